import { expect, it } from 'vitest';
import { type FormB, formB, formBAfter } from './form-b.ts';

const sent = formB.parse({
  effectiveOn: '2026-03-01',
  category: 2,
  applicantCode: '11',
  partnerCode: null,
});
const after = (changed: Partial<FormB>) => formBAfter(sent, { ...sent, ...changed });
const { effectiveOn: later } = formB.parse({ ...sent, effectiveOn: '2026-05-01' });

it.each([[{ category: 3 }], [{ applicantCode: '17' }], [{ partnerCode: '11' }]] as const)(
  '%j is a change on another day and a correction on the same',
  (changed) => {
    expect(after({ ...changed, effectiveOn: later })).toEqual({
      ...sent,
      ...changed,
      effectiveOn: later,
      status: null,
    });
    expect(after(changed)).toEqual({ ...sent, ...changed, status: '1' });
  },
);

it('nothing is sent when nothing changes', () => {
  expect(after({})).toBeNull();
  expect(after({ effectiveOn: later })).toBeNull();
});
