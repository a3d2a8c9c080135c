import { addAccount, outboxMail } from '@traject/db/testing';
import { v7 as newId } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aFile, anAward, testDesk } from '../testing/desk.ts';
import { deliverMail, type SendMail } from './delivery.ts';
import { makeMail } from './digest.ts';

const desk = testDesk();
const url = 'https://traject.voorbeeld.be';
/** Thursday 3 December 2026, eight o'clock in Brussels: the project is due within the week. */
const THURSDAY = new Date('2026-12-03T07:00:00Z');
const minutesLater = (minutes: number) => new Date(THURSDAY.getTime() + minutes * 60_000);

const choose = async (rhythm: 'none' | 'daily' | 'weekly', weekday = 1) => {
  const worker = desk.as('social-worker');
  const { version } = await worker.notice.open();
  await worker.notice.choose({ requestId: newId(), version, rhythm, weekday, language: 'nl' });
};

const outbox = () =>
  desk.centre.within('operator', (transaction) => transaction.select().from(outboxMail));

const make = (now = THURSDAY) => makeMail(desk.open.database, { now, url });

/** Hands mails to a list, with the answers given. */
function sink(answer: Awaited<ReturnType<SendMail>> = { ok: true }) {
  const sent: string[] = [];
  const send: SendMail = async ({ to, subject, body }) => {
    sent.push(`${to}: ${subject}\n${body}`);
    return answer;
  };
  return { sent, send };
}

beforeAll(async () => {
  const dossierId = await aFile(desk.as('social-worker'));
  await anAward(desk.as('social-worker'), dossierId);
  await addAccount(desk.open, desk.centre, 'social-worker', 'an@voorbeeld.be');
});
beforeEach(async () => {
  await desk.centre.within('operator', (transaction) => transaction.delete(outboxMail));
  await choose('daily');
});

describe('the mails of a day', () => {
  it('are made for who chose them, once, and name no client', async () => {
    await Promise.all([make(), make(), make(minutesLater(60))]);
    const [mail, ...others] = await outbox();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ state: 'queued', day: '2026-12-03' });
    expect(mail?.subject).toMatch(/^Traject: .*1 binnenkort$/);
    expect(mail?.body).toContain('Project sluiten, dossier 2026-0001');
    expect(mail?.body).not.toMatch(/Diallo|Mariama/);
  });

  it('are not made in the night, at the weekend or on a holiday', async () => {
    await make(new Date('2026-12-03T04:00:00Z'));
    await make(new Date('2026-12-05T08:00:00Z'));
    await make(new Date('2026-12-25T08:00:00Z'));
    expect(await outbox()).toEqual([]);
  });

  it('are made once a week on the day that was chosen', async () => {
    await choose('weekly', 5);
    await make();
    expect(await outbox()).toEqual([]);
    await make(new Date('2026-12-04T08:00:00Z'));
    expect((await outbox()).map(({ day }) => day)).toEqual(['2026-12-04']);
  });

  it('are not sent on a day with nothing due, also not when something comes later that day', async () => {
    await make(new Date('2026-08-03T08:00:00Z'));
    expect((await outbox()).map(({ state }) => state)).toEqual(['nothing-due']);
    const { sent, send } = sink();
    await deliverMail(desk.open.database, { now: new Date('2026-08-03T09:00:00Z'), send });
    expect(sent).toEqual([]);
    expect((await desk.as('social-worker').notice.open()).lastMail).toBeNull();
  });

  it('are not made for who wants none', async () => {
    await choose('none');
    expect(await make()).toBe(0);
    expect(await outbox()).toEqual([]);
  });
});

describe('sending', () => {
  const deliver = (send: SendMail, now = THURSDAY) =>
    deliverMail(desk.open.database, { now, send });

  it('happens once, however many servers work at it', async () => {
    await make();
    const { sent, send } = sink();
    await Promise.all([deliver(send), deliver(send), deliver(send)]);
    await deliver(send, minutesLater(60));
    await make(minutesLater(120));
    await deliver(send, minutesLater(121));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatch(/^an@voorbeeld\.be: Traject/);
    const { lastMail } = await desk.as('social-worker').notice.open();
    expect(lastMail).toMatchObject({
      state: 'sent',
      tries: 1,
      day: '2026-12-03',
      sentAt: THURSDAY.toISOString(),
    });
  });

  it('is tried again later and later, and given up in the end', async () => {
    await make();
    const { sent, send } = sink({ ok: false, again: true, reason: 'ECONNREFUSED' });
    await deliver(send);
    expect(await outbox()).toMatchObject([{ state: 'queued', tries: 1, reason: 'ECONNREFUSED' }]);
    await deliver(send);
    expect(sent).toHaveLength(1);
    for (const minutes of [2, 8, 30, 100, 300, 700]) await deliver(send, minutesLater(minutes));
    expect(sent).toHaveLength(7);
    expect(await outbox()).toMatchObject([{ state: 'failed', tries: 7 }]);
    await deliver(send, minutesLater(9_000));
    expect(sent).toHaveLength(7);
  });

  it('is not tried again when the answer was no', async () => {
    await make();
    const { sent, send } = sink({ ok: false, again: false, reason: '550' });
    await deliver(send);
    await deliver(send, minutesLater(60));
    expect(sent).toHaveLength(1);
    expect(await outbox()).toMatchObject([{ state: 'failed', reason: '550' }]);
  });

  it('is given up, not repeated, when a server stopped while it was at it', async () => {
    await make();
    const stopped: SendMail = () => Promise.reject(new Error('the server stops here'));
    await expect(deliver(stopped)).rejects.toThrow();
    expect(await outbox()).toMatchObject([{ state: 'sending' }]);
    const { sent, send } = sink();
    await deliver(send, minutesLater(5));
    await deliver(send, minutesLater(15));
    expect(sent).toEqual([]);
    expect(await outbox()).toMatchObject([{ state: 'failed', reason: 'interrupted' }]);
  });
});
