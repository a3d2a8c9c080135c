import { expect, it } from 'vitest';
import { assistance, formalDecision } from './facts.ts';
import { aDecision } from './testing/a-decision.ts';

it('takes a decision on every subject and every way of notifying it', () => {
  for (const subject of ['grant', 'refusal', 'revision', 'sanction', 'recovery', 'other'])
    for (const notifiedBy of ['registered-post', 'against-receipt', 'other', 'unknown']) {
      const stated = { ...aDecision(), subject, notifiedBy };
      expect(formalDecision.parse(stated)).toEqual(stated);
    }
});

it.each([
  { subject: 'praise' },
  { notifiedBy: 'pigeon' },
  { hearing: { toldInWritingOn: null } },
  { mentions: { 'right-to-appeal': true } },
  { reasonedInLaw: undefined },
])('refuses a decision with %j', (wrong) => {
  expect(formalDecision.safeParse({ ...aDecision(), ...wrong }).success).toBe(false);
});

it('takes what is known of assistance', () => {
  const stated = { id: 'assistance-1', asked: 'unknown', admitted: true };
  expect(assistance.parse(stated)).toEqual(stated);
  expect(assistance.safeParse({ id: 'assistance-1' }).success).toBe(false);
});
