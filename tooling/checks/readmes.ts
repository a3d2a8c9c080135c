import { packageFolder, type TreeFile } from './tree.ts';

const LEAST_LINES = 3;

/** Packages that do not say what they are for: no README.md, or one without a few lines. */
export function packagesWithoutWords(files: readonly TreeFile[]): string[] {
  const packages = files.filter(({ path }) => /^[^/]+\/[^/]+\/package\.json$/.test(path));
  return packages
    .map(({ path }) => packageFolder(path))
    .filter((folder) => {
      const readme = files.find(({ path }) => path === `${folder}/README.md`);
      const lines = readme?.text.split('\n').filter((line) => line.trim() !== '') ?? [];
      return lines.length < LEAST_LINES;
    });
}
