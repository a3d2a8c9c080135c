import { codeOf, lineAt } from './code.ts';
import { importsOf } from './imports.ts';
import { isCode, isForTests, type TreeFile } from './tree.ts';

/**
 * Ways to a clock, a network, an environment or chance. With any of them the same facts could give
 * another verdict tomorrow, and nobody could check what was judged last year.
 */
const OUTSIDE_WORLD = [
  /\bnew Date\b/g,
  /\bDate\s*\.\s*now\b/g,
  /(?<!new )\bDate\s*\(/g,
  /\bTemporal\s*\.\s*Now\b/g,
  /\bperformance\b/g,
  /\bprocess\s*\./g,
  /\bglobalThis\b/g,
  /\bfetch\s*\(/g,
  /\bMath\s*\.\s*random\b/g,
  /\bset(?:Timeout|Interval|Immediate)\b/g,
  /\bcrypto\b/g,
];

const isLaw = ({ path }: TreeFile) =>
  path.startsWith('packages/rules/src/') && isCode(path) && !isForTests(path);

/** Where the law looks at the world instead of at the facts. */
export function lawLookingOutside(files: readonly TreeFile[]): string[] {
  return files.filter(isLaw).flatMap(({ path, text }) => {
    const code = codeOf(text);
    const looks = OUTSIDE_WORLD.flatMap((pattern) => [...code.matchAll(pattern)]);
    return looks.map((look) => `${path}:${lineAt(text, look.index)} uses ${look[0]}`);
  });
}

/** Imports of the law that are neither zod nor its own files. */
export function lawImporting(files: readonly TreeFile[]): string[] {
  return files.filter(isLaw).flatMap(({ path, text }) =>
    importsOf(text)
      .filter((specifier) => specifier !== 'zod' && !specifier.startsWith('.'))
      .map((specifier) => `${path} imports ${specifier}`),
  );
}
