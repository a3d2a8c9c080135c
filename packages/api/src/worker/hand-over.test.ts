import { addStaff, addTeam, inCentre } from '@traject/db';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../app-router.ts';
import {
  aFile,
  anAward,
  type Caller,
  openDesk,
  problemOfCall,
  request,
  type TestDesk,
} from '../testing/desk.ts';
import { createCallerFactory } from '../trpc.ts';

let desk: TestDesk;
let worker: Caller;
let head: Caller;
/** A social worker of another team. */
let sophie: Caller;
const sophieId = newId();
const north = newId();

beforeAll(async () => {
  desk = await openDesk();
  worker = desk.as('social-worker');
  head = desk.as('head-of-social-work');
  const { centre, open } = desk;
  const operator = centre.reader('operator');
  await inCentre(open.database, operator, async (transaction) => {
    await addTeam(transaction, operator, { id: north, name: 'Team Noord' });
    await addStaff(transaction, operator, {
      id: sophieId,
      userId: 'sophie',
      name: 'Sophie',
      role: 'social-worker',
      teamId: north,
      language: 'fr',
    });
  });
  sophie = createCallerFactory(appRouter)({
    database: open.database,
    signedIn: true,
    today: day('2026-11-21'),
    demoAccounts: [],
    staff: {
      centreId: centre.centreId,
      id: sophieId,
      name: 'Sophie',
      role: 'social-worker',
      teamId: north,
      language: 'fr',
      centreName: 'OCMW Proef',
      isDemonstration: false,
    },
  });
});
afterAll(() => desk.close());

/** A replacement by Sophie; the wall in the database reads its own clock, so the days are far from any present. */
const replace = (dossierId: string, startsOn: string, endsOn: string | null, id = newId()) =>
  worker.worker.replace({
    ...request(dossierId),
    id,
    successorId: sophieId,
    startsOn: day(startsOn),
    endsOn: endsOn === null ? null : day(endsOn),
  });

describe('a replacement', () => {
  it('lets a colleague of another team in on its days only', async () => {
    const dossierId = await aFile(worker);
    expect(await problemOfCall(sophie.file.open({ dossierId }))).toBe('not-found');
    await replace(dossierId, '2020-01-01', '2020-12-31');
    expect(await problemOfCall(sophie.file.open({ dossierId }))).toBe('not-found');
    await replace(dossierId, '2099-01-01', null);
    expect(await problemOfCall(sophie.file.open({ dossierId }))).toBe('not-found');
    expect((await worker.file.open({ dossierId })).replacement).toBeNull();
    const id = newId();
    const view = await replace(dossierId, '2020-01-01', null, id);
    expect(view.replacement).toBe('Sophie');
    await sophie.file.open({ dossierId });
    const mine = await sophie.file.list({ whose: 'mine' });
    expect(mine.rows.map((row) => row.id)).toEqual([dossierId]);
    await worker.worker.endReplacement({ ...request(dossierId), id, endsOn: day('2020-02-01') });
    expect(await problemOfCall(sophie.file.open({ dossierId }))).toBe('not-found');
    expect((await worker.file.open({ dossierId })).replacement).toBeNull();
  });

  it('is arranged by the worker or the head, never by the replacement or for oneself', async () => {
    const dossierId = await aFile(worker);
    await replace(dossierId, '2020-01-01', null);
    const own = newId();
    const bySophie = sophie.worker.replace({
      ...request(dossierId),
      id: own,
      successorId: desk.centre.staffId('head-of-social-work'),
      startsOn: day('2026-11-21'),
      endsOn: null,
    });
    expect(await problemOfCall(bySophie)).toBe('not-allowed');
    const itself = head.worker.replace({
      ...request(dossierId),
      id: own,
      successorId: desk.centre.staffId('social-worker'),
      startsOn: day('2026-11-21'),
      endsOn: null,
    });
    expect(await problemOfCall(itself)).toBe('same-worker');
    const finance = head.worker.replace({
      ...request(dossierId),
      id: own,
      successorId: desk.centre.staffId('finance-officer'),
      startsOn: day('2026-11-21'),
      endsOn: null,
    });
    expect(await problemOfCall(finance)).toBe('worker-unknown');
  });
});

describe('a definitive change', () => {
  const handOver = (as: Caller, dossierId: string, requestId = newId()) =>
    as.worker.handOver({
      dossierId,
      requestId,
      id: newId(),
      successorId: sophieId,
      startsOn: day('2026-11-20'),
      letterSentOn: null,
    });

  it('lets the successor of another team in and the former worker out, with all duties', async () => {
    const dossierId = await aFile(worker);
    const before = await anAward(worker, dossierId);
    const open = await worker.worker.open({ dossierId });
    expect(open.colleagues.find(({ id }) => id === sophieId)).toMatchObject({ loses: true });
    const requestId = newId();
    expect(await handOver(worker, dossierId, requestId)).toEqual({ view: null });
    // The answer was lost on the way: the same request again changes nothing and is no error.
    expect(await handOver(worker, dossierId, requestId)).toEqual({ view: null });
    expect(await problemOfCall(worker.file.open({ dossierId }))).toBe('not-found');
    expect(await worker.note.list({ dossierId })).toEqual([]);
    const view = await sophie.file.open({ dossierId });
    expect(view).toMatchObject({ worker: 'Sophie', team: 'Team Noord', replacement: null });
    expect(view.judgement.duties).toEqual(before.judgement.duties);
    expect(view.events.find(({ kind }) => kind === 'worker-changed')).toMatchObject({
      on: '2026-11-20',
      detail: 'Sophie',
    });
    const { changes } = await sophie.worker.open({ dossierId });
    expect(changes).toHaveLength(1);
    const said = await sophie.worker.letter({
      ...request(dossierId),
      id: changes[0]?.id ?? '',
      on: day('2026-11-21'),
    });
    expect(said.events.map(({ kind }) => kind)).toContain('letter-of-change-sent');
  });

  it('is the head’s for any file, and a colleague’s for none but the own', async () => {
    const dossierId = await aFile(worker);
    await replace(dossierId, '2020-01-01', null);
    expect(await problemOfCall(handOver(sophie, dossierId))).toBe('not-allowed');
    expect((await handOver(head, dossierId)).view).toMatchObject({ worker: 'Sophie' });
    expect(await problemOfCall(handOver(head, dossierId))).toBe('same-worker');
    expect(await problemOfCall(handOver(worker, dossierId))).toBe('not-found');
  });
});
