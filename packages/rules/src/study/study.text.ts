import { UNDETERMINED } from '../procedure/term.text.ts';
import type { ConditionWords, Words } from '../words.ts';
import type { ChecklistAnswer, StudentDuty } from './checklist.ts';
import type { StudyAnswer, StudyCondition } from './study-project.ts';

/** The conditions of a project about studies in words (STU-1, STU-2). */
const studyConditions: Readonly<Record<StudyCondition, ConditionWords>> = {
  'counts-as-full-time': {
    states: {
      nl: 'De studies tellen als studies met een voltijds leerplan.',
      fr: 'Les études comptent comme études de plein exercice.',
      de: 'Das Studium zählt als Vollzeitstudium.',
    },
    asks: {
      nl: 'Vraag de school welke vorm van onderwijs het is.',
      fr: 'Demandez à l’école de quelle forme d’enseignement il s’agit.',
      de: 'Fragen Sie die Schule nach der Form des Unterrichts.',
    },
  },
  'leads-to-diploma': {
    states: {
      nl: 'De studies leiden tot een diploma.',
      fr: 'Les études mènent à un diplôme.',
      de: 'Das Studium führt zu einem Diplom.',
    },
    asks: {
      nl: 'Vraag of er een diploma op volgt.',
      fr: 'Demandez si un diplôme en résulte.',
      de: 'Fragen Sie, ob ein Diplom folgt.',
    },
  },
  'under-25-at-conclusion': {
    states: {
      nl: 'De persoon is jonger dan 25 bij het sluiten van het project.',
      fr: 'La personne a moins de 25 ans à la conclusion du projet.',
      de: 'Die Person ist beim Abschluss des Projekts unter 25.',
    },
    asks: {
      nl: 'Zoek de geboortedatum op.',
      fr: 'Vérifiez la date de naissance.',
      de: 'Prüfen Sie das Geburtsdatum.',
    },
  },
};

const studyAnswers: Readonly<Record<StudyAnswer | 'undetermined', Words>> = {
  'study-project': {
    nl: 'Een project over studies, met de bijzondere regels en de toelage voor studies.',
    fr: 'Un projet d’études, avec les règles particulières et la subvention pour études.',
    de: 'Ein Projekt über das Studium, mit den besonderen Regeln und dem Zuschuss für Studien.',
  },
  'without-special-rules': {
    nl: 'Een project over studies kan, zonder bijzondere regels en zonder toelage voor studies.',
    fr: 'Un projet d’études est possible, sans règles particulières ni subvention pour études.',
    de: 'Ein Projekt über das Studium ist möglich, ohne besondere Regeln und ohne Zuschuss für Studien.',
  },
  'general-project': {
    nl: 'Alleen een algemeen project past bij deze opleiding.',
    fr: 'Seul un projet général convient à cette formation.',
    de: 'Zu dieser Ausbildung passt nur ein allgemeines Projekt.',
  },
  undetermined: UNDETERMINED,
};

const ASK: Words = {
  nl: 'Vraag het aan de student en noteer het.',
  fr: 'Demandez-le à l’étudiant et notez-le.',
  de: 'Fragen Sie die Studierenden und notieren Sie es.',
};

const duty = (states: Words): ConditionWords => ({ states, asks: ASK });

/** What the centre checks of a student, in words (STU-4). */
const checklistConditions: Readonly<Record<StudentDuty, ConditionWords>> = {
  'chose-in-consultation': duty({
    nl: 'De student koos de studies zelf, in overleg met het OCMW.',
    fr: 'L’étudiant a choisi ses études, en concertation avec le CPAS.',
    de: 'Die Studienwahl traf die Person selbst, in Absprache mit dem ÖSHZ.',
  }),
  'claims-study-grant': duty({
    nl: 'De student vroeg een studietoelage.',
    fr: 'L’étudiant a demandé une allocation d’études.',
    de: 'Die Person hat eine Studienbeihilfe beantragt.',
  }),
  'claims-child-benefit-and-maintenance': duty({
    nl: 'De band met de ouders is verbroken: de student vraagt kinderbijslag en onderhoudsgeld.',
    fr: 'Les liens avec les parents sont rompus : l’étudiant demande allocations familiales et pension alimentaire.',
    de: 'Die Bindung zu den Eltern ist abgebrochen: Die Person beantragt Kindergeld und Unterhalt.',
  }),
  'works-in-holidays': duty({
    nl: 'De student werkt een deel van de vakantie.',
    fr: 'L’étudiant travaille une partie des vacances.',
    de: 'Die Person arbeitet einen Teil der Ferien.',
  }),
  attends: duty({
    nl: 'De student volgt de lessen.',
    fr: 'L’étudiant suit les cours.',
    de: 'Die Person besucht den Unterricht.',
  }),
  'sits-exams': duty({
    nl: 'De student neemt deel aan de examens.',
    fr: 'L’étudiant présente les examens.',
    de: 'Die Person nimmt an den Prüfungen teil.',
  }),
};

