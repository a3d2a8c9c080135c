import { posix } from 'node:path';
import { codeOf } from './code.ts';
import { isCode, isForTests, packageFolder, type TreeFile } from './tree.ts';
import { KNOWS_SQL, opens, packageOf, SQL, WALLS } from './walls.ts';

const STATIC = /^(?:import|export)\b(?:[\s\w$*,{}]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /(?<!['"`])\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** What a source text imports, for its values or only for its types. */
export function importsOf(text: string): string[] {
  const code = codeOf(text, { strings: false });
  const found = [STATIC, DYNAMIC].flatMap((pattern) => [...code.matchAll(pattern)]);
  return found.flatMap(([, specifier]) => specifier ?? []);
}

/** Imports that go through a wall. */
export function importsThroughWalls(files: readonly TreeFile[]): string[] {
  return (
    files
      // The test of this check has to write down what it forbids.
      .filter(({ path }) => isCode(path) && path !== 'tooling/checks/imports.test.ts')
      .flatMap((file) =>
        importsOf(file.text).flatMap((specifier) => complaint(file.path, specifier)),
      )
  );
}

function complaint(path: string, specifier: string): string[] {
  const folder = packageFolder(path);
  const forTests = isForTests(path);
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    // tooling/run.mjs is a file beside the packages and has no package to stay in.
    const leaves = path !== folder && !target.startsWith(`${folder}/`);
    if (leaves) return [`${path} reaches out of its package to ${specifier}`];
    return !forTests && isForTests(target) ? [`${path} builds on test code ${specifier}`] : [];
  }
  if (SQL.includes(packageOf(specifier)) && !KNOWS_SQL.includes(folder)) {
    return [`${path} imports ${specifier}, and only the record knows SQL`];
  }
  if (!specifier.startsWith('@traject/')) return [];
  const wall = WALLS[folder];
  if (wall === undefined) return [`${path} is in a package that walls.ts does not know`];
  const doors = forTests ? [...wall.source, ...wall.tests] : wall.source;
  if (doors.some((door) => opens(door, specifier))) return [];
  return [`${path} imports ${specifier}, which is behind a wall`];
}
