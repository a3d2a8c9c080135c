import type { Citation, FactUsed, Finding, Outcome, Truth, Verdict } from './verdict.ts';

/** One condition: what it asks, where it stands, which facts it reads, and its test. */
export interface Condition<Subject, Id extends string = string> {
  readonly id: Id;
  readonly citation: Citation;
  readonly test: (subject: Subject) => Truth;
  readonly reads: (subject: Subject) => readonly FactUsed[];
}

/** What follows from the conditions named; a condition that is not named does not matter to the row. */
interface Row<Id extends string, Answer extends string> {
  readonly when: Readonly<Partial<Record<Id, boolean>>>;
  readonly then: Answer;
}

export interface Decision<Subject, Id extends string, Answer extends string> {
  readonly question: string;
  readonly conditions: readonly Condition<Subject, Id>[];
  readonly rows: readonly Row<Id, Answer>[];
  readonly outcomes: Readonly<Record<Answer, Outcome>>;
  /** The answers found so far, by the truths of the conditions. */
  readonly answers: Map<Truths, Answer | 'undetermined'>;
  /** What was found to be missing so far, by the truths of the conditions. */
  readonly missing: Map<Truths, readonly Id[]>;
  /** The place of each condition. */
  readonly places: ReadonlyMap<Id, number>;
}

/**
 * The truths of all conditions of a decision as one number, two bits for each: with the subject they are the whole
 * explanation. A verdict is kept as this number and its reasons are written out when somebody reads them.
 */
export type Truths = number;
const BITS = 2;
const [NO, YES, UNKNOWN] = [0, 1, 2];
/** The bit of UNKNOWN at every place. */
const EVERY_UNKNOWN = 0x2aaa_aaaa;
/** So many fit in the whole numbers that cost nothing to keep. */
const MOST_CONDITIONS = 15;

const bitsOf = (truth: Truth): number => (truth === 'yes' ? YES : truth === 'no' ? NO : UNKNOWN);

const truthAt = (truths: Truths, at: number): Truth => {
  const bits = (truths >> (BITS * at)) & 3;
  return bits === YES ? 'yes' : bits === NO ? 'no' : 'unknown';
};

/** Every way in which the unknown conditions could turn out. */
function* completions(truths: readonly Truth[]): Generator<Truth[]> {
  const at = truths.indexOf('unknown');
  if (at < 0) {
    yield [...truths];
    return;
  }
  for (const truth of ['no', 'yes'] as const) yield* completions(truths.with(at, truth));
}

/** The rows that fit a complete set of truths: exactly one in a sound decision. */
export function rowsThatFit<Subject, Id extends string, Answer extends string>(
  decision: Pick<Decision<Subject, Id, Answer>, 'conditions' | 'rows'>,
  truths: readonly Truth[],
): Row<Id, Answer>[] {
  return decision.rows.filter((row) =>
    decision.conditions.every(({ id }, at) => {
      const wanted = row.when[id];
      return wanted === undefined || wanted === (truths[at] === 'yes');
    }),
  );
}

/** Makes a decision of its conditions and rows. Throws when there are more conditions than a number can hold. */
export function decision<Subject, Id extends string, Answer extends string>(
  parts: Omit<Decision<Subject, Id, Answer>, 'answers' | 'missing' | 'places'>,
): Decision<Subject, Id, Answer> {
  if (parts.conditions.length > MOST_CONDITIONS)
    throw new Error(`${parts.question} has more than ${MOST_CONDITIONS} conditions`);
  const places = new Map(parts.conditions.map(({ id }, at) => [id, at]));
  return { ...parts, answers: new Map(), missing: new Map(), places };
}

/** The truths of all conditions, one after the other: running all of them costs less than choosing where to stop. */
export function truthsOf<Subject, Id extends string, Answer extends string>(
  { conditions }: Decision<Subject, Id, Answer>,
  subject: Subject,
): Truths {
  let truths: Truths = 0;
  let place = 0;
  for (const condition of conditions) {
    truths |= bitsOf(condition.test(subject)) << place;
    place += BITS;
  }
  return truths;
}

/** The same for a decision of which every condition must hold: undefined as soon as one does not. */
export function truthsUnlessOneFails<Subject, Id extends string, Answer extends string>(
  { conditions }: Decision<Subject, Id, Answer>,
  subject: Subject,
): Truths | undefined {
  let truths: Truths = 0;
  let place = 0;
  for (const condition of conditions) {
    const found = condition.test(subject);
    if (found === 'no') return undefined;
    truths |= bitsOf(found) << place;
    place += BITS;
  }
  return truths;
}

/** Whether any of the truths is not known. */
export const leavesOpen = (truths: Truths): boolean => (truths & EVERY_UNKNOWN) !== 0;

