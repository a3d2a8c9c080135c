import type { Words } from '../words.ts';

/** The facts of a move. */
export const transferFactNames: Readonly<Record<string, Words>> = {
  'move.movedOn': { nl: 'verhuisd op', fr: 'déménagé le', de: 'umgezogen am' },
  'move.staysCompetent': { nl: 'blijft bevoegd', fr: 'reste compétent', de: 'bleibt zuständig' },
  'move.kind': { nl: 'soort project', fr: 'type de projet', de: 'Art des Projekts' },
  'move.under25AtConclusion': {
    nl: 'jonger dan 25 bij het sluiten',
    fr: 'moins de 25 ans à la conclusion',
    de: 'beim Abschluss unter 25',
  },
  'move.studiesUntil': { nl: 'studies tot en met', fr: 'études jusqu’au', de: 'Studium bis' },
  'move.newRightFrom': {
    nl: 'recht bij het nieuwe OCMW vanaf',
    fr: 'droit au nouveau CPAS depuis le',
    de: 'Recht beim neuen ÖSHZ ab',
  },
  'move.rightBeforeUntil': {
    nl: 'vorig recht tot en met',
    fr: 'droit précédent jusqu’au',
    de: 'voriges Recht bis',
  },
  'move.mandatoryOnOtherGround': {
    nl: 'om een andere reden verplicht',
    fr: 'obligatoire pour un autre motif',
    de: 'aus anderem Grund Pflicht',
  },
  'move.consents': { nl: 'toestemming', fr: 'accord', de: 'Zustimmung' },
  'move.askedByPerson': {
    nl: 'gevraagd door de persoon',
    fr: 'demandé par la personne',
    de: 'von der Person verlangt',
  },
  'move.commitmentsChecked': {
    nl: 'verbintenissen nagegaan',
    fr: 'engagements vérifiés',
    de: 'Verpflichtungen geprüft',
  },
};
