import type { ConditionWords, Words } from '../words.ts';
import { lengthAnswers, sanctionAnswers, startAnswers, stepsAnswers } from './answers.text.ts';
import { courseConditions } from './course.text.ts';
import { carryOnAnswers, deferralAnswers, lesseningAnswers } from './course-answers.text.ts';
import type { Alternative } from './plan.ts';
import { stepsConditions } from './steps.text.ts';
import { termConditions } from './terms.text.ts';

/** Every condition of the questions about a sanction; the same id always means the same. */
const conditions: Readonly<Record<string, ConditionWords>> = {
  ...stepsConditions,
  ...termConditions,
  ...courseConditions,
};

/** The words of each question about a sanction. */
export const sanctionQuestions = {
  sanction: { answers: sanctionAnswers, conditions },
  'sanction-steps': { answers: stepsAnswers, conditions },
  'sanction-start': { answers: startAnswers, conditions },
  'sanction-length': { answers: lengthAnswers, conditions },
  'sanction-deferral': { answers: deferralAnswers, conditions },
  'sanction-lessening': { answers: lesseningAnswers, conditions },
  'sanction-carry-on': { answers: carryOnAnswers, conditions },
} as const;

/** What may be done besides a sanction. */
export const sanctionAlternatives: Readonly<Record<Alternative, Words>> = {
  'adapt-the-project': {
    nl: 'Pas het project aan in plaats van te sanctioneren.',
    fr: 'Adaptez le projet au lieu de sanctionner.',
    de: 'Passen Sie das Projekt an, statt zu sanktionieren.',
  },
  'lessen-or-change': {
    nl: 'Milder of wijzig de beslissing, want het gedrag is verbeterd.',
    fr: 'Allégez ou modifiez la décision, car le comportement s’est amélioré.',
    de: 'Mildern oder ändern Sie den Beschluss, denn das Verhalten hat sich gebessert.',
  },
};

/** How the last days were found. */
export const sanctionCalculations: Readonly<Record<string, Words>> = {
  'first-of-third-month': {
    nl: 'de eerste dag van de derde maand na de beslissing',
    fr: 'le premier jour du troisième mois après la décision',
    de: 'der erste Tag des dritten Monats nach dem Beschluss',
  },
  'first-of-sixth-month': {
    nl: 'de eerste dag van de zesde maand na het uitstel',
    fr: 'le premier jour du sixième mois après le sursis',
    de: 'der erste Tag des sechsten Monats nach dem Aufschub',
  },
};

/** How the last day was found on which a sanction of another centre can be carried on. */
export const receivedSanctionCalculations: Readonly<Record<string, Words>> = {
  'last-day-of-sanction': {
    nl: 'de laatste dag van de sanctie, zoals het andere OCMW besliste',
    fr: 'le dernier jour de la sanction, tel que l’autre CPAS l’a décidé',
    de: 'der letzte Tag der Sanktion, wie das andere ÖSHZ beschloss',
  },
};

/** The facts of a case. */
export const sanctionFactNames: Readonly<Record<string, Words>> = {
  'sanction.ground': { nl: 'soort', fr: 'nature', de: 'Art' },
  'sanction.decidedOn': { nl: 'beslist op', fr: 'décidé le', de: 'beschlossen am' },
  'sanction.failedOn': {
    nl: 'niet nageleefd op',
    fr: 'non respecté le',
    de: 'nicht eingehalten am',
  },
  'sanction.commitment': { nl: 'verbintenis', fr: 'engagement', de: 'Verpflichtung' },
  'sanction.legitimate': { nl: 'wettige reden', fr: 'motif légitime', de: 'rechtmäßiger Grund' },
  'sanction.formalNoticeOn': {
    nl: 'in gebreke gesteld op',
    fr: 'mise en demeure le',
    de: 'in Verzug gesetzt am',
  },
  'sanction.reasonsWeighedOn': {
    nl: 'redenen afgewogen op',
    fr: 'raisons appréciées le',
    de: 'Gründe abgewogen am',
  },
  'sanction.adviceOn': { nl: 'advies van', fr: 'avis du', de: 'Stellungnahme vom' },
  'sanction.hearingOfferedOn': {
    nl: 'horen aangeboden op',
    fr: 'audition proposée le',
    de: 'Anhörung angeboten am',
  },
  'sanction.hearingAsked': {
    nl: 'horen gevraagd',
    fr: 'audition demandée',
    de: 'Anhörung verlangt',
  },
  'sanction.hearingHeldOn': { nl: 'gehoord op', fr: 'entendu le', de: 'angehört am' },
  'sanction.notifiedOn': { nl: 'betekend op', fr: 'notifié le', de: 'zugestellt am' },
  'sanction.wishedStart': { nl: 'gaat in op', fr: 'débute le', de: 'beginnt am' },
  'sanction.wishedLength': { nl: 'duur', fr: 'durée', de: 'Dauer' },
  'sanction.wishedUnit': { nl: 'in', fr: 'en', de: 'in' },
  'sanction.earlierDecidedOn': {
    nl: 'eerdere sanctie van',
    fr: 'sanction antérieure du',
    de: 'frühere Sanktion vom',
  },
  'sanction.deferredOn': {
    nl: 'uitstel verleend op',
    fr: 'sursis accordé le',
    de: 'Aufschub gewährt am',
  },
  'sanction.deferredUntil': { nl: 'uitstel tot en met', fr: 'sursis jusqu’au', de: 'Aufschub bis' },
  'sanction.brokenOn': {
    nl: 'voorwaarde geschonden op',
    fr: 'condition enfreinte le',
    de: 'Bedingung verletzt am',
  },
  'sanction.deferredStart': {
    nl: 'toegepast vanaf',
    fr: 'appliqué à partir du',
    de: 'angewandt ab',
  },
  'sanction.betterBehaviour': {
    nl: 'gedrag verbeterd',
    fr: 'comportement amélioré',
    de: 'Verhalten gebessert',
  },
  'sanction.otherCentreFrom': {
    nl: 'ander OCMW bevoegd vanaf',
    fr: 'autre CPAS compétent depuis le',
    de: 'anderes ÖSHZ zuständig ab',
  },
};

/** The values of those facts that are words. */
export const sanctionFactValues: Readonly<Record<string, Words>> = {
  'commitment-not-kept': {
    nl: 'contract niet nageleefd',
    fr: 'contrat non respecté',
    de: 'Vertrag nicht eingehalten',
  },
  'false-or-omitted-declaration': {
    nl: 'valse of verzwegen verklaring',
    fr: 'déclaration fausse ou omise',
    de: 'falsche oder verschwiegene Angabe',
  },
  days: { nl: 'dagen', fr: 'jours', de: 'Tage' },
  months: { nl: 'maanden', fr: 'mois', de: 'Monate' },
};
