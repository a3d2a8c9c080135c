import type { ConditionWords, Words } from '../words.ts';
import type { EvaluationAnswer } from './schedule.ts';

/** The conditions of the evaluations in words (EVA). */
export const evaluationConditions: Readonly<
  Record<'evaluated-in-time' | 'enough-interviews-possible', ConditionWords>
> = {
  'evaluated-in-time': {
    states: {
      nl: 'De evaluatie die nu nodig is, is gebeurd of nog op tijd.',
      fr: 'L’évaluation requise est faite ou encore dans le délai.',
      de: 'Die fällige Bewertung ist erfolgt oder noch fristgerecht.',
    },
    cure: {
      nl: 'Plan nu een evaluatie.',
      fr: 'Planifiez une évaluation maintenant.',
      de: 'Planen Sie jetzt eine Bewertung.',
    },
  },
  'enough-interviews-possible': {
    states: {
      nl: 'Bij de drie evaluaties van dit jaar zijn of kunnen er nog twee persoonlijke gesprekken zijn.',
      fr: 'Parmi les trois évaluations de l’année, deux entretiens personnels ont eu lieu ou restent possibles.',
      de: 'Unter den drei Bewertungen des Jahres waren oder sind noch zwei persönliche Gespräche möglich.',
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
    nl: 'De evaluaties zitten op schema.',
    fr: 'Les évaluations sont dans les temps.',
    de: 'Die Bewertungen liegen im Plan.',
  },
  late: {
    nl: 'Er is een evaluatie te laat.',
    fr: 'Une évaluation est en retard.',
    de: 'Eine Bewertung ist überfällig.',
  },
  'no-running-project': {
    nl: 'Er loopt geen project om te evalueren.',
    fr: 'Aucun projet en cours à évaluer.',
    de: 'Es läuft kein Projekt zum Bewerten.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen.',
    fr: 'Pas encore déterminé.',
    de: 'Noch nicht zu sagen.',
  },
};
