import { addStaff, addTeam, inCentre } from '@traject/db';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../app-router.ts';
import { aFile, anAward, type Caller, problemOfCall, request, testDesk } from '../testing/desk.ts';
import { createCallerFactory } from '../trpc.ts';

const desk = testDesk();
let worker: Caller;
let head: Caller;
/** A social worker of another team. */
let sophie: Caller;
let sophieOn: (today: string) => Caller;
const sophieId = newId();
const north = newId();

beforeAll(async () => {
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
  sophieOn = (today) =>
    createCallerFactory(appRouter)({
      database: open.database,
      signedIn: true,
      today: day(today),
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
  sophie = sophieOn('2026-11-21');
});

/** A replacement by Sophie. */
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
    await replace(dossierId, '2026-12-01', '2026-12-10');
    // The day is an argument of the wall: it stands the day before and the day after, and is open in between.
    expect(await problemOfCall(sophieOn('2026-11-30').file.open({ dossierId }))).toBe('not-found');
    await sophieOn('2026-12-01').file.open({ dossierId });
    await sophieOn('2026-12-10').file.open({ dossierId });
    expect((await sophieOn('2026-12-10').file.list({})).rows).toHaveLength(1);
    expect(await problemOfCall(sophieOn('2026-12-11').file.open({ dossierId }))).toBe('not-found');
    expect((await sophieOn('2026-12-11').file.list({})).rows).toEqual([]);
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

describe('a change that is planned', () => {
  const plan = (as: Caller, dossierId: string, startsOn = '2026-12-01', id = newId()) =>
    as.worker.handOver({
      dossierId,
      requestId: newId(),
      id,
      successorId: sophieId,
      startsOn: day(startsOn),
      letterSentOn: day('2026-11-20'),
    });
  const on = (today: string) => desk.as('social-worker', today);
  const mine = async (as: Caller, dossierId: string) =>
    (await as.file.list({ whose: 'mine' })).rows.some(({ id }) => id === dossierId);

  it('leaves the file where it is until its day, and needs nobody on that day', async () => {
    const dossierId = await aFile(worker);
    await anAward(worker, dossierId);
    const { view } = await plan(worker, dossierId);
    expect(view).toMatchObject({
      worker: 'social-worker',
      planned: { successor: 'Sophie', from: '2026-12-01' },
    });
    expect(view?.events.map(({ kind }) => kind)).not.toContain('worker-changed');

    const before = '2026-11-30';
    expect(await mine(on(before), dossierId)).toBe(true);
    expect(await mine(sophieOn(before), dossierId)).toBe(false);
    expect(await problemOfCall(sophieOn(before).file.open({ dossierId }))).toBe('not-found');

    const then = '2026-12-01';
    expect(await problemOfCall(on(then).file.open({ dossierId }))).toBe('not-found');
    expect(await mine(on(then), dossierId)).toBe(false);
    expect(await mine(sophieOn(then), dossierId)).toBe(true);
    const now = await sophieOn(then).file.open({ dossierId });
    expect(now).toMatchObject({ worker: 'Sophie', team: 'Team Noord', planned: null });
    expect(now.events.find(({ kind }) => kind === 'worker-changed')).toMatchObject({ on: then });
    const due = await sophieOn(then).file.myDay();
    expect(
      [...due.overdue, ...due.thisWeek, ...due.thisMonth].map((row) => row.dossierId),
    ).toContain(dossierId);
    const load = await desk.as('head-of-social-work', then).team.load({});
    expect(load.members.find(({ id }) => id === sophieId)?.files).toBeGreaterThan(0);
    const rows = await desk.as('head-of-social-work', then).team.rows({
      list: 'files',
      workerId: sophieId,
    });
    expect(rows.rows.map((row) => row.dossierId)).toContain(dossierId);

    // The successor works on from there: a replacement of the successor finds the file settled.
    await sophieOn('2026-12-02').worker.replace({
      ...request(dossierId),
      id: newId(),
      successorId: desk.centre.staffId('social-worker'),
      startsOn: day('2026-12-02'),
      endsOn: day('2026-12-05'),
    });
    expect(await mine(on('2026-12-03'), dossierId)).toBe(true);
    expect(await problemOfCall(on('2026-12-06').file.open({ dossierId }))).toBe('not-found');
    expect(await sophieOn('2026-12-06').file.open({ dossierId })).toMatchObject({
      worker: 'Sophie',
      replacement: null,
    });
  });

  it('shows the two of them, and the head, what comes', async () => {
    const dossierId = await aFile(worker);
    const { number } = await worker.file.open({ dossierId });
    await plan(worker, dossierId, '2026-12-10');
    const leaving = (await worker.worker.ahead()).find((row) => row.dossierId === dossierId);
    expect(leaving).toMatchObject({ comes: false, from: '2026-12-10', other: 'Sophie', number });
    expect(leaving?.person).toMatchObject({ lastName: 'Diallo' });
    const coming = (await sophie.worker.ahead()).find((row) => row.dossierId === dossierId);
    // Another team: who it is about stays hidden until the day.
    expect(coming).toMatchObject({ comes: true, other: 'social-worker', number, person: null });
    expect(await sophieOn('2026-12-10').worker.ahead()).toEqual([]);
    const { rows } = await head.team.rows({ list: 'files' });
    expect(rows.find((row) => row.dossierId === dossierId)).toMatchObject({
      nextWorker: 'Sophie',
      nextFrom: '2026-12-10',
    });
    for (const role of ['finance-officer', 'management', 'committee-secretary'] as const)
      expect(await problemOfCall(desk.as(role).worker.ahead())).toBe('not-allowed');
  });

  it('can be taken back before its day by the worker or the head, and not after', async () => {
    const dossierId = await aFile(worker);
    const id = newId();
    await plan(worker, dossierId, '2026-12-01', id);
    const revoke = (as: Caller) => as.worker.revoke({ ...request(dossierId), id });
    expect(await problemOfCall(revoke(sophie))).toBe('not-found');
    expect(await problemOfCall(revoke(desk.as('finance-officer')))).toBe('not-allowed');
    expect(await problemOfCall(revoke(desk.elsewhere('head-of-social-work')))).toBe('not-found');
    expect(await problemOfCall(revoke(sophieOn('2026-12-01')))).toBe('hand-over-begun');
    const view = await revoke(head);
    expect(view).toMatchObject({ worker: 'social-worker', planned: null });
    expect(await problemOfCall(revoke(head))).toBe('not-found');
    expect(await mine(on('2026-12-01'), dossierId)).toBe(true);
    expect(await problemOfCall(sophieOn('2026-12-01').file.open({ dossierId }))).toBe('not-found');
    const { changes } = await worker.worker.open({ dossierId });
    expect(changes).toMatchObject([{ id, revokedOn: '2026-11-21', planned: false }]);
    const trail = await desk.centre.within('operator', (transaction) =>
      transaction.execute<{ action: string }>(
        `select action from audit_entry where record_id = '${id}' order by sequence`,
      ),
    );
    expect(trail.rows.map(({ action }) => action)).toEqual(['worker.hand-over', 'worker.revoke']);
    // Planned again, for another day.
    expect((await plan(worker, dossierId, '2026-12-15')).view?.planned?.from).toBe('2026-12-15');
  });

  it('is one at a time, and agrees with a replacement', async () => {
    const dossierId = await aFile(worker);
    await replace(dossierId, '2026-11-01', null);
    const id = newId();
    await plan(worker, dossierId, '2026-12-01', id);
    // Who stands in does so until the day before; the successor was that very colleague.
    expect(await worker.file.open({ dossierId })).toMatchObject({ replacement: 'Sophie' });
    expect(await sophieOn('2026-12-01').file.open({ dossierId })).toMatchObject({
      worker: 'Sophie',
      replacement: null,
    });
    expect(await problemOfCall(plan(worker, dossierId, '2026-12-20'))).toBe('hand-over-planned');
    expect(await problemOfCall(plan(head, dossierId, '2026-11-21'))).toBe('hand-over-planned');
    expect(await problemOfCall(replace(dossierId, '2026-12-01', null))).toBe('hand-over-planned');
    await replace(dossierId, '2026-11-25', '2026-12-24');
    const assign = head.team.assign({
      requestId: newId(),
      files: [{ dossierId, seenWorkerId: desk.centre.staffId('social-worker') }],
      workerId: sophieId,
      startsOn: day('2026-12-20'),
    });
    expect(await problemOfCall(assign)).toBe('hand-over-planned');
    await worker.worker.revoke({ ...request(dossierId), id });
    // Taken back, the replacement has the days that it was given.
    expect(await sophieOn('2026-12-24').file.open({ dossierId })).toMatchObject({
      worker: 'social-worker',
      replacement: 'Sophie',
    });
  });
});
