import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { codeIsValid, EXEMPTION_CODE, projectCodes } from './form-b-codes.ts';

const DAYS = ['2016-10-31', '2016-11-01', '2018-09-30', '2018-10-01', '2026-01-01'];

describe('a code on the effective dates around each change (NOV-1)', () => {
  it.each([
    ...['1', '2', '3', '4', '5', '6', '7'].map(
      (code) => [code, [true, false, false, false, false]] as const,
    ),
    ['8', [true, true, true, true, true]],
    ['9', [true, true, true, true, true]],
    ['10', [true, true, true, true, true]],
    ['11', [false, true, true, true, true]],
    ['12', [false, true, true, false, false]],
    ['13', [false, false, false, false, false]],
    ['15', [false, true, true, false, false]],
    ['16', [false, true, true, false, false]],
    ['17', [false, true, true, true, true]],
    ['', [false, false, false, false, false]],
  ] as const)('%s', (code, expected) => {
    expect(DAYS.map((on) => codeIsValid(code, day(on)))).toEqual(expected);
  });
});

it('says which subsidy a code asks for, and how sure that is', () => {
  expect(
    projectCodes.map(({ code, subsidy, certainty }) => `${code} ${subsidy ?? '-'} ${certainty}`),
  ).toEqual([
    ...['1', '2', '3', '4', '5', '6', '7', '8'].map((code) => `${code} - official`),
    '9 student inferred',
    '10 student inferred',
    '11 first official',
    '12 first official',
    '15 student official',
    '16 student inferred',
    '17 extension official',
  ]);
  expect(EXEMPTION_CODE).toBe('8');
});
