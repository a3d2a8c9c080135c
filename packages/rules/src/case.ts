import type { CivilDate } from './calendar/civil-date.ts';
import { type Condition, type Decision, truth } from './decision.ts';
import { type DoneOn, knownDone } from './procedure/term.ts';
import type { Citation, FactUsed, FactValue } from './verdict.ts';

/** A case beside the file, such as a refusal or a move, on a day. */
export interface CaseOn<Case> {
  readonly of: Case;
  readonly on: CivilDate;
}

/** A case whose fact of this name holds, does not, or is not found out yet. */
type Says<Fact extends string> = CaseOn<
  { readonly id: string } & Readonly<Record<Fact, boolean | 'unknown'>>
>;

/** A case whose fact of this name is the day of an act. */
type Dates<Fact extends string> = CaseOn<{ readonly id: string } & Readonly<Record<Fact, DoneOn>>>;

/** One fact of a case with its record; nothing where nothing is recorded. */
export const factOf = (
  name: string,
  { id }: { readonly id: string },
  fact: string,
  value: FactValue,
): FactUsed[] => (value === null ? [] : [{ fact: `${name}.${fact}`, value, record: id }]);

/** A condition that holds when the case says so. */
export const said = <Id extends string, Fact extends string>(
  name: string,
  id: Id,
  citation: Citation,
  fact: Fact,
): Condition<Says<Fact>, Id> => ({
  id,
  citation,
  test: ({ of }) => truth(of[fact]),
  reads: ({ of }) => factOf(name, of, fact, of[fact]),
});

/** A condition that holds from the day on which an act was done. */
export const doneBy = <Id extends string, Fact extends string>(
  name: string,
  id: Id,
  citation: Citation,
  fact: Fact,
): Condition<Dates<Fact>, Id> => ({
  id,
  citation,
  test: ({ of, on }) => {
    const known = knownDone(of[fact], on);
    return known === 'unknown' ? 'unknown' : truth(known !== null);
  },
  reads: ({ of, on }) => factOf(name, of, fact, knownDone(of[fact], on)),
});

/** One question of several that are asked in turn: the condition, the truth that settles it, and what follows then. */
type Turn<Id extends string, Answer extends string> = readonly [
  id: Id,
  settledBy: boolean,
  then: Answer,
];

/** The rows of conditions that are asked one after the other until one settles the answer. */
export function inTurn<Id extends string, Answer extends string>(
  turns: readonly Turn<Id, Answer>[],
  otherwise: Answer,
): Decision<never, Id, Answer>['rows'] {
  /** Those before have not settled it; the one asked now, if any, does. */
  const when = (at: number) => {
    const asked: { [K in Id]?: boolean } = {};
    turns.slice(0, at + 1).forEach(([id, settledBy], before) => {
      asked[id] = before === at ? settledBy : !settledBy;
    });
    return asked;
  };
  return [
    ...turns.map(([, , then], at) => ({ when: when(at), then })),
    { when: when(turns.length), then: otherwise },
  ];
}
