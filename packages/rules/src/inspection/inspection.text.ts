import type { QuestionWords } from '../procedure/procedure.text.ts';
import { OVER, UNDETERMINED } from '../procedure/term.text.ts';
import type { TermAnswer, TermCondition } from '../procedure/term.ts';
import type { ConditionWords, Words } from '../words.ts';
import { signatureConditions } from './facts.text.ts';
import type {
  InquiryAnswer,
  InquiryCondition,
  RecoveryAnswer,
  RecoveryCondition,
} from './maintenance.ts';
import { pointOutcomes } from './points.text.ts';

const ASK: Words = {
  nl: 'Zoek uit of het gebeurd is, en op welke dag.',
  fr: 'Vérifiez si c’est fait, et quel jour.',
  de: 'Klären Sie, ob es geschehen ist, und an welchem Tag.',
};

const STUDENT: ConditionWords = {
  states: {
    nl: 'Voor dit dossier is de toelage voor studies gevraagd.',
    fr: 'La subvention pour études a été demandée pour ce dossier.',
    de: 'Für diese Akte wurde der Zuschuss für Studien beantragt.',
  },
};

const inquiryConditions: Readonly<Record<InquiryCondition, ConditionWords>> = {
  'student-subsidy': STUDENT,
  'inquiry-held': {
    states: {
      nl: 'Er is een onderzoek gevoerd naar de onderhoudsplichtigen.',
      fr: 'Une enquête sur les débiteurs d’aliments a été menée.',
      de: 'Eine Untersuchung zu den Unterhaltspflichtigen wurde geführt.',
    },
    asks: ASK,
    cure: {
      nl: 'Voer het onderzoek naar hun bestaansmiddelen.',
      fr: 'Menez l’enquête sur leurs ressources.',
      de: 'Führen Sie die Untersuchung zu ihren Mitteln.',
    },
  },
};

const inquiryAnswers: Readonly<Record<InquiryAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Een onderzoek is niet nodig.',
    fr: 'Une enquête n’est pas requise.',
    de: 'Eine Untersuchung ist nicht nötig.',
  },
  held: {
    nl: 'Het onderzoek is gevoerd.',
    fr: 'L’enquête a été menée.',
    de: 'Die Untersuchung wurde geführt.',
  },
  'not-held': {
    nl: 'Het onderzoek ontbreekt.',
    fr: 'L’enquête manque.',
    de: 'Die Untersuchung fehlt.',
  },
  undetermined: UNDETERMINED,
};

const recoveryConditions: Readonly<Record<RecoveryCondition, ConditionWords>> = {
  'student-subsidy': STUDENT,
  'debtors-found': {
    states: {
      nl: 'Het onderzoek vond iemand die onderhoud moet betalen.',
      fr: 'L’enquête a trouvé un débiteur d’aliments.',
      de: 'Die Untersuchung fand eine unterhaltspflichtige Person.',
    },
    asks: {
      nl: 'Voer eerst het onderzoek.',
      fr: 'Menez d’abord l’enquête.',
      de: 'Führen Sie zuerst die Untersuchung.',
    },
  },
  'recovery-decided': {
    states: {
      nl: 'Over de terugvordering is beslist.',
      fr: 'Le recouvrement a été décidé.',
      de: 'Über die Rückforderung wurde entschieden.',
    },
    asks: ASK,
    cure: {
      nl: 'Beslis over de terugvordering.',
      fr: 'Décidez du recouvrement.',
      de: 'Entscheiden Sie über die Rückforderung.',
    },
  },
  'applicant-notified': {
    states: {
      nl: 'De aanvrager kreeg de beslissing.',
      fr: 'Le demandeur a reçu la décision.',
      de: 'Der Antragsteller hat die Entscheidung bekommen.',
    },
    asks: ASK,
    cure: {
      nl: 'Deel de beslissing mee aan de aanvrager.',
      fr: 'Notifiez la décision au demandeur.',
      de: 'Stellen Sie dem Antragsteller die Entscheidung zu.',
    },
  },
  'debtors-notified': {
    states: {
      nl: 'De onderhoudsplichtigen kregen de beslissing.',
      fr: 'Les débiteurs d’aliments ont reçu la décision.',
      de: 'Die Unterhaltspflichtigen haben die Entscheidung bekommen.',
    },
    asks: ASK,
    cure: {
      nl: 'Deel de beslissing mee aan de onderhoudsplichtigen.',
      fr: 'Notifiez la décision aux débiteurs d’aliments.',
      de: 'Stellen Sie den Unterhaltspflichtigen die Entscheidung zu.',
    },
  },
};

