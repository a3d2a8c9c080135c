import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { applicationVerdicts, notificationVerdict, procedureTerms } from './application.ts';
import { type Application, application } from './facts.ts';
import { aDecision } from './testing/a-decision.ts';

const received = (on: string, details: Partial<Application> = {}): Application =>
  application.parse({
    id: 'application-1',
    receivedOn: on,
    registeredOn: null,
    receiptGivenOn: null,
    competent: true,
    forwardedOn: null,
    decidedOn: null,
    ...details,
  });

describe('an application (PRO-6)', () => {
  it.each([
    ['2026-03-10', '2026-03-10', 'done-in-time'],
    ['2026-03-11', '2026-03-12', 'done-late'],
    [null, '2026-03-10', 'open'],
    [null, '2026-03-11', 'overdue'],
    ['2026-03-12', '2026-03-11', 'overdue'],
    ['unknown', '2026-03-11', 'undetermined'],
    [null, '2026-03-09', 'not-needed'],
  ] as const)('registered %s, seen on %s: %s', (registered, on, answer) => {
    const done = registered === null || registered === 'unknown' ? registered : day(registered);
    const file = received('2026-03-10', { registeredOn: done, receiptGivenOn: done });
    const { registration, receipt } = applicationVerdicts(file, day(on));
    expect([registration.answer, receipt.answer]).toEqual([answer, answer]);
    expect(registration.record).toBe('application-1');
  });

  it.each([
    [false, null, '2026-03-15', 'open'],
    [false, null, '2026-03-16', 'overdue'],
    [false, '2026-03-15', '2026-03-20', 'done-in-time'],
    [false, '2026-03-16', '2026-03-20', 'done-late'],
    [true, null, '2026-03-20', 'not-needed'],
    ['unknown', null, '2026-03-16', 'undetermined'],
  ] as const)('competent %s, forwarded %s, on %s: %s', (competent, forwarded, on, answer) => {
    const file = received('2026-03-10', {
      competent,
      forwardedOn: forwarded === null ? null : day(forwarded),
    });
    expect(applicationVerdicts(file, day(on)).forwarding.answer).toBe(answer);
  });

  it('counts five calendar days through Easter, without a shift (CAL-3)', () => {
    const file = received('2026-04-01', { competent: false });
    const { forwarding } = applicationVerdicts(file, day('2026-04-02'));
    expect(forwarding.due).toEqual({
      from: '2026-04-01',
      until: '2026-04-06',
      calculation: { rule: 'PRO-6', start: '2026-04-01', step: 'five-calendar-days' },
    });
  });
});

describe('a decision (PRO-7)', () => {
  it.each([
    ['2026-01-31', '2026-03-02'],
    ['2026-04-14', '2026-05-14'],
    ['2024-01-31', '2024-03-01'],
    ['2026-12-02', '2027-01-01'],
  ])('on what came in on %s falls due on %s', (on, until) => {
    const { decision } = applicationVerdicts(received(on), day(on));
    expect(decision.due?.until).toBe(until);
    expect(decision.answer).toBe('open');
    expect(decision.certainty).toBe('text-seen');
  });

  it('is not asked of a centre that is not competent', () => {
    const file = received('2026-03-10', { competent: false });
    const { decision } = applicationVerdicts(file, day('2026-06-01'));
    expect(decision).toMatchObject({ answer: 'not-needed', outcome: 'not-applicable' });
    expect(decision.due).toBeUndefined();
  });

  it('was no duty before the law', () => {
    const file = received('2002-09-30', { competent: false });
    const verdicts = applicationVerdicts(file, day('2003-01-01'));
    expect(Object.values(verdicts).map(({ answer }) => answer)).toEqual(
      Array.from({ length: 4 }, () => 'not-needed'),
    );
    expect(procedureTerms[0]?.source).toContain('from memory');
  });

  it.each([
    ['2026-05-14', 'registered-post', 'done-in-time'],
    ['2026-05-15', 'against-receipt', 'done-late'],
    ['2026-05-14', 'other', 'overdue'],
    ['2026-05-14', 'unknown', 'undetermined'],
    [null, 'unknown', 'overdue'],
    ['unknown', 'registered-post', 'undetermined'],
  ] as const)('of 6 May notified on %s by %s: %s', (on, notifiedBy, answer) => {
    const notifiedOn = on === null || on === 'unknown' ? on : day(on);
    const decision = aDecision({ decidedOn: day('2026-05-06'), notifiedOn, notifiedBy });
    const verdict = notificationVerdict(decision, day('2026-05-20'));
    expect(verdict).toMatchObject({ answer, certainty: 'from-memory' });
    expect(verdict?.due?.until).toBe('2026-05-14');
  });

  it('done on an unknown day was in time while the term runs', () => {
    const decision = aDecision({ decidedOn: day('2026-05-06'), notifiedOn: 'unknown' });
    const verdict = notificationVerdict(decision, day('2026-05-14'));
    expect(verdict?.answer).toBe('undetermined');
    expect(verdict?.missing).toEqual(['is-done']);
  });

  it('has no term while it is not taken', () => {
    expect(notificationVerdict(aDecision({ decidedOn: null }), day('2026-05-14'))).toBeUndefined();
  });
});
