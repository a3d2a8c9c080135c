import type { Words } from '../words.ts';

/** The facts of what a contract leaves free. */
export const freedomFactNames: Readonly<Record<string, Words>> = {
  'meansChoice.personChose': {
    nl: 'zelf gekozen',
    fr: 'choisi par la personne',
    de: 'selbst gewählt',
  },
  'meansChoice.isPossible': { nl: 'mogelijk', fr: 'possible', de: 'möglich' },
  'meansChoice.costsAreComparable': {
    nl: 'kosten vergelijkbaar',
    fr: 'coûts comparables',
    de: 'Kosten vergleichbar',
  },
  'meansChoice.isFollowed': { nl: 'keuze gevolgd', fr: 'choix suivi', de: 'Wahl befolgt' },
  'languageTerm.isMentioned': {
    nl: 'taal vermeld',
    fr: 'langue mentionnée',
    de: 'Sprache erwähnt',
  },
  'languageTerm.isCondition': {
    nl: 'taal als voorwaarde',
    fr: 'langue comme condition',
    de: 'Sprache als Bedingung',
  },
  'languageTerm.hasPreciseSteps': {
    nl: 'precieze stappen',
    fr: 'étapes précises',
    de: 'genaue Schritte',
  },
  'volunteering.startsOn': {
    nl: 'vrijwilligerswerk vanaf',
    fr: 'bénévolat à partir du',
    de: 'Freiwilligenarbeit ab',
  },
  'volunteering.isCondition': {
    nl: 'voorwaarde in het contract',
    fr: 'condition du contrat',
    de: 'Bedingung im Vertrag',
  },
  'volunteering.toldCentreOn': {
    nl: 'gemeld aan het OCMW op',
    fr: 'CPAS averti le',
    de: 'dem ÖSHZ gemeldet am',
  },
  'volunteering.lessensWillingness': {
    nl: 'schaadt de werkbereidheid',
    fr: 'nuit à la disposition au travail',
    de: 'schadet der Arbeitsbereitschaft',
  },
};
