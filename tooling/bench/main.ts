import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchFiles } from './files/bench.ts';
import { Disagreement } from './rules/agreement.ts';
import { benchRules } from './rules/bench.ts';
import { printed } from './rules/print.ts';

const USAGE = `Usage: pnpm bench rules [--files N] [--rounds N] [--clock wall|cpu] [--json FILE]
       pnpm bench files [--files N] [--rounds N]

  --files N    random files (100000; of lists 20000)
  --rounds N   rounds after one to warm up (5)
  --clock cpu  counts the work of this process instead of the time on the wall
  --json FILE  also writes the figures as JSON`;

function read(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      files: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      clock: { type: 'string', default: 'wall' },
      json: { type: 'string' },
    },
  });
  const what = positionals.join(' ');
  const files = Number(values.files ?? (what === 'files' ? 20_000 : 100_000));
  const rounds = Number(values.rounds);
  const isSane = [files, rounds].every((count) => Number.isInteger(count) && count > 0);
  const { clock, json } = values;
  if ((what !== 'rules' && what !== 'files') || !isSane || (clock !== 'wall' && clock !== 'cpu'))
    return undefined;
  return { what, files, rounds, clock, json } as const;
}

function tryToRead(args: string[]) {
  try {
    return read(args);
  } catch {
    return undefined;
  }
}

const asked = tryToRead(process.argv.slice(2));
if (asked === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const tell = (progress: string): void => console.error(progress);
try {
  if (asked.what === 'files') {
    console.log(await benchFiles(asked, tell));
    process.exit(0);
  }
  const report = await benchRules(asked, tell);
  console.log(printed(report));
  if (asked.json !== undefined) {
    // The script runs at the root of the repository; a path is meant from where it was asked.
    const file = resolve(process.env['INIT_CWD'] ?? '.', asked.json);
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  }
} catch (error) {
  if (!(error instanceof Disagreement)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
