import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { judge } from '../judge.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { decisionSubject } from './facts.ts';
import { assistanceVerdict, hearingVerdict } from './hearing.ts';
import { interviewVerdicts } from './interview.ts';
import { aDecision } from './testing/a-decision.ts';

const at = (date: string | null) => {
  if (date === null) return null;
  return date === 'unknown' ? date : day(date);
};

describe('the right to be heard (PRO-4)', () => {
  it.each([
    ['2026-04-20', null, null, '2026-05-06', '2026-05-10', 'respected'],
    ['2026-04-20', '2026-04-22', '2026-05-06', '2026-05-06', '2026-05-10', 'respected'],
    ['2026-04-20', '2026-04-22', '2026-05-07', '2026-05-06', '2026-05-10', 'not-heard'],
    ['2026-04-20', '2026-04-22', null, null, '2026-05-10', 'hear-first'],
    ['2026-04-20', '2026-04-22', null, '2026-05-11', '2026-05-10', 'hear-first'],
    ['2026-04-20', '2026-05-07', null, '2026-05-06', '2026-05-10', 'respected'],
    [null, null, null, null, '2026-05-10', 'tell-first'],
    [null, null, null, '2026-05-10', '2026-05-10', 'not-told'],
    ['2026-05-07', null, null, '2026-05-06', '2026-05-10', 'not-told'],
    ['unknown', null, null, '2026-05-06', '2026-05-10', 'undetermined'],
    ['2026-04-20', 'unknown', '2026-05-05', '2026-05-06', '2026-05-10', 'respected'],
    ['2026-04-20', '2026-04-22', 'unknown', '2026-05-06', '2026-05-10', 'undetermined'],
  ] as const)('told %s, asked %s, heard %s, decided %s: on %s %s', (...row) => {
    const [told, asked, held, decided, on, answer] = row;
    const decision = aDecision({
      decidedOn: decided === null ? null : day(decided),
      hearing: { toldInWritingOn: at(told), askedOn: at(asked), heldOn: at(held) },
    });
    expect(hearingVerdict(decision, day(on)).answer).toBe(answer);
  });

  it('belongs to grant, refusal, revision, sanction and recovery', () => {
    const none = { toldInWritingOn: null, askedOn: null, heldOn: null };
    const answers = decisionSubject.options.map(
      (subject) => hearingVerdict(aDecision({ subject, hearing: none }), day('2026-06-01')).answer,
    );
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'not-told'), 'not-needed']);
  });
});

it.each([
  [false, 'unknown', 'not-asked'],
  [true, true, 'admitted'],
  [true, false, 'refused'],
  [true, 'unknown', 'undetermined'],
] as const)('assistance asked %s, admitted %s: %s (PRO-1)', (asked, admitted, answer) => {
  expect(assistanceVerdict({ id: 'assistance-1', asked, admitted }).answer).toBe(answer);
});

describe('an interview (PRO-5)', () => {
  it.each([
    ['2026-05-08', undefined, '2026-05-18', 'open', '2026-05-18'],
    ['2026-05-08', undefined, '2026-05-19', 'overdue', '2026-05-18'],
    ['2026-05-08', '2026-05-18', '2026-05-19', 'done-in-time', '2026-05-18'],
    ['2026-05-08', '2026-05-19', '2026-05-19', 'done-late', '2026-05-18'],
    ['2026-04-02', undefined, '2026-04-02', 'open', '2026-04-10'],
  ])('asked %s, granted %s, on %s: %s until %s', (asked, granted, on, answer, until) => {
    const facts = aDossier().askedInterview(asked, granted).facts();
    const [verdict] = interviewVerdicts(facts, day(on));
    expect(verdict?.answer).toBe(answer);
    expect(verdict?.due?.until).toBe(until);
  });

  it('has the same last day as the duty, and none before it was asked', () => {
    const facts = aDossier().askedInterview('2026-12-23').facts();
    const duty = judge(facts, { on: day('2026-12-24') }).duties[0];
    const [verdict] = interviewVerdicts(facts, day('2026-12-24'));
    expect(verdict?.due).toEqual({
      from: duty?.from,
      until: duty?.until,
      calculation: duty?.calculation,
    });
    expect(interviewVerdicts(facts, day('2026-12-22'))).toEqual([]);
  });
});
