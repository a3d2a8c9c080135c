import { expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { mayHoldCommunityService, revisionOn } from './community-service.ts';

it.each([
  ['2016-10-31', false],
  ['2016-11-01', true],
  ['2018-07-31', true],
  ['2018-08-01', false],
] as const)('a project of %s may hold community service: %s', (on, expected) => {
  expect(mayHoldCommunityService(day(on))).toBe(expected);
});

it.each([
  ['2018-07-31', 'not-needed'],
  ['2018-08-01', 'due'],
  ['2018-09-30', 'due'],
  ['2018-10-01', 'overdue'],
] as const)('on %s the revision is %s', (on, expected) => {
  expect(revisionOn(true, day(on))).toBe(expected);
  expect(revisionOn(false, day(on))).toBe('not-needed');
});
