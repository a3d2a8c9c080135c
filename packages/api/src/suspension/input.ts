import { calendarMonth } from '@traject/rules/calendar';
import { z } from 'zod';
import { language } from '../fields.ts';

/** The suspended payments of a month. */
export const openSuspensions = z.object({ month: calendarMonth });
export const exportSuspensions = openSuspensions.extend({ language });
