/** A line of a made-up sheet: words at a height, or a line drawn with a pen. */
type Line =
  | { readonly words: string; readonly y: number; readonly size?: number }
  | {
      readonly drawn: readonly (readonly [number, number])[];
    };

// What ends a text in a PDF has to be said with a backslash; letters beyond ASCII go as their octal code in WinAnsi.
const escaped = (words: string): string =>
  words
    .replaceAll(/[\\()]/g, String.raw`\$&`)
    .replaceAll(/[^\x20-\x7e]/g, (letter) => `\\${letter.charCodeAt(0).toString(8)}`);

const operators = (line: Line): string =>
  'words' in line
    ? `BT /F1 ${line.size ?? 12} Tf 60 ${line.y} Td (${escaped(line.words)}) Tj ET`
    : `1.4 w 1 J ${line.drawn.map(([x, y], at) => `${x} ${y} ${at === 0 ? 'm' : 'l'}`).join(' ')} S`;

/** A PDF of one page in A4, so small that it is made while the demonstration is. */
export function madeUpSheet(lines: readonly Line[]): Uint8Array {
  const content = lines.map(operators).join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** A signature as somebody might write it, from a place on the sheet. */
export const written = (x: number, y: number): readonly (readonly [number, number])[] =>
  [
    [0, 0],
    [14, 26],
    [20, 2],
    [32, 22],
    [38, -4],
    [52, 16],
    [60, 4],
    [76, 12],
    [96, 6],
    [120, 14],
  ].map(([dx = 0, dy = 0]) => [x + dx, y + dy] as const);
