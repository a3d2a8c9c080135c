import { type FileTab, fileHref } from './file-tabs.ts';

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
  'carry-sanction-on': 'niet-nagekomen',
};

/** The page of a file on which a duty is fulfilled. */
export const dutyPlace = (kind: string): FileTab => PLACES[kind] ?? 'overview';

/** What opens on that page: the form of an evaluation, the contract that ends. */
export function dutyHref(dossierId: string, kind: string, record: string | null): string {
  const place = dutyPlace(kind);
  if (kind === 'notify-decision' && record !== null)
    return fileHref(dossierId, place, `?nieuw=notification&beslissing=${record}`);
  if (kind === 'evaluate') return fileHref(dossierId, place, '?nieuw=evaluatie');
  return kind === 'project-ends' && record !== null
    ? `${fileHref(dossierId, place)}/${record}`
    : fileHref(dossierId, place);
}
