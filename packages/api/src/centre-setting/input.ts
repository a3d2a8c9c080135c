import { z } from 'zod';
import { id } from '../fields.ts';

/**
 * Whether a worker may make an appointment alone (AMD-2). A yes or a no that is stated outright: it carries no version,
 * for whoever states it last meant just that.
 */
export const saveOneSidedChanges = z.object({ requestId: id, allowed: z.boolean() });
