import { describe, expect, it } from 'vitest';
import { day } from './civil-date.ts';
import {
  covers,
  intersect,
  lengthInDays,
  merge,
  overlaps,
  type Period,
  type Span,
  without,
} from './period.ts';

const span = (from: string, until: string): Span => ({ from: day(from), until: day(until) });
const open = (from: string): Period => ({ from: day(from), until: null });

describe('covers', () => {
  it.each([
    ['2026-01-09', false],
    ['2026-01-10', true],
    ['2026-01-15', true],
    ['2026-01-20', true],
    ['2026-01-21', false],
  ] as const)('of 10 to 20 January %s: %s', (on, expected) => {
    expect(covers(span('2026-01-10', '2026-01-20'), day(on))).toBe(expected);
  });

  it('runs on without an end', () => {
    expect(covers(open('2026-01-10'), day('2026-01-09'))).toBe(false);
    expect(covers(open('2026-01-10'), day('2099-01-01'))).toBe(true);
  });
});

describe('overlaps', () => {
  const middle = span('2026-02-01', '2026-02-28');
  it.each([
    [span('2026-01-01', '2026-01-31'), false],
    [span('2026-01-01', '2026-02-01'), true],
    [span('2026-02-28', '2026-03-31'), true],
    [span('2026-03-01', '2026-03-31'), false],
    [span('2026-01-01', '2026-12-31'), true],
    [span('2026-02-10', '2026-02-11'), true],
    [open('2026-02-28'), true],
    [open('2026-03-01'), false],
    [open('2020-01-01'), true],
  ])('February with %j: %s', (other, expected) => {
    expect(overlaps(middle, other)).toBe(expected);
    expect(overlaps(other, middle)).toBe(expected);
  });

  it('always holds for two that run on', () => {
    expect(overlaps(open('2020-01-01'), open('2026-01-01'))).toBe(true);
  });
});

describe('intersect', () => {
  const month = span('2026-02-01', '2026-02-28');
  it.each([
    [span('2026-01-15', '2026-02-10'), span('2026-02-01', '2026-02-10')],
    [span('2026-02-10', '2026-03-10'), span('2026-02-10', '2026-02-28')],
    [span('2026-02-10', '2026-02-10'), span('2026-02-10', '2026-02-10')],
    [open('2026-02-20'), span('2026-02-20', '2026-02-28')],
    [open('2026-01-01'), month],
    [span('2026-01-01', '2026-02-01'), span('2026-02-01', '2026-02-01')],
  ])('%j', (other, expected) => {
    expect(intersect(month, other)).toEqual(expected);
  });

  it('is nothing where they only touch', () => {
    expect(intersect(month, span('2026-01-01', '2026-01-31'))).toBeUndefined();
    expect(intersect(month, open('2026-03-01'))).toBeUndefined();
  });
});

it('counts both ends', () => {
  expect(lengthInDays(span('2026-02-01', '2026-02-28'))).toBe(28);
  expect(lengthInDays(span('2026-02-01', '2026-02-01'))).toBe(1);
});

describe('merge', () => {
  it('joins what touches or overlaps and keeps gaps', () => {
    expect(
      merge([
        span('2026-03-01', '2026-03-31'),
        span('2026-01-01', '2026-01-31'),
        span('2026-02-01', '2026-02-10'),
        span('2026-02-12', '2026-02-20'),
        span('2026-02-13', '2026-02-15'),
      ]),
    ).toEqual([
      span('2026-01-01', '2026-02-10'),
      span('2026-02-12', '2026-02-20'),
      span('2026-03-01', '2026-03-31'),
    ]);
  });

  it('ends with the first that runs on', () => {
    expect(
      merge([open('2026-01-01'), open('2026-05-01'), span('2026-07-01', '2026-07-02')]),
    ).toEqual([open('2026-01-01')]);
    expect(merge([span('2026-01-01', '2026-01-05'), open('2026-01-06')])).toEqual([
      open('2026-01-01'),
    ]);
    expect(merge([span('2026-01-01', '2026-01-05'), open('2026-01-07')])).toEqual([
      span('2026-01-01', '2026-01-05'),
      open('2026-01-07'),
    ]);
  });

  it('keeps nothing but the days', () => {
    const award = { ...span('2026-01-01', '2026-01-05'), id: 'award-1' };
    expect(merge([award])).toEqual([span('2026-01-01', '2026-01-05')]);
    expect(merge([])).toEqual([]);
  });

  it('joins two that begin on the same day', () => {
    expect(merge([span('2026-01-01', '2026-01-05'), span('2026-01-01', '2026-01-03')])).toEqual([
      span('2026-01-01', '2026-01-05'),
    ]);
  });
});

describe('without', () => {
  const year = span('2026-01-01', '2026-12-31');
  it.each([
    [[], [year]],
    [[span('2025-01-01', '2025-12-31')], [year]],
    [[span('2027-01-01', '2027-12-31')], [year]],
    [[span('2025-12-01', '2026-01-01')], [span('2026-01-02', '2026-12-31')]],
    [[span('2026-01-01', '2026-01-31')], [span('2026-02-01', '2026-12-31')]],
    [[span('2026-12-31', '2027-01-31')], [span('2026-01-01', '2026-12-30')]],
    [[span('2026-12-01', '2026-12-31')], [span('2026-01-01', '2026-11-30')]],
    [[open('2026-06-01')], [span('2026-01-01', '2026-05-31')]],
    [[open('2026-01-01')], []],
    [[open('2025-01-01')], []],
    [[span('2025-01-01', '2027-01-01')], []],
    [
      [span('2026-03-01', '2026-03-31'), span('2026-02-01', '2026-02-10')],
      [
        span('2026-01-01', '2026-01-31'),
        span('2026-02-11', '2026-02-28'),
        span('2026-04-01', '2026-12-31'),
      ],
    ],
  ])('%j leaves %j', (holes, left) => {
    expect(without(year, holes)).toEqual(left);
  });

  it('of a whole that runs on leaves a part that runs on', () => {
    expect(without(open('2026-01-01'), [span('2026-02-01', '2026-02-28')])).toEqual([
      span('2026-01-01', '2026-01-31'),
      open('2026-03-01'),
    ]);
    expect(without(open('2026-01-01'), [open('2026-02-01')])).toEqual([
      span('2026-01-01', '2026-01-31'),
    ]);
  });
});
