import { calendarMonth } from '@traject/rules/calendar';
import { z } from 'zod';
import { language } from '../fields.ts';

export const openMonth = z.object({ month: calendarMonth });
export const exportMonth = openMonth.extend({ language });

/** Who in a centre can still make a condition of the subsidy hold; a condition without anybody is lost. */
export const WHO_CAN_CLEAR: Readonly<Record<string, 'social-worker' | 'committee'>> = {
  'general-project-in-month': 'social-worker',
  'study-project-in-month': 'social-worker',
  'extension-decided': 'committee',
  'extension-reported': 'social-worker',
  'second-chance-decided': 'committee',
  'partner-not-missing': 'social-worker',
};
