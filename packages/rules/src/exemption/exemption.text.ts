import type { ConditionWords, Words } from '../words.ts';
import type { ExemptionAnswer, ExemptionCondition } from './exemption.ts';

/** The two motivations of an exemption in words (EXE-2). */
export const exemptionConditions: Readonly<Record<ExemptionCondition, ConditionWords>> = {
  'project-motivated': {
    states: {
      nl: 'Waarom de persoon niet aan een project kan deelnemen, is gemotiveerd.',
      fr: 'La raison pour laquelle la personne ne peut participer à un projet est motivée.',
      de: 'Es ist begründet, warum die Person an keinem Projekt teilnehmen kann.',
    },
  },
  'willingness-motivated': {
    states: {
      nl: 'De werkbereidheid is apart gemotiveerd.',
      fr: 'La disposition au travail est motivée séparément.',
      de: 'Die Arbeitsbereitschaft ist gesondert begründet.',
    },
  },
};

/** The answers in words. */
export const exemptionAnswers: Readonly<Record<ExemptionAnswer | 'undetermined', Words>> = {
  reasoned: {
    nl: 'De vrijstelling is volledig gemotiveerd.',
    fr: 'La dispense est entièrement motivée.',
    de: 'Die Befreiung ist vollständig begründet.',
  },
  'not-reasoned': {
    nl: 'De vrijstelling mist een motivering.',
    fr: 'Il manque une motivation à la dispense.',
    de: 'Der Befreiung fehlt eine Begründung.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen.',
    fr: 'Pas encore déterminé.',
    de: 'Noch nicht zu sagen.',
  },
};