const checklistAnswers: Readonly<Record<ChecklistAnswer | 'undetermined', Words>> = {
  kept: {
    nl: 'De student doet wat het OCMW afspreekt.',
    fr: 'L’étudiant fait ce que le CPAS a convenu.',
    de: 'Die Person tut, was mit dem ÖSHZ vereinbart ist.',
  },
  'not-kept': {
    nl: 'Er ontbreekt iets op de lijst van het OCMW.',
    fr: 'Un point de la liste du CPAS manque.',
    de: 'Auf der Liste des ÖSHZ fehlt etwas.',
  },
  'no-checklist': {
    nl: 'Het OCMW gaat bij studenten niets apart na.',
    fr: 'Le CPAS ne vérifie rien de particulier pour les étudiants.',
    de: 'Das ÖSHZ prüft bei Studierenden nichts gesondert.',
  },
  undetermined: UNDETERMINED,
};

/** The words of the questions about studies. */
export const studyQuestions = {
  'study-project': { answers: studyAnswers, conditions: studyConditions },
  'student-checklist': { answers: checklistAnswers, conditions: checklistConditions },
} as const;

/** The facts about studies. */
export const studyFactNames: Readonly<Record<string, Words>> = {
  'projectStudies.form': { nl: 'onderwijsvorm', fr: 'forme d’études', de: 'Unterrichtsform' },
  'projectStudies.leadsToDiploma': { nl: 'diploma', fr: 'diplôme', de: 'Diplom' },
  'projectStudies.concludedOn': { nl: 'gesloten op', fr: 'conclu le', de: 'geschlossen am' },
  'student.chose-in-consultation': {
    nl: 'gekozen in overleg',
    fr: 'choisi en concertation',
    de: 'in Absprache gewählt',
  },
  'student.claims-study-grant': {
    nl: 'studietoelage gevraagd',
    fr: 'allocation d’études demandée',
    de: 'Studienbeihilfe beantragt',
  },
  'student.claims-child-benefit-and-maintenance': {
    nl: 'kinderbijslag en onderhoudsgeld gevraagd',
    fr: 'allocations familiales et pension demandées',
    de: 'Kindergeld und Unterhalt beantragt',
  },
  'student.works-in-holidays': {
    nl: 'werkt in de vakantie',
    fr: 'travaille pendant les vacances',
    de: 'arbeitet in den Ferien',
  },
  'student.attends': { nl: 'volgt de lessen', fr: 'suit les cours', de: 'besucht Unterricht' },
  'student.sits-exams': {
    nl: 'neemt deel aan examens',
    fr: 'présente les examens',
    de: 'nimmt an Prüfungen teil',
  },
};

/** The forms of study, as values of facts. */
export const studyFactValues: Readonly<Record<string, Words>> = {
  'full-time-secondary': {
    nl: 'voltijds secundair',
    fr: 'secondaire de plein exercice',
    de: 'Sekundarunterricht in Vollzeit',
  },
  'full-time-higher': {
    nl: 'voltijds hoger onderwijs',
    fr: 'supérieur de plein exercice',
    de: 'Hochschule in Vollzeit',
  },
  'social-promotion-by-day': {
    nl: 'dagopleiding voor sociale promotie',
    fr: 'promotion sociale de jour',
    de: 'Weiterbildung am Tag',
  },
  apprenticeship: { nl: 'leertijd', fr: 'apprentissage', de: 'Lehre' },
  alternating: { nl: 'alternerend leren', fr: 'alternance', de: 'duale Ausbildung' },
  'part-time-vocational-secondary': {
    nl: 'deeltijds beroepssecundair',
    fr: 'secondaire professionnel à temps partiel',
    de: 'beruflicher Teilzeitunterricht',
  },
  'part-time-higher': {
    nl: 'deeltijds hoger onderwijs',
    fr: 'supérieur à temps partiel',
    de: 'Hochschule in Teilzeit',
  },
  'head-of-small-firm': {
    nl: 'opleiding tot ondernemer',
    fr: 'formation de chef d’entreprise',
    de: 'Ausbildung zum Betriebsleiter',
  },
  'social-promotion-by-evening': {
    nl: 'avondopleiding voor sociale promotie',
    fr: 'promotion sociale du soir',
    de: 'Weiterbildung am Abend',
  },
};
