import { describe, expect, it } from 'vitest';
import { LIST_NAMES, readTeamSearch, teamHref } from './team-address.ts';

const WORKER = '0199f3f0-0000-7000-8000-000000000001';

describe('the address of the team', () => {
  it('shows the numbers alone, with eight weeks, when it says nothing', () => {
    expect(readTeamSearch({})).toEqual({ list: null, workerId: null, weeks: 8 });
  });

  it('goes there and back for every list', () => {
    for (const lijst of LIST_NAMES) {
      const { list } = readTeamSearch({ lijst });
      if (list === null) throw new Error(`${lijst} names no list`);
      const { searchParams } = new URL(teamHref(list, 12, WORKER), 'http://x');
      expect(Object.fromEntries(searchParams)).toEqual({ lijst, wie: WORKER, weken: '12' });
    }
  });

  it('says the weeks only where they are not the usual ones', () => {
    expect(teamHref('unmoved', 8)).toBe('/team?lijst=zonder-beweging');
  });
});
