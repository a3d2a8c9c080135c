import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { orUnknown } from './known.ts';

/** What judging needs to know of a person: no name, no number. */
export const person = z.object({ birthDate: orUnknown(civilDate) });
export type Person = z.infer<typeof person>;
