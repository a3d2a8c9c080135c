import {
  countFiles,
  type Database,
  dutiesOf,
  type FileFilter,
  type FileWindow,
  inCentre,
  listFiles,
  type Reader,
  type Transaction,
} from '@traject/db';
import { openDatabase } from '@traject/db/open';
import { type FilledCentre, fillCentre, freshFigures } from '@traject/db/testing/many-files';
import { startPostgres } from '@traject/postgres';
import { addDays, day } from '@traject/rules/calendar';
import { figure, table } from '../rules/table.ts';

/** What is measured, and how often. */
export interface Run {
  readonly files: number;
  readonly rounds: number;
}

const TODAY = day('2026-11-21');
const SCREEN = 100;

const EVERYTHING: FileFilter = {
  on: TODAY,
  text: '',
  staffId: null,
  dutyKind: null,
  dueUntil: null,
  right: null,
  step: null,
  withoutWorker: false,
};

/** One question as a screen asks it, in a transaction of its own with the rights of a reader. */
interface Question {
  readonly name: string;
  readonly who: keyof FilledCentre;
  readonly ask: (transaction: Transaction, reader: Reader, files: number) => Promise<unknown>;
}

const page =
  (filter: Partial<FileFilter>, order: FileWindow['order'], at = 0): Question['ask'] =>
  (transaction, _reader, files) =>
    listFiles(
      transaction,
      { ...EVERYTHING, ...filter },
      { order, offset: Math.floor(files * at), limit: SCREEN },
    );

const QUESTIONS: readonly Question[] = [
  { name: 'list by name, first screen, all files', who: 'head', ask: page({}, 'name') },
  { name: 'list by name, from the middle', who: 'head', ask: page({}, 'name', 0.5) },
  { name: 'list by name, the end', who: 'head', ask: page({}, 'name', 0.99) },
  { name: 'list by last day, first screen', who: 'head', ask: page({}, 'due') },
  {
    name: 'how many files there are',
    who: 'head',
    ask: (transaction) => countFiles(transaction, EVERYTHING),
  },
  {
    name: 'late evaluations, first screen',
    who: 'head',
    ask: page({ dutyKind: 'evaluate', dueUntil: addDays(TODAY, -1) }, 'name'),
  },
  { name: 'step: follow-up, first screen', who: 'head', ask: page({ step: 'follow-up' }, 'name') },
  {
    name: 'how many on step: follow-up',
    who: 'head',
    ask: (transaction) => countFiles(transaction, { ...EVERYTHING, step: 'follow-up' }),
  },
  { name: 'list by last movement, first screen', who: 'head', ask: page({}, 'moved') },
  { name: 'list by last movement, the end', who: 'head', ask: page({}, 'moved', 0.99) },
  {
    name: 'step: contract, longest still first',
    who: 'head',
    ask: page({ step: 'contract' }, 'still'),
  },
  { name: 'own files of a worker', who: 'worker', ask: page({}, 'name') },
  { name: 'search: vandenbroeck', who: 'head', ask: page({ text: 'vandenbroeck' }, 'name') },
  { name: 'search: cecile lefebvre', who: 'head', ask: page({ text: 'cecile lefebvre' }, 'name') },
  { name: 'search: 2026-0042', who: 'head', ask: page({ text: '2026-0042' }, 'name') },
  { name: 'search: de (two letters)', who: 'head', ask: page({ text: 'de' }, 'name') },
  {
    name: 'my day of a worker',
    who: 'worker',
    ask: (transaction, { staffId }) => dutiesOf(transaction, staffId, addDays(TODAY, 30), TODAY),
  },
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Medians of every question, the two centres in turns so that both meet the same machine. */
async function measure(
  database: Database,
  centres: readonly { files: number; centre: FilledCentre }[],
  { rounds }: Run,
): Promise<number[][]> {
  const times = QUESTIONS.map(() => centres.map((): number[] => []));
  // The first round warms up what both keep: plans, pages, compiled code.
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, { who, ask }] of QUESTIONS.entries())
      for (const [which, { files, centre }] of centres.entries()) {
        const reader = centre[who];
        const began = performance.now();
        await inCentre(database, reader, (transaction) => ask(transaction, reader, files));
        if (round > 0) times[at]?.[which]?.push(performance.now() - began);
      }
  return times.map((each) => each.map(median));
}

/** Fills a real PostgreSQL with a large and a small centre and asks both the same; the answer is the table. */
export async function benchFiles(run: Run, tell: (progress: string) => void): Promise<string> {
  const postgres = await startPostgres();
  const open = await openDatabase(await postgres.createDatabase('traject_bench_files'));
  try {
    const sizes = [Math.ceil(run.files / 10), run.files];
    const centres: { files: number; centre: FilledCentre }[] = [];
    for (const files of sizes) {
      tell(`Making ${files} files`);
      centres.push({ files, centre: await fillCentre(open.database, files, TODAY) });
    }
    await freshFigures(open.database);
    tell(`Asking, ${run.rounds} rounds`);
    const medians = await measure(open.database, centres, run);
    const [few = 0, many = 0] = sizes;
    return table(
      ['', `ms, ${figure(few)} files`, `ms, ${figure(many)} files`, 'ratio'],
      QUESTIONS.map(({ name }, at) => {
        const [small = 0, large = 0] = medians[at] ?? [];
        return [name, figure(small), figure(large), `${figure(large / small)} x`];
      }),
    );
  } finally {
    await open.close();
    await postgres.stop();
  }
}
