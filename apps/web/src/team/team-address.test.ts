import { describe, expect, it } from 'vitest';
import { readTeamSearch, teamHref, teamSearch } from './team-address.ts';

const WORKER = '0199f3f0-0000-7000-8000-000000000001';
const read = (search: unknown) => readTeamSearch(teamSearch.parse(search));

describe('the address of the team', () => {
  it('shows the numbers alone, with eight weeks, when it says nothing', () => {
    expect(read({})).toEqual({ list: null, workerId: null, weeks: 8 });
  });

  it('goes there and back for every list', () => {
    for (const list of ['files', 'without-worker', 'unmoved', 'overdue', 'this-week'] as const) {
      const { search } = new URL(teamHref(list, 12, WORKER), 'http://x');
      const { weken, ...rest } = Object.fromEntries(new URLSearchParams(search));
      expect(read({ ...rest, weken: Number(weken) })).toEqual({
        list,
        workerId: WORKER,
        weeks: 12,
      });
    }
  });

  it('leaves out what cannot be', () => {
    expect(read({ lijst: 'iets', wie: 'ik', weken: 0 })).toEqual({
      list: null,
      workerId: null,
      weeks: 8,
    });
  });
});
