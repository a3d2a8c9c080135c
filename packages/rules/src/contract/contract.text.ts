import type { ConditionWords, Words } from '../words.ts';
import type { ProcedureAnswer, ProcedureCondition } from './procedure.ts';

/** The steps before a signature in words (PRO). */
export const procedureConditions: Readonly<Record<ProcedureCondition, ConditionWords>> = {
  'needs-assessed': {
    states: {
      nl: 'De noden van de persoon zijn in kaart gebracht: de sociale balans is volledig.',
      fr: 'Les besoins de la personne ont été évalués : le bilan social est complet.',
      de: 'Die Bedürfnisse der Person sind erfasst: Die soziale Bilanz ist vollständig.',
    },
    cure: {
      nl: 'Werk de sociale balans af.',
      fr: 'Terminez le bilan social.',
      de: 'Schließen Sie die soziale Bilanz ab.',
    },
  },
  'mentions-complete': {
    states: {
      nl: 'Alle verplichte vermeldingen staan in het contract.',
      fr: 'Toutes les mentions obligatoires figurent au contrat.',
      de: 'Alle Pflichtangaben stehen im Vertrag.',
    },
    asks: {
      nl: 'Zoek eerst uit welke vermeldingen nodig zijn.',
      fr: 'Vérifiez d’abord quelles mentions sont requises.',
      de: 'Klären Sie zuerst, welche Angaben nötig sind.',
    },
    cure: {
      nl: 'Vul de vermeldingen aan.',
      fr: 'Complétez les mentions.',
      de: 'Ergänzen Sie die Angaben.',
    },
  },
  'informed-before-signing': {
    states: {
      nl: 'De persoon is ingelicht over inhoud, draagwijdte en gevolgen.',
      fr: 'La personne a été informée du contenu, de la portée et des conséquences.',
      de: 'Die Person wurde über Inhalt, Tragweite und Folgen informiert.',
    },
    cure: {
      nl: 'Leg het contract uit en noteer de dag.',
      fr: 'Expliquez le contrat et notez le jour.',
      de: 'Erklären Sie den Vertrag und notieren Sie den Tag.',
    },
  },
  'reflection-over': {
    states: {
      nl: 'De vijf dagen bedenktijd zijn voorbij.',
      fr: 'Les cinq jours de réflexion sont écoulés.',
      de: 'Die fünf Tage Bedenkzeit sind vorbei.',
    },
    cure: {
      nl: 'Geef de tekst mee en wacht de bedenktijd af.',
      fr: 'Remettez le texte et attendez la fin du délai de réflexion.',
      de: 'Geben Sie den Text mit und warten Sie die Bedenkzeit ab.',
    },
  },
};

/** The answers in words. */
export const procedureAnswers: Readonly<Record<ProcedureAnswer | 'undetermined', Words>> = {
  'may-be-signed': {
    nl: 'Het contract mag ondertekend worden.',
    fr: 'Le contrat peut être signé.',
    de: 'Der Vertrag darf unterschrieben werden.',
  },
  'not-yet': {
    nl: 'Het contract kan nog niet ondertekend worden.',
    fr: 'Le contrat ne peut pas encore être signé.',
    de: 'Der Vertrag kann noch nicht unterschrieben werden.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen.',
    fr: 'Pas encore déterminé.',
    de: 'Noch nicht zu sagen.',
  },
};
