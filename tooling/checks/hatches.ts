import { codeOf, lineAt } from './code.ts';
import { isCode, type TreeFile } from './tree.ts';

/** Ways to tell the compiler to look away. */
const IN_CODE = [
  /\bas any\b/g,
  /:\s*any\b(?!\s*\()/g,
  /<any\b/g,
  /\bas unknown as\b/g,
  /\.(?:skip|only|todo|skipIf)\(/g,
];

/** Ways to tell a tool, or the next reader, to look away. These live in comments. */
const IN_COMMENTS = [
  /@ts-(?:ignore|nocheck|expect-error)/g,
  /\b(?:eslint|oxlint)-disable/g,
  /\bbiome-ignore/g,
  /\b(?:TODO|FIXME|XXX)\b/g,
];

/** Escape hatches, wherever in our code. */
export function escapeHatches(files: readonly TreeFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path) && !namesThemselves(path) && !isMade(path))
    .flatMap(({ path, text }) => {
      const code = codeOf(text);
      const found = [
        ...IN_CODE.flatMap((pattern) => [...code.matchAll(pattern)]),
        ...IN_COMMENTS.flatMap((pattern) => [...text.matchAll(pattern)]),
      ];
      return found.map((hatch) => `${path}:${lineAt(text, hatch.index)} has ${hatch[0]}`);
    });
}

/** This check and its test have to write down what they forbid. */
function namesThemselves(path: string): boolean {
  return path.startsWith('tooling/checks/hatches.');
}

/** What a program made is read by none, and its maker silences the tools by nature. */
const isMade = (path: string): boolean => path.endsWith('.gen.ts');
