import { z } from 'zod';

/** The people who work with the files, as the record knows them. */
export const staffRole = z.enum([
  'social-worker',
  'head-of-social-work',
  'committee-secretary',
  'finance-officer',
  'management',
  'inspector',
  'administrator',
]);
export type StaffRole = z.infer<typeof staffRole>;
