import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFile, anAward, problemOfCall, request, testDesk } from './testing/desk.ts';

const desk = testDesk();
let dossierId: string;
const worker = (today?: string) => desk.as('social-worker', today);

beforeAll(async () => {
  dossierId = await aFile(worker());
  // Awarded on 10 September 2026: to conclude by 10 December, with a reminder on 10 November (OBL-12).
  await anAward(worker(), dossierId);
});

const conclude = { kind: 'conclude-project', record: null, until: day('2026-12-10') };
const hold = (returnsOn: string) =>
  worker().duty.hold({
    ...request(dossierId),
    ...conclude,
    id: newId(),
    reason: 'Opgenomen in het ziekenhuis',
    returnsOn: day(returnsOn),
  });

describe('a duty on hold', () => {
  it('stands in a group of its own until its day, with its reason and its reminder', async () => {
    expect((await worker().file.myDay()).thisMonth).toMatchObject([
      { kind: 'conclude-project', reminder: '2026-11-10', hold: null },
    ]);
    await hold('2026-12-05');
    const held = await worker().file.myDay();
    expect(held.thisMonth).toEqual([]);
    expect(held.onHold).toMatchObject([{ until: '2026-12-10', hold: { returnsOn: '2026-12-05' } }]);
  });

  it('comes back on its day', async () => {
    const back = await worker('2026-12-05').file.myDay();
    expect(back.onHold).toEqual([]);
    expect(back.thisWeek).toMatchObject([{ kind: 'conclude-project', hold: null }]);
  });

  it('is never hidden once the law calls it overdue', async () => {
    await hold('2027-01-15');
    const late = await worker('2026-12-11').file.myDay();
    expect(late.onHold).toEqual([]);
    expect(late.overdue.find(({ kind }) => kind === 'conclude-project')).toMatchObject({
      hold: { reason: 'Opgenomen in het ziekenhuis' },
    });
  });

  it('is taken up again by hand', async () => {
    await worker().duty.release({ ...request(dossierId), ...conclude });
    const { onHold, thisMonth } = await worker().file.myDay();
    expect(onHold).toEqual([]);
    expect(thisMonth).toHaveLength(1);
  });

  it('is refused for today or earlier, for a duty that is not there, and to finance', async () => {
    expect(await problemOfCall(hold('2026-11-21'))).toBe('not-ahead');
    const other = worker().duty.hold({
      ...request(dossierId),
      kind: 'no-such-kind',
      record: null,
      until: day('2026-12-10'),
      id: newId(),
      reason: 'x',
      returnsOn: day('2026-12-01'),
    });
    expect(await problemOfCall(other)).toBe('not-found');
    const finance = desk.as('finance-officer').duty.release({ ...request(dossierId), ...conclude });
    expect(await problemOfCall(finance)).toBe('not-allowed');
  });
});

describe('the own agenda', () => {
  const id = newId();
  const entry = {
    kind: 'appointment' as const,
    onDay: day('2026-11-21'),
    atTime: '10:00',
    text: 'Gesprek over de huur',
  };

  it('is added to, changed, done and emptied by its writer', async () => {
    const added = await worker().agenda.add({ requestId: newId(), id, ...entry, dossierId });
    expect(added).toMatchObject([{ text: entry.text, version: 1, file: { lastName: 'Diallo' } }]);
    const changed = await worker().agenda.change({
      requestId: newId(),
      id,
      version: 1,
      ...entry,
      atTime: null,
      dossierId: null,
    });
    expect(changed).toMatchObject([{ atTime: null, version: 2, file: null }]);
    const late = worker().agenda.mark({ requestId: newId(), id, version: 1, done: true });
    expect(await problemOfCall(late)).toBe('changed-meanwhile');
    const done = await worker().agenda.mark({ requestId: newId(), id, version: 2, done: true });
    expect(done).toMatchObject([{ doneOn: '2026-11-21' }]);
    expect(await worker().agenda.delete({ requestId: newId(), id })).toEqual([]);
  });

  it('is written once, whatever the line drops', async () => {
    const once = { requestId: newId(), id: newId(), ...entry, dossierId: null };
    await worker().agenda.add(once);
    expect(await worker().agenda.add(once)).toHaveLength(1);
  });

  it('keeps a reminder in sight until it is done, and is not shown to the head', async () => {
    await worker('2026-11-10').agenda.add({
      requestId: newId(),
      id: newId(),
      kind: 'reminder',
      onDay: day('2026-11-12'),
      atTime: null,
      text: 'Bel de school',
      dossierId: null,
    });
    expect((await worker().agenda.list()).map(({ text }) => text)).toContain('Bel de school');
    expect(await desk.as('head-of-social-work').agenda.list()).toEqual([]);
  });

  it('names no file that its writer may not see', async () => {
    const stranger = desk.elsewhere('social-worker').agenda.add({
      requestId: newId(),
      id: newId(),
      ...entry,
      dossierId,
    });
    expect(await problemOfCall(stranger)).toBe('not-found');
  });
});
