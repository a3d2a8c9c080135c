import { describe, expect, it } from 'vitest';
import { day, month } from './calendar/civil-date.ts';
import { decisionTables } from './decision-tables.ts';
import { type Beside, explain, factLine } from './explain.ts';
import { judge } from './judge.ts';
import { knownOn } from './known-on.ts';
import { obligation } from './obligation/obligation.ts';
import { rowOf, spansOf } from './subsidy/ledger-month.ts';
import { aDossier, type DossierBuilder } from './testing/dossier-builder.ts';
import type { Verdict } from './verdict.ts';

const NL = {
  language: 'nl',
  day: (date: string) => date.split('-').toReversed().join('/'),
} as const;
const ON = day('2026-01-31');

/** Awarded on 20 January; nobody asked the KSZ. */
const unasked = aDossier().awarded('2026-01-05', { decidedOn: '2026-01-20' });
const asked = unasked.consulted('2026-01-06');

const judged = (file: DossierBuilder, on = ON) => judge(file.facts(), { on });

describe('the reasons of a verdict in words', () => {
  const verdict = obligation(unasked.facts(), ON);
  const { reasons, missing, outcome, outcomeLabel, answer, remedies } = explain(verdict, {
    ...NL,
    enteredBy: (record) => (record === 'award-1' ? 'An, 5 januari' : undefined),
  });

  it('stand under the answer, in the order of the findings', () => {
    expect({ outcome, outcomeLabel, answer }).toEqual({
      outcome: 'undetermined',
      outcomeLabel: 'nog open',
      answer: 'Nog niet te zeggen: er ontbreken gegevens.',
    });
    expect(reasons.map(({ id }) => id)).toEqual(verdict.findings.map(({ condition }) => condition));
  });

  it('say what holds, on which facts of which record, by which article', () => {
    expect(reasons[0]).toEqual({
      id: 'right-under-the-law',
      tone: 'met',
      toneLabel: 'ja',
      text: 'De toekenning is een leefloon of een tewerkstelling door het OCMW, geen equivalent leefloon.',
      facts: [
        {
          name: 'toegekend',
          value: 'leefloon',
          record: 'award-1',
          entered: 'An, 5 januari',
          calculation: undefined,
        },
      ],
      article: 'uitleg van de POD MI (OBL-8)',
      rule: 'OBL-8',
      change: undefined,
      restsOn: undefined,
    });
  });

  it('say of a derived fact how it was found', () => {
    const found = reasons.find(({ id }) => id === 'no-right-last-three-months');
    expect(found?.facts[1]).toEqual({
      name: 'nagekeken vanaf',
      value: '05/10/2025',
      record: undefined,
      entered: undefined,
      calculation: 'drie maanden vóór de eerste dag van het recht',
    });
    expect(factLine(found?.facts ?? [], 'nl')).toBe(
      'recht vanaf: 05/01/2026 · nagekeken vanaf: 05/10/2025 (drie maanden vóór de eerste dag van het recht)',
    );
  });

  it('say what to find out, beside the condition and at the end', () => {
    const ask = 'Raadpleeg de KSZ: was er in die drie maanden een recht bij een ander OCMW?';
    expect(reasons.find(({ id }) => id === 'no-right-last-three-months')).toMatchObject({
      tone: 'unknown',
      toneLabel: 'niet bekend',
      change: ask,
    });
    expect(missing).toEqual([{ condition: 'no-right-last-three-months', ask }]);
    expect(remedies).toEqual([]);
  });

  it('ask for the condition itself where no words say how to find it out', () => {
    const findings = verdict.findings.map((finding) => ({ ...finding, truth: 'unknown' as const }));
    const odd = { ...verdict, findings, missing: ['tops-up-paid-work'] };
    expect(explain(odd, NL).missing).toEqual([
      { condition: 'tops-up-paid-work', ask: 'Het leefloon vult betaald werk aan.' },
    ]);
  });

  it('say what does not hold', () => {
    expect(reasons.at(-1)).toMatchObject({ tone: 'not-met', facts: [], change: undefined });
  });

  it('show a number as it is, and what two records say alike once', () => {
    const [finding] = verdict.findings;
    const facts = ['a', 'b'].map((record) => ({ fact: 'award.kind', value: 3, record }));
    const counted = { ...verdict, findings: [{ ...finding!, facts }] };
    const [reason] = explain(counted, NL).reasons;
    expect(reason?.facts.map(({ record }) => record)).toEqual(['a', 'b']);
    expect(factLine(reason?.facts ?? [], 'nl')).toBe('toegekend: 3');
    expect(factLine(reason?.facts ?? [], 'fr')).toContain('\u00A0: 3');
  });

  it('in another language, without knowing who entered a fact', () => {
    const plain = explain(verdict, { ...NL, language: 'fr' });
    expect(plain.reasons[0]).toMatchObject({
      toneLabel: 'oui',
      facts: [{ name: 'octroyé', value: 'revenu d’intégration', entered: undefined }],
    });
  });
});

