import { addStaff, firstBrokenLink } from '@traject/db';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { staffRole } from './session/roles.ts';
import { aFile, anAward, problemOfCall, testDesk } from './testing/desk.ts';

const desk = testDesk();
let quiet: string;
let busy: string;
const tom = newId();

const head = (today?: string) => desk.as('head-of-social-work', today);
const an = () => desk.centre.staffId('social-worker');
const asOperator = (statement: string) =>
  desk.centre.within('operator', (transaction) => transaction.execute(statement));

beforeAll(async () => {
  quiet = await aFile(desk.as('social-worker'));
  busy = await aFile(desk.as('social-worker'));
  await anAward(desk.as('social-worker'), busy);
  const operator = desk.centre.reader('operator');
  await desk.centre.within('operator', (transaction) =>
    addStaff(transaction, operator, {
      id: tom,
      userId: `tom@${desk.centre.centreId}`,
      name: 'Tom',
      role: 'social-worker',
      teamId: desk.centre.teamId,
      language: 'nl',
    }),
  );
  await asOperator(`update dossier set last_moved_on = '2026-09-01' where id = '${quiet}'`);
});

const names = async (wanted: Parameters<ReturnType<typeof head>['team']['rows']>[0]) =>
  (await head().team.rows(wanted)).rows.map(({ dossierId }) => dossierId);

describe('the team of the head', () => {
  it('is for the head alone', async () => {
    for (const role of staffRole.options) {
      const expected = role === 'head-of-social-work' ? 'nothing was refused' : 'not-allowed';
      expect(await problemOfCall(desk.as(role).team.load({})), role).toBe(expected);
      expect(await problemOfCall(desk.as(role).team.rows({ list: 'files' })), role).toBe(expected);
    }
    expect(await problemOfCall(desk.as('social-worker').team.assign(handing(tom)))).toBe(
      'not-allowed',
    );
    const elsewhere = await desk.elsewhere('head-of-social-work').team.load({});
    expect(elsewhere.files).toBe(0);
  });

  it('counts what each member carries', async () => {
    const { members, files } = await head().team.load({});
    expect(files).toBe(2);
    expect(members.map(({ name, files: has, thisMonth }) => [name, has, thisMonth])).toEqual([
      ['Tom', 0, 0],
      ['social-worker', 2, 1],
    ]);
    const late = async (today: string) => (await head(today).team.load({})).members.at(-1)?.overdue;
    expect(await late('2026-12-11')).toBe(1 + ((await late('2026-12-10')) ?? 0));
  });

  it('shows the rows behind every number', async () => {
    expect(await names({ list: 'files', workerId: an() })).toHaveLength(2);
    expect(await names({ list: 'files', workerId: tom })).toEqual([]);
    expect(await names({ list: 'this-month', workerId: an() })).toEqual([busy]);
    const { members } = await head('2026-12-11').team.load({});
    const { rows } = await head('2026-12-11').team.rows({ list: 'overdue', workerId: an() });
    expect(rows.map(({ kind }) => kind)).toContain('conclude-project');
    expect(rows).toHaveLength(members.find(({ id }) => id === an())?.overdue ?? 0);
  });

  it('finds what lies still for so many weeks', async () => {
    expect(await names({ list: 'unmoved', weeks: 8 })).toEqual([quiet]);
    expect(await names({ list: 'unmoved', weeks: 52 })).toEqual([]);
    expect((await head().team.load({ weeks: 8 })).unmoved).toBe(1);
    expect(await problemOfCall(head().team.load({ weeks: 0 }))).toBe('ZodError');
  });
});

const handing = (workerId: string, dossiers = [quiet, busy], seenWorkerId = an()) => ({
  requestId: newId(),
  files: dossiers.map((dossierId) => ({ dossierId, seenWorkerId })),
  workerId,
  startsOn: day('2026-11-21'),
});

describe('handing files over', () => {
  it('refuses a colleague who left, another role, and nobody at all', async () => {
    expect(await problemOfCall(head().team.assign(handing(newId())))).toBe('worker-unknown');
    const finance = desk.centre.staffId('finance-officer');
    expect(await problemOfCall(head().team.assign(handing(finance)))).toBe('worker-unknown');
    await asOperator(`update staff set active = false where id = '${tom}'`);
    expect(await problemOfCall(head().team.assign(handing(tom)))).toBe('worker-unknown');
    await asOperator(`update staff set active = true where id = '${tom}'`);
  });

  it('hands over all of them, or none', async () => {
    const stale = {
      ...handing(tom),
      files: [
        { dossierId: busy, seenWorkerId: an() },
        { dossierId: quiet, seenWorkerId: newId() },
      ],
    };
    expect(await problemOfCall(head().team.assign(stale))).toBe('changed-meanwhile');
    expect(await names({ list: 'files', workerId: an() })).toHaveLength(2);
    const gone = handing(tom, [quiet, newId()]);
    expect(await problemOfCall(head().team.assign(gone))).toBe('not-found');
    const request = handing(tom);
    await head().team.assign(request);
    expect(await head().team.assign(request)).toEqual({ assigned: 2 });
    expect(await names({ list: 'files', workerId: tom })).toHaveLength(2);
    expect(await desk.centre.within('operator', firstBrokenLink)).toBeNull();
  });

  it('shows the files of somebody who left as files without a worker', async () => {
    expect((await head().team.load({})).withoutWorker).toBe(0);
    await asOperator(`update staff set active = false where id = '${tom}'`);
    const { withoutWorker, members, workers } = await head().team.load({});
    expect(withoutWorker).toBe(2);
    expect(members.find(({ id }) => id === tom)).toMatchObject({ active: false, files: 2 });
    expect(workers.map(({ id }) => id)).not.toContain(tom);
    expect(await names({ list: 'without-worker' })).toHaveLength(2);
    await head().team.assign(handing(an(), [quiet, busy], tom));
    expect((await head().team.load({})).withoutWorker).toBe(0);
  });

  it('plans it for a day that is still to come: they stay until then, and go by themselves', async () => {
    await asOperator(`update staff set active = true where id = '${tom}'`);
    const later = { ...handing(tom), startsOn: day('2026-12-01') };
    expect(await head().team.assign(later)).toEqual({ assigned: 2 });
    expect(await names({ list: 'files', workerId: an() })).toHaveLength(2);
    const again = { ...handing(tom), startsOn: day('2026-12-08') };
    expect(await problemOfCall(head().team.assign(again))).toBe('hand-over-planned');
    const then = await head('2026-12-01').team.rows({ list: 'files', workerId: tom });
    expect(then.rows).toHaveLength(2);
    expect(await desk.centre.within('operator', firstBrokenLink)).toBeNull();
  });
});
