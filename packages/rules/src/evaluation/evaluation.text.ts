import type { ConditionWords, Words } from '../words.ts';
import type { EvaluationAnswer } from './schedule.ts';

/** The conditions of the evaluations in words (EVA). */
export const evaluationConditions: Readonly<
  Record<'evaluated-in-time' | 'enough-interviews-possible', ConditionWords>
> = {
  'evaluated-in-time': {
    states: {
      nl: 'De evaluatie die nu nodig is, is gebeurd of kan nog op tijd gebeuren.',
      fr: 'L’évaluation requise est faite, ou elle peut encore l’être à temps.',
      de: 'Die fällige Bewertung ist erfolgt oder kann noch rechtzeitig erfolgen.',
    },
    cure: {
      nl: 'Plan nu een evaluatie.',
      fr: 'Planifiez une évaluation maintenant.',
      de: 'Planen Sie jetzt eine Bewertung.',
    },
  },
  'enough-interviews-possible': {
    states: {
      nl: 'Van de drie evaluaties van dit jaar kunnen er twee een persoonlijk gesprek zijn, of zijn ze dat al.',
      fr: 'Parmi les trois évaluations de l’année, deux entretiens personnels ont eu lieu ou restent possibles.',
      de: 'Von den drei Bewertungen des Jahres sind zwei ein persönliches Gespräch, oder sie können es noch werden.',
    },
    cure: {
      nl: 'Doe de volgende evaluatie in een persoonlijk gesprek.',
      fr: 'Menez la prochaine évaluation en entretien personnel.',
      de: 'Führen Sie die nächste Bewertung im persönlichen Gespräch.',
    },
  },
};

/** The answers in words. */
export const evaluationAnswers: Readonly<Record<EvaluationAnswer | 'undetermined', Words>> = {
  'on-schedule': {
    nl: 'De evaluaties liggen op schema.',
    fr: 'Les évaluations se font à temps.',
    de: 'Die Bewertungen liegen im Plan.',
  },
  late: {
    nl: 'Er is een evaluatie te laat.',
    fr: 'Une évaluation est en retard.',
    de: 'Eine Bewertung ist überfällig.',
  },
  'no-running-project': {
    nl: 'Er loopt geen project om te evalueren.',
    fr: 'Il n’y a pas de projet en cours à évaluer.',
    de: 'Es läuft kein Projekt zum Bewerten.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen.',
    fr: 'Pas encore déterminé.',
    de: 'Noch nicht zu sagen.',
  },
};
