import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** A file by its path from the root of the repository, with forward slashes. */
export interface TreeFile {
  readonly path: string;
  readonly text: string;
}

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', 'reports']);
const READ = /\.(?:tsx?|mjs|css|json|md)$/;

/** Every file we write in apps, packages and tooling; built and installed things are left out. */
export function readTree(): TreeFile[] {
  return ['apps', 'packages', 'tooling'].flatMap((group) => walk(join(ROOT, group)));
}

function walk(folder: string): TreeFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name) || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    if (!READ.test(entry.name)) return [];
    return [{ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }];
  });
}

/** The package a file is in: `packages/rules/src/judge.ts` is in `packages/rules`. */
export function packageFolder(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** Is this code, and not words, data or settings? */
export function isCode(path: string): boolean {
  return /\.(?:tsx?|mjs)$/.test(path);
}

/** Code that only tests run: tests, what they build with, and the set-ups of the tools. */
export function isForTests(path: string): boolean {
  return /\.(?:test|bench)\.tsx?$|\/testing(?:\/|\.ts$)|\/(?:properties|scenarios|old-verdicts|second-reading)\/|\/(?:vitest|vite)\.config\.ts$/.test(
    path,
  );
}
