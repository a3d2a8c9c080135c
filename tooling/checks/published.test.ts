import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asserting, firstExample, type Installed, install, run } from './published.ts';
import { ROOT } from './tree.ts';

interface Manifest {
  readonly private?: boolean;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

describe('the law as a package that somebody installed', () => {
  let installed: Installed;
  beforeAll(() => {
    installed = install('packages/rules', '@traject/rules', ['zod']);
  }, 240_000);
  afterAll(() => installed.remove());

  const read = (path: string) => readFileSync(join(installed.package, path), 'utf8');
  const manifest = () => JSON.parse(read('package.json')) as Manifest;
  const program = () => join(installed.package, manifest().bin['traject-rules'] ?? '');

  it('holds what is needed to use it, and no test', () => {
    const files = readdirSync(installed.package, { recursive: true, encoding: 'utf8' });
    expect(files).toContain('README.md');
    expect(files.filter((file) => /\.test\.|(?<!\.d)\.ts$|\.mjs$/.test(file))).toEqual([]);
    expect(files.filter((file) => /^(?:src|command|scenarios|golden)\b/.test(file))).toEqual([]);
    expect(manifest().private).toBeUndefined();
    expect(Object.keys(manifest().dependencies)).toEqual(['zod']);
  });

  it('opens every door that the repository opens, as its manifest says', async () => {
    const sources = readFileSync(join(ROOT, 'packages/rules/package.json'), 'utf8');
    const doors = (JSON.parse(sources) as Manifest).exports;
    expect(Object.keys(manifest().exports)).toEqual(Object.keys(doors));
    const { messages } = await publint({ pkgDir: installed.package, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it('has types behind every door, for whoever imports modules', async () => {
    const analysis = await checkPackage(
      createPackageFromTarballData(readFileSync(installed.tarball)),
    );
    const problems = analysis.types === false ? ['no types at all'] : analysis.problems;
    // It is a package of modules: the two older ways of resolving do not find it, and are not meant to.
    const isMeant = (problem: (typeof problems)[number]) =>
      typeof problem !== 'string' &&
      'resolutionKind' in problem &&
      (problem.resolutionKind === 'node10' || problem.resolutionKind === 'node16-cjs');
    expect(problems.filter((problem) => !isMeant(problem))).toEqual([]);
  }, 60_000);

  it('runs the first example of its README, which means what it says', () => {
    const example = asserting(firstExample(read('README.md')));
    expect(example.match(/strictEqual\(.+\);/g)).toHaveLength(4);
    writeFileSync(join(installed.folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(installed.folder, 'example.ts'), example);
    // The compiler checks the example and every declaration that it reaches, and leaves JavaScript to run.
    const strictly = '--strict --module nodenext --target es2023 --skipLibCheck false --types node';
    const ours = ['--typeRoots', join(import.meta.dirname, 'node_modules/@types')];
    const tsc = join(import.meta.dirname, 'node_modules/.bin/tsc');
    run(tsc, ['example.ts', ...strictly.split(' '), ...ours], installed.folder);
    run(process.execPath, ['example.js'], installed.folder);
  }, 60_000);

  it('runs its program, on one file and on more than one core takes', () => {
    const example = JSON.parse(read('schema/example.json')) as object;
    const on = ['--on', '2026-03-31'];
    const one = join(installed.package, 'schema/example.json');
    expect(run(process.execPath, [program(), 'judge', one, ...on], installed.folder)).toContain(
      'Een project is verplicht.',
    );
    const many = Array.from({ length: 201 }, () => JSON.stringify(example)).join('\n');
    const answers = run(
      process.execPath,
      [program(), 'judge', '-', ...on, '--json'],
      installed.folder,
      many,
    );
    expect(answers.trimEnd().split('\n')).toHaveLength(201);
  }, 60_000);
});

describe('the example of a README', () => {
  const readme =
    '# A\n\n```sh\nls\n```\n\n```ts\nconst a = 1;\na; // 1: the first\n```\n\n```ts\nb;\n```\n';

  it('is the first one in TypeScript', () => {
    expect(firstExample(readme)).toBe('const a = 1;\na; // 1: the first\n');
    expect(firstExample('nothing')).toBe('');
  });

  it('asserts what its remarks say', () => {
    expect(asserting("a.b; // 'yes'\nc(); // a remark\n")).toBe(
      "import { strictEqual } from 'node:assert';\nstrictEqual(a.b, 'yes');\nc(); // a remark\n",
    );
  });
});
