import { parseChangesetFile } from '@changesets/parse';
import type { TreeFile } from './tree.ts';

/** What is wrong with the files that name what changed: one that cannot be read, or that speaks of a package that is none. */
export function faultyChangesets(
  changesets: readonly TreeFile[],
  packages: ReadonlySet<string>,
): string[] {
  return changesets.flatMap(({ path, text }) => {
    try {
      const { summary, releases } = parseChangesetFile(text);
      const strangers = releases.filter(({ name }) => !packages.has(name));
      return [
        ...(summary === '' ? [`${path}: says nothing`] : []),
        ...(releases.length === 0 ? [`${path}: names no package`] : []),
        ...strangers.map(({ name }) => `${path}: there is no package ${name}`),
      ];
    } catch {
      return [`${path}: cannot be read`];
    }
  });
}
