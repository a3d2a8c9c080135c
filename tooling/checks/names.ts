import type { TreeFile } from './tree.ts';

/** Names that say nothing of what is inside, so that everything ends up there. */
const SAY_NOTHING = new Set(
  'utils util common helpers helper shared types type misc lib stuff'.split(' '),
);

/** Folders and files with a name that says nothing. */
export function namesThatSayNothing(files: readonly Pick<TreeFile, 'path'>[]): string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => path.split('/').some((part) => SAY_NOTHING.has(part.replace(/\..*$/, ''))));
}

/** What the root of the repository shows, and nothing more: where to start reading must be plain. */
const ROOT_SHOWS =
  'README.md apps package.json packages pnpm-workspace.yaml tooling turbo.json'.split(' ');
const GENERATED = ['node_modules', 'pnpm-lock.yaml'];

/** What lies in the root and should not, or is missing there. */
export function rootOutOfShape(entries: readonly string[]): string[] {
  const seen = entries.filter((name) => !name.startsWith('.') && !GENERATED.includes(name));
  return [
    ...seen.filter((name) => !ROOT_SHOWS.includes(name)).map((name) => `${name} is too many`),
    ...ROOT_SHOWS.filter((name) => !seen.includes(name)).map((name) => `${name} is missing`),
  ];
}