describe('the days of a verdict', () => {
  it('come with the calculation of the last one', () => {
    const { due, reasons } = explain(judged(asked).deadline, NL);
    const calculation = 'drie maanden na de toekenningsbeslissing, geteld vanaf 20/01/2026';
    expect(due).toEqual({
      from: '20/01/2026',
      until: '20/04/2026',
      reminder: '20/03/2026',
      calculation,
      rule: 'OBL-10',
    });
    expect(reasons.at(-1)?.facts).toMatchObject([{ value: '20/04/2026', calculation }]);
  });

  it('have no reminder where the centre wants none', () => {
    const { centre } = asked.facts();
    const file = asked.with({ centre: { ...centre, remindsBeforeDeadline: false } });
    expect(explain(judged(file).deadline, NL).due?.reminder).toBeUndefined();
  });

  it('name a step that has no words', () => {
    const { deadline } = judged(asked);
    const calculation = { rule: 'X-1', start: ON, step: 'by-the-moon' };
    const due = { from: ON, until: ON, calculation };
    expect(explain({ ...deadline, due }, NL).due?.calculation).toContain('by-the-moon');
  });
});

describe('a condition that rests on another verdict', () => {
  it('has that verdict with its conditions under it', () => {
    const { obligation: needed, deadline } = judged(asked);
    const { reasons } = explain(deadline, NL, { verdicts: [needed] });
    const [first, second] = reasons;
    expect(first?.restsOn).toEqual(explain(needed, NL));
    expect(second?.restsOn).toBeUndefined();
  });

  it('each by the name of its question', () => {
    const file = asked.exempted('2026-01-25').drafted();
    const { obligation: needed, deadline, exemption, balance, contracts } = judged(file);
    const [draft] = contracts;
    const verdicts: Verdict[] = [needed, exemption!, balance, draft!.mentions];
    const under = (verdict: Verdict) =>
      explain(verdict, NL, { verdicts }).reasons.map(({ restsOn }) => restsOn?.question);
    expect(under(deadline)).toEqual([
      'obligation',
      undefined,
      undefined,
      'exemption',
      undefined,
      undefined,
    ]);
    expect(under(draft!.procedure)).toEqual(['balance', 'contract-mentions', undefined, undefined]);
  });

  it('is a condition of the decision, and the other a question that is asked', () => {
    const questions = new Map(decisionTables.map(({ decision }) => [decision.question, decision]));
    const own: Verdict[] = [...questions.keys(), 'balance', 'contract-mentions'].map(
      (question) => ({
        question,
        answer: 'undetermined',
        outcome: 'undetermined',
        findings: [],
        missing: [],
      }),
    );
    const found = [...questions.values()].flatMap(({ question, conditions }) => {
      const findings = conditions.map(({ id, citation }) => ({
        condition: id,
        truth: 'yes' as const,
        citation,
        facts: [],
      }));
      return explain({ ...own[0]!, question, findings }, NL, { verdicts: own }).reasons.flatMap(
        ({ id, restsOn }) =>
          restsOn === undefined ? [] : [`${question} ${id} ${restsOn.question}`],
      );
    });
    expect(found.toSorted()).toEqual([
      'appeal mentions-complete decision-mentions',
      'deadline exemption-runs exemption',
      'deadline project-is-needed obligation',
      'may-be-signed mentions-complete contract-mentions',
      'may-be-signed needs-assessed balance',
      'project-transfer ended-by-move project-end',
      'sanction length-allowed sanction-length',
      'sanction not-put-off sanction-deferral',
      'sanction start-possible sanction-start',
      'sanction steps-in-order sanction-steps',
    ]);
  });
});

