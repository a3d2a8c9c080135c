import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';

/** Days with both ends included; `until: null` runs on. */
export const period = z
  .object({ from: civilDate, until: civilDate.nullable() })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    error: 'period-ends-before-it-starts',
  });
