import { index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { attachment } from './attachment.ts';
import { centreId, recorded, within } from './columns.ts';
import { contractSignature } from './contract-signature.ts';

/**
 * The scan of a sheet on which somebody signed with a pen. One scan serves every signature of the same sheet, and a
 * signature may have several sheets. A row is only ever added: also later, when the sheet is scanned after the freeze.
 */
export const signatureScan = pgTable(
  'signature_scan',
  {
    centreId: centreId(),
    signatureId: uuid('signature_id').notNull(),
    attachmentId: uuid('attachment_id').notNull(),
    ...recorded(),
  },
  (table) => [
    primaryKey({ columns: [table.centreId, table.signatureId, table.attachmentId] }),
    within([table.centreId, table.signatureId], [contractSignature.centreId, contractSignature.id]),
    within([table.centreId, table.attachmentId], [attachment.centreId, attachment.id]),
    index('signature_scan_attachment').on(table.centreId, table.attachmentId),
  ],
);
