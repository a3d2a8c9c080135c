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

/** Which page of a file an address is: /dossiers/<id>/contract/... is the contract. */
export function tabOf(path: string): FileTab {
  const part = path.split('/')[3];
  // An evaluation has an address of its own and belongs to the follow-up.
  if (part === 'evaluatie') return 'opvolging';
  return FILE_TABS.find((tab) => tab === part) ?? 'overview';
}
