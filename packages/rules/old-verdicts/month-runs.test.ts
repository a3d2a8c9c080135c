import { expect, it } from 'vitest';
import { byMonth, inRuns } from './month-runs.ts';

it('months with one answer stand under one name, and come back apart', () => {
  const answers = {
    obligation: 'mandatory',
    'subsidy 2026-11': 'first 11 13142',
    'subsidy 2026-12': 'first 11 13142',
    'subsidy 2027-01': 'first 11 13142',
    'subsidy 2027-02': 'first 11 1',
    'subsidy 2027-04': 'first 11 1',
  };
  const short = {
    obligation: 'mandatory',
    'subsidy 2026-11..2027-01': 'first 11 13142',
    'subsidy 2027-02': 'first 11 1',
    'subsidy 2027-04': 'first 11 1',
  };
  expect(inRuns(answers)).toEqual(short);
  expect(byMonth(short)).toEqual(answers);
  expect(inRuns({ deadline: 'open', obligation: 'open' })).toEqual({
    deadline: 'open',
    obligation: 'open',
  });
});
