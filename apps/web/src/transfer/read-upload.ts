/** A transfer file as it was chosen on this device: what the server checks, and its papers. */
export interface Upload {
  readonly file: Record<string, unknown>;
  readonly contents: Readonly<Record<string, string>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (entry: [string, unknown]): entry is [string, string] =>
  typeof entry[1] === 'string';

/** Reads a chosen file; null when it is no JSON that could be a transfer file. */
export async function readUpload(chosen: Blob): Promise<Upload | null> {
  try {
    const parsed: unknown = JSON.parse(await chosen.text());
    if (!isObject(parsed)) return null;
    const { contents } = parsed;
    return {
      // The papers are large and stand outside the hash: each goes to the server by itself.
      file: { ...parsed, contents: {} },
      contents: isObject(contents)
        ? Object.fromEntries(Object.entries(contents).filter(isText))
        : {},
    };
  } catch {
    return null;
  }
}

/** The bytes behind base64; null when it is none. Whether they are the paper, the server says by its checksum. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
  } catch {
    return null;
  }
}