describe('what would help', () => {
  it('until the last day of the term, while a project is to come', () => {
    expect(explain(judged(asked).deadline, NL).remedies[0]).toEqual({
      act: 'Sluit het project en laat alle partijen ondertekenen.',
      until: '20/04/2026',
      basis: undefined,
      record: undefined,
      conditions: ['Het project is door alle partijen ondertekend.'],
    });
  });

  it('without a day once the term is over, and nothing once all is well', () => {
    const late = explain(judged(asked, day('2026-05-01')).deadline, NL);
    expect(late.remedies[0]).toMatchObject({ until: undefined });
    expect(explain(judged(asked.signed('2026-01-25')).deadline, NL).remedies).toEqual([]);
  });

  it('before it is certain that a project is needed as well', () => {
    const { deadline } = judged(unasked);
    expect(deadline.answer).toBe('undetermined');
    expect(explain(deadline, NL).remedies[0]?.until).toBe('20/04/2026');
  });

  it('with one advice for all conditions that it is about, also those not asked yet', () => {
    const { remedies, missing } = explain(judged(asked).balance, NL);
    expect(missing).toEqual([]);
    expect(remedies).toHaveLength(1);
    expect(remedies[0]?.conditions).toHaveLength(7);
  });

  describe('a month of a subsidy', () => {
    const explained = (file: DossierBuilder, on: string, of = '2026-01') => {
      const facts = knownOn(file.facts(), day(on));
      const { verdict, state } = rowOf(facts, spansOf(facts, day(on)), month(of), day(on));
      const beside: Beside = { month: state };
      return explain(verdict, NL, beside);
    };

    it('is what the ledger has proven: the act, its last day and how sure that is', () => {
      const { remedies, beyondRemedy } = explained(asked.drafted(), '2026-01-20');
      expect(remedies).toEqual([
        {
          act: 'Onderteken een project.',
          until: '31/01/2026',
          basis: 'Een dag later is de maand verloren.',
          record: 'contract-1',
          conditions: [
            'In deze maand loopt een ondertekend project.',
            'De maand valt in de twaalf maanden van de eerste toelage.',
          ],
        },
      ]);
      expect(beyondRemedy).toBeUndefined();
    });

    it('an act that helps whenever it comes has no day; a project to draw up no record', () => {
      expect(explained(unasked, '2026-01-20').remedies).toMatchObject([
        { act: 'Onderteken een project.', record: undefined },
        { act: 'Raadpleeg de KSZ.', until: undefined, basis: undefined },
      ]);
    });

    it('nothing is to be done for a month that is due', () => {
      const due = explained(asked.signed('2026-01-25'), '2026-01-31');
      expect(due).toMatchObject({ outcome: 'met', remedies: [], beyondRemedy: undefined });
    });

    it.each([
      [asked, '2026-01', 'Niets kan deze maand nog redden.'],
      [asked, '2025-12', 'Voor deze maand was er nooit een toelage mogelijk.'],
    ])('says when nothing helps any more', (file, of, beyond) => {
      const lost = explained(file, '2026-02-15', of);
      expect(lost).toMatchObject({ remedies: [], beyondRemedy: beyond });
    });
  });
});
