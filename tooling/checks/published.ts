import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './tree.ts';

/** The program of this very Node first, for the scripts that a tool starts. */
const ENV = {
  ...process.env,
  PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
};

/** Judging two hundred files says a lot. */
const MOST_BYTES = 2 ** 28;

/** Runs a program in a folder and gives what it printed; throws with all it said when it fails. */
export function run(file: string, args: readonly string[], cwd: string, input = ''): string {
  const ran = spawnSync(file, args, {
    cwd,
    env: ENV,
    input,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  if (ran.status !== 0) throw new Error(`${file} ${args.join(' ')}\n${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

/** A package as somebody who installed it has it: packed, unpacked below `node_modules`, what it needs beside it. */
export interface Installed {
  /** The folder of the one who installed it. */
  readonly folder: string;
  readonly package: string;
  readonly tarball: string;
  readonly remove: () => void;
}

/** Packs a package of ours and installs it in a new folder, without a network. */
export function install(source: string, name: string, needs: readonly string[]): Installed {
  const from = join(ROOT, source);
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const target = join(folder, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  run(join(ROOT, 'node_modules/.bin/pnpm'), ['pack', '--pack-destination', folder], from);
  const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
  run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], folder);
  for (const need of needs)
    symlinkSync(
      realpathSync(join(from, 'node_modules', need)),
      join(folder, 'node_modules', need),
      'dir',
    );
  return {
    folder,
    package: target,
    tarball,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The first example of a README. */
export const firstExample = (readme: string): string =>
  /^```ts\n(.*?)^```/ms.exec(readme)?.[1] ?? '';

/** An example of which every `expression; // value` has to hold. */
export const asserting = (example: string): string =>
  `import { strictEqual } from 'node:assert';\n${example.replaceAll(
    /^(\S.*); \/\/ ('[^']*'|\d+).*$/gm,
    (_, expression: string, value: string) => `strictEqual(${expression}, ${value});`,
  )}`;
