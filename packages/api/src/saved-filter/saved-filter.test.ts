import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { fileFilter } from '../file/input.ts';
import { problemOfCall, testDesk } from '../testing/desk.ts';

const desk = testDesk();
const late = fileFilter.parse({ dutyKind: 'evaluate', due: 'overdue', whose: 'team' });
const id = newId();

const worker = () => desk.as('social-worker');
const head = () => desk.as('head-of-social-work');
const names = async (caller: ReturnType<typeof worker>): Promise<string[]> =>
  (await caller.savedFilter.list()).map(({ name }) => name);

describe('a saved filter', () => {
  it('is kept once, whatever is repeated, and is private', async () => {
    const asked = { requestId: newId(), id, name: 'Late evaluaties', shared: false, filter: late };
    await worker().savedFilter.add(asked);
    const [only, ...others] = await worker().savedFilter.add(asked);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: 'Late evaluaties', own: true, version: 1, filter: late });
    expect(await names(head())).toEqual([]);
  });

  it('is shared by who made it, and only that person changes it', async () => {
    await worker().savedFilter.change({
      requestId: newId(),
      id,
      version: 1,
      name: 'Te late evaluaties',
      shared: true,
    });
    const [seen] = await head().savedFilter.list();
    expect(seen).toMatchObject({ name: 'Te late evaluaties', own: false, owner: 'social-worker' });
    const change = { requestId: newId(), id, version: 2, name: 'Van mij', shared: true };
    expect(await problemOfCall(head().savedFilter.change(change))).toBe('not-allowed');
    const remove = { requestId: newId(), id, version: 2 };
    expect(await problemOfCall(head().savedFilter.remove(remove))).toBe('not-allowed');
  });

  it('is not changed on top of another change', async () => {
    const stale = { requestId: newId(), id, version: 1, name: 'Oud', shared: true };
    expect(await problemOfCall(worker().savedFilter.change(stale))).toBe('changed-meanwhile');
  });

  it('is seen by the team that it is shared with, by no other team and no other centre', async () => {
    expect(await names(desk.colleagueIn(desk.centre.teamId))).toEqual(['Te late evaluaties']);
    expect(await names(desk.colleagueIn(newId()))).toEqual([]);
    expect(await names(desk.elsewhere('head-of-social-work'))).toEqual([]);
  });

  it('goes away when its maker removes it', async () => {
    await worker().savedFilter.remove({ requestId: newId(), id, version: 2 });
    expect(await names(worker())).toEqual([]);
    const again = { requestId: newId(), id, version: 2 };
    expect(await problemOfCall(worker().savedFilter.remove(again))).toBe('not-found');
  });

  it('is not for who has no list of files', async () => {
    for (const role of ['finance-officer', 'management', 'inspector', 'administrator'] as const)
      expect(await problemOfCall(desk.as(role).savedFilter.list())).toBe('not-allowed');
  });
});
