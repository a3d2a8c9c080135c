import { expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { reasons } from '../testing/reasons.ts';
import type { Verdict } from '../verdict.ts';
import { deferralVerdict } from './deferral.ts';
import { lengthVerdict } from './length.ts';
import { planSanction, type SanctionPlan } from './plan.ts';
import { startVerdict } from './start.ts';
import { keptCase, on } from './testing.ts';

const QUESTIONS = [
  'lawful',
  'steps',
  'start',
  'length',
  'deferral',
  'lessening',
  'carryOn',
] as const satisfies readonly (keyof SanctionPlan)[];

/** Every answer of a plan with its reasons. */
const explained = (plan: SanctionPlan) =>
  Object.fromEntries(QUESTIONS.map((name) => [name, [plan[name].answer, ...reasons(plan[name])]]));

it('explains a sanction that was put off, and is carried out after the breach', () => {
  const plan = planSanction(
    {
      ...keptCase,
      earlier: [
        {
          id: 'sanction-0',
          ground: 'commitment-not-kept',
          decidedOn: day('2025-06-01'),
          stands: true,
        },
      ],
      otherCentreFrom: day('2026-02-10'),
      deferral: {
        grantedOn: day('2026-01-15'),
        part: 'whole',
        until: day('2026-05-31'),
        conditions: ['attends the course'],
        brokenOn: day('2026-04-10'),
        wishedStart: day('2026-06-01'),
      },
    },
    day('2026-06-10'),
  );
  expect(explained(plan)).toEqual({
    lawful: [
      'lawful',
      'contract-not-kept: yes | SAN-6 law 30 §1 | sanction.ground commitment-not-kept (sanction-1)',
      'law-stated: yes | SAN-3 law 30 §2 | sanction.decidedOn 2026-01-15 (sanction-1)',
      'sanction-possible: yes | SAN-1 law 30 §2 | sanction.legitimate false (sanction-1)',
      'decided: yes | SAN-1 law 21 | sanction.decidedOn 2026-01-15 (sanction-1)',
      'steps-in-order: yes | SAN-1 law 20, 21, 30 §2 | sanction.formalNoticeOn 2025-12-05 (sanction-1)',
      'length-allowed: yes | SAN-2 law 30 §2 | sanction.wishedLength 1 (sanction-1)',
      'not-put-off: yes | SAN-4 law 30 §2 | sanction.deferredOn 2026-01-15 (sanction-1)',
      'start-possible: yes | SAN-3 law 30 §2 | sanction.wishedStart 2026-06-01 (sanction-1)',
      'notified: yes | SAN-1 law 21 | sanction.notifiedOn 2026-01-20 (sanction-1)',
    ],
    steps: [
      'steps-kept',
      'contract-not-kept: yes | SAN-6 law 30 §1 | sanction.ground commitment-not-kept (sanction-1)',
      'law-stated: yes | SAN-3 law 30 §2 | sanction.decidedOn 2026-01-15 (sanction-1)',
      'commitment-of-contract: yes | SAN-1 law 30 §2 | sanction.failedOn 2025-12-01 (sanction-1) | sanction.commitment commitment-1 (sanction-1)',
      'no-legitimate-reason: yes | SAN-1 law 30 §2 | sanction.legitimate false (sanction-1)',
      'decided: yes | SAN-1 law 21 | sanction.decidedOn 2026-01-15 (sanction-1)',
      'formal-notice: yes | SAN-1 law 30 §2 | sanction.formalNoticeOn 2025-12-05 (sanction-1)',
      'reasons-weighed: yes | SAN-1 law 30 §2 | sanction.reasonsWeighedOn 2026-01-10 (sanction-1)',
      'advice-given: yes | SAN-1 law 30 §2 | sanction.adviceOn 2026-01-11 (sanction-1)',
      'hearing-offered: yes | SAN-1 law 20 | sanction.hearingOfferedOn 2025-12-05 (sanction-1)',
      'hearing-held: yes | PRO-4 law 20 | sanction.hearingAsked true (sanction-1) | sanction.hearingHeldOn 2026-01-15 (sanction-1)',
      'decision-reasoned: yes | SAN-1 law 21 | sanction.decidedOn 2026-01-15 (sanction-1)',
      'notified: yes | SAN-1 law 21 | sanction.notifiedOn 2026-01-20 (sanction-1)',
    ],
    start: [
      'in-window',
      'law-stated: yes | SAN-3 law 30 §2 | sanction.decidedOn 2026-01-15 (sanction-1)',
      'decided: yes | SAN-1 law 21 | sanction.decidedOn 2026-01-15 (sanction-1)',
      'window-open: yes | SAN-3 law 30 §2 | sanction.notifiedOn 2026-01-20 (sanction-1)',
      'notified: yes | SAN-1 law 21 | sanction.notifiedOn 2026-01-20 (sanction-1)',
      'after-notification: yes | SAN-3 law 30 §2 | sanction.wishedStart 2026-02-01 (sanction-1)',
      'by-last-day: yes | SAN-3 law 30 §2 | sanction.wishedStart 2026-02-01 (sanction-1)',
    ],
    length: [
      'allowed',
      'law-stated: yes | SAN-3 law 30 §2 | sanction.decidedOn 2026-01-15 (sanction-1)',
      'within-first-length: yes | SAN-2 law 30 §2 | sanction.wishedLength 1 (sanction-1) | sanction.wishedUnit months (sanction-1)',
      'repetition: yes | SAN-2 law 30 §2 | sanction.earlierDecidedOn 2025-06-01 (sanction-0)',
      'within-repeated-length: yes | SAN-2 law 30 §2 | sanction.wishedLength 1 (sanction-1) | sanction.wishedUnit months (sanction-1)',
    ],
    deferral: [
      'may-be-carried-out',
      'deferred: yes | SAN-4 law 30 §2 | sanction.deferredOn 2026-01-15 (sanction-1)',
      'deferral-law-stated: yes | SAN-4 law 30 §2 | sanction.deferredOn 2026-01-15 (sanction-1)',
      'conditions-stated: yes | SAN-4 law 30 §2 | sanction.deferredOn 2026-01-15 (sanction-1)',
      'broken-in-deferral: yes | SAN-4 law 30 §2 | sanction.brokenOn 2026-04-10 (sanction-1)',
      'deferral-over: yes | SAN-4 law 30 §2 | sanction.deferredUntil 2026-05-31 (sanction-1)',
      'carried-out-in-time: yes | SAN-4 law 30 §2 | sanction.deferredStart 2026-06-01 (sanction-1)',
    ],
    lessening: [
      'already-started',
      'decided: yes | SAN-1 law 21 | sanction.decidedOn 2026-01-15 (sanction-1)',
      'not-started: no | SAN-7 explanation | sanction.wishedStart 2026-06-01 (sanction-1)',
      'better-behaviour: no | SAN-7 explanation | sanction.betterBehaviour false (sanction-1)',
    ],
    carryOn: [
      'may-be-carried-on',
      'other-centre: yes | SAN-5 law 30 §3 | sanction.otherCentreFrom 2026-02-10 (sanction-1)',
      'sanction-runs: yes | SAN-5 law 30 §3 | sanction.wishedStart 2026-06-01 (sanction-1)',
    ],
  });
});

it('explains what lacks before the decision', () => {
  const plan = planSanction(
    {
      ...keptCase,
      decision: null,
      notifiedOn: null,
      wishedStart: null,
      wishedLength: null,
      adviceOn: null,
    },
    day('2026-01-10'),
  );
  expect(explained(plan)).toEqual({
    lawful: [
      'not-yet',
      'contract-not-kept: yes | SAN-6 law 30 §1 | sanction.ground commitment-not-kept (sanction-1)',
      'law-stated: yes | SAN-3 law 30 §2 | sanction.decidedOn 2026-01-10 (sanction-1)',
      'sanction-possible: yes | SAN-1 law 30 §2 | sanction.legitimate false (sanction-1)',
      'decided: no | SAN-1 law 21',
      'steps-in-order: unknown | SAN-1 law 20, 21, 30 §2 | sanction.formalNoticeOn 2025-12-05 (sanction-1)',
      'length-allowed: unknown | SAN-2 law 30 §2',
      'not-put-off: yes | SAN-4 law 30 §2',
      'start-possible: unknown | SAN-3 law 30 §2',
      'notified: no | SAN-1 law 21',
    ],
    steps: [
      'steps-to-do',
      'contract-not-kept: yes | SAN-6 law 30 §1 | sanction.ground commitment-not-kept (sanction-1)',
      'law-stated: yes | SAN-3 law 30 §2 | sanction.decidedOn 2026-01-10 (sanction-1)',
      'commitment-of-contract: yes | SAN-1 law 30 §2 | sanction.failedOn 2025-12-01 (sanction-1) | sanction.commitment commitment-1 (sanction-1)',
      'no-legitimate-reason: yes | SAN-1 law 30 §2 | sanction.legitimate false (sanction-1)',
      'decided: no | SAN-1 law 21',
      'formal-notice: yes | SAN-1 law 30 §2 | sanction.formalNoticeOn 2025-12-05 (sanction-1)',
      'reasons-weighed: yes | SAN-1 law 30 §2 | sanction.reasonsWeighedOn 2026-01-10 (sanction-1)',
      'advice-given: no | SAN-1 law 30 §2',
      'hearing-offered: yes | SAN-1 law 20 | sanction.hearingOfferedOn 2025-12-05 (sanction-1)',
      'hearing-held: no | PRO-4 law 20 | sanction.hearingAsked true (sanction-1) | sanction.hearingHeldOn 2026-01-15 (sanction-1)',
      'decision-reasoned: no | SAN-1 law 21',
      'notified: no | SAN-1 law 21',
    ],
    start: [
      'not-decided',
      'law-stated: yes | SAN-3 law 30 §2 | sanction.decidedOn 2026-01-10 (sanction-1)',
      'decided: no | SAN-1 law 21',
      'window-open: unknown | SAN-3 law 30 §2',
      'notified: no | SAN-1 law 21',
      'after-notification: unknown | SAN-3 law 30 §2',
      'by-last-day: unknown | SAN-3 law 30 §2',
    ],
    length: [
      'undetermined',
      'law-stated: yes | SAN-3 law 30 §2 | sanction.decidedOn 2026-01-10 (sanction-1)',
      'within-first-length: unknown | SAN-2 law 30 §2',
      'repetition: no | SAN-2 law 30 §2',
      'within-repeated-length: unknown | SAN-2 law 30 §2',
    ],
    deferral: [
      'not-deferred',
      'deferred: no | SAN-4 law 30 §2',
      'deferral-law-stated: unknown | SAN-4 law 30 §2',
      'conditions-stated: unknown | SAN-4 law 30 §2',
      'broken-in-deferral: unknown | SAN-4 law 30 §2',
      'deferral-over: unknown | SAN-4 law 30 §2',
      'carried-out-in-time: unknown | SAN-4 law 30 §2',
    ],
    lessening: [
      'not-decided',
      'decided: no | SAN-1 law 21',
      'not-started: unknown | SAN-7 explanation',
      'better-behaviour: no | SAN-7 explanation | sanction.betterBehaviour false (sanction-1)',
    ],
    carryOn: [
      'same-centre',
      'other-centre: no | SAN-5 law 30 §3',
      'sanction-runs: no | SAN-5 law 30 §3',
    ],
  });
});

const lines = (verdict: Verdict) => reasons(verdict).filter((line) => !line.includes(': yes'));

it('says of an older decision that the law of that day is not known', () => {
  const decision = { on: day('2016-10-31'), reasoned: true };
  expect(lines(lengthVerdict(on('2016-12-01', { decision, earlier: 'unknown' })))).toEqual([
    'law-stated: no | SAN-3 law 30 §2 | sanction.decidedOn 2016-10-31 (sanction-1)',
    'within-first-length: unknown | SAN-2 law 30 §2 | sanction.wishedLength 1 (sanction-1) | sanction.wishedUnit months (sanction-1)',
    'repetition: unknown | SAN-2 law 30 §2',
    'within-repeated-length: unknown | SAN-2 law 30 §2 | sanction.wishedLength 1 (sanction-1) | sanction.wishedUnit months (sanction-1)',
  ]);
  const deferral = {
    grantedOn: day('2016-10-31'),
    part: 'whole',
    until: day('2017-03-31'),
    conditions: ['attends the course'],
    brokenOn: day('2017-01-10'),
    wishedStart: null,
  } as const;
  const broken = { deferral: { ...deferral, conditions: [...deferral.conditions] } };
  expect(lines(deferralVerdict(on('2026-02-01', broken)))).toEqual([
    'deferral-law-stated: no | SAN-4 law 30 §2 | sanction.deferredOn 2016-10-31 (sanction-1)',
    'carried-out-in-time: unknown | SAN-4 law 30 §2',
  ]);
});

it('says what cannot be said before a start is chosen, and of a legitimate reason', () => {
  expect(lines(startVerdict(on('2026-02-01', { wishedStart: null })))).toEqual([
    'after-notification: unknown | SAN-3 law 30 §2',
    'by-last-day: unknown | SAN-3 law 30 §2',
  ]);
  expect(
    lines(planSanction(on('2026-03-01', { legitimate: true }).of, day('2026-03-01')).lawful),
  ).toEqual([
    'sanction-possible: no | SAN-1 law 30 §2 | sanction.legitimate true (sanction-1)',
    'steps-in-order: unknown | SAN-1 law 20, 21, 30 §2 | sanction.formalNoticeOn 2025-12-05 (sanction-1)',
  ]);
});
