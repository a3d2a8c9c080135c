import { describe, expect, it } from 'vitest';
import { balanceComplete } from './balance/completeness.ts';
import { day, month } from './calendar/civil-date.ts';
import { contractMentions, mentions } from './contract/mentions.ts';
import { termSteps } from './duty/duty.text.ts';
import { evaluationsOf } from './evaluation/schedule.ts';
import { actionArea, lifeDomain } from './facts/balance.ts';
import { factCalculations, factNames, factValues } from './facts/facts.text.ts';
import { judge } from './judge.ts';
import { claimOfMonth } from './subsidy/month.ts';
import { aDossier, completeContract, type DossierBuilder } from './testing/dossier-builder.ts';
import {
  actionAreas,
  answerSentence,
  calculationSteps,
  citationWords,
  conditionWords,
  dutyKinds,
  factCalculation,
  factName,
  factValueWord,
  LANGUAGES,
  lifeDomains,
  subsidyKinds,
  type Words,
} from './text.ts';
import type { Verdict } from './verdict.ts';

/** Files that together bring up every kind of finding. */
const files: [DossierBuilder, string][] = [
  [aDossier(), '2026-03-10'],
  [aDossier().awarded('2026-01-05').consulted('2026-01-06').signed('2026-01-20'), '2026-03-10'],
  [aDossier().awarded('2026-01-05').consulted('2026-01-06').drafted(), '2026-03-10'],
  [
    aDossier()
      .bornOn('2004-01-01')
      .awarded('2026-01-05', { topsUpPaidWork: true })
      .consulted('2026-01-06', {
        rightElsewhere: [{ from: day('2025-01-01'), until: null }],
        firstSubsidy: { from: day('2025-01-01'), until: null },
      })
      .requested('2026-01-06', { decidedOn: '2026-01-07' })
      .studying('2026-01-10')
      .onWorkTrack('2026-01-10')
      .exempted('2026-02-01')
      .balanced('2026-02-01')
      .askedInterview('2026-03-09')
      .signed('2026-03-01', { informedOn: day('2026-02-01'), givenOn: day('2026-02-01') })
      .signed('2026-03-01', { kind: 'study', endsOn: day('2026-12-31') })
      .evaluated('2026-03-09')
      .decidedSubsidy('extension', '2026-03-01')
      .inCouple(),
    '2026-03-10',
  ],
  [
    aDossier()
      .bornOn('1995-01-01')
      .awarded('2015-03-10', { appliedOn: day('2015-03-01') }),
    '2015-04-01',
  ],
  [aDossier().bornOn('1995-01-01').awarded('2015-03-10'), '2015-04-01'],
  [aDossier().awarded('2016-08-15').consulted('2016-08-15'), '2016-12-01'],
  [
    aDossier()
      .awarded('2026-01-05', { topsUpPaidWork: true })
      .requested('2026-01-06', { decidedOn: '2026-01-07' }),
    '2026-03-10',
  ],
  [
    aDossier()
      .bornOn('2004-01-01')
      .awarded('2026-01-05', { topsUpPaidWork: true })
      .onWorkTrack('2026-01-10'),
    '2026-03-10',
  ],
  [
    aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-03-01')
      .with({ couple: 'unknown' }),
    '2026-03-10',
  ],
  [
    aDossier()
      .awarded('2020-01-10', { until: '2021-06-30' })
      .consulted('2020-01-10')
      .signed('2020-02-10', { endedOn: day('2021-06-30') })
      .awarded('2026-03-10')
      .signed('2026-03-10')
      .decidedSubsidy('second-chance', '2026-03-10'),
    '2026-03-10',
  ],
];

const judged = files.map(([file, on]) => judge(file.facts(), { on: day(on) }));
const verdicts: Verdict[] = judged.flatMap((judgement) => [
  judgement.obligation,
  judgement.deadline,
  ...(judgement.exemption === null ? [] : [judgement.exemption]),
  judgement.balance,
  judgement.subsidy.verdict,
  ...judgement.contracts.flatMap(({ mentions: said, procedure, evaluations }) => [
    said,
    procedure,
    evaluations,
  ]),
]);

const complete = (words: Words | undefined) => {
  for (const language of LANGUAGES) expect(words?.[language]).toMatch(/\p{L}/u);
};

