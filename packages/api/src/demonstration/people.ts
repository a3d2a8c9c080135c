import type { StaffRole } from '../session/roles.ts';

/** Two teams of a made-up centre. */
export const TEAMS = ['Team Centrum', 'Team Noord'] as const;

/** The people who work there: every role, one account each. All names are made up. */
export const STAFF: readonly {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly team: 0 | 1 | null;
  readonly language: 'nl' | 'fr' | 'de';
}[] = [
  {
    name: 'An Verlinden',
    email: 'an@demo.traject',
    role: 'social-worker',
    team: 0,
    language: 'nl',
  },
  { name: 'Tom Daems', email: 'tom@demo.traject', role: 'social-worker', team: 0, language: 'nl' },
  {
    name: 'Sophie Lambert',
    email: 'sophie@demo.traject',
    role: 'social-worker',
    team: 1,
    language: 'fr',
  },
  {
    name: 'Hilde Mertens',
    email: 'hilde@demo.traject',
    role: 'head-of-social-work',
    team: null,
    language: 'nl',
  },
  {
    name: 'Bart Coppens',
    email: 'bart@demo.traject',
    role: 'committee-secretary',
    team: null,
    language: 'nl',
  },
  {
    name: 'Fatima El Idrissi',
    email: 'fatima@demo.traject',
    role: 'finance-officer',
    team: null,
    language: 'nl',
  },
  {
    name: 'Marc Wouters',
    email: 'marc@demo.traject',
    role: 'management',
    team: null,
    language: 'nl',
  },
  {
    name: 'Ilse Renard',
    email: 'ilse@demo.traject',
    role: 'inspector',
    team: null,
    language: 'fr',
  },
  {
    name: 'Joris Peeters',
    email: 'joris@demo.traject',
    role: 'administrator',
    team: null,
    language: 'nl',
  },
];

/** One password for all demonstration accounts; it opens nothing else. */
export const DEMO_PASSWORD = 'traject-demonstratie';
