import type { ConditionWords, Words } from '../words.ts';
import type { MentionId, MentionsAnswer } from './mentions.ts';
import type { ProcedureAnswer, ProcedureCondition } from './procedure.ts';

/** The mandatory mentions of a contract in words (CON). */
export const mentionConditions: Readonly<Record<MentionId, ConditionWords>> = {
  'framework-agreement': {
    states: {
      nl: 'De kaderovereenkomst van de raad',
      fr: 'L’accord-cadre du conseil',
      de: 'Der Rahmenvertrag des Rates',
    },
  },
  objectives: {
    states: { nl: 'De doelstellingen', fr: 'Les objectifs', de: 'Die Ziele' },
  },
  'action-areas': {
    states: { nl: 'De actiegebieden', fr: 'Les domaines d’action', de: 'Die Aktionsbereiche' },
  },
  'commitments-of-centre': {
    states: {
      nl: 'De verbintenissen van het OCMW',
      fr: 'Les engagements du CPAS',
      de: 'Die Verpflichtungen des ÖSHZ',
    },
  },
  'commitments-of-person': {
    states: {
      nl: 'De verbintenissen van de persoon',
      fr: 'Les engagements de la personne',
      de: 'Die Verpflichtungen der Person',
    },
  },
  'commitments-tied-to-objectives': {
    states: {
      nl: 'Elke verbintenis hangt vast aan een doelstelling',
      fr: 'Chaque engagement est lié à un objectif',
      de: 'Jede Verpflichtung gehört zu einem Ziel',
    },
  },
  duration: {
    states: { nl: 'De duur', fr: 'La durée', de: 'Die Dauer' },
  },
  deadlines: {
    states: {
      nl: 'De termijnen die te volgen zijn',
      fr: 'Les délais à respecter',
      de: 'Die einzuhaltenden Fristen',
    },
  },
  'way-of-evaluating': {
    states: {
      nl: 'De wijze van evalueren',
      fr: 'Le mode d’évaluation',
      de: 'Die Art der Bewertung',
    },
  },
  'additional-aid': {
    states: {
      nl: 'De aanvullende hulp, of dat er geen is',
      fr: 'L’aide complémentaire, ou son absence',
      de: 'Die zusätzliche Hilfe, oder dass es keine gibt',
    },
  },
  'incentive-bonus': {
    states: {
      nl: 'De aanmoedigingspremie: of, hoeveel en wanneer',
      fr: 'La prime d’encouragement: si, combien et quand',
      de: 'Die Anreizprämie: ob, wie viel und wann',
    },
  },
  'costs-of-training': {
    states: {
      nl: 'Wie de kosten van opleiding of werkervaring draagt',
      fr: 'Qui supporte les frais de formation ou d’expérience',
      de: 'Wer die Kosten von Ausbildung oder Arbeitserfahrung trägt',
    },
    asks: {
      nl: 'Zeg of het project opleiding of werkervaring bevat.',
      fr: 'Dites si le projet comprend une formation ou une expérience de travail.',
      de: 'Sagen Sie, ob das Projekt Ausbildung oder Arbeitserfahrung enthält.',
    },
  },
  'third-parties': {
    states: {
      nl: 'Wat elke derde doet in uitvoering en evaluatie',
      fr: 'Ce que fait chaque tiers dans l’exécution et l’évaluation',
      de: 'Was jeder Dritte bei Ausführung und Bewertung tut',
    },
  },
  'social-worker': {
    states: {
      nl: 'De maatschappelijk werker',
      fr: 'Le travailleur social',
      de: 'Der Sozialarbeiter',
    },
  },
  replacement: {
    states: {
      nl: 'Wie de maatschappelijk werker vervangt',
      fr: 'Qui remplace le travailleur social',
      de: 'Wer den Sozialarbeiter vertritt',
    },
  },
  'fair-proportion': {
    states: {
      nl: 'Wat gevraagd wordt staat in verhouding tot de hulp',
      fr: 'Ce qui est demandé est proportionné à l’aide',
      de: 'Was verlangt wird, steht im Verhältnis zur Hilfe',
    },
  },
  'whole-of-the-studies': {
    states: {
      nl: 'De hele duur van de studies',
      fr: 'Toute la durée des études',
      de: 'Die gesamte Dauer des Studiums',
    },
    asks: {
      nl: 'Zeg wanneer de studies eindigen.',
      fr: 'Dites quand les études se terminent.',
      de: 'Sagen Sie, wann das Studium endet.',
    },
  },
  'no-community-service': {
    states: {
      nl: 'Geen gemeenschapsdienst (vernietigd in 2018)',
      fr: 'Pas de service communautaire (annulé en 2018)',
      de: 'Kein Gemeinschaftsdienst (2018 für nichtig erklärt)',
    },
  },
};

/** The answers in words. */
export const mentionsAnswers: Readonly<Record<MentionsAnswer | 'undetermined', Words>> = {
  complete: {
    nl: 'Alle verplichte vermeldingen staan erin.',
    fr: 'Toutes les mentions obligatoires y sont.',
    de: 'Alle Pflichtangaben sind enthalten.',
  },
  incomplete: {
    nl: 'Er ontbreken verplichte vermeldingen.',
    fr: 'Des mentions obligatoires manquent.',
    de: 'Es fehlen Pflichtangaben.',
  },
  undetermined: {
    nl: 'Van een vermelding is nog niet bekend of ze nodig is.',
    fr: 'On ne sait pas encore si une mention est requise.',
    de: 'Von einer Angabe ist noch nicht bekannt, ob sie nötig ist.',
  },
};

/** The steps before a signature in words (PRO). */
export const procedureConditions: Readonly<Record<ProcedureCondition, ConditionWords>> = {
  'needs-assessed': {
    states: {
      nl: 'De noden van de persoon zijn in kaart gebracht: de sociale balans is volledig.',
      fr: 'Les besoins de la personne ont été évalués: le bilan social est complet.',
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
