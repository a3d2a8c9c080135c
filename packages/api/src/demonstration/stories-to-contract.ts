import { known, type Story } from './story.ts';

/** Files on the way to a signed contract: just begun, the balance, the contract. */
export const TO_CONTRACT: readonly Story[] = [
  // Just begun.
  {
    firstName: 'Mariama',
    lastName: 'Diallo',
    birthYear: 2003,
    language: 'fr',
    worker: 0,
    tell: (f) => f.awarded(f.ago(12)),
  },
  {
    firstName: 'Yannick',
    lastName: 'Peeters',
    birthYear: 1991,
    worker: 0,
    tell: (f) => known(f, 99),
  },
  {
    firstName: 'Lien',
    lastName: 'Maes',
    birthYear: 1984,
    worker: 0,
    tell: (f) => known(f, 87).then(() => f.interviewAsked(f.ago(3))),
  },
  { firstName: 'Ahmed', lastName: 'Benali', birthYear: 1979, worker: 0, tell: (f) => known(f, 65) },
  {
    firstName: 'Sofie',
    lastName: 'Janssens',
    birthYear: 1995,
    worker: 0,
    tell: (f) => known(f, 20),
  },
  {
    firstName: 'Olena',
    lastName: 'Kovalenko',
    birthYear: 1988,
    worker: 0,
    tell: async () => undefined,
  },
  // The balance.
  {
    firstName: 'Kevin',
    lastName: 'De Smet',
    birthYear: 1998,
    worker: 0,
    tell: (f) => known(f, 40).then(() => f.balance(f.ago(21), 3)),
  },
  {
    firstName: 'Nadia',
    lastName: 'Haddad',
    birthYear: 1975,
    worker: 0,
    tell: (f) => known(f, 55).then(() => f.balance(f.ago(30))),
  },
  // The contract.
  {
    firstName: 'Jonas',
    lastName: 'Claes',
    birthYear: 1993,
    worker: 0,
    tell: async (f) => {
      await known(f, 60);
      await f.balance(f.ago(40));
      await f.drafted(f.ago(5), false);
    },
  },
  {
    firstName: 'Emine',
    lastName: 'Yilmaz',
    birthYear: 1986,
    worker: 0,
    tell: async (f) => {
      await known(f, 70);
      await f.balance(f.ago(50));
      await f.drafted(f.ago(10), true);
    },
  },
  {
    firstName: 'Pieter',
    lastName: 'Goossens',
    birthYear: 1969,
    worker: 0,
    tell: async (f) => {
      await known(f, 75);
      await f.balance(f.ago(55));
      await f.drafted(f.ago(8), true);
      await f.explained(f.ago(2));
    },
  },
  {
    firstName: 'Grace',
    lastName: 'Mukendi',
    birthYear: 1990,
    language: 'fr',
    worker: 0,
    tell: async (f) => {
      await known(f, 80);
      await f.balance(f.ago(60));
      await f.drafted(f.ago(14), true);
      await f.explained(f.ago(12));
      await f.personSigned(f.ago(3));
    },
  },
];
