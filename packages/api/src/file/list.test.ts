import { noteMoved } from '@traject/db';
import { day } from '@traject/rules/calendar';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFile, anAward, problemOfCall, request, testDesk } from '../testing/desk.ts';
import { fillSteps, mendDuties } from './check-duties.ts';
import { listFiles } from './input.ts';

const desk = testDesk();
let awarded: string;
let bare: string;

beforeAll(async () => {
  const worker = desk.as('social-worker');
  awarded = await aFile(worker);
  bare = await aFile(worker);
  await anAward(worker, awarded);
});

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

  it('is kept to the step that the page of the file draws, on any day', async () => {
    const drawn = await desk.as('social-worker').file.open({ dossierId: awarded });
    expect(drawn.steps.filter(({ state }) => state === 'current').map(({ id }) => id)).toEqual([
      'balance',
    ]);
    expect(await ids({ step: 'balance' })).toEqual([awarded]);
    expect(await ids({ step: 'contract' })).toEqual([]);
    const drawnBare = await desk.as('social-worker').file.open({ dossierId: bare });
    const [current] = drawnBare.steps.filter(({ state }) => state === 'current');
    expect(await ids({ step: current?.id })).toEqual([bare]);
    const { rows } = await desk.as('social-worker').file.list({ step: 'balance' });
    expect(rows[0]?.steps).toEqual(['balance']);
  });

  it('puts what moved last first, or what lies still longest', async () => {
    const newest = await ids({ order: 'moved' });
    expect(await ids({ order: 'still' })).toEqual(newest.toReversed());
    await desk.centre.within('operator', (transaction) =>
      noteMoved(transaction, awarded, day('2020-01-01')),
    );
    expect((await ids({ order: 'moved' })).at(-1)).toBe(awarded);
    expect((await ids({ order: 'still' }))[0]).toBe(awarded);
    const { rows } = await desk.as('social-worker').file.list({ order: 'still' });
    expect(rows[0]?.lastMovedOn).toBe('2020-01-01');
  });

  it('puts what is due first before what has nothing to do', async () => {
    expect(await ids({ order: 'due' })).toEqual([awarded, bare]);
  });

  it('goes on from any place', async () => {
    const { rows } = await desk.as('social-worker').file.list({ offset: 1 });
    expect(rows).toHaveLength(1);
    expect((await desk.as('social-worker').file.list({ offset: 9 })).rows).toEqual([]);
  });

  it('knows the step of a later day on which nobody does something', async () => {
    const worker = desk.as('social-worker');
    const ending = await aFile(worker);
    const { facts, versions } = await anAward(worker, ending);
    const [award] = facts.awards;
    if (award === undefined) throw new Error('there is no award');
    await worker.award.end({
      ...request(ending),
      id: award.id,
      version: versions[award.id] ?? 1,
      until: day('2026-12-31'),
      decidedOn: day('2026-11-20'),
      reason: 'income',
      explanation: '',
    });
    expect(await ids({ step: 'end' }, '2026-12-31')).not.toContain(ending);
    expect(await ids({ step: 'end' }, '2027-01-01')).toContain(ending);
    expect(await ids({ step: 'balance' }, '2027-01-01')).not.toContain(ending);
    const later = await desk.as('social-worker', '2027-01-01').file.open({ dossierId: ending });
    expect(later.steps.find(({ state }) => state === 'current')?.id).toBe('end');
    await desk.centre.within('operator', (transaction) =>
      transaction.execute(`delete from trajectory_step where dossier_id = '${ending}'`),
    );
    expect(await ids({ step: 'balance' })).not.toContain(ending);
    await fillSteps(desk.open.database, day('2026-11-21'));
    expect(await ids({ step: 'balance' })).toContain(ending);
    expect(await ids({ step: 'end' }, '2027-01-01')).toContain(ending);
    // A step that drifted is found and mended with the duties; what is right stays as it is.
    const mend = () =>
      mendDuties(desk.open.database, desk.centre.centreId, day('2026-11-21'), () => undefined);
    await mend();
    expect(await mend()).toEqual([]);
    await desk.centre.within('operator', (transaction) =>
      transaction.execute(
        `update trajectory_step set step = 'contract' where dossier_id = '${ending}' and step = 'balance'`,
      ),
    );
    expect(await mend()).toEqual([ending]);
    expect(await ids({ step: 'balance' })).toContain(ending);
  });

  it('refuses a filter that is none', async () => {
    for (const bad of [
      { dutyKind: 'toString' },
      { due: 'x' },
      { offset: -1 },
      { whose: 'me' },
      { step: 'x' },
      { order: 'x' },
    ])
      expect(listFiles.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
    for (const role of ['finance-officer', 'management', 'inspector'] as const) {
      expect(await problemOfCall(desk.as(role).file.list({}))).toBe('not-allowed');
      expect(await problemOfCall(desk.as(role).file.count({}))).toBe('not-allowed');
      expect(await problemOfCall(desk.as(role).file.workers())).toBe('not-allowed');
    }
  });
});
