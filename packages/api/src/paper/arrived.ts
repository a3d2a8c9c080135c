import type { KeptPaper } from './kept.ts';

/**
 * The contents that came in for a transfer, went through the gate of every paper (size, checksum, kind, virus scan) and
 * wait beside the papers of the centre until the file is taken over. Nothing of them is in any file yet.
 */
export interface ArrivedPapers {
  /** What the gate found of the content under a checksum; undefined when it did not come in, or waited too long. */
  find(centreId: string, checksum: string): Promise<KeptPaper | undefined>;
  /** Puts it among the papers of the centre; it may be asked for again. */
  keep(centreId: string, checksum: string): Promise<void>;
}
