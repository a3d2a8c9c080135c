import type { StaffRole } from './session/roles.ts';

/** Everything that somebody may be allowed to do. */
export type Action =
  | 'file.list'
  | 'file.read'
  | 'notice.choose'
  | 'person.add'
  | 'right.record'
  | 'balance.read'
  | 'balance.write'
  | 'contract.write'
  | 'contract-lists.write'
  | 'follow-up.record'
  | 'centre.settings'
  | 'paper.read'
  | 'paper.write'
  /** A paper that a signed text names. */
  | 'paper.withdraw-signed'
  | 'note.write'
  | 'worker.change'
  | 'team.read'
  | 'team.assign'
  | 'file.close'
  | 'transfer.send'
  | 'transfer.receive'
  | 'wording.write'
  | 'month.read'
  | 'month.export'
  | 'totals.read'
  | 'suspension.read'
  | 'suspension.export';

const WORKER: readonly Action[] = [
  'file.list',
  'file.read',
  'notice.choose',
  'person.add',
  'right.record',
  'balance.read',
  'balance.write',
  'contract.write',
  'follow-up.record',
  'paper.read',
  'paper.write',
  'note.write',
  'worker.change',
  'file.close',
  'transfer.send',
  'transfer.receive',
];

/** What each role may do; the database has the same walls once more (idea 9 of the design). */
const ALLOWED: Readonly<Record<StaffRole, readonly Action[]>> = {
  'social-worker': WORKER,
  'head-of-social-work': [
    ...WORKER,
    'centre.settings',
    'contract-lists.write',
    'paper.withdraw-signed',
    'team.read',
    'team.assign',
    'wording.write',
  ],
  'committee-secretary': ['paper.read'],
  'finance-officer': [
    'paper.read',
    'month.read',
    'month.export',
    'totals.read',
    'suspension.read',
    'suspension.export',
  ],
  management: ['totals.read'],
  inspector: [],
  administrator: [],
};

/** The one answer to "may this role do that?", for the server and for the screens alike. */
export const may = (role: StaffRole, action: Action): boolean => ALLOWED[role].includes(action);

/** Everything a role may do, for a screen to show. */
export const allowedTo = (role: StaffRole): readonly Action[] => ALLOWED[role];
