import { fileHref } from '../file/file-tabs.ts';

/** The forms that answer an unknown. */
export type AnsweringForm = 'consultation' | 'award' | 'studies' | 'second-chance' | 'right';

/** Which form answers which unknown condition; what is not named has no form here. */
const FORMS: Readonly<Record<string, AnsweringForm>> = {
  'right-runs': 'award',
  'right-under-the-law': 'award',
  'under-25-studies': 'studies',
  'no-right-last-three-months': 'consultation',
  'earlier-subsidies-known': 'consultation',
  'inside-first-window': 'consultation',
  'no-second-chance-before': 'consultation',
  'inside-extension-window': 'consultation',
  'project-runs-through': 'consultation',
  'living-wage-runs-through': 'consultation',
  'first-subsidy-before': 'consultation',
  'inside-second-chance-window': 'consultation',
  'no-right-last-twelve-months': 'consultation',
  'no-student-subsidy-ever': 'second-chance',
  'project-is-needed': 'right',
  'concluded-within-term': 'right',
  'term-is-over': 'right',
};

const SEARCHES: Readonly<Record<AnsweringForm, readonly ['recht' | 'toelage', string]>> = {
  consultation: ['recht', '?nieuw=consultation'],
  award: ['recht', '?nieuw=award'],
  studies: ['recht', '?nieuw=studies'],
  right: ['recht', ''],
  'second-chance': ['toelage', '?beslissing=second-chance'],
};

/** Where an unknown condition of a file can be answered. */
export function questionPlace(
  dossierId: string,
  condition: string,
): { form: AnsweringForm; href: string } | undefined {
  const form = FORMS[condition];
  if (form === undefined) return undefined;
  const [tab, search] = SEARCHES[form];
  return { form, href: fileHref(dossierId, tab, search) };
}
