import {
  FlagIcon,
  type Icon,
  LawIcon,
  MoneyIcon,
  NoteIcon,
  PenIcon,
  PersonIcon,
  SchoolIcon,
  SignatureIcon,
  TeamIcon,
} from '@traject/ui';
import type { FileView } from '../use-file.ts';

type EventKind = FileView['events'][number]['kind'];

/** The groups by which the story of a file can be filtered, in the order of the choice; each stands in the address. */
export const GROUPS = [
  'right',
  'balance',
  'contract',
  'follow-up',
  'notes',
  'worker',
  'students',
  'subsidy',
  'end',
] as const;
export type EventGroup = (typeof GROUPS)[number];

/** The group of each kind of event. */
export const EVENT_GROUPS: Readonly<Record<EventKind, EventGroup>> = {
  consulted: 'right',
  awarded: 'right',
  'right-ended': 'right',
  'right-revised': 'right',
  'decision-notified': 'right',
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
  'interview-granted': 'follow-up',
  talked: 'follow-up',
  'absent-with-notice': 'follow-up',
  'absent-without-notice': 'follow-up',
  'commitment-ticked': 'follow-up',
  'commitment-unticked': 'follow-up',
  'noted-for-team': 'notes',
  'noted-privately': 'notes',
  'worker-replaced': 'worker',
  'worker-changed': 'worker',
  'letter-of-change-sent': 'worker',
  'subsidy-decided': 'subsidy',
  'studies-begun': 'students',
  'exams-over': 'students',
  'claim-made': 'students',
  'claim-answered': 'students',
  'moved-away': 'end',
  'transfer-sent': 'end',
  'transfer-received': 'end',
  'file-closed': 'end',
};

export const EVENT_ICONS: Readonly<Record<EventGroup, Icon>> = {
  right: LawIcon,
  balance: NoteIcon,
  contract: SignatureIcon,
  'follow-up': TeamIcon,
  notes: PenIcon,
  worker: PersonIcon,
  students: SchoolIcon,
  subsidy: MoneyIcon,
  end: FlagIcon,
};
