import { expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { staysAbroad } from './stay-abroad.ts';

const span = (from: string, until: string) => ({ from: day(from), until: day(until) });
const abroad = (...stays: readonly (readonly [string, string])[]) =>
  staysAbroad(
    stays.map(([from, until]) => span(from, until)),
    2026,
  );

it('a stay is told from seven days in a row on', () => {
  expect(abroad(['2026-05-01', '2026-05-06']).toTell).toEqual([]);
  expect(abroad(['2026-05-01', '2026-05-07']).toTell).toEqual([span('2026-05-01', '2026-05-07')]);
  expect(abroad(['2026-05-04', '2026-05-07'], ['2026-05-01', '2026-05-03']).toTell).toEqual([
    span('2026-05-01', '2026-05-07'),
  ]);
});

it('the payment is suspended after twenty-eight days', () => {
  expect(abroad(['2026-05-01', '2026-05-28']).suspended).toEqual([]);
  expect(abroad(['2026-05-01', '2026-05-29']).suspended).toEqual([
    span('2026-05-29', '2026-05-29'),
  ]);
});

it('stays of one year are added up', () => {
  const stays = [
    ['2026-02-01', '2026-02-20'],
    ['2026-06-01', '2026-06-10'],
    ['2026-08-01', '2026-08-02'],
  ] as const;
  expect(abroad(...stays).suspended).toEqual([
    span('2026-06-09', '2026-06-10'),
    span('2026-08-01', '2026-08-02'),
  ]);
});

it('each calendar year begins anew', () => {
  const newYear = ['2025-12-10', '2026-01-28'] as const;
  expect(abroad(newYear)).toEqual({ toTell: [span(...newYear)], suspended: [] });
  expect(abroad(['2025-06-01', '2025-06-30'])).toEqual({ toTell: [], suspended: [] });
  expect(staysAbroad([span(...newYear)], 2025).suspended).toEqual([]);
});
