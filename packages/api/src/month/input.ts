import { calendarMonth } from '@traject/rules/calendar';
import { z } from 'zod';
import { language } from '../fields.ts';

export const openMonth = z.object({ month: calendarMonth });
export const exportMonth = openMonth.extend({ language });
