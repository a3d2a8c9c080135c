import { packageFolder, type TreeFile } from './tree.ts';
import { packageOf, WALLS } from './walls.ts';

/** The part of a package.json that walls are about. */
interface Manifest {
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Set-ups that every package may build and test with. */
const TOOLING = ['@traject/typescript', '@traject/vitest', '@traject/postgres'];

const manifests = (files: readonly TreeFile[]) =>
  files
    .filter(({ path }) => /^[^/]+\/[^/]+\/package\.json$/.test(path))
    .map(({ path, text }) => ({ path, manifest: JSON.parse(text) as Manifest }));

/** Packages of ours that a package names although its walls let nothing through to them. */
export function dependenciesThroughWalls(files: readonly TreeFile[]): string[] {
  return manifests(files).flatMap(({ path, manifest }) => {
    const wall = WALLS[packageFolder(path)];
    if (wall === undefined) return [`${path} is not in the table of walls.ts`];
    const source = wall.source.map(packageOf);
    const tests = [...source, ...wall.tests.map(packageOf), ...TOOLING];
    return [
      ...beyond(manifest.dependencies, source).map((name) => `${path} depends on ${name}`),
      ...beyond(manifest.devDependencies, tests).map((name) => `${path} tests with ${name}`),
    ];
  });
}

function beyond(names: Readonly<Record<string, string>> = {}, allowed: readonly string[]) {
  return Object.keys(names).filter(
    (name) => name.startsWith('@traject/') && !allowed.includes(name),
  );
}

/** Doors that are not one named file: a pattern would let everybody in everywhere. */
export function doorsLeftOpen(files: readonly TreeFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return manifests(files).flatMap(({ path, manifest }) => {
    const folder = packageFolder(path);
    const doors = Object.entries(manifest.exports ?? {});
    if (doors.length === 0 && folder.startsWith('packages/')) return [`${path} has no doors`];
    return doors.flatMap(([door, target]) => {
      if (door.includes('*')) return [`${path} opens ${door}`];
      const file = typeof target === 'string' ? target.replace('./', `${folder}/`) : '';
      return paths.has(file) ? [] : [`${path} opens ${door} on ${String(target)}, not on one file`];
    });
  });
}

/** Two places name pnpm, since turbo reads one and the install the other; they must agree. */
export function pnpmVersions(rootManifest: string, workspace: string): string[] {
  const asked = /"packageManager": "pnpm@([^"]+)"/.exec(rootManifest)?.[1];
  const installed = /^ {2}pnpm: (\d\S*)$/m.exec(workspace)?.[1];
  if (asked !== undefined && asked === installed) return [];
  return [`package.json asks for pnpm ${asked}, the catalog installs ${installed}`];
}
