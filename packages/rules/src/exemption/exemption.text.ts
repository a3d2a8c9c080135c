import type { ConditionWords, Words } from '../words.ts';
import type { ExemptionAnswer, ExemptionCondition } from './exemption.ts';

/** The two motivations of an exemption in words (EXE-2). */
export const exemptionConditions: Readonly<Record<ExemptionCondition, ConditionWords>> = {
  'project-motivated': {
    states: {
      nl: 'De beslissing motiveert waarom de persoon niet aan een project kan deelnemen.',
      fr: 'La décision motive pourquoi la personne ne peut pas participer à un projet.',
      de: 'Der Beschluss begründet, warum die Person an keinem Projekt teilnehmen kann.',
    },
    cure: {
      nl: 'Laat het bijzonder comité motiveren waarom een project niet kan.',
      fr: 'Faites motiver par le comité spécial pourquoi un projet est impossible.',
      de: 'Lassen Sie den Sonderausschuss begründen, warum ein Projekt nicht möglich ist.',
    },
  },
  'willingness-motivated': {
    states: {
      nl: 'De beslissing motiveert de werkbereidheid apart.',
      fr: 'La décision motive séparément la disposition au travail.',
      de: 'Der Beschluss begründet die Arbeitsbereitschaft gesondert.',
    },
    cure: {
      nl: 'Laat het bijzonder comité ook de werkbereidheid motiveren.',
      fr: 'Faites motiver par le comité spécial aussi la disposition au travail.',
      de: 'Lassen Sie den Sonderausschuss auch die Arbeitsbereitschaft begründen.',
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
