/** One row of a table, as `decision` wants it. */
export interface ChainRow<Id extends string, Answer extends string> {
  readonly when: Readonly<Partial<Record<Id, boolean>>>;
  readonly then: Answer;
}

/**
 * Rows of a table that asks its conditions in order: the first that has the value `breaks` gives the answer beside it,
 * and when none breaks, the last answer follows. Each combination fits one row.
 */
export function chain<Id extends string, Answer extends string>(
  start: Readonly<Partial<Record<Id, boolean>>>,
  links: readonly (readonly [id: Id, breaks: boolean, then: Answer])[],
  otherwise: Answer,
): ChainRow<Id, Answer>[] {
  let when: Readonly<Partial<Record<Id, boolean>>> = start;
  const rows: ChainRow<Id, Answer>[] = [];
  for (const [id, breaks, then] of links) {
    rows.push({ when: { ...when, [id]: breaks }, then });
    when = { ...when, [id]: !breaks };
  }
  return [...rows, { when, then: otherwise }];
}
