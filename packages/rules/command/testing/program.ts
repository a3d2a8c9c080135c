import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { aDossier, completeBalance } from '../../src/testing/index.ts';

/** What the program said and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const MAIN = join(import.meta.dirname, '../main.ts');

/** Runs the real program as a process of its own. */
export function run(args: readonly string[], stdin = '', program = MAIN): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, ...args]);
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.err += text;
    });
    child.on('error', failed);
    child.on('close', (code) => done({ code, ...said }));
    // A program that refuses its arguments does not read what it is given.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}

/** A folder for the files of a test; the caller takes it away. */
export function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'traject-rules-'));
  return {
    path: (name: string) => join(folder, name),
    write(name: string, content: unknown): string {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The first example of the README: awarded in January 2026, a project signed on 20 March. */
export const EXAMPLE = aDossier()
  .awarded('2026-01-05', { decidedOn: '2026-01-20' })
  .consulted('2026-01-06')
  .signed('2026-03-20')
  .with({ balance: completeBalance })
  .facts();

/** The same person without a project. */
export const WITHOUT_PROJECT = aDossier()
  .awarded('2026-01-05', { decidedOn: '2026-01-20' })
  .consulted('2026-01-06')
  .facts();