const recoveryAnswers: Readonly<Record<RecoveryAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Een beslissing over terugvordering is niet nodig.',
    fr: 'Une décision de recouvrement n’est pas requise.',
    de: 'Eine Entscheidung über Rückforderung ist nicht nötig.',
  },
  'decided-and-notified': {
    nl: 'Over de terugvordering is beslist en het is meegedeeld.',
    fr: 'Le recouvrement a été décidé et notifié.',
    de: 'Über die Rückforderung wurde entschieden und es wurde zugestellt.',
  },
  'not-decided': {
    nl: 'De beslissing over de terugvordering ontbreekt.',
    fr: 'La décision de recouvrement manque.',
    de: 'Die Entscheidung über die Rückforderung fehlt.',
  },
  'not-notified': {
    nl: 'De beslissing over de terugvordering is niet aan iedereen meegedeeld.',
    fr: 'La décision de recouvrement n’a pas été notifiée à tous.',
    de: 'Die Entscheidung über die Rückforderung wurde nicht allen zugestellt.',
  },
  undetermined: UNDETERMINED,
};

const reportConditions: Readonly<Record<TermCondition, ConditionWords>> = {
  'is-needed': {
    states: {
      nl: 'Er is een verslag van de inspectie.',
      fr: 'Il y a un rapport de l’inspection.',
      de: 'Es gibt einen Bericht der Inspektion.',
    },
  },
  'is-done': {
    states: {
      nl: 'Het OCMW heeft op het verslag geantwoord.',
      fr: 'Le CPAS a répondu au rapport.',
      de: 'Das ÖSHZ hat auf den Bericht geantwortet.',
    },
    asks: ASK,
    cure: {
      nl: 'Antwoord op het verslag.',
      fr: 'Répondez au rapport.',
      de: 'Antworten Sie auf den Bericht.',
    },
  },
  'done-within-term': {
    states: {
      nl: 'Dat gebeurde binnen vijftien dagen na ontvangst.',
      fr: 'C’est fait dans les quinze jours de la réception.',
      de: 'Das geschah binnen fünfzehn Tagen nach Eingang.',
    },
    asks: ASK,
  },
  'term-is-over': OVER,
};

const reportAnswers: Readonly<Record<TermAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Er is nog geen verslag.',
    fr: 'Il n’y a pas encore de rapport.',
    de: 'Es gibt noch keinen Bericht.',
  },
  'done-in-time': {
    nl: 'Het antwoord kwam op tijd.',
    fr: 'La réponse est venue à temps.',
    de: 'Die Antwort kam rechtzeitig.',
  },
  'done-late': {
    nl: 'Het antwoord kwam te laat.',
    fr: 'La réponse est venue trop tard.',
    de: 'Die Antwort kam zu spät.',
  },
  open: {
    nl: 'Het antwoord moet nog komen.',
    fr: 'La réponse doit encore venir.',
    de: 'Die Antwort steht noch aus.',
  },
  overdue: {
    nl: 'De termijn om te antwoorden is voorbij.',
    fr: 'Le délai pour répondre est écoulé.',
    de: 'Die Frist für die Antwort ist abgelaufen.',
  },
  undetermined: UNDETERMINED,
};

/** The words of the questions of the inspection, in the form of the list of all questions. */
export const inspectionQuestions: Readonly<Record<string, QuestionWords>> = {
  'maintenance-inquiry': { answers: inquiryAnswers, conditions: inquiryConditions },
  'recovery-decision': { answers: recoveryAnswers, conditions: recoveryConditions },
  'inspection-report': { answers: reportAnswers, conditions: reportConditions },
  'inspection-signatures': { answers: pointOutcomes, conditions: signatureConditions },
};
