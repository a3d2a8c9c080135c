/** The part of `Storage` a draft needs. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A draft as it lies in storage: which shape it has, who wrote it, the how-manieth writing it is. */
export interface StoredDraft {
  shape: number;
  writer: string;
  count: number;
  value: unknown;
}

/** How a writing went. `elsewhere`: another tab has written since; nothing was overwritten. */
export type Written = 'kept' | 'elsewhere' | 'blocked';

/** The key in storage that belongs to a draft, to compare with a storage event. */
export const draftPlace = (key: string) => `traject-draft:${key}`;

function isStoredDraft(raw: unknown): raw is StoredDraft {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'shape' in raw &&
    typeof raw.shape === 'number' &&
    'writer' in raw &&
    typeof raw.writer === 'string' &&
    'count' in raw &&
    typeof raw.count === 'number' &&
    'value' in raw
  );
}

/** What lies in a text from storage; nothing when it is broken. */
export function parseDraft(text: string | null): StoredDraft | undefined {
  if (text === null) return undefined;
  try {
    const raw: unknown = JSON.parse(text);
    return isStoredDraft(raw) ? raw : undefined;
  } catch {
    return undefined;
  }
}

/** The stored draft; nothing when there is none, it is broken, or storage is blocked. */
export function readDraft(store: DraftStore | undefined, key: string): StoredDraft | undefined {
  try {
    return parseDraft(store?.getItem(draftPlace(key)) ?? null);
  } catch {
    return undefined;
  }
}

/**
 * Writes a draft over the one this tab has last seen. `seen` is the writer and count of that one (`undefined`: none was
 * there). If another tab has written meanwhile, nothing is overwritten unless `force` says so.
 */
export function writeDraft(
  store: DraftStore | undefined,
  key: string,
  draft: StoredDraft,
  seen: StoredDraft | undefined,
  force = false,
): Written {
  if (store === undefined) return 'blocked';
  const found = readDraft(store, key);
  if (!force && found !== undefined && !sameWriting(found, seen)) return 'elsewhere';
  try {
    store.setItem(draftPlace(key), JSON.stringify(draft));
    return 'kept';
  } catch {
    // Full or blocked: the work stays on the screen, and the caller says that it is not kept.
    return 'blocked';
  }
}

/** Forgets a draft. */
export function removeDraft(store: DraftStore | undefined, key: string): void {
  try {
    store?.removeItem(draftPlace(key));
  } catch {
    // Blocked storage holds nothing to forget.
  }
}

/** Whether two stored drafts are one and the same writing. */
function sameWriting(a: StoredDraft, b: StoredDraft | undefined): boolean {
  return b !== undefined && a.writer === b.writer && a.count === b.count;
}

/**
 * Whether a stored value still has the outer shape of the form's initial value: same kind, same names with the same
 * kinds. An older version of a form is not forced into a newer one.
 */
export function looksLike<T>(raw: unknown, example: T): raw is T {
  if (kindOf(raw) !== kindOf(example)) return false;
  if (typeof raw !== 'object' || raw === null || typeof example !== 'object' || example === null)
    return true;
  if (Array.isArray(example)) return true;
  const found = new Map(Object.entries(raw));
  return Object.entries(example).every(([name, value]) => {
    // What the initial value leaves open may be anything, JSON drops what is `undefined`.
    if (value === undefined || value === null) return true;
    const other: unknown = found.get(name);
    return other === undefined || other === null ? false : kindOf(other) === kindOf(value);
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
