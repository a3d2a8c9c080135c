import type { contractTextWords } from '@traject/i18n/web';

/** The sections of a contract in the order of a conversation. */
export const SECTIONS = [
  'objectives',
  'areas',
  'commitments',
  'costs',
  'thirdParties',
  'duration',
  'evaluation',
  'aid',
  'people',
  'proportion',
] as const satisfies readonly (keyof (typeof contractTextWords)['nl']['sections'])[];
export type SectionName = (typeof SECTIONS)[number];

/** Where each mandatory mention is written; the framework agreement is a setting and has no place here. */
export const MENTION_PLACES: Readonly<Record<string, SectionName>> = {
  objectives: 'objectives',
  'action-areas': 'areas',
  'commitments-of-centre': 'commitments',
  'commitments-of-person': 'commitments',
  'commitments-tied-to-objectives': 'commitments',
  duration: 'duration',
  deadlines: 'duration',
  'way-of-evaluating': 'evaluation',
  'additional-aid': 'aid',
  'incentive-bonus': 'aid',
  'costs-of-training': 'costs',
  'third-parties': 'thirdParties',
  'social-worker': 'people',
  replacement: 'people',
  'fair-proportion': 'proportion',
  'whole-of-the-studies': 'duration',
};

/** The field of a mention, where a section holds more than one. */
const FIELDS: Readonly<Record<string, string>> = {
  'commitments-of-centre': 'commitments-centre',
  deadlines: 'field-deadlines',
  'incentive-bonus': 'field-bonus',
  replacement: 'field-replacement',
  'whole-of-the-studies': 'field-studies-end',
};

/** The id of a section on the page. */
export const sectionId = (section: SectionName): string => `section-${section}`;

/** Brings a section into view and puts the cursor in its first field. */
export function goToSection(section: SectionName, mention?: string): void {
  const named = mention === undefined ? undefined : FIELDS[mention];
  const place =
    (named === undefined ? null : document.getElementById(named)) ??
    document.getElementById(sectionId(section));
  place?.scrollIntoView({ block: 'start' });
  const field = place?.matches('input, textarea, select')
    ? place
    : place?.querySelector<HTMLElement>('textarea, input, select, button');
  if (field instanceof HTMLElement) field.focus({ preventScroll: true });
}
