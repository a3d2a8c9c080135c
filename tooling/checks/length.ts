import { isForTests, type TreeFile } from './tree.ts';

/** A file longer than this holds more than one idea. */
const LINES = 350;

/** Files that may be longer, and why. */
const MAY_BE_LONG = [
  { path: /\.gen\.ts$/, why: 'made by a program, read by none' },
  { path: /^packages\/db\/migrations\//, why: 'history, which nobody may tidy up afterwards' },
  { path: /^packages\/i18n\/src\/.*(?:nl|fr|de)\b/, why: 'a list of words is one idea' },
];

/** Source files that grew too long. */
export function tooLong(files: readonly TreeFile[]): string[] {
  return files
    .filter(({ path }) => /\.tsx?$/.test(path) && !isForTests(path))
    .filter(({ path }) => !MAY_BE_LONG.some((exception) => exception.path.test(path)))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines, and ${LINES} is the limit`);
}
