import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFile, anAward, openDesk, problemOfCall, type TestDesk } from '../testing/desk.ts';
import { listFiles } from './input.ts';

let desk: TestDesk;
let awarded: string;
let bare: string;

beforeAll(async () => {
  desk = await openDesk();
  const worker = desk.as('social-worker');
  awarded = await aFile(worker);
  bare = await aFile(worker);
  await anAward(worker, awarded);
});
afterAll(() => desk.close());

const ids = async (filter: object, today?: string): Promise<string[]> => {
  const caller = desk.as('social-worker', today);
  const { rows } = await caller.file.list(filter);
  expect(await caller.file.count(filter)).toBe(rows.length);
  return rows.map(({ id }) => id);
};

describe('a list of files', () => {
  it('is kept to a kind of duty, also together with when it is due', async () => {
    expect(await ids({})).toHaveLength(2);
    expect(await ids({ dutyKind: 'conclude-project' })).toEqual([awarded]);
    expect(await ids({ dutyKind: 'evaluate' })).toEqual([]);
    // Decided on 10 September 2026: the project is due by 10 December.
    const project = { dutyKind: 'conclude-project' };
    expect(await ids({ ...project, due: 'overdue' })).toEqual([]);
    expect(await ids({ ...project, due: 'month' })).toEqual([awarded]);
    expect(await ids({ ...project, due: 'week' })).toEqual([]);
    expect(await ids({ ...project, due: 'overdue' }, '2027-02-01')).toEqual([awarded]);
    expect(await ids({ due: 'overdue' }, '2027-02-01')).toEqual([awarded]);
  });

  it('is kept to a right that runs today', async () => {
    expect(await ids({ right: 'living-wage' })).toEqual([awarded]);
    expect(await ids({ right: 'living-wage' }, '2026-08-31')).toEqual([]);
    expect(await ids({ right: 'work-by-centre' })).toEqual([]);
  });

  it('is kept to one colleague, whom the list names', async () => {
    const worker = desk.centre.staffId('social-worker');
    expect(await ids({ whose: worker })).toHaveLength(2);
    expect(await ids({ whose: desk.centre.staffId('head-of-social-work') })).toEqual([]);
    expect(await desk.as('head-of-social-work').file.workers()).toEqual([
      { id: worker, name: 'social-worker' },
    ]);
  });

  it('puts what is due first before what has nothing to do', async () => {
    expect(await ids({ order: 'due' })).toEqual([awarded, bare]);
  });

  it('goes on from any place', async () => {
    const { rows } = await desk.as('social-worker').file.list({ offset: 1 });
    expect(rows).toHaveLength(1);
    expect((await desk.as('social-worker').file.list({ offset: 9 })).rows).toEqual([]);
  });

  it('refuses a filter that is none', async () => {
    for (const bad of [{ dutyKind: 'toString' }, { due: 'x' }, { offset: -1 }, { whose: 'me' }])
      expect(listFiles.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
    for (const role of ['finance-officer', 'management', 'inspector'] as const) {
      expect(await problemOfCall(desk.as(role).file.list({}))).toBe('not-allowed');
      expect(await problemOfCall(desk.as(role).file.count({}))).toBe('not-allowed');
      expect(await problemOfCall(desk.as(role).file.workers())).toBe('not-allowed');
    }
  });
});
