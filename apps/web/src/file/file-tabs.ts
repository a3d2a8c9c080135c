/** The pages of a file, in the order of the tabs; each name is its part of the address. */
export const FILE_TABS = [
  'overview',
  'recht',
  'balans',
  'contract',
  'opvolging',
  'niet-nagekomen',
  'vrijstelling',
  'studies',
  'toelage',
  'papieren',
  'einde',
] as const;
export type FileTab = (typeof FILE_TABS)[number];

/** The address of a page of a file. */
export const fileHref = (dossierId: string, tab: FileTab = 'overview', search = ''): string =>
  `/dossiers/${dossierId}${tab === 'overview' ? '' : `/${tab}`}${search}`;

/** Pages without a tab of their own, under the tab from which they are reached. */
const UNDER: Readonly<Record<string, FileTab>> = {
  verloop: 'overview',
  overdracht: 'opvolging',
  evaluatie: 'opvolging',
};

/** Which page of a file an address is: /dossiers/<id>/contract/... is the contract. */
export function tabOf(path: string): FileTab {
  const part = path.split('/')[3] ?? '';
  return FILE_TABS.find((tab) => tab === part) ?? UNDER[part] ?? 'overview';
}
