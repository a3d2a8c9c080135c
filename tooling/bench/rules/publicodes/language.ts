/** An expression of publicodes: a text, or one of its mechanisms. */
export type Expression =
  | string
  | number
  | { readonly [mechanism: string]: Expression | Expression[] };

export const all = (...of: Expression[]): Expression => ({ 'toutes ces conditions': of });
export const any = (...of: Expression[]): Expression => ({ 'une de ces conditions': of });
/** The first value whose condition holds, else the last one. */
export const choose = (
  cases: readonly (readonly [when: Expression, then: Expression])[],
  otherwise: Expression,
): Expression => ({
  variations: [...cases.map(([si, alors]) => ({ si, alors })), { sinon: otherwise }],
});
export const earliest = (...of: Expression[]): Expression => ({ 'le minimum de': of });

/** A text, as publicodes writes it. */
export const text = (value: string): string => `'${value}'`;
