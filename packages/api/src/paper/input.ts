import { z } from 'zod';
import { id, line, ofFile } from '../fields.ts';

/** The classes of paper; finance and the secretary see some of them only. */
export const paperClass = z.enum([
  'contract',
  'decision',
  'evaluation',
  'balance',
  'health',
  'other',
]);
export type PaperClass = z.infer<typeof paperClass>;

/** The kinds of record that a paper can belong to. */
export const paperRecordKind = z.enum([
  'award',
  'balance',
  'consultation',
  'contract',
  'evaluation',
  'exemption',
  'interview',
  'request',
  'study',
  'subsidy-decision',
  'transfer',
]);
export type PaperRecordKind = z.infer<typeof paperRecordKind>;

/** The class that goes with a kind of record: an exemption may speak of health, an award is a decision. */
export const CLASS_OF_RECORD: Readonly<Record<PaperRecordKind, PaperClass>> = {
  award: 'decision',
  balance: 'balance',
  consultation: 'other',
  contract: 'contract',
  evaluation: 'evaluation',
  exemption: 'health',
  interview: 'other',
  request: 'other',
  study: 'other',
  'subsidy-decision': 'decision',
  // One that was sent after the transfer file by the centre before; what came in the file keeps its own class.
  transfer: 'other',
};

/** What may be kept, by what the content is; the name of a file says nothing. */
export const PAPER_MEDIA_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
] as const;
export type PaperMediaType = (typeof PAPER_MEDIA_TYPES)[number];

// Characters that a name of a file cannot have somewhere, or that would turn a line of text around.
const NOT_IN_A_NAME = /[\p{Cc}\p{Cf}/\\]/gu;

/** The name of a file, for people: without folders and without signs that cannot be seen. */
export const fileName = z
  .string()
  .transform((name) => name.replaceAll(NOT_IN_A_NAME, ' ').trim().slice(-200))
  .pipe(z.string().min(1));

/**
 * What is said of a paper before its content comes. A paper that belongs to a record has the class of that record, or is
 * kept closer (health); it never gets a more open one.
 */
export const newPaper = z
  .object({
    id,
    dossierId: id,
    paperClass,
    name: fileName,
    record: z.object({ kind: paperRecordKind, id }).nullable(),
  })
  .refine(
    ({ paperClass: stated, record }) =>
      record === null || stated === 'health' || stated === CLASS_OF_RECORD[record.kind],
    { path: ['paperClass'], error: 'not-a-choice' },
  );

export const listPapers = z.object({ dossierId: id });
export const onePaper = z.object({ dossierId: id, id });

/** A paper should not be in this file: it is marked so, with the reason, and stays kept. */
export const withdrawPaper = ofFile.extend({ id, reason: line(500) });

/** The address of the content of a paper. */
export const paperHref = (dossierId: string, paperId: string): string =>
  `/api/papers/${dossierId}/${paperId}`;

/** The header in which an upload says what the paper is: `newPaper` as JSON, percent-encoded. */
export const PAPER_HEADER = 'x-paper';

/** The address to which the content of a paper of a transfer file is sent, before the file is taken over. */
export const transferPaperHref = (checksum: string): string => `/api/transfer-papers/${checksum}`;
