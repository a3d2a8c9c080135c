import type { ConditionWords, Words } from '../words.ts';
import * as application from './application.text.ts';
import * as terms from './decision-terms.text.ts';
import * as hearing from './hearing.text.ts';
import * as mentions from './mentions.text.ts';
import type { Certainty } from './term.ts';

/** The words of one question: each answer and each condition. */
export interface QuestionWords {
  readonly answers: Readonly<Record<string, Words>>;
  readonly conditions: Readonly<Record<string, ConditionWords>>;
}

/** The words of the questions on procedure (PRO), in the form of the list of all questions. */
export const procedureQuestions: Readonly<Record<string, QuestionWords>> = {
  'application-registration': {
    answers: application.applicationRegistrationAnswers,
    conditions: application.applicationRegistrationConditions,
  },
  'application-receipt': {
    answers: application.applicationReceiptAnswers,
    conditions: application.applicationReceiptConditions,
  },
  'application-forwarding': {
    answers: application.applicationForwardingAnswers,
    conditions: application.applicationForwardingConditions,
  },
  'application-decision': {
    answers: terms.applicationDecisionAnswers,
    conditions: terms.applicationDecisionConditions,
  },
  'decision-notification': {
    answers: terms.decisionNotificationAnswers,
    conditions: terms.decisionNotificationConditions,
  },
  interview: { answers: terms.interviewAnswers, conditions: terms.interviewConditions },
  'decision-mentions': {
    answers: mentions.decisionMentionsAnswers,
    conditions: mentions.decisionMentionConditions,
  },
  'decision-reasons': { answers: mentions.reasonsAnswers, conditions: mentions.reasonsConditions },
  appeal: { answers: mentions.appealAnswers, conditions: mentions.appealConditions },
  hearing: { answers: hearing.hearingAnswers, conditions: hearing.hearingConditions },
  assistance: { answers: hearing.assistanceAnswers, conditions: hearing.assistanceConditions },
};

/** How a last day was counted. */
export const procedureSteps: Readonly<Record<string, Words>> = {
  'same-day': {
    nl: 'dezelfde dag',
    fr: 'le jour même',
    de: 'am selben Tag',
  },
  'five-calendar-days': {
    nl: 'vijf kalenderdagen',
    fr: 'cinq jours calendrier',
    de: 'fünf Kalendertage',
  },
  'thirty-days': {
    nl: 'dertig dagen',
    fr: 'trente jours',
    de: 'dreißig Tage',
  },
  'eight-days': {
    nl: 'acht dagen',
    fr: 'huit jours',
    de: 'acht Tage',
  },
  'five-working-days': {
    nl: 'vijf werkdagen',
    fr: 'cinq jours ouvrables',
    de: 'fünf Werktage',
  },
  'three-months-next-working-day': {
    nl: 'drie maanden, dan de eerste werkdag',
    fr: 'trois mois, puis le premier jour ouvrable',
    de: 'drei Monate, dann der erste Werktag',
  },
  'fifteen-days': {
    nl: 'vijftien dagen',
    fr: 'quinze jours',
    de: 'fünfzehn Tage',
  },
};

/** How sure the length of a term is, as a remark beside it. */
export const certaintyWords: Readonly<Record<Certainty, Words>> = {
  'text-seen': {
    nl: 'De wettekst is nagelezen.',
    fr: 'Le texte légal a été vérifié.',
    de: 'Der Gesetzestext wurde geprüft.',
  },
  'from-memory': {
    nl: 'Deze termijn is niet nagelezen in de wettekst. Controleer hem.',
    fr: 'Ce délai n’a pas été vérifié dans le texte légal. Contrôlez-le.',
    de: 'Diese Frist wurde nicht im Gesetzestext geprüft. Kontrollieren Sie sie.',
  },
  secondary: {
    nl: 'Deze termijn komt uit een andere bron dan de wet. Controleer hem.',
    fr: 'Ce délai vient d’une autre source que la loi. Contrôlez-le.',
    de: 'Diese Frist stammt aus einer anderen Quelle als dem Gesetz. Kontrollieren Sie sie.',
  },
};

/** The facts of the procedure. */
export const procedureFactNames: Readonly<Record<string, Words>> = {
  'application.receivedOn': {
    nl: 'aanvraag ontvangen op',
    fr: 'demande reçue le',
    de: 'Antrag eingegangen am',
  },
  'application.registeredOn': {
    nl: 'aanvraag geregistreerd op',
    fr: 'demande enregistrée le',
    de: 'Antrag eingetragen am',
  },
  'application.receiptGivenOn': {
    nl: 'ontvangstbewijs gegeven op',
    fr: 'accusé de réception remis le',
    de: 'Empfangsbestätigung gegeben am',
  },
  'application.forwardedOn': {
    nl: 'doorgestuurd op',
    fr: 'transmise le',
    de: 'weitergeleitet am',
  },
  'application.decidedOn': {
    nl: 'beslist op',
    fr: 'décidé le',
    de: 'entschieden am',
  },
  'formalDecision.subject': {
    nl: 'soort beslissing',
    fr: 'type de décision',
    de: 'Art der Entscheidung',
  },
  'formalDecision.decidedOn': {
    nl: 'beslist op',
    fr: 'décidé le',
    de: 'entschieden am',
  },
  'formalDecision.notifiedOn': {
    nl: 'meegedeeld op',
    fr: 'notifié le',
    de: 'zugestellt am',
  },
  'hearing.toldInWritingOn': {
    nl: 'schriftelijk ingelicht op',
    fr: 'informé par écrit le',
    de: 'schriftlich informiert am',
  },
  'hearing.askedOn': {
    nl: 'gehoor gevraagd op',
    fr: 'audition demandée le',
    de: 'Anhörung verlangt am',
  },
  'hearing.heldOn': {
    nl: 'gehoord op',
    fr: 'entendu le',
    de: 'angehört am',
  },
  'assistance.asked': {
    nl: 'iemand meegevraagd',
    fr: 'assistance demandée',
    de: 'Beistand verlangt',
  },
  'assistance.admitted': {
    nl: 'toegelaten',
    fr: 'admis',
    de: 'zugelassen',
  },
  'interviewRequest.askedOn': {
    nl: 'gesprek gevraagd op',
    fr: 'entretien demandé le',
    de: 'Gespräch verlangt am',
  },
  'interviewRequest.grantedOn': {
    nl: 'gesprek toegestaan op',
    fr: 'entretien accordé le',
    de: 'Gespräch gewährt am',
  },
};

/** The values of these facts that are words. */
export const procedureFactValues: Readonly<Record<string, Words>> = {
  grant: {
    nl: 'toekenning',
    fr: 'octroi',
    de: 'Gewährung',
  },
  refusal: {
    nl: 'weigering',
    fr: 'refus',
    de: 'Ablehnung',
  },
  revision: {
    nl: 'herziening',
    fr: 'révision',
    de: 'Revision',
  },
  sanction: {
    nl: 'sanctie',
    fr: 'sanction',
    de: 'Sanktion',
  },
  recovery: {
    nl: 'terugvordering',
    fr: 'récupération',
    de: 'Rückforderung',
  },
  other: {
    nl: 'andere',
    fr: 'autre',
    de: 'andere',
  },
};
