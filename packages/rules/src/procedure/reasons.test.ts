import { expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { reasons } from '../testing/reasons.ts';
import { appealVerdict } from './appeal.ts';
import { applicationVerdicts, notificationVerdict } from './application.ts';
import { application } from './facts.ts';
import { assistanceVerdict, hearingVerdict } from './hearing.ts';
import { interviewVerdicts } from './interview.ts';
import { decisionMentions, decisionReasons } from './mentions.ts';
import { aDecision, allMentions } from './testing/a-decision.ts';

it('of an application', () => {
  const received = application.parse({
    id: 'application-1',
    receivedOn: '2026-03-10',
    registeredOn: '2026-03-10',
    receiptGivenOn: '2026-03-11',
    competent: false,
    forwardedOn: 'unknown',
    decidedOn: null,
  });
  const { registration, receipt, forwarding, decision } = applicationVerdicts(
    received,
    day('2026-03-20'),
  );
  expect(reasons(registration)).toEqual([
    'is-needed: yes | PRO-6 law 18 §1 | application.receivedOn 2026-03-10 (application-1)',
    'is-done: yes | PRO-6 law 18 §1 | application.registeredOn 2026-03-10 (application-1)',
    'done-within-term: yes | PRO-6 law 18 §1 | application.registeredOn 2026-03-10 (application-1)',
    'term-is-over: yes | PRO-6 law 18 §1 | application.receivedOn 2026-03-10 (application-1)',
  ]);
  expect(reasons(receipt)).toEqual([
    'is-needed: yes | PRO-6 law 18 §1 | application.receivedOn 2026-03-10 (application-1)',
    'is-done: yes | PRO-6 law 18 §1 | application.receiptGivenOn 2026-03-11 (application-1)',
    'done-within-term: no | PRO-6 law 18 §1 | application.receiptGivenOn 2026-03-11 (application-1)',
    'term-is-over: yes | PRO-6 law 18 §1 | application.receivedOn 2026-03-10 (application-1)',
  ]);
  expect(reasons(forwarding)).toEqual([
    'is-needed: yes | PRO-6 law 18 §4 | application.receivedOn 2026-03-10 (application-1)',
    'is-done: unknown | PRO-6 law 18 §4 | application.forwardedOn unknown (application-1)',
    'done-within-term: unknown | PRO-6 law 18 §4 | application.forwardedOn unknown (application-1)',
    'term-is-over: yes | PRO-6 law 18 §4 | application.receivedOn 2026-03-10 (application-1)',
  ]);
  expect(reasons(decision)).toEqual([
    'is-needed: no | PRO-7 law 21 §1 | application.receivedOn 2026-03-10 (application-1)',
    'is-done: no | PRO-7 law 21 §1',
    'done-within-term: no | PRO-7 law 21 §1',
    'term-is-over: no | PRO-7 law 21 §1 | application.receivedOn 2026-03-10 (application-1)',
  ]);
});

it('of an application that was decided late, on an unknown day, or before the law', () => {
  const received = (receivedOn: string, decidedOn: string) =>
    application.parse({
      id: 'application-1',
      receivedOn,
      registeredOn: receivedOn,
      receiptGivenOn: receivedOn,
      competent: true,
      forwardedOn: null,
      decidedOn,
    });
  const late = applicationVerdicts(received('2026-03-10', '2026-04-10'), day('2026-06-01'));
  expect(reasons(late.decision)).toEqual([
    'is-needed: yes | PRO-7 law 21 §1 | application.receivedOn 2026-03-10 (application-1)',
    'is-done: yes | PRO-7 law 21 §1 | application.decidedOn 2026-04-10 (application-1)',
    'done-within-term: no | PRO-7 law 21 §1 | application.decidedOn 2026-04-10 (application-1)',
    'term-is-over: yes | PRO-7 law 21 §1 | application.receivedOn 2026-03-10 (application-1)',
  ]);
  const unknown = applicationVerdicts(received('2026-03-10', 'unknown'), day('2026-04-09'));
  expect(reasons(unknown.decision)).toEqual([
    'is-needed: yes | PRO-7 law 21 §1 | application.receivedOn 2026-03-10 (application-1)',
    'is-done: unknown | PRO-7 law 21 §1 | application.decidedOn unknown (application-1)',
    'done-within-term: yes | PRO-7 law 21 §1 | application.decidedOn unknown (application-1)',
    'term-is-over: no | PRO-7 law 21 §1 | application.receivedOn 2026-03-10 (application-1)',
  ]);
  const old = applicationVerdicts(received('2002-09-30', '2003-01-01'), day('2003-06-01'));
  expect(reasons(old.decision)[0]).toBe(
    'is-needed: no | PRO-7 law 21 §1 | application.receivedOn 2002-09-30 (application-1)',
  );
  const ahead = applicationVerdicts(received('2026-03-10', '2026-04-10'), day('2026-03-09'));
  expect(reasons(ahead.decision)[0]).toBe(
    'is-needed: no | PRO-7 law 21 §1 | application.receivedOn 2026-03-10 (application-1)',
  );
});

it('of a decision', () => {
  const notification = notificationVerdict(aDecision(), day('2026-06-01'));
  expect(notification && reasons(notification)).toEqual([
    'is-needed: yes | PRO-7 law 21 §4 | formalDecision.decidedOn 2026-05-06 (decision-1)',
    'is-done: yes | PRO-7 law 21 §4 | formalDecision.notifiedOn 2026-05-07 (decision-1)',
    'done-within-term: yes | PRO-7 law 21 §4 | formalDecision.notifiedOn 2026-05-07 (decision-1)',
    'term-is-over: yes | PRO-7 law 21 §4 | formalDecision.decidedOn 2026-05-06 (decision-1)',
  ]);
  const mentions = {
    ...allMentions,
    'judicial-code': 'unknown',
    'payment-frequency': false,
  } as const;
  expect(reasons(decisionMentions(aDecision({ mentions })))).toEqual([
    'right-to-appeal: yes | PRO-8 law 21 §3',
    'court-and-address: yes | PRO-8 law 21 §3',
    'term-and-form-of-appeal: yes | PRO-8 law 21 §3',
    'judicial-code: unknown | PRO-8 law 21 §3',
    'file-and-social-worker: yes | PRO-8 law 21 §3',
    'right-to-explanation: yes | PRO-8 law 21 §3',
    'appeal-does-not-suspend: yes | PRO-8 law 21 §3',
    'payment-frequency: no | PRO-8 law 21 §3',
  ]);
  expect(reasons(decisionReasons(aDecision({ reasonedInFact: 'unknown' })))).toEqual([
    'reasoned-in-law: yes | PRO-8 law 21 §3',
    'reasoned-in-fact: unknown | PRO-8 law 21 §3',
  ]);
});

it('of an appeal', () => {
  expect(reasons(appealVerdict(aDecision(), day('2026-06-01')))).toEqual([
    'decision-notified: yes | PRO-8 law 47 | formalDecision.notifiedOn 2026-05-07 (decision-1)',
    'mentions-complete: yes | PRO-8 law 21 §3',
    'appeal-term-is-over: no | PRO-8 law 47 | formalDecision.notifiedOn 2026-05-07 (decision-1)',
  ]);
  expect(reasons(appealVerdict(aDecision({ notifiedOn: 'unknown' }), day('2026-06-01')))).toEqual([
    'decision-notified: unknown | PRO-8 law 47 | formalDecision.notifiedOn unknown (decision-1)',
    'mentions-complete: yes | PRO-8 law 21 §3',
    'appeal-term-is-over: unknown | PRO-8 law 47 | formalDecision.notifiedOn unknown (decision-1)',
  ]);
  expect(reasons(appealVerdict(aDecision({ notifiedOn: null }), day('2026-06-01')))).toEqual([
    'decision-notified: no | PRO-8 law 47',
    'mentions-complete: yes | PRO-8 law 21 §3',
    'appeal-term-is-over: no | PRO-8 law 47',
  ]);
});

it('of a hearing', () => {
  const hearing = (heldOn: 'unknown' | '2026-05-06') => ({
    toldInWritingOn: day('2026-04-20'),
    askedOn: day('2026-04-22'),
    heldOn: heldOn === 'unknown' ? heldOn : day(heldOn),
  });
  const heard = aDecision({ hearing: hearing('2026-05-06') });
  expect(reasons(hearingVerdict(heard, day('2026-06-01')))).toEqual([
    'hearing-belongs: yes | PRO-4 law 20; decree 7 | formalDecision.subject grant (decision-1)',
    'told-in-writing: yes | PRO-4 law 20; decree 7 | hearing.toldInWritingOn 2026-04-20 (decision-1)',
    'hearing-asked: yes | PRO-4 law 20; decree 7 | hearing.askedOn 2026-04-22 (decision-1)',
    'hearing-held: yes | PRO-4 law 20; decree 7 | hearing.heldOn 2026-05-06 (decision-1)',
    'decision-taken: yes | PRO-4 law 20; decree 7 | formalDecision.decidedOn 2026-05-06 (decision-1)',
  ]);
  const open = aDecision({ decidedOn: null, hearing: hearing('unknown') });
  expect(reasons(hearingVerdict(open, day('2026-04-21')))).toEqual([
    'hearing-belongs: yes | PRO-4 law 20; decree 7 | formalDecision.subject grant (decision-1)',
    'told-in-writing: yes | PRO-4 law 20; decree 7 | hearing.toldInWritingOn 2026-04-20 (decision-1)',
    'hearing-asked: no | PRO-4 law 20; decree 7',
    'hearing-held: unknown | PRO-4 law 20; decree 7 | hearing.heldOn unknown (decision-1)',
    'decision-taken: no | PRO-4 law 20; decree 7',
  ]);
});

it('of assistance', () => {
  const wished = assistanceVerdict({ id: 'assistance-1', asked: true, admitted: 'unknown' });
  expect(reasons(wished)).toEqual([
    'assistance-asked: yes | PRO-1 law 6 §3, 13 §3 | assistance.asked true (assistance-1)',
    'assistance-admitted: unknown | PRO-1 law 6 §3, 13 §3 | assistance.admitted unknown (assistance-1)',
  ]);
});

it('of an interview', () => {
  const asked = (on: string, grantedOn?: string) =>
    interviewVerdicts(aDossier().askedInterview('2026-05-08', grantedOn).facts(), day(on)).map(
      reasons,
    );
  expect(asked('2026-05-19', '2026-05-18')).toEqual([
    [
      'is-needed: yes | PRO-5 decree 15 | interviewRequest.askedOn 2026-05-08 (interview-1)',
      'is-done: yes | PRO-5 decree 15 | interviewRequest.grantedOn 2026-05-18 (interview-1)',
      'done-within-term: yes | PRO-5 decree 15 | interviewRequest.grantedOn 2026-05-18 (interview-1)',
      'term-is-over: yes | PRO-5 decree 15 | interviewRequest.askedOn 2026-05-08 (interview-1)',
    ],
  ]);
  expect(asked('2026-05-18')).toEqual([
    [
      'is-needed: yes | PRO-5 decree 15 | interviewRequest.askedOn 2026-05-08 (interview-1)',
      'is-done: no | PRO-5 decree 15',
      'done-within-term: no | PRO-5 decree 15',
      'term-is-over: no | PRO-5 decree 15 | interviewRequest.askedOn 2026-05-08 (interview-1)',
    ],
  ]);
});
