/** A node of a JSON Decision Model. */
interface Node {
  readonly id: string;
  readonly name: string;
  readonly type: 'inputNode' | 'expressionNode' | 'decisionTableNode' | 'outputNode';
  readonly content: object;
}

/** Named expressions, in order; a later one reads an earlier one as `$.name`. */
export const expressions = (name: string, values: Readonly<Record<string, string>>): Node => ({
  id: name,
  name,
  type: 'expressionNode',
  content: {
    passThrough: false,
    inputField: null,
    outputPath: null,
    executionMode: 'single',
    expressions: Object.entries(values).map(([key, value]) => ({
      id: `${name}.${key}`,
      key,
      value: value.replaceAll(/\s+/g, ' ').trim(),
    })),
  },
});

/** A row of a decision table: a cell for some of the columns, and what follows. */
type Row = readonly [when: Readonly<Record<string, string>>, then: string];

/** A decision table of which the first row that fits gives the answer. */
export const table = (
  name: string,
  columns: readonly string[],
  answer: string,
  rows: readonly Row[],
): Node => ({
  id: name,
  name,
  type: 'decisionTableNode',
  content: {
    hitPolicy: 'first',
    passThrough: false,
    inputField: null,
    outputPath: null,
    executionMode: 'single',
    inputs: columns.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: answer, name: answer, field: answer }],
    rules: rows.map(([when, then], at) => ({
      _id: `${name}.${at}`,
      ...Object.fromEntries(columns.map((column) => [column, when[column] ?? ''])),
      [answer]: then,
    })),
  },
});

/** A model: what each node is fed by, from the document to the answers. */
export function model(nodes: readonly Node[], feeds: Readonly<Record<string, readonly string[]>>) {
  const ends: Node[] = [
    { id: 'document', name: 'document', type: 'inputNode', content: {} },
    { id: 'answers', name: 'answers', type: 'outputNode', content: {} },
  ];
  return {
    nodes: [...ends, ...nodes].map((node) => ({ ...node, position: { x: 0, y: 0 } })),
    edges: Object.entries(feeds).flatMap(([targetId, sources]) =>
      sources.map((sourceId) => ({
        id: `${sourceId}-${targetId}`,
        type: 'edge',
        sourceId,
        targetId,
      })),
    ),
  };
}
