import { z } from 'zod';
import { id, line, version } from '../fields.ts';
import { fileFilter } from '../file/input.ts';

/** Keeps a list of files under a name. */
export const addSavedFilter = z.object({
  requestId: id,
  id,
  name: line(60),
  /** Colleagues of the team see it too. */
  shared: z.boolean(),
  filter: fileFilter,
});

/** Another name, or seen by others or not. */
export const changeSavedFilter = z.object({
  requestId: id,
  id,
  version,
  name: line(60),
  shared: z.boolean(),
});

export const removeSavedFilter = z.object({ requestId: id, id, version });
