import { cpus } from 'node:os';
import { RULES_VERSION } from '@traject/rules';
import { compare, sample } from './agreement.ts';
import { type Entrant, entrants } from './engines.ts';
import { questions } from './generate.ts';
import { againstEngines, type Goal, ofReasons, ofWholes, type Rates } from './goals.ts';
import { answersOf, read, readAsKnown, verdictsOf } from './ours.ts';
import { type Question, VERDICTS_A_FILE } from './question.ts';
import { bytesAVerdict, intoWords } from './reasons.ts';
import { CLOCKS, type Contestant, ratesOf, sink } from './rounds.ts';
import { type Claimed, claims, judgementsASecond } from './whole.ts';

/** One line of the table of speeds. */
interface Line {
  readonly name: string;
  readonly verdictsPerSecond: number;
  readonly filesMeasured: number;
  readonly filesCompared: number;
  readonly reasons: string;
}

/** All that one run of the bench found. */
export interface Report {
  readonly files: number;
  readonly rounds: number;
  readonly clock: keyof typeof CLOCKS;
  readonly rulesVersion: string;
  readonly node: string;
  readonly processor: string;
  readonly lines: readonly Line[];
  readonly claims: readonly Claimed[];
  readonly goals: readonly Goal[];
}

/** How much is run, and by which clock. */
export interface Run {
  readonly files: number;
  readonly rounds: number;
  readonly clock: keyof typeof CLOCKS;
}

/** Files for what does not need all of them. */
const KEPT = 20_000;
const WORDED = 5_000;
const JUDGED = 10_000;

const overAll = <File>(
  name: string,
  files: readonly File[],
  one: (file: File) => unknown,
): Contestant => ({
  name,
  pieces: files.length * VERDICTS_A_FILE,
  run: () => {
    for (const file of files) sink.last = one(file);
  },
});

function ours(all: readonly Question[]): Contestant[] {
  const facts = all.map(read);
  return [
    overAll('ours, from JSON, with reasons', all, (file) => verdictsOf(readAsKnown(file))),
    overAll('ours, from JSON', all, (file) => answersOf(readAsKnown(file))),
    overAll('ours, from facts, with reasons', facts, verdictsOf),
    overAll('ours, from facts', facts, answersOf),
  ];
}

function theirs({ engine, measured }: Entrant, all: readonly Question[]): Contestant {
  const files = sample(all, measured).map(engine.prepare);
  return {
    name: engine.name,
    pieces: files.length * VERDICTS_A_FILE,
    run: async () => {
      for (const file of files) {
        const given = engine.run(file);
        sink.last = given instanceof Promise ? await given : given;
      }
    },
  };
}

/** Compares all answers, then measures. Throws when an engine answers otherwise. */
export async function benchRules(
  { files, rounds, clock: name }: Run,
  tell: (progress: string) => void,
): Promise<Report> {
  const clock = CLOCKS[name];
  // While the heap is still small: what the engines keep is no part of these.
  const people = [files / 2, files, 2 * files].map(Math.ceil);
  tell(`The claim of a month of ${people.at(-1)} persons; whole judgements`);
  const claimed = await claims(people, clock);
  const judgements = await judgementsASecond(JUDGED, { rounds, clock });
  tell(`Making ${files} files`);
  const all = questions(files);
  const engines = entrants();
  for (const { engine, compared } of engines) {
    const some = sample(all, compared);
    tell(`Comparing ${some.length} answers of ${engine.name}`);
    await compare(engine, some);
  }
  const contestants = [...ours(all), ...engines.map((entrant) => theirs(entrant, all))];
  const found = await ratesOf(contestants, { rounds, clock }, (round) =>
    tell(round === 0 ? 'Warming up' : `Round ${round} of ${rounds}`),
  );
  const [fromJsonWithReasons = 0, fromJson = 0, fromFactsWithReasons = 0, fromFacts = 0, ...rest] =
    found;
  const rates: Rates = {
    fromJsonWithReasons,
    fromJson,
    fromFactsWithReasons,
    fromFacts,
    engines: engines.map((entrant, at) => ({ entrant, rate: rest[at] ?? 0 })),
  };
  tell('Reasons: bytes and words');
  const facts = sample(all, KEPT).map(read);
  const bytes = bytesAVerdict(facts);
  const words = intoWords(facts.slice(0, WORDED));
  const [worded = 0] = await ratesOf([words], { rounds, clock }, () => undefined);
  return {
    files,
    rounds,
    clock: name,
    rulesVersion: RULES_VERSION,
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    lines: contestants.map(({ name, pieces }, at) => {
      const entrant = engines[at - (contestants.length - engines.length)];
      return {
        name,
        verdictsPerSecond: found[at] ?? 0,
        filesMeasured: pieces / VERDICTS_A_FILE,
        filesCompared: Math.min(files, entrant?.compared ?? files),
        reasons: entrant?.engine.reasons ?? (name.endsWith('reasons') ? 'complete' : 'none'),
      };
    }),
    claims: claimed,
    goals: [
      ...againstEngines(rates),
      ...ofReasons(rates, bytes, worded),
      ...ofWholes(judgements, claimed),
    ],
  };
}
