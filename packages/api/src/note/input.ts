import { z } from 'zod';
import { id, line, ofFile, version } from '../fields.ts';

/** Who reads a note: the team, or its writer alone. */
export const tier = z.enum(['team', 'private']);

const note = { id, tier, text: line(4000) };

export const writeNote = ofFile.extend(note);

/** A note as its writer wants it from now on. */
export const changeNote = ofFile.extend({ ...note, version });
