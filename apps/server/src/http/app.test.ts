import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { type Running, start } from '../start.ts';

const folder = mkdtempSync(join(tmpdir(), 'traject-http-'));
let running: Running;

beforeAll(async () => {
  running = await start(readEnvironment({ PORT: '0', DATABASE_URL: folder }));
}, 120_000);
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => `${running.url}${path}`;

/** Signs in and gives the cookie. */
async function signIn(email: string, password: string, from = '127.0.0.1') {
  const response = await fetch(at('/api/auth/sign-in/email'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ email, password }),
  });
  return { status: response.status, cookie: response.headers.getSetCookie().join('; ') };
}

const password = (): string => running.demoAccounts[0]?.password ?? '';

/** Cookies are kept, for too many sign-ins in a minute are refused. */
const cookies = new Map<string, string>();
async function cookieOf(name: string): Promise<string> {
  const cookie = cookies.get(name) ?? (await signIn(`${name}@demo.traject`, password())).cookie;
  cookies.set(name, cookie);
  return cookie;
}

/** Asks the desk; the answer is the status and the body. */
async function ask(
  path: string,
  cookie = '',
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
) {
  const response = await fetch(at(path), { ...init, headers: { cookie, ...init.headers } });
  return { status: response.status, text: await response.text() };
}

/** Nothing of the inside: no stack, no path of a file, no SQL. */
const expectNothingInside = (text: string) =>
  expect(text).not.toMatch(/node_modules|\.ts:|at async|select |insert /i);

const query = (input: unknown): string => `?input=${encodeURIComponent(JSON.stringify(input))}`;

describe('health', () => {
  it('answers', async () => {
    expect(await ask('/health')).toEqual({ status: 200, text: '{"status":"ok"}' });
  });
});

describe('signing in', () => {
  it('refuses a wrong password and an unknown address alike', async () => {
    expect((await signIn('an@demo.traject', 'wrong-password-here')).status).toBe(401);
    expect((await signIn('nobody@demo.traject', 'wrong-password-here')).status).toBe(401);
  });

  it('lets a visitor make no account', async () => {
    const { status } = await ask('/api/auth/sign-up/email', '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'x@y.be', name: 'X', password: 'a-long-password-1' }),
    });
    expect(status).toBe(400);
  });

  it('gives every role its own rights', async () => {
    for (const { email, role } of running.demoAccounts) {
      const { cookie } = await signIn(email, password());
      const { text } = await ask('/trpc/session.me', cookie);
      expect(JSON.parse(text)).toMatchObject({ result: { data: { staff: { role } } } });
    }
  });

  it('keeps the cookie away from scripts', async () => {
    const cookie = await cookieOf('an');
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it('ends when the person signs out', async () => {
    const cookie = await cookieOf('tom');
    await ask('/api/auth/sign-out', cookie, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: running.url },
      body: '{}',
    });
    expect((await ask('/trpc/session.me', cookie)).status).toBe(401);
  });
});

describe('bad input', () => {
  it.each([
    ['an unknown procedure', '/trpc/nope.nope', 404, 'not-found'],
    ['an input that is no JSON', '/trpc/file.open?input=%7Bbad', 400, 'invalid-input'],
    ['an id that is none', `/trpc/file.open${query({ dossierId: '1' })}`, 400, 'invalid-input'],
    ['no input at all', '/trpc/file.open', 400, 'invalid-input'],
    [
      'a file that is not there',
      `/trpc/file.open${query({ dossierId: '01a1ffd2-47d0-7670-ba93-0a2a0369701f' })}`,
      404,
      'not-found',
    ],
  ])('%s gets a coded answer', async (_what, path, status, code) => {
    const answer = await ask(path, await cookieOf('an'));
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text).error.data.problem.code).toBe(code);
    expectNothingInside(answer.text);
  });

  it('a malformed body gets a coded answer', async () => {
    const answer = await ask('/trpc/award.record', await cookieOf('an'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a":',
    });
    expect(answer.status).toBe(400);
    expectNothingInside(answer.text);
  });

  it.each(['/api/unknown', '/favicon.ico', '/assets/../../package.json', '/admin/x.js'])(
    'nothing is at %s',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expectNothingInside(answer.text);
    },
  );

  it('nobody gets in without signing in', async () => {
    expect((await ask('/trpc/file.myDay')).status).toBe(401);
    expect((await ask('/trpc/file.myDay', 'traject.session_token=made-up')).status).toBe(401);
  });
});

describe('headers', () => {
  it('let no other site frame or read along', async () => {
    const { headers } = await fetch(at('/health'));
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('let no browser keep an answer of the desk, and make it small on the line', async () => {
    const { headers } = await fetch(at(`/trpc/file.list${query({ whose: 'team' })}`), {
      headers: { cookie: await cookieOf('an'), 'accept-encoding': 'gzip' },
    });
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-encoding')).toBe('gzip');
  });
});

describe('the demonstration', () => {
  it('has some forty files in every state, and no line of the month without a reason', async () => {
    const cookie = await cookieOf('hilde');
    const list = await ask(`/trpc/file.list${query({ whose: 'team' })}`, cookie);
    const { rows } = JSON.parse(list.text).result.data;
    expect(rows.length).toBeGreaterThanOrEqual(38);
    const answers = new Set<string>();
    for (const { id } of rows) {
      const { text } = await ask(`/trpc/file.open${query({ dossierId: id })}`, cookie);
      const { judgement } = JSON.parse(text).result.data;
      answers.add(judgement.obligation.answer).add(judgement.deadline.answer);
      answers.add(judgement.balance.answer).add(judgement.subsidy.kind ?? 'none');
    }
    for (const answer of [
      'undetermined',
      'mandatory',
      'optional',
      'binding-on-request',
      'outside-the-law',
      'no-current-right',
      'open',
      'overdue',
      'exempted',
      'concluded-in-time',
      'incomplete',
      'complete',
      'first',
      'student',
      'extension',
      'second-chance',
      'none',
    ])
      expect(answers, answer).toContain(answer);
  }, 60_000);
});

describe('too many tries', () => {
  it('are stopped, whatever address the visitor claims', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 35; attempt += 1)
      statuses.push(
        (await signIn('an@demo.traject', 'wrong-password-here', `10.0.0.${attempt}`)).status,
      );
    expect(statuses.at(-1)).toBe(429);
  }, 60_000);
});

// The server hangs up on a body that is too large, so this comes last: the line is not used again.
describe('a large body', () => {
  it('a body that is too large is refused before it is read', async () => {
    const { status } = await ask('/trpc/award.record', await cookieOf('an'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"a":"${'x'.repeat(3 * 1024 * 1024)}"}`,
    });
    expect(status).toBe(413);
  });
});
