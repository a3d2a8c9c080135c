import { OVER, UNDETERMINED } from '../procedure/term.text.ts';
import type { TermAnswer, TermCondition } from '../procedure/term.ts';
import type { ConditionWords, Words } from '../words.ts';
import type { RecordAnswer, RecordCondition } from './report.ts';

const READ: Words = {
  nl: 'Lees het verslag na.',
  fr: 'Vérifiez le rapport.',
  de: 'Prüfen Sie den Bericht.',
};

/** What the report of an evaluation must hold, in words (EVA-3). */
const recordConditions: Readonly<Record<RecordCondition, ConditionWords>> = {
  'written-down': {
    states: {
      nl: 'De evaluatie is neergeschreven.',
      fr: 'L’évaluation est écrite.',
      de: 'Die Bewertung ist niedergeschrieben.',
    },
    asks: READ,
    cure: {
      nl: 'Schrijf het verslag van de evaluatie.',
      fr: 'Rédigez le rapport de l’évaluation.',
      de: 'Schreiben Sie den Bericht der Bewertung.',
    },
  },
  'presence-noted': {
    states: {
      nl: 'Het verslag zegt wie aanwezig was.',
      fr: 'Le rapport dit qui était présent.',
      de: 'Der Bericht sagt, wer anwesend war.',
    },
    asks: READ,
    cure: {
      nl: 'Noteer wie aanwezig was.',
      fr: 'Notez qui était présent.',
      de: 'Notieren Sie, wer anwesend war.',
    },
  },
  'manner-noted': {
    states: {
      nl: 'Het verslag zegt of het een gesprek was.',
      fr: 'Le rapport dit s’il s’agissait d’un entretien.',
      de: 'Der Bericht sagt, ob es ein Gespräch war.',
    },
    asks: READ,
    cure: {
      nl: 'Noteer hoe de evaluatie gebeurde.',
      fr: 'Notez comment l’évaluation s’est faite.',
      de: 'Notieren Sie, wie die Bewertung stattfand.',
    },
  },
  'result-of-each-objective': {
    states: {
      nl: 'Elk doel heeft een resultaat.',
      fr: 'Chaque objectif a un résultat.',
      de: 'Jedes Ziel hat ein Ergebnis.',
    },
    asks: READ,
    cure: {
      nl: 'Schrijf bij elk doel hoe ver het staat.',
      fr: 'Écrivez pour chaque objectif où il en est.',
      de: 'Schreiben Sie zu jedem Ziel, wie weit es ist.',
    },
  },
  'says-what-follows': {
    states: {
      nl: 'Het verslag zegt wat erop volgt.',
      fr: 'Le rapport dit ce qui suit.',
      de: 'Der Bericht sagt, was folgt.',
    },
    asks: READ,
    cure: {
      nl: 'Noteer wat u nu afspreekt.',
      fr: 'Notez ce que vous convenez maintenant.',
      de: 'Notieren Sie, was nun vereinbart ist.',
    },
  },
};

const recordAnswers: Readonly<Record<RecordAnswer | 'undetermined', Words>> = {
  complete: {
    nl: 'Het verslag van de evaluatie is volledig.',
    fr: 'Le rapport de l’évaluation est complet.',
    de: 'Der Bericht der Bewertung ist vollständig.',
  },
  incomplete: {
    nl: 'Het verslag van de evaluatie is onvolledig.',
    fr: 'Le rapport de l’évaluation est incomplet.',
    de: 'Der Bericht der Bewertung ist unvollständig.',
  },
  undetermined: UNDETERMINED,
};

/** The yearly review of the living wage in words (EVA-4). */
const reviewConditions: Readonly<Record<TermCondition, ConditionWords>> = {
  'is-needed': {
    states: {
      nl: 'Het recht op leefloon loopt.',
      fr: 'Le droit au revenu d’intégration est en cours.',
      de: 'Das Recht auf Eingliederungseinkommen läuft.',
    },
  },
  'is-done': {
    states: {
      nl: 'Het leefloon is herzien.',
      fr: 'Le revenu d’intégration a été révisé.',
      de: 'Das Eingliederungseinkommen wurde überprüft.',
    },
    cure: {
      nl: 'Herzie het leefloon; een evaluatie van het project volstaat niet.',
      fr: 'Révisez le revenu d’intégration ; une évaluation du projet ne suffit pas.',
      de: 'Überprüfen Sie das Eingliederungseinkommen; eine Bewertung des Projekts genügt nicht.',
    },
  },
  'done-within-term': {
    states: {
      nl: 'Dat gebeurde binnen het jaar.',
      fr: 'C’était dans l’année.',
      de: 'Das geschah binnen eines Jahres.',
    },
  },
  'term-is-over': OVER,
};

const reviewAnswers: Readonly<Record<TermAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Er is geen herziening nodig.',
    fr: 'Aucune révision n’est requise.',
    de: 'Keine Überprüfung ist nötig.',
  },
  'done-in-time': {
    nl: 'Het leefloon is op tijd herzien.',
    fr: 'Le revenu d’intégration a été révisé à temps.',
    de: 'Das Eingliederungseinkommen wurde rechtzeitig überprüft.',
  },
  'done-late': {
    nl: 'Het leefloon is te laat herzien.',
    fr: 'Le revenu d’intégration a été révisé trop tard.',
    de: 'Das Eingliederungseinkommen wurde zu spät überprüft.',
  },
  open: {
    nl: 'Het leefloon moet binnen het jaar herzien worden.',
    fr: 'Le revenu d’intégration doit être révisé dans l’année.',
    de: 'Das Eingliederungseinkommen ist binnen eines Jahres zu überprüfen.',
  },
  overdue: {
    nl: 'De jaarlijkse herziening van het leefloon is te laat.',
    fr: 'La révision annuelle du revenu d’intégration est en retard.',
    de: 'Die jährliche Überprüfung des Eingliederungseinkommens ist überfällig.',
  },
  undetermined: UNDETERMINED,
};

/** The words of the questions on reports and reviews. */
export const recordQuestions = {
  'evaluation-report': { answers: recordAnswers, conditions: recordConditions },
  'living-wage-review': { answers: reviewAnswers, conditions: reviewConditions },
} as const;

/** How the last day of a review is found. */
export const reviewSteps: Readonly<Record<string, Words>> = {
  'a-year-from-decision-or-review': {
    nl: 'een jaar na de beslissing of de vorige herziening',
    fr: 'un an après la décision ou la révision précédente',
    de: 'ein Jahr nach dem Beschluss oder der vorigen Überprüfung',
  },
};

/** The facts of reports and reviews. */
export const recordFactNames: Readonly<Record<string, Words>> = {
  'evaluationReport.writtenOn': {
    nl: 'verslag van',
    fr: 'rapport du',
    de: 'Bericht vom',
  },
  'evaluationReport.manner': { nl: 'manier', fr: 'manière', de: 'Weise' },
  'evaluationReport.saysWhatFollows': {
    nl: 'zegt wat volgt',
    fr: 'dit la suite',
    de: 'sagt, was folgt',
  },
  'review.heldOn': {
    nl: 'beslist of herzien op',
    fr: 'décidé ou révisé le',
    de: 'beschlossen oder überprüft am',
  },
};

/** The values of these facts that are words. */
export const recordFactValues: Readonly<Record<string, Words>> = {
  interview: { nl: 'gesprek', fr: 'entretien', de: 'Gespräch' },
};
