import type { QuestionWords } from '../procedure/procedure.text.ts';
import { UNDETERMINED } from '../procedure/term.text.ts';
import type { ConditionWords, Words } from '../words.ts';
import type { ProjectResult } from './facts.ts';
import type { GlobalEvaluationAnswer, GlobalEvaluationCondition } from './global-evaluation.ts';

const globalEvaluationConditions: Readonly<Record<GlobalEvaluationCondition, ConditionWords>> = {
  'projects-in-year': {
    states: {
      nl: 'In het jaar liep minstens één project.',
      fr: 'Au moins un projet était en cours dans l’année.',
      de: 'Im Jahr lief mindestens ein Projekt.',
    },
  },
  'evaluation-held': {
    states: {
      nl: 'Alle projecten zijn samen geëvalueerd.',
      fr: 'Tous les projets ont été évalués ensemble.',
      de: 'Alle Projekte wurden zusammen bewertet.',
    },
    cure: {
      nl: 'Houd de evaluatie van alle projecten en noteer de dag.',
      fr: 'Faites l’évaluation de tous les projets et notez le jour.',
      de: 'Halten Sie die Bewertung aller Projekte und notieren Sie den Tag.',
    },
  },
  'summary-in-report': {
    states: {
      nl: 'De samenvatting met de resultaten inzake werk staat in het jaarverslag.',
      fr: 'Le résumé avec les résultats en matière d’emploi figure au rapport annuel.',
      de: 'Die Zusammenfassung mit den Arbeitsergebnissen steht im Jahresbericht.',
    },
    asks: {
      nl: 'Zoek uit of de samenvatting in het jaarverslag staat.',
      fr: 'Vérifiez si le résumé figure au rapport annuel.',
      de: 'Klären Sie, ob die Zusammenfassung im Jahresbericht steht.',
    },
    cure: {
      nl: 'De voorzitter zet de samenvatting in het jaarverslag.',
      fr: 'Le président place le résumé dans le rapport annuel.',
      de: 'Der Vorsitzende setzt die Zusammenfassung in den Jahresbericht.',
    },
  },
  'year-is-over': {
    states: {
      nl: 'Het jaar is voorbij.',
      fr: 'L’année est écoulée.',
      de: 'Das Jahr ist vorbei.',
    },
  },
};

const globalEvaluationAnswers: Readonly<Record<GlobalEvaluationAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Er liep geen project: een evaluatie van alle projecten is niet nodig.',
    fr: 'Aucun projet en cours : une évaluation globale n’est pas requise.',
    de: 'Es lief kein Projekt: Eine Gesamtbewertung ist nicht nötig.',
  },
  'held-and-reported': {
    nl: 'Alle projecten zijn geëvalueerd en het jaarverslag vat het samen.',
    fr: 'Tous les projets ont été évalués et le rapport annuel le résume.',
    de: 'Alle Projekte wurden bewertet und der Jahresbericht fasst es zusammen.',
  },
  'summary-to-make': {
    nl: 'De evaluatie is gehouden. De samenvatting moet nog in het jaarverslag.',
    fr: 'L’évaluation est faite. Le résumé doit encore figurer au rapport annuel.',
    de: 'Die Bewertung ist erfolgt. Die Zusammenfassung muss noch in den Jahresbericht.',
  },
  open: {
    nl: 'De evaluatie van alle projecten moet dit jaar nog gebeuren.',
    fr: 'L’évaluation de tous les projets doit encore se faire cette année.',
    de: 'Die Bewertung aller Projekte muss in diesem Jahr noch erfolgen.',
  },
  'not-held': {
    nl: 'De evaluatie van alle projecten is dat jaar niet gebeurd.',
    fr: 'L’évaluation de tous les projets n’a pas eu lieu cette année-là.',
    de: 'Die Bewertung aller Projekte ist in jenem Jahr nicht erfolgt.',
  },
  undetermined: UNDETERMINED,
};

/** The words of the questions of the annual report, in the form of the list of all questions. */
export const annualReportQuestions: Readonly<Record<string, QuestionWords>> = {
  'global-evaluation': { answers: globalEvaluationAnswers, conditions: globalEvaluationConditions },
};

/** How a project turned out. */
export const projectResults: Readonly<Record<ProjectResult, Words>> = {
  work: {
    nl: 'werk',
    fr: 'emploi',
    de: 'Arbeit',
  },
  'work-by-centre': {
    nl: 'werk via het OCMW',
    fr: 'emploi par le CPAS',
    de: 'Arbeit durch das ÖSHZ',
  },
  training: {
    nl: 'opleiding',
    fr: 'formation',
    de: 'Ausbildung',
  },
  'studies-finished': {
    nl: 'studies voltooid',
    fr: 'études terminées',
    de: 'Studium abgeschlossen',
  },
  'goals-reached': {
    nl: 'doelen bereikt',
    fr: 'objectifs atteints',
    de: 'Ziele erreicht',
  },
  'moved-away': {
    nl: 'verhuisd',
    fr: 'déménagement',
    de: 'umgezogen',
  },
  'right-ended': {
    nl: 'recht beëindigd',
    fr: 'droit terminé',
    de: 'Recht beendet',
  },
  'broken-off': {
    nl: 'stopgezet',
    fr: 'interrompu',
    de: 'abgebrochen',
  },
  other: {
    nl: 'andere',
    fr: 'autre',
    de: 'andere',
  },
  unknown: {
    nl: 'nog niet bekend',
    fr: 'pas encore connu',
    de: 'noch nicht bekannt',
  },
};

/** The facts of the annual report. */
export const annualReportFactNames: Readonly<Record<string, Words>> = {
  'annualReport.projects': {
    nl: 'projecten in het jaar',
    fr: 'projets dans l’année',
    de: 'Projekte im Jahr',
  },
  'annualReport.summaryInReport': {
    nl: 'samenvatting in het jaarverslag',
    fr: 'résumé au rapport annuel',
    de: 'Zusammenfassung im Jahresbericht',
  },
  'annualReport.year': {
    nl: 'jaar',
    fr: 'année',
    de: 'Jahr',
  },
  'globalEvaluation.heldOn': {
    nl: 'evaluatie van alle projecten op',
    fr: 'évaluation de tous les projets le',
    de: 'Bewertung aller Projekte am',
  },
};
