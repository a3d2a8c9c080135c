import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { type Running, start } from '../start.ts';
import { scanByClamd, scanByCommand } from './scan.ts';

const folder = mkdtempSync(join(tmpdir(), 'traject-papers-'));
const papers = join(folder, 'papers');
/** What the small program of these tests takes for a virus. */
const VIRUS = 'EVIL-TEST-SIGNATURE';
const scanner = join(folder, 'scan.sh');
const offSwitch = join(folder, 'scanner-is-off');

/** A PDF as small as one can be told to be one. */
const aPdf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);

let running: Running;
const cookies = new Map<string, string>();
let dossierId: string;
let last = 0;

beforeAll(async () => {
  writeFileSync(
    scanner,
    `#!/bin/sh\n[ -e "${offSwitch}" ] && exit 2\ngrep -q ${VIRUS} "$1" && exit 1\nexit 0\n`,
    { mode: 0o755 },
  );
  running = await start(
    readEnvironment({
      PORT: '0',
      DATABASE_URL: join(folder, 'data'),
      ATTACHMENTS_DIR: papers,
      ATTACHMENT_MAX_MB: '1',
      VIRUS_SCAN_COMMAND: scanner,
    }),
  );
  const list = await fetch(
    `${running.url}/trpc/file.list?input=${encodeURIComponent('{"whose":"mine"}')}`,
    { headers: { cookie: await cookieOf('an') } },
  );
  dossierId = ((await list.json()) as { result: { data: { rows: [{ id: string }] } } }).result.data
    .rows[0].id;
}, 120_000);
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function cookieOf(name: string): Promise<string> {
  const known = cookies.get(name);
  if (known !== undefined) return known;
  const response = await fetch(`${running.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: `${name}@demo.traject`,
      password: running.demoAccounts[0]?.password,
    }),
  });
  const cookie = response.headers.getSetCookie().join('; ');
  cookies.set(name, cookie);
  return cookie;
}

const nextId = (): string => {
  last += 1;
  return `01a1ffd2-47d0-7670-ba93-${String(last).padStart(12, '0')}`;
};

interface Upload {
  id?: string;
  who?: string;
  paperClass?: string;
  name?: string;
  content: Buffer;
  to?: string;
}

async function upload({ id = nextId(), who = 'an', content, to = dossierId, ...said }: Upload) {
  const response = await fetch(`${running.url}/api/papers/${to}/${id}`, {
    method: 'PUT',
    headers: {
      cookie: who === 'nobody' ? '' : await cookieOf(who),
      'x-paper': encodeURIComponent(
        JSON.stringify({ paperClass: 'other', name: 'scan.pdf', record: null, ...said }),
      ),
    },
    body: new Uint8Array(content),
  });
  const answer = (await response.json()) as { problem?: { code: string } };
  return { id, status: response.status, code: answer.problem?.code ?? 'kept' };
}

async function download(id: string, who = 'an') {
  const response = await fetch(`${running.url}/api/papers/${dossierId}/${id}`, {
    headers: { cookie: who === 'nobody' ? '' : await cookieOf(who) },
  });
  const content = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, content };
}

async function listed(who = 'an'): Promise<{ id: string; scan: string; withdrawn: unknown }[]> {
  const response = await fetch(
    `${running.url}/trpc/paper.list?input=${encodeURIComponent(JSON.stringify({ dossierId }))}`,
    { headers: { cookie: await cookieOf(who) } },
  );
  const answer = (await response.json()) as {
    result: { data: { id: string; scan: string; withdrawn: unknown }[] };
  };
  return answer.result.data;
}

/** Everything that lies in the folder of the papers. */
const onDisk = (): string[] =>
  readdirSync(papers, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('a paper comes in', () => {
  it('and goes out the same, to be saved and never shown as a page', async () => {
    const content = aPdf('heen en weer');
    const sent = await upload({ content, name: 'brief "é" <b>.pdf' });
    expect(sent).toMatchObject({ status: 200, code: 'kept' });
    const got = await download(sent.id);
    expect(got.content.equals(content)).toBe(true);
    expect(got.headers.get('content-type')).toBe('application/pdf');
    expect(got.headers.get('content-disposition')).toBe(
      'attachment; filename="brief ___ <b>.pdf"; filename*=UTF-8\'\'brief%20%22%C3%A9%22%20%3Cb%3E.pdf',
    );
    expect(got.headers.get('x-content-type-options')).toBe('nosniff');
    expect(got.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(got.headers.get('cache-control')).toContain('no-store');
  });

  it('under its checksum, once, however often it comes', async () => {
    const content = aPdf('twee keer hetzelfde');
    const checksum = createHash('sha256').update(content).digest('hex');
    const first = await upload({ content });
    await upload({ content, id: first.id });
    await upload({ content });
    expect(onDisk().filter((name) => name === checksum)).toHaveLength(1);
    expect((await listed()).filter(({ id }) => id === first.id)).toHaveLength(1);
    expect(readdirSync(join(papers, 'arriving'))).toEqual([]);
  });

  it('as what it is, whatever its name says', async () => {
    const script = await upload({ content: Buffer.from('<script>1</script>'), name: 'foto.png' });
    expect(script).toMatchObject({ status: 415, code: 'paper-kind-unknown' });
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const photo = await upload({ content: png, name: 'brief.docx' });
    expect((await download(photo.id)).headers.get('content-type')).toBe('image/png');
    const program = await upload({ content: Buffer.from('MZ\u0090\u0000', 'latin1') });
    expect(program.code).toBe('paper-kind-unknown');
  });

  it('not when it is empty, too large, or said wrong', async () => {
    expect((await upload({ content: Buffer.alloc(0) })).code).toBe('paper-empty');
    const large = Buffer.concat([aPdf('groot'), Buffer.alloc(1024 * 1024)]);
    expect((await upload({ content: large })).code).toBe('paper-too-large');
    expect((await upload({ content: aPdf('x'), paperClass: 'secret' })).status).toBe(400);
    expect((await upload({ content: aPdf('x'), id: '1' })).status).toBe(400);
    expect((await upload({ content: aPdf('x'), to: nextId() })).code).toBe('not-found');
    expect(readdirSync(join(papers, 'arriving'))).toEqual([]);
  });

  it('not from who may not', async () => {
    expect((await upload({ content: aPdf('x'), who: 'nobody' })).status).toBe(401);
    expect((await upload({ content: aPdf('x'), who: 'fatima' })).status).toBe(403);
  });
});

describe('a paper of a transfer file comes to wait', () => {
  const send = async (content: Buffer, who = 'an', checksum?: string) => {
    const address = checksum ?? createHash('sha256').update(content).digest('hex');
    const response = await fetch(`${running.url}/api/transfer-papers/${address}`, {
      method: 'PUT',
      headers: { cookie: who === 'nobody' ? '' : await cookieOf(who) },
      body: new Uint8Array(content),
    });
    const { problem } = (await response.json()) as { problem?: { code: string } };
    return [response.status, problem?.code ?? 'waits'];
  };
  const waiting = () => readdirSync(join(papers, 'waiting'), { recursive: true }).length;

  it('in no file, through the gate of every paper', async () => {
    const before = (await listed()).length;
    expect(await send(aPdf('overgedragen'))).toEqual([200, 'waits']);
    expect(await listed()).toHaveLength(before);
    const there = waiting();
    const large = Buffer.concat([aPdf('groot'), Buffer.alloc(1024 * 1024)]);
    expect(await send(large)).toEqual([413, 'paper-too-large']);
    expect(await send(Buffer.from('<script>1</script>'))).toEqual([415, 'paper-kind-unknown']);
    expect(await send(aPdf(VIRUS))).toEqual([422, 'paper-infected']);
    expect(await send(Buffer.alloc(0))).toEqual([422, 'paper-empty']);
    expect(waiting()).toBe(there);
    expect(readdirSync(join(papers, 'arriving'))).toEqual([]);
  });

  it('not when it is another than its checksum says', async () => {
    const other = createHash('sha256').update(aPdf('echt')).digest('hex');
    expect(await send(aPdf('vals'), 'an', other)).toEqual([422, 'transfer-paper-changed']);
    expect(await send(aPdf('vals'), 'an', '../../elders')).toEqual([404, 'waits']);
  });

  it('not from who may not', async () => {
    expect(await send(aPdf('x'), 'nobody')).toEqual([401, 'not-signed-in']);
    expect(await send(aPdf('x'), 'fatima')).toEqual([403, 'not-allowed']);
  });
});

describe('a paper goes out', () => {
  it('to who may see its class', async () => {
    const health = await upload({ content: aPdf('gezond'), paperClass: 'health' });
    const decision = await upload({ content: aPdf('beslist'), paperClass: 'decision' });
    expect((await download(health.id, 'fatima')).status).toBe(404);
    expect((await download(decision.id, 'fatima')).status).toBe(200);
    expect((await listed('fatima')).map(({ id }) => id)).not.toContain(health.id);
    expect((await download(health.id, 'nobody')).status).toBe(401);
  });

  it('not when somebody changed it on the disk', async () => {
    const content = aPdf('echt');
    const sent = await upload({ content });
    const checksum = createHash('sha256').update(content).digest('hex');
    const place = readdirSync(papers, { recursive: true, withFileTypes: true }).find(
      ({ name }) => name === checksum,
    );
    writeFileSync(join(place?.parentPath ?? '', checksum), aPdf('vals'));
    expect((await download(sent.id)).status).toBe(500);
  });
});

describe('the virus scan', () => {
  it('lets a clean paper in and says so', async () => {
    const sent = await upload({ content: aPdf('schoon') });
    expect((await listed()).find(({ id }) => id === sent.id)?.scan).toBe('clean');
  });

  it('stops an infected one, of which nothing is kept', async () => {
    const content = aPdf(VIRUS);
    const sent = await upload({ content });
    expect(sent.code).toBe('paper-infected');
    expect(onDisk()).not.toContain(createHash('sha256').update(content).digest('hex'));
    expect((await listed()).map(({ id }) => id)).not.toContain(sent.id);
  });

  it('keeps a paper in quarantine while it does not answer', async () => {
    writeFileSync(offSwitch, '');
    const sent = await upload({ content: aPdf('wacht') });
    rmSync(offSwitch);
    expect(sent.code).toBe('kept');
    expect((await listed()).find(({ id }) => id === sent.id)?.scan).toBe('waiting');
    expect((await download(sent.id)).status).toBe(422);
  });

  it('that cannot be started gives no answer', async () => {
    expect(await scanByCommand('/nowhere/scan')(scanner)).toBe('waiting');
    expect(await scanByCommand('tail -f', 50)(scanner)).toBe('waiting');
  });
});

describe('a clamd over the line', () => {
  let clamd: Server;
  let address: string;
  beforeAll(async () => {
    // Speaks INSTREAM as clamd does: the command, pieces with their length before them, an empty one at the end.
    clamd = createServer((line) => {
      let came = Buffer.alloc(0);
      line.on('data', (chunk: Buffer) => {
        came = Buffer.concat([came, chunk]);
        const command = 'zINSTREAM\0';
        if (came.toString('latin1', 0, command.length) !== command) return;
        let at = command.length;
        const content: Buffer[] = [];
        while (came.length >= at + 4) {
          const length = came.readUInt32BE(at);
          if (length === 0) {
            const found = Buffer.concat(content).includes(VIRUS);
            line.end(found ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0');
            return;
          }
          content.push(came.subarray(at + 4, at + 4 + length));
          at += 4 + length;
        }
      });
    });
    await new Promise<void>((ready) => clamd.listen(0, '127.0.0.1', ready));
    const at = clamd.address();
    address = typeof at === 'object' && at !== null ? `127.0.0.1:${at.port}` : '';
  });
  afterAll(() => clamd.close());

  it('answers', async () => {
    const clean = join(folder, 'clean');
    const infected = join(folder, 'infected');
    writeFileSync(clean, Buffer.alloc(300_000, 'a'));
    writeFileSync(infected, Buffer.concat([Buffer.alloc(200_000, 'a'), Buffer.from(VIRUS)]));
    expect(await scanByClamd(address)(clean)).toBe('clean');
    expect(await scanByClamd(address)(infected)).toBe('infected');
  });

  it('that is not there gives no answer', async () => {
    expect(await scanByClamd('127.0.0.1:1')(scanner)).toBe('waiting');
  });
});
