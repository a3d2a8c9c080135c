import { parseSync, Visitor } from 'oxc-parser';
import { isCode, isForTests, type TreeFile } from './tree.ts';

/** The space that never breaks off a line. */
const SPACE = '\u00A0';

// Where that space belongs: before a sign that closes a word (so not in 10:30, https:// or a name like a:b), and within
// guillemets. An ordinary space that stands there gives way.
const PLACE =
  /(?<=[\p{L}\p{N}»)\]}%€’]) ?(?=[:;?!](?:[\s»)'"`]|$))|(?<=«)(?: |(?![ \u00A0]))|(?: |(?<![ \u00A0]))(?=»)/gu;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Where a source text has French words: in every string and template under a key `fr`. */
function frenchOf({ path, text }: TreeFile): Piece[] {
  const blocks: Piece[] = [];
  const strings: Piece[] = [];
  new Visitor({
    Property: ({ key, value }) => {
      if (key.type === 'Identifier' && key.name === 'fr') blocks.push(value);
    },
    Literal: (node) => {
      if (typeof node.value === 'string') strings.push(node);
    },
    TemplateElement: (node) => {
      strings.push(node);
    },
  }).visit(parseSync(path, text).program);
  return strings.filter(({ start, end }) =>
    blocks.some((block) => block.start <= start && end <= block.end),
  );
}

/** A source text with the spaces that French asks for, in all words under a key `fr`: before `: ; ? !` and within « ». */
export function withFrenchSpaces(file: TreeFile): string {
  const french = frenchOf(file);
  return file.text.replaceAll(PLACE, (found: string, at: number) =>
    french.some(({ start, end }) => start <= at && at < end) ? SPACE : found,
  );
}

/** The files with words in French: those of the screens, the documents and the law. */
export const frenchFiles = (tree: readonly TreeFile[]): TreeFile[] =>
  tree.filter(({ path, text }) => isCode(path) && !isForTests(path) && /\bfr:/.test(text));
