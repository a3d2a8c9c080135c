/** A transfer file as it was chosen on this device: what the server checks, and the papers, which stay here. */
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
      // The papers are large and stand outside the hash: the server does not need them to check the file.
      file: { ...parsed, contents: {} },
      contents: isObject(contents)
        ? Object.fromEntries(Object.entries(contents).filter(isText))
        : {},
    };
  } catch {
    return null;
  }
}

/** The bytes of a paper in a transfer file, when they are what its checksum says; else null. */
export async function paperIn(base64: string, checksum: string): Promise<ArrayBuffer | null> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return found === checksum ? bytes.buffer : null;
}
