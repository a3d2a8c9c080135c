import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { projectContent, specialRulesFor } from './content.ts';

const specialOn = (on: string, contents = projectContent.options) =>
  specialRulesFor(contents, day(on));

describe('the contents with rules of their own (CON-11)', () => {
  it.each([
    ['2002-09-30', []],
    ['2002-10-01', ['full-time-studies', 'training', 'leads-to-a-job']],
    ['2016-10-31', ['full-time-studies', 'training', 'leads-to-a-job']],
    ['2016-11-01', ['full-time-studies', 'community-service']],
    ['2018-07-31', ['full-time-studies', 'community-service']],
    ['2018-08-01', ['full-time-studies']],
    ['2026-01-01', ['full-time-studies']],
  ] as const)('on %s: %j', (on, expected) => {
    expect(specialOn(on)).toEqual(expected);
  });

  it('are only those that the project has', () => {
    expect(specialOn('2026-01-01', ['training', 'leads-to-a-job', 'other'])).toEqual([]);
    expect(specialOn('2016-10-31', ['other', 'training'])).toEqual(['training']);
  });
});
