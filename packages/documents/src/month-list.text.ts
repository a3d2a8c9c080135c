import type { Language } from '@traject/rules/text';

/** The columns of the list of a month, in their order. */
export type Column =
  | 'number'
  | 'insz'
  | 'name'
  | 'subsidy'
  | 'kind'
  | 'code'
  | 'days'
  | 'base'
  | 'tenPercent'
  | 'article'
  | 'reason';

/** The words of the list of a month. */
export interface ListWords {
  readonly headers: Readonly<Record<Column, string>>;
  readonly answers: Readonly<Record<'due' | 'not-due' | 'undetermined', string>>;
  /** Before a condition that does not hold. */
  readonly notMet: string;
  /** Before what would make it hold. */
  readonly todo: string;
  /** Before what has to be found out. */
  readonly findOut: string;
  /** Why a subsidy that is due has no code of form B. */
  readonly codeMissing: Readonly<Record<'second-chance' | 'student', string>>;
}

/** The list of a month in the words of its reader. */
export const listWords: Readonly<Record<Language, ListWords>> = {
  nl: {
    headers: {
      number: 'dossier',
      insz: 'INSZ',
      name: 'naam',
      subsidy: 'toelage',
      kind: 'soort',
      code: 'code',
      days: 'dagen',
      base: 'leefloon (EUR)',
      tenPercent: '10 % (EUR)',
      article: 'artikel',
      reason: 'reden',
    },
    answers: { due: 'ja', 'not-due': 'nee', undetermined: 'nog niet bekend' },
    notMet: 'Niet vervuld:',
    todo: 'Te doen:',
    findOut: 'Na te gaan:',
    codeMissing: {
      'second-chance': 'De code van de tweede kans is niet ingesteld.',
      student: 'Code 9 of 10: inkomen uit werk is niet bekend.',
    },
  },
  fr: {
    headers: {
      number: 'dossier',
      insz: 'NISS',
      name: 'nom',
      subsidy: 'subvention',
      kind: 'type',
      code: 'code',
      days: 'jours',
      base: 'revenu d’intégration (EUR)',
      tenPercent: '10 % (EUR)',
      article: 'article',
      reason: 'motif',
    },
    answers: { due: 'oui', 'not-due': 'non', undetermined: 'pas encore connu' },
    notMet: 'Non rempli :',
    todo: 'À faire :',
    findOut: 'À vérifier :',
    codeMissing: {
      'second-chance': 'Le code de la deuxième chance n’est pas réglé.',
      student: 'Code 9 ou 10 : le revenu du travail n’est pas connu.',
    },
  },
  de: {
    headers: {
      number: 'Akte',
      insz: 'NISS',
      name: 'Name',
      subsidy: 'Zuschuss',
      kind: 'Art',
      code: 'Code',
      days: 'Tage',
      base: 'Eingliederungseinkommen (EUR)',
      tenPercent: '10 % (EUR)',
      article: 'Artikel',
      reason: 'Grund',
    },
    answers: { due: 'ja', 'not-due': 'nein', undetermined: 'noch nicht bekannt' },
    notMet: 'Nicht erfüllt:',
    todo: 'Zu tun:',
    findOut: 'Zu klären:',
    codeMissing: {
      'second-chance': 'Der Code der zweiten Chance ist nicht eingestellt.',
      student: 'Code 9 oder 10: Einkommen aus Arbeit ist nicht bekannt.',
    },
  },
};
