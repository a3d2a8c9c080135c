import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeptPaper } from '@traject/api/server';
import { afterAll, expect, it } from 'vitest';
import { openArrivals } from './arrivals.ts';
import { openPaperStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'traject-arrivals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const store = openPaperStore(folder, 1024);
const arrivals = openArrivals(folder, store);
const content = '%PDF-1.7 overgedragen';
const checksum = createHash('sha256').update(content).digest('hex');
const found: KeptPaper = {
  mediaType: 'application/pdf',
  size: content.length,
  checksum,
  scan: 'waiting',
};
const DAY_MS = 24 * 60 * 60 * 1000;

async function arrive(): Promise<void> {
  const path = join(folder, 'incoming');
  writeFileSync(path, content);
  await arrivals.put('centre-1', { path, size: content.length, checksum }, found);
}

it('waits for its centre alone, and comes among the papers only when it is kept', async () => {
  await arrive();
  expect(await arrivals.find('centre-1', checksum)).toEqual(found);
  expect(await arrivals.find('centre-2', checksum)).toBeUndefined();
  expect(existsSync(store.pathOf('centre-1', checksum))).toBe(false);
  await arrivals.keep('centre-1', checksum);
  await arrivals.keep('centre-1', checksum);
  expect(readFileSync(store.pathOf('centre-1', checksum), 'utf8')).toBe(content);
  expect(await arrivals.find('centre-1', checksum)).toEqual(found);
});

it('is thrown away after a day in which nobody took the transfer over', async () => {
  await arrive();
  expect(await arrivals.sweep(Date.now() + DAY_MS - 60_000)).toBe(0);
  expect(await arrivals.find('centre-1', checksum)).toEqual(found);
  expect(await arrivals.sweep(Date.now() + DAY_MS + 60_000)).toBe(2);
  expect(await arrivals.find('centre-1', checksum)).toBeUndefined();
  expect(readFileSync(store.pathOf('centre-1', checksum), 'utf8')).toBe(content);
});

it('has nothing to throw away where nothing ever came', async () => {
  const empty = openArrivals(join(folder, 'empty'), store);
  expect(await empty.sweep(Date.now())).toBe(0);
});
