import type { PaperRow } from '@traject/db';
import type { PaperMediaType } from './input.ts';

/** What was kept of a content, as the gate found it. */
export interface KeptPaper {
  readonly mediaType: PaperMediaType;
  /** In bytes. */
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly checksum: string;
  readonly scan: PaperRow['scan'];
}
