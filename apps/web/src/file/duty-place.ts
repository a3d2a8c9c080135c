import type { FileTab } from './file-tabs.ts';

/** Where in a file each duty is fulfilled. */
const PLACES: Readonly<Record<string, FileTab>> = {
  'conclude-project': 'contract',
  evaluate: 'opvolging',
  'review-exemption': 'vrijstelling',
  'project-ends': 'contract',
  'decide-extension': 'toelage',
  'subsidy-ends': 'toelage',
  'grant-interview': 'opvolging',
  'notify-decision': 'recht',
  'deferral-ends': 'niet-nagekomen',
};

/** The page of a file on which a duty is fulfilled. */
export const dutyPlace = (kind: string): FileTab => PLACES[kind] ?? 'overview';