describe.each(LANGUAGES)('in %s', (language) => {
  it('every verdict, finding, fact and step has words', () => {
    for (const verdict of verdicts) {
      expect(answerSentence(verdict, language)).not.toBe('');
      for (const finding of verdict.findings) {
        expect(conditionWords(verdict.question, finding.condition, language).states).not.toBe('');
        expect(citationWords(finding.citation, language)).toContain(finding.citation.rule);
        for (const { fact } of finding.facts) {
          expect(Object.keys(factNames)).toContain(fact);
          expect(factName(fact, language)).toMatch(/\p{L}/u);
        }
      }
    }
  });

  it('a condition that may be unknown says what to find out', () => {
    for (const verdict of verdicts)
      for (const { condition, truth } of verdict.findings)
        if (truth === 'unknown')
          expect(
            conditionWords(verdict.question, condition, language).asks,
            condition,
          ).not.toBeNull();
  });
});

it('names every fact, value, step, duty, kind, domain and area', () => {
  for (const words of [
    factNames,
    factValues,
    factCalculations,
    calculationSteps,
    dutyKinds,
    subsidyKinds,
    lifeDomains,
    actionAreas,
  ])
    for (const word of Object.values<Words>(words)) complete(word);
  expect(Object.keys(lifeDomains)).toEqual(lifeDomain.options);
  expect(Object.keys(actionAreas)).toEqual(actionArea.options);
  expect(Object.keys(subsidyKinds)).toEqual(['first', 'student', 'extension', 'second-chance']);
  const steps = judged.flatMap(({ deadline, duties, contracts }) => [
    ...duties.map(({ calculation }) => calculation.step),
    ...(deadline.due === undefined ? [] : [deadline.due.calculation.step]),
    ...contracts.flatMap(({ evaluations: { year } }) =>
      year === undefined ? [] : [year.year.calculation.step],
    ),
  ]);
  for (const step of steps) expect(Object.keys(calculationSteps)).toContain(step);
  // Every step of a duty or a term of the file comes up in a judgement.
  expect(new Set(steps)).toEqual(new Set(Object.keys(termSteps)));
});

it('has words for every mention, evaluation and balance', () => {
  const facts = aDossier().facts();
  for (const language of LANGUAGES) {
    for (const { id } of mentions)
      expect(conditionWords('contract-mentions', id, language).states).toMatch(/\p{L}/u);
    for (const answer of ['complete', 'incomplete', 'undetermined'])
      expect(answerSentence({ question: 'contract-mentions', answer }, language)).toMatch(/\p{L}/u);
    for (const answer of ['on-schedule', 'late', 'no-running-project', 'undetermined'])
      expect(answerSentence({ question: 'evaluations', answer }, language)).toMatch(/\p{L}/u);
    for (const answer of ['complete', 'incomplete', 'not-begun', 'undetermined'])
      expect(answerSentence({ question: 'balance', answer }, language)).toMatch(/\p{L}/u);
  }
  expect(contractMentions(facts, completeContract, day('2026-01-01')).question).toBe(
    'contract-mentions',
  );
  expect(evaluationsOf(facts, completeContract, day('2026-01-01')).question).toBe('evaluations');
  expect(balanceComplete(facts).question).toBe('balance');
});

it('says a mention and a life domain in a sentence, and by its name in a list', () => {
  expect(conditionWords('contract-mentions', 'objectives', 'de')).toEqual({
    states: 'Der Vertrag nennt die Ziele.',
    label: 'Die Ziele',
    asks: null,
    cure: 'Nennen Sie die Ziele.',
  });
  expect(conditionWords('balance', 'housing', 'fr').label).toBe('Logement');
});

