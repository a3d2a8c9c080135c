import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv, UnreadableFile } from './read-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'traject-command-'));
const database = join(folder, 'data');
const PROGRAM = fileURLToPath(new URL('../command.ts', import.meta.url));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the operator's program as an operator would. */
const run = (
  call: string | readonly string[],
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [PROGRAM, ...(typeof call === 'string' ? call.split(' ') : call)],
      { env: { ...process.env, DATABASE_URL: database } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const PEOPLE = 'insz;first_name;last_name;birth_date;language;worker';

beforeAll(async () => {
  const founded = await run([
    'found-centre',
    '--name',
    'OCMW Proef',
    '--nis',
    '11002',
    '--kbo',
    '0207500123',
    '--email',
    'baas@proef.be',
    '--person',
    'Bea Baas',
  ]);
  expect(founded.code).toBe(0);
  const added = await run([
    'add-staff',
    '--email',
    'w@proef.be',
    '--person',
    'Wim Werker',
    '--role',
    'social-worker',
    '--team',
    'Noord',
  ]);
  expect(added.code).toBe(0);
}, 120_000);

describe('operator commands', () => {
  it('explain themselves', async () => {
    const { code, err } = await run('help');
    expect(code).toBe(0);
    expect(err).toContain('import people|decisions|contracts FILE');
  });

  it('say what is wrong with a call, and how it is called', async () => {
    const { code, err } = await run('import animals x.csv');
    expect(code).toBe(2);
    expect(err).toContain('people, decisions or contracts');
    expect(err).not.toContain('    at ');
  });

  it('refuse an account that is there', async () => {
    const { code, err } = await run([
      'add-staff',
      '--email',
      'w@proef.be',
      '--person',
      'Nog Een',
      '--role',
      'management',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('w@proef.be');
  });

  it('import a file with BOM and semicolons, then refuse it whole the second time', async () => {
    const file = write(
      'people.csv',
      `\uFEFF${PEOPLE}\r\n85.07.30-033.28;Jan;"Jansen; de jonge";1985-07-30;nl;Wim Werker\r\n`,
    );
    expect(await run(['import', 'people', file])).toMatchObject({ code: 0 });
    const again = await run(['import', 'people', file, '--language', 'fr']);
    expect(again.code).toBe(1);
    expect(again.out).toBe(`${file}:2 insz: Il existe déjà un dossier avec ce NISS.\n`);
    expect(again.err).toContain('Nothing was imported');
  });

  it('find no drift and a chain that fits', async () => {
    expect((await run('check-duties')).out).toContain('0 files had drifted');
    expect(await run('check-audit')).toMatchObject({ code: 0 });
  });
}, 120_000);

describe('reading a file', () => {
  it('takes commas too, and counts lines through a quoted cell', () => {
    const file = write('comma.csv', 'a,b\n"one\ntwo",x\nthree,y\n');
    expect(readCsv(file)).toEqual({
      columns: ['a', 'b'],
      rows: [
        { line: 3, cells: { a: 'one\ntwo', b: 'x' } },
        { line: 4, cells: { a: 'three', b: 'y' } },
      ],
    });
  });

  it('gives a line that is too short empty cells', () => {
    expect(readCsv(write('short.csv', 'a;b\n1\n')).rows).toEqual([
      { line: 2, cells: { a: '1', b: '' } },
    ]);
  });

  it('refuses bytes that are not UTF-8 instead of importing wrong names', () => {
    const file = write('latin1.csv', Buffer.from('naam\nGérard\n', 'latin1'));
    expect(() => readCsv(file)).toThrow(UnreadableFile);
  });

  it('refuses a quote that never closes', () => {
    expect(() => readCsv(write('open.csv', 'a;b\n"1;2\n'))).toThrow(UnreadableFile);
  });

  it('gives nothing for an empty file', () => {
    expect(readCsv(write('empty.csv', ''))).toEqual({ columns: [], rows: [] });
  });
});
