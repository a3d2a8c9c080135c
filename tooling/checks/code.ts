/** What of a source text to leave out, so that a search finds code and not words about code. */
interface Without {
  readonly strings: boolean;
}

// A string ends at the end of its line at the latest; a template runs on.
const TOKENS =
  /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[^]|[^`\\])*`/g;

/** The code of a source text, with comments (and strings) blanked and every line where it was. */
export function codeOf(text: string, without: Without = { strings: true }): string {
  return text.replaceAll(TOKENS, (token) => {
    const comment = token.startsWith('//') || token.startsWith('/*');
    return comment || without.strings ? token.replaceAll(/[^\n]/g, ' ') : token;
  });
}

/** The number of the line at an offset, for a message that an editor can follow. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
