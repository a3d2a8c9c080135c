import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** The classes of paper; the walls say per class who may see that a paper is there at all. */
export const PAPER_CLASSES = [
  'balance',
  'health',
  'contract',
  'decision',
  'evaluation',
  'other',
] as const;
export type PaperClass = (typeof PAPER_CLASSES)[number];

/** What the virus scan said; `not-scanned` = none is set up, `waiting` = in quarantine until it has answered. */
export const SCAN_STATES = ['not-scanned', 'clean', 'waiting', 'infected'] as const;

/**
 * A paper of a file: a scan, a photo, a document. The row says what it is; the content lies outside the database under
 * its checksum. A row is never erased: what should not be there is withdrawn with a reason.
 */
export const attachment = pgTable(
  'attachment',
  {
    ...ofDossier(),
    paperClass: text('paper_class', { enum: PAPER_CLASSES }).notNull(),
    /** The kind of record that it belongs to, such as `contract`; null = to the file itself. */
    recordKind: text('record_kind'),
    recordId: uuid('record_id'),
    /** The name that the file had, for people only. */
    name: text('name').notNull(),
    /** What the content is, found from the content. */
    mediaType: text('media_type').notNull(),
    /** In bytes. */
    size: integer('size').notNull(),
    /** SHA-256 of the content, hexadecimal; the content is kept under it. */
    checksum: text('checksum').notNull(),
    scan: text('scan', { enum: SCAN_STATES }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true, mode: 'string' }),
    withdrawnBy: uuid('withdrawn_by'),
    withdrawnReason: text('withdrawn_reason'),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('attachment_dossier').on(table.centreId, table.dossierId),
    index('attachment_record').on(table.centreId, table.recordId),
    index('attachment_waiting').on(table.centreId, table.scan),
  ],
);
