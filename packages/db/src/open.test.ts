import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { FolderInUseError, lockFolder } from './folder-lock.ts';
import { isServer, openDatabase } from './open.ts';
import { sessionSecret } from './secret.ts';
import { copyOf } from './testing/templates.ts';

describe('which database an address means', () => {
  it.each([
    ['postgres://traject@db/traject', true],
    ['postgresql://db/traject', true],
    ['./data', false],
    ['memory://', false],
    ['/srv/postgres', false],
  ])('%s', (url, server) => expect(isServer(url)).toBe(server));
});

describe('a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'traject-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is refused while another process has it open', () => {
    // The process that runs this one is certainly alive and certainly another.
    writeFileSync(join(folder, 'traject.lock'), String(process.ppid));
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
  });

  it('is taken over from a process that died', () => {
    writeFileSync(join(folder, 'traject.lock'), '2147480000');
    const unlock = lockFolder(folder);
    unlock();
    lockFolder(folder)();
  });
});

describe('a second opening', () => {
  it('finds everything, and the same secret of the sessions', async () => {
    const folder = copyOf(inject('templateFolder'));
    const first = await openDatabase(folder);
    const secret = await sessionSecret(first.database);
    await first.close();
    const second = await openDatabase(folder);
    expect(await sessionSecret(second.database)).toBe(secret);
    expect(secret.length).toBeGreaterThan(40);
    await second.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
