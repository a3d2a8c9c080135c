import { type Icon, LawIcon, MoneyIcon, NoteIcon, SignatureIcon, TeamIcon } from '@traject/ui';
import type { FileView } from '../use-file.ts';

type EventKind = FileView['events'][number]['kind'];
export type EventGroup = 'right' | 'balance' | 'contract' | 'follow-up' | 'subsidy';

/** The groups by which the story of a file can be filtered. */
export const EVENT_GROUPS: Readonly<Record<EventKind, EventGroup>> = {
  consulted: 'right',
  awarded: 'right',
  'right-ended': 'right',
  'project-asked': 'right',
  'studies-accepted': 'right',
  exempted: 'right',
  'balance-started': 'balance',
  informed: 'contract',
  'text-given': 'contract',
  'signed-by-person': 'contract',
  'signed-by-centre': 'contract',
  'signed-by-third-party': 'contract',
  'project-signed': 'contract',
  'project-ended': 'contract',
  evaluated: 'follow-up',
  'interview-asked': 'follow-up',
  'subsidy-decided': 'subsidy',
};

export const EVENT_ICONS: Readonly<Record<EventGroup, Icon>> = {
  right: LawIcon,
  balance: NoteIcon,
  contract: SignatureIcon,
  'follow-up': TeamIcon,
  subsidy: MoneyIcon,
};
