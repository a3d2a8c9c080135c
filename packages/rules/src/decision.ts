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
  /** The answers found so far, by the combination of truths as a number in base three. */
  readonly answers: Map<number, Answer | 'undetermined'>;
}

const DIGIT: Record<Truth, number> = { no: 0, yes: 1, unknown: 2 };
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

/** Makes a decision of its conditions and rows. */
export const decision = <Subject, Id extends string, Answer extends string>(
  parts: Omit<Decision<Subject, Id, Answer>, 'answers'>,
): Decision<Subject, Id, Answer> => ({ ...parts, answers: new Map() });

/**
 * What follows from a set of truths. An answer is given only when every way in which the unknown could turn out
 * leads to it; so facts added later never turn an answer into its opposite.
 */
function answerTo<Subject, Id extends string, Answer extends string>(
  of: Decision<Subject, Id, Answer>,
  truths: readonly Truth[],
): Answer | 'undetermined' {
  const mask = truths.reduce((sum, truth, at) => sum + DIGIT[truth] * 3 ** at, 0);
  const known = of.answers.get(mask);
  if (known !== undefined) return known;
  const possible = new Set<Answer>();
  for (const settled of completions(truths))
    for (const row of rowsThatFit(of, settled)) possible.add(row.then);
  const [only, ...others] = possible;
  const answer = only !== undefined && others.length === 0 ? only : 'undetermined';
  of.answers.set(mask, answer);
  return answer;
}

/** The unknown conditions that could still change the answer. */
function whatIsMissing<Subject, Id extends string, Answer extends string>(
  of: Decision<Subject, Id, Answer>,
  truths: readonly Truth[],
): Id[] {
  return of.conditions
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
}

/** Runs all conditions on a subject and says what follows, with every reason; `missing` is what to find out (OBL-15). */
export function decide<Subject, Id extends string, Answer extends string>(
  of: Decision<Subject, Id, Answer>,
  subject: Subject,
): Verdict<Answer> {
  const findings: Finding[] = of.conditions.map(({ id, citation, test, reads }) => ({
    condition: id,
    truth: test(subject),
    citation,
    facts: reads(subject),
  }));
  const truths = findings.map((finding) => finding.truth);
  const answer = answerTo(of, truths);
  return {
    question: of.question,
    answer,
    outcome: answer === 'undetermined' ? 'undetermined' : of.outcomes[answer],
    findings,
    missing: answer === 'undetermined' ? whatIsMissing(of, truths) : [],
  };
}

/** A truth from a test whose answer may not be known. */
export const truth = (value: boolean | 'unknown'): Truth =>
  value === 'unknown' ? 'unknown' : value ? 'yes' : 'no';

/** The opposite of a truth; what is unknown stays so. */
export const not = (of: Truth): Truth => (of === 'unknown' ? of : of === 'yes' ? 'no' : 'yes');

/** All of several truths: "no" wins, then "unknown". */
export const all = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';

/** Any of several truths: "yes" wins, then "unknown". */
export const any = (truths: readonly Truth[]): Truth =>
  truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';
