import { expect, it } from 'vitest';
import { inspectionFacts, inspectionReport } from './facts.ts';
import { nothing } from './testing/look.ts';

it('takes what the inspection asks beside the dossier', () => {
  for (const sanctions of ['none', 'lawful', 'not', 'unknown']) {
    const stated = { ...nothing, sanctions, claimedMonths: ['2026-02'] };
    expect(inspectionFacts.parse(stated)).toEqual(stated);
  }
});

it.each([
  { sanctions: 'some' },
  { claimedMonths: ['2026-13'] },
  { maintenance: {} },
  { maintenance: { ...nothing.maintenance, debtorsFound: 'maybe' } },
])('refuses %j', (wrong) => {
  expect(inspectionFacts.safeParse({ ...nothing, ...wrong }).success).toBe(false);
});

it('takes a report with its day, answered or not', () => {
  const stated = { id: 'report-1', receivedOn: '2026-04-29', answeredOn: null };
  expect(inspectionReport.parse(stated)).toEqual(stated);
  expect(inspectionReport.safeParse({ id: 'report-1' }).success).toBe(false);
});
