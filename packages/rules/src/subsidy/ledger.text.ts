import type { Words } from '../words.ts';
import type { LedgerState } from './ledger.ts';
import type { ActName, SavingAct } from './ledger-acts.ts';

/** The state of a month in the ledger. */
export const ledgerStates: Readonly<Record<LedgerState['name'], Words>> = {
  due: { nl: 'Verschuldigd', fr: 'Due', de: 'Steht zu' },
  'can-be-saved': { nl: 'Nog te redden', fr: 'Peut être sauvé', de: 'Noch zu retten' },
  undetermined: { nl: 'Nog niet te zeggen', fr: 'Pas encore déterminé', de: 'Noch nicht zu sagen' },
  'other-centre': {
    nl: 'Bij een ander OCMW',
    fr: 'Auprès d’un autre CPAS',
    de: 'Bei einem anderen ÖSHZ',
  },
  lost: { nl: 'Verloren', fr: 'Perdu', de: 'Verloren' },
  'nothing-to-win': { nl: 'Niets te halen', fr: 'Rien à obtenir', de: 'Nichts zu holen' },
};

/** The acts that can still win a month. */
export const savingActs: Readonly<Record<ActName, Words>> = {
  'sign-project': {
    nl: 'Onderteken een project.',
    fr: 'Signez un projet.',
    de: 'Unterschreiben Sie ein Projekt.',
  },
  'decide-extension': {
    nl: 'Beslis over de verlenging.',
    fr: 'Décidez de la prolongation.',
    de: 'Entscheiden Sie über die Verlängerung.',
  },
  'decide-second-chance': {
    nl: 'Beslis over de tweede kans.',
    fr: 'Décidez de la deuxième chance.',
    de: 'Entscheiden Sie über die zweite Chance.',
  },
  'conclude-partner-project': {
    nl: 'Sluit ook met de partner een project.',
    fr: 'Concluez aussi un projet avec le partenaire.',
    de: 'Schließen Sie auch mit dem Partner ein Projekt.',
  },
  'consult-ksz': {
    nl: 'Raadpleeg de KSZ.',
    fr: 'Consultez la BCSS.',
    de: 'Konsultieren Sie die ZDSS.',
  },
};

/** Why no act can win a month. */
export const beyondSaving: Readonly<
  Record<Exclude<LedgerState['name'], 'due' | 'can-be-saved' | 'undetermined'>, Words>
> = {
  'other-centre': {
    nl: 'Deze maand hoort bij een ander OCMW.',
    fr: 'Ce mois relève d’un autre CPAS.',
    de: 'Dieser Monat gehört zu einem anderen ÖSHZ.',
  },
  lost: {
    nl: 'Niets kan deze maand nog redden.',
    fr: 'Plus rien ne peut sauver ce mois.',
    de: 'Nichts kann diesen Monat noch retten.',
  },
  'nothing-to-win': {
    nl: 'Voor deze maand was er nooit een toelage mogelijk.',
    fr: 'Pour ce mois, aucune subvention n’a jamais été possible.',
    de: 'Für diesen Monat war nie ein Zuschuss möglich.',
  },
};

/** How certain the last day of an act is. */
export const actBases: Readonly<Record<SavingAct['basis'], Words>> = {
  law: {
    nl: 'Een dag later is de maand verloren.',
    fr: 'Un jour plus tard, le mois est perdu.',
    de: 'Einen Tag später ist der Monat verloren.',
  },
  'careful-reading': {
    nl: 'Geen bron noemt een laatste dag; dit is de voorzichtige lezing.',
    fr: 'Aucune source ne fixe de dernier jour ; ceci est la lecture prudente.',
    de: 'Keine Quelle nennt einen letzten Tag; dies ist die vorsichtige Lesart.',
  },
};
