import { describe, expect, it } from 'vitest';
import { balanceNeededVerdict } from './balance/needed.ts';
import { day } from './calendar/civil-date.ts';
import { inTurn } from './case.ts';
import { languageVerdict } from './contract/language.ts';
import { meansVerdict } from './contract/means.ts';
import { volunteeringVerdict } from './contract/volunteering.ts';
import { reviewVerdict } from './evaluation/living-wage-review.ts';
import { evaluationReportVerdict } from './evaluation/report.ts';
import { willingnessVerdict } from './exemption/willingness.ts';
import { refusalVerdict } from './refusal/refusal.ts';
import { studyVerdict } from './study/study-project.ts';
import { aDossier, completeContract } from './testing/dossier-builder.ts';
import { conditionWords, factName, factValueWord, LANGUAGES } from './text.ts';
import { transitionVerdict } from './transition/local-transition.ts';
import { protectionVerdict } from './transition/subsidiary-protection.ts';
import type { Verdict } from './verdict.ts';

const ON = day('2026-03-10');
const U = 'unknown';
const file = aDossier().awarded('2026-01-05').studying('2026-01-05').signed('2026-02-01');
const known = file.consulted('2026-01-06').exempted('2026-02-01').facts();
const open = file.facts();
const job = { from: day('2026-01-01'), until: day('2026-02-01') };
const busy = [{ ...job, with: 'thesis' as const }];

/** Every question about a case, with all that can be unknown unknown and with all stated. */
const verdicts: (Verdict | undefined)[] = [
  refusalVerdict(
    { id: '1', refusedOn: U, reasonsWeighedOn: U, healthOrEquity: U, otherContentFitsBetter: U },
    open,
    ON,
  ),
  willingnessVerdict({ id: '1', excusedOn: U, busyWithStudy: U, shown: U }, open, ON),
  willingnessVerdict({ id: '1', excusedOn: ON, busyWithStudy: busy, shown: true }, known, ON),
  balanceNeededVerdict({ id: '1', at: U, job: U, inLocalTransition: U }, ON),
  balanceNeededVerdict({ id: '1', at: 'after-a-job', job, inLocalTransition: false }, ON),
  meansVerdict(
    { id: '1', personChose: U, isPossible: U, costsAreComparable: U, isFollowed: U },
    ON,
  ),
  languageVerdict({ id: '1', isMentioned: U, isCondition: U, hasPreciseSteps: U }, ON),
  volunteeringVerdict(
    { id: '1', startsOn: ON, toldCentreOn: U, isCondition: U, lessensWillingness: U },
    ON,
  ),
  studyVerdict(
    { id: '1', form: U, leadsToDiploma: U, concludedOn: ON },
    { person: { birthDate: U } },
    ON,
  ),
  studyVerdict({ id: '1', form: 'other', leadsToDiploma: true, concludedOn: null }, open, ON),
  evaluationReportVerdict(
    { id: '1', writtenOn: U, present: U, manner: U, results: U, saysWhatFollows: U },
    completeContract,
    ON,
  ),
  evaluationReportVerdict(
    { id: '1', writtenOn: ON, present: [], manner: 'other', results: [], saysWhatFollows: true },
    completeContract,
    ON,
  ),
  reviewVerdict(open, [], ON),
  protectionVerdict({ id: '1', isProtected: U, appliedOn: U, awardedOn: U }, ON),
  transitionVerdict(open, ON, { newWayFrom: day('2026-02-15') }),
];
const asked = verdicts.flatMap((verdict) =>
  (verdict?.findings ?? []).map((finding) => ({ question: verdict?.question ?? '', ...finding })),
);

describe.each(LANGUAGES)('the questions about a case, in %s', (language) => {
  it('say what to find out where something may be unknown', () => {
    const silent = asked.filter(
      ({ question, condition, truth }) =>
        truth === 'unknown' && conditionWords(question, condition, language).asks === null,
    );
    expect(silent).toEqual([]);
    expect(asked.filter(({ truth }) => truth === 'unknown').length).toBeGreaterThan(25);
  });

  it('name every fact and every value that is a word', () => {
    const facts = asked.flatMap((finding) => finding.facts);
    expect(facts.filter(({ fact }) => factName(fact, language).includes('.'))).toEqual([]);
    const words = facts.filter(({ value }) => !/^\d{4}-\d{2}-\d{2}$/.test(String(value)));
    expect(words.filter(({ value }) => factValueWord(value, language) === null)).toEqual([]);
  });
});

it('rows asked in turn fit each truth once, in the order of the questions', () => {
  expect(
    inTurn(
      [
        ['first', false, 'stop'],
        ['second', true, 'settled'],
      ],
      'through',
    ),
  ).toEqual([
    { when: { first: false }, then: 'stop' },
    { when: { first: true, second: true }, then: 'settled' },
    { when: { first: true, second: false }, then: 'through' },
  ]);
});