const writtenOut = (
  { conditions }: { readonly conditions: readonly unknown[] },
  truths: Truths,
): Truth[] => conditions.map((_, at) => truthAt(truths, at));

/**
 * What follows from the truths of the conditions. An answer is given only when every way in which the unknown could
 * turn out leads to it; so facts added later never turn an answer into its opposite.
 */
export function answerTo<Subject, Id extends string, Answer extends string>(
  of: Decision<Subject, Id, Answer>,
  truths: Truths,
): Answer | 'undetermined' {
  const known = of.answers.get(truths);
  if (known !== undefined) return known;
  const possible = new Set<Answer>();
  for (const settled of completions(writtenOut(of, truths)))
    for (const row of rowsThatFit(of, settled)) possible.add(row.then);
  const [only, ...others] = possible;
  const answer = only !== undefined && others.length === 0 ? only : 'undetermined';
  of.answers.set(truths, answer);
  return answer;
}

/** The unknown conditions that could still change the answer. */
function whatIsMissing<Subject, Id extends string, Answer extends string>(
  of: Decision<Subject, Id, Answer>,
  given: Truths,
): readonly Id[] {
  const known = of.missing.get(given);
  if (known !== undefined) return known;
  const truths = writtenOut(of, given);
  const missing = of.conditions
    .filter((_, at) => {
      if (truths[at] !== 'unknown') return false;
      // A condition matters when some way of settling the others makes its two values differ.
      for (const settled of completions(truths.with(at, 'no'))) {
        const ifNot = rowsThatFit(of, settled)[0]?.then;
        const ifSo = rowsThatFit(of, settled.with(at, 'yes'))[0]?.then;
        if (ifNot !== ifSo) return true;
      }
      return false;
    })
    .map(({ id }) => id);
  of.missing.set(given, missing);
  return missing;
}

/** The whole verdict that belongs to some truths, with every reason; `missing` is what to find out (OBL-15). */
export function verdictOf<Subject, Id extends string, Answer extends string>(
  of: Decision<Subject, Id, Answer>,
  subject: Subject,
  truths: Truths,
): Verdict<Answer> {
  const answer = answerTo(of, truths);
  const findings = of.conditions.map(
    ({ id, citation, reads }, at): Finding => ({
      condition: id,
      truth: truthAt(truths, at),
      citation,
      facts: reads(subject),
    }),
  );
  return {
    question: of.question,
    answer,
    outcome: answer === 'undetermined' ? 'undetermined' : of.outcomes[answer],
    findings,
    missing: answer === 'undetermined' ? whatIsMissing(of, truths) : [],
  };
}

/** Runs all conditions on a subject and says what follows, with every reason. */
export const decide = <Subject, Id extends string, Answer extends string>(
  of: Decision<Subject, Id, Answer>,
  subject: Subject,
): Verdict<Answer> => verdictOf(of, subject, truthsOf(of, subject));

/** The truth of one condition; undefined when the decision does not ask it. */
export function truthIn<Subject, Id extends string, Answer extends string>(
  of: Decision<Subject, Id, Answer>,
  truths: Truths,
  id: Id,
): Truth | undefined {
  const at = of.places.get(id);
  return at === undefined ? undefined : truthAt(truths, at);
}

/** The conditions that do not hold, or of which it is not known. */
export const whatDoesNotHold = <Subject, Id extends string, Answer extends string>(
  { conditions }: Decision<Subject, Id, Answer>,
  truths: Truths,
): Id[] =>
  conditions.filter((_, at) => truthAt(truths, at) !== 'yes').map((condition) => condition.id);

/** A truth from a test whose answer may not be known. */
export const truth = (value: boolean | 'unknown'): Truth =>
  value === 'unknown' ? 'unknown' : value ? 'yes' : 'no';

/** The opposite of a truth; what is unknown stays so. */
export const not = (of: Truth): Truth => (of === 'unknown' ? of : of === 'yes' ? 'no' : 'yes');

/** Both of two truths: "no" wins, then "unknown". */
export const both = (a: Truth, b: Truth): Truth =>
  a === 'no' || b === 'no' ? 'no' : a === 'unknown' ? a : b;

/** All of several truths: "no" wins, then "unknown". */
export const all = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';

/**
 * Whether something holds of any of several: "yes" wins, then "unknown". The test is handed the subject as well, so that
 * it need not be made anew for each: that is most of what a condition over a short list costs.
 */
export function anyOf<Item, Subject>(
  items: readonly Item[],
  subject: Subject,
  test: (item: Item, subject: Subject) => Truth,
): Truth {
  let found: Truth = 'no';
  for (const item of items) {
    const held = test(item, subject);
    if (held === 'yes') return held;
    if (held === 'unknown') found = held;
  }
  return found;
}

/** Any of several truths: "yes" wins, then "unknown". */
export const any = (truths: readonly Truth[]): Truth =>
  truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';
