import { day, month } from '@traject/rules/calendar';
import { SINGLE_2025 } from '@traject/rules/testing';
import { expect, it } from 'vitest';
import { riskSpans } from './risk-spans.ts';

type Months = Parameters<typeof riskSpans>[0];

const decided = (of: string, until: string): Months[number] => ({
  month: month(of),
  state: {
    name: 'can-be-saved',
    kind: 'extension',
    cents: SINGLE_2025,
    acts: [{ act: 'decide-extension', until: day(until), basis: 'careful-reading', project: null }],
  },
});

it('puts a row of months together that one act saves by one day', () => {
  expect(
    riskSpans([decided('2026-12', '2026-11-30'), decided('2027-01', '2026-11-30')]),
  ).toMatchObject([{ from: '2026-12', until: '2027-01', count: 2, cents: 2 * SINGLE_2025 }]);
});

it('keeps months apart that are lost after different days, or that others stand between', () => {
  const between: Months[number] = { month: month('2027-01'), state: { name: 'nothing-to-win' } };
  expect(
    riskSpans([decided('2026-12', '2026-11-30'), decided('2027-01', '2026-12-31')]),
  ).toHaveLength(2);
  expect(
    riskSpans([decided('2026-12', '2026-11-30'), between, decided('2027-02', '2026-11-30')]),
  ).toHaveLength(2);
  expect(riskSpans([])).toEqual([]);
});