describe('sentences', () => {
  it('say an answer', () => {
    const verdict = { question: 'obligation', answer: 'mandatory' };
    expect(LANGUAGES.map((language) => answerSentence(verdict, language))).toEqual([
      'Een project is verplicht.',
      'Un projet est obligatoire.',
      'Ein Projekt ist Pflicht.',
    ]);
  });

  it('say what a condition states, asks and needs', () => {
    expect(conditionWords('deadline', 'exemption-runs', 'nl')).toEqual({
      states:
        'Een gemotiveerde beslissing zegt dat er om gezondheids- of billijkheidsredenen geen project komt.',
      label:
        'Een gemotiveerde beslissing zegt dat er om gezondheids- of billijkheidsredenen geen project komt.',
      asks: null,
      cure: 'Kan de persoon niet deelnemen? Laat het bijzonder comité een gemotiveerde beslissing nemen.',
    });
    expect(conditionWords('obligation', 'under-25', 'fr')).toMatchObject({
      asks: 'Vérifiez la date de naissance.',
      cure: null,
    });
  });

  it.each([
    [
      { rule: 'OBL-1', source: 'law', article: '11 §2 c' },
      'nl',
      'artikel 11 §2 c van de leefloonwet van 26 mei 2002 (OBL-1)',
    ],
    [
      { rule: 'PRO-3', source: 'decree', article: '11 §2' },
      'fr',
      'article 11 §2 de l’arrêté royal du 11 juillet 2002 (PRO-3)',
    ],
    [
      { rule: 'COM-2', source: 'case-law', article: '86/2018' },
      'de',
      'Entscheid Nr. 86/2018 des Verfassungsgerichtshofes (COM-2)',
    ],
    [
      { rule: 'COM-2', source: 'case-law' },
      'fr',
      'jurisprudence de la Cour constitutionnelle (COM-2)',
    ],
    [
      { rule: 'OBL-10', source: 'law', article: '6 §1, 13 §2' },
      'fr',
      'articles 6 §1er et 13 §2 de la loi du 26 mai 2002 concernant le droit à l’intégration sociale (OBL-10)',
    ],
    [
      { rule: 'SAN-1', source: 'law', article: '20, 21, 30 §2' },
      'nl',
      'artikelen 20, 21 en 30 §2 van de leefloonwet van 26 mei 2002 (SAN-1)',
    ],
    [
      { rule: 'CON-7', source: 'law', article: '11 §3; decree 14' },
      'nl',
      'artikel 11 §3 van de leefloonwet van 26 mei 2002 en artikel 14 van het koninklijk besluit van 11 juli 2002 (CON-7)',
    ],
    [
      { rule: 'OBL-6', source: 'law', article: '6 (before 2016)' },
      'nl',
      'artikel 6 van de leefloonwet van 26 mei 2002 in de tekst van vóór de hervorming van 2016 (OBL-6)',
    ],
    [
      { rule: 'SUB-10', source: 'explanation' },
      'de',
      'Erläuterung des ÖPD Sozialeingliederung (SUB-10)',
    ],
    [{ rule: 'EXE-6', source: 'policy' }, 'nl', 'werkwijze van het OCMW, geen wet (EXE-6)'],
    [
      { rule: 'OBL-1', source: 'law', article: '3' },
      'de',
      'Artikel 3 des Gesetzes vom 26. Mai 2002 über das Recht auf soziale Eingliederung (OBL-1)',
    ],
  ] as const)('cite %j in %s', (citation, language, expected) => {
    expect(citationWords(citation, language)).toBe(expected);
  });

  it('refuse what has no words', () => {
    expect(() => answerSentence({ question: 'nothing', answer: 'met' }, 'nl')).toThrow(
      'No words for nothing: met',
    );
    expect(() => answerSentence({ question: 'obligation', answer: 'nothing' }, 'nl')).toThrow(
      'No words for obligation: nothing',
    );
    expect(() => conditionWords('nothing', 'a', 'nl')).toThrow('No words for nothing: a');
    expect(() => conditionWords('obligation', 'a', 'nl')).toThrow('No words for obligation: a');
  });

  it('name facts and their values', () => {
    expect(factName('award.from', 'nl')).toBe('recht vanaf');
    expect(factName('something.else', 'nl')).toBe('something.else');
    expect(factCalculation('firstWindow.until', 'de')).toMatch(/zwölf Kalendermonate/);
    expect(factCalculation('award.from', 'nl')).toBeNull();
    expect(factValueWord('living-wage', 'fr')).toBe('revenu d’intégration');
    expect(factValueWord(true, 'de')).toBe('ja');
    expect(factValueWord(null, 'nl')).toBe('loopt door');
    expect(factValueWord('2026-01-05', 'nl')).toBeNull();
    expect(factValueWord(7, 'nl')).toBeNull();
  });

  it('give every word value of a fact', () => {
    const values = verdicts.flatMap(({ findings }) => findings.flatMap(({ facts }) => facts));
    for (const { value } of values)
      if (typeof value !== 'number' && !/^\d{4}-\d/.test(String(value)))
        expect(factValueWord(value, 'nl'), String(value)).not.toBeNull();
  });
});

it('claims of every kind of month have words', () => {
  for (const [file] of files)
    for (const of of ['2016-10', '2020-03', '2026-03', '2027-04', '2028-04'])
      for (const language of LANGUAGES)
        expect(
          answerSentence(
            claimOfMonth(file.facts(), month(of), day('2028-12-31')).verdict,
            language,
          ),
        ).not.toBe('');
});
