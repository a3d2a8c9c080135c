import { calendarFeed } from '@traject/db/testing';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFile, anAward, problemOfCall, testDesk } from '../testing/desk.ts';
import { calendarOf } from './calendar.ts';

const desk = testDesk();
let dossierId: string;
const on = { today: day('2026-11-21'), url: 'https://traject.voorbeeld.be' };

beforeAll(async () => {
  dossierId = await aFile(desk.as('social-worker'));
  await anAward(desk.as('social-worker'), dossierId);
});

const worker = () => desk.as('social-worker');
const secretIn = (path: string): string => /^\/agenda\/([\w-]{43})\.ics$/.exec(path)?.[1] ?? '';

describe('how somebody is told of what is due', () => {
  it('is nothing at first, in the own language', async () => {
    expect(await worker().notice.open()).toEqual({
      rhythm: 'none',
      weekday: 1,
      language: 'nl',
      version: 0,
      calendarSince: null,
      mailIsSetUp: true,
      lastMail: null,
    });
  });

  it('is chosen once, and not on top of another choice', async () => {
    const choice = {
      requestId: newId(),
      version: 0,
      rhythm: 'weekly' as const,
      weekday: 3,
      language: 'fr' as const,
    };
    await worker().notice.choose(choice);
    expect(await worker().notice.choose(choice)).toMatchObject({ weekday: 3, version: 1 });
    const late = worker().notice.choose({ ...choice, requestId: newId() });
    expect(await problemOfCall(late)).toBe('changed-meanwhile');
    // What one person chooses is not seen by another.
    expect(await desk.as('head-of-social-work').notice.open()).toMatchObject({ version: 0 });
  });

  it('is not for who has no files', async () => {
    for (const role of ['finance-officer', 'management', 'inspector', 'administrator'] as const) {
      expect(await problemOfCall(desk.as(role).notice.open())).toBe('not-allowed');
      expect(await problemOfCall(desk.as(role).notice.makeAddress())).toBe('not-allowed');
    }
  });
});

describe('a calendar address', () => {
  it('opens the own calendar, in the chosen language and without a name', async () => {
    const { path, settings } = await worker().notice.makeAddress();
    expect(settings.calendarSince).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const text = await calendarOf(desk.open.database, secretIn(path), on);
    expect(text).toContain('SUMMARY:Conclure le projet · dossier 2026-0001');
    expect(text).not.toMatch(/Diallo|Mariama/);
  });

  it('has the own appointments without what they say, and nobody else’s', async () => {
    const entry = {
      requestId: newId(),
      id: newId(),
      kind: 'appointment' as const,
      onDay: day('2026-12-01'),
      atTime: '10:30',
      text: 'Huisbezoek bij Mariama Diallo',
      dossierId,
    };
    await worker().agenda.add(entry);
    const calendarFor = async (caller: ReturnType<typeof worker>) => {
      const { path } = await caller.notice.makeAddress();
      return (await calendarOf(desk.open.database, secretIn(path), on)) ?? '';
    };
    const own = await calendarFor(worker());
    expect(own).toContain('DTSTART:20261201T103000');
    expect(own).toContain('SUMMARY:Rendez-vous · dossier 2026-0001');
    expect(own).not.toMatch(/Huisbezoek|Mariama|Diallo/);
    const others = await calendarFor(desk.as('head-of-social-work'));
    expect(others).toMatch(/^BEGIN:VCALENDAR/);
    expect(others).not.toContain('20261201');
  });

  it('is kept as a hash only', async () => {
    const { path } = await worker().notice.makeAddress();
    const rows = await desk.centre.within('operator', (transaction) =>
      transaction.select().from(calendarFeed),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secretIn(path));
    await expect(
      desk.centre.within('finance-officer', (transaction) =>
        transaction.select().from(calendarFeed),
      ),
    ).rejects.toThrow();
  });

  it('opens nothing when it is renewed, revoked, unknown or nonsense', async () => {
    const opens = async (secret: string) =>
      (await calendarOf(desk.open.database, secret, on)) !== null;
    const first = secretIn((await worker().notice.makeAddress()).path);
    const second = secretIn((await worker().notice.makeAddress()).path);
    expect([await opens(first), await opens(second)]).toEqual([false, true]);
    const settings = await worker().notice.revokeAddress();
    expect(settings.calendarSince).toBeNull();
    expect(await opens(second)).toBe(false);
    expect(await opens('x'.repeat(43))).toBe(false);
    expect(await opens("' or 1=1")).toBe(false);
  });
});
