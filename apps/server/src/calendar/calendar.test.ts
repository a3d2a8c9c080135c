import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { type Running, start } from '../start.ts';

const folder = mkdtempSync(join(tmpdir(), 'traject-calendar-'));
let running: Running;
let cookie: string;

beforeAll(async () => {
  running = await start(readEnvironment({ PORT: '0', DATABASE_URL: join(folder, 'data') }));
  const { password = '' } = running.demoAccounts[0] ?? {};
  const response = await fetch(`${running.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'an@demo.traject', password }),
  });
  cookie = response.headers.getSetCookie().join('; ');
}, 120_000);
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

const call = async (procedure: string): Promise<string> => {
  const response = await fetch(`${running.url}/trpc/${procedure}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
  });
  return response.text();
};

const newAddress = async (): Promise<string> => {
  const path = /\/agenda\/[\w-]{43}\.ics/.exec(await call('notice.makeAddress'))?.[0] ?? '';
  expect(path).not.toBe('');
  return running.url + path;
};

describe('the calendar at its secret address', () => {
  it('is read without signing in, holds no names, and says when nothing changed', async () => {
    const address = await newAddress();
    const first = await fetch(address);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await first.text();
    expect(text).toMatch(/BEGIN:VEVENT/);
    expect(text.replaceAll('\r\n ', '')).toContain(`${running.url}/dossiers/`);
    const list = await fetch(
      `${running.url}/trpc/file.list?input=${encodeURIComponent('{"whose":"team"}')}`,
      { headers: { cookie } },
    );
    const names = [...(await list.text()).matchAll(/"lastName":"([^"]+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    const tag = first.headers.get('etag') ?? '';
    const second = await fetch(address, { headers: { 'if-none-match': tag } });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  it('is not found once it is renewed or revoked, nor when it never was', async () => {
    const old = await newAddress();
    const renewed = await newAddress();
    expect((await fetch(old)).status).toBe(404);
    expect((await fetch(renewed)).status).toBe(200);
    await call('notice.revokeAddress');
    expect((await fetch(renewed)).status).toBe(404);
    expect((await fetch(`${running.url}/agenda/${'x'.repeat(43)}.ics`)).status).toBe(404);
    expect((await fetch(`${running.url}/agenda/x.ics`)).status).toBe(404);
  });

  it('is refused to who asks too often', async () => {
    const statuses: number[] = [];
    for (let asked = 0; asked < 70; asked += 1)
      statuses.push((await fetch(`${running.url}/agenda/guess-${asked}.ics`)).status);
    expect(statuses.at(-1)).toBe(429);
  });
});
