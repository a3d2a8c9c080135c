import { UNDETERMINED } from '../procedure/term.text.ts';
import type { ConditionWords, Words } from '../words.ts';
import type { RefusalAnswer, RefusalCondition } from './refusal.ts';

/** The conditions of a refusal to sign in words (OBL-13). */
const refusalConditions: Readonly<Record<RefusalCondition, ConditionWords>> = {
  refused: {
    states: {
      nl: 'De persoon weigert het project te ondertekenen.',
      fr: 'La personne refuse de signer le projet.',
      de: 'Die Person weigert sich, das Projekt zu unterschreiben.',
    },
    asks: {
      nl: 'Vraag of de persoon tekent.',
      fr: 'Demandez si la personne signe.',
      de: 'Fragen Sie, ob die Person unterschreibt.',
    },
  },
  'project-mandatory': {
    states: {
      nl: 'Een project is verplicht, dus een voorwaarde van het recht.',
      fr: 'Un projet est obligatoire, donc une condition du droit.',
      de: 'Ein Projekt ist Pflicht, also eine Bedingung des Rechts.',
    },
    asks: {
      nl: 'Zoek eerst uit of een project verplicht is.',
      fr: 'Vérifiez d’abord si un projet est obligatoire.',
      de: 'Klären Sie zuerst, ob ein Projekt Pflicht ist.',
    },
  },
  'reasons-weighed': {
    states: {
      nl: 'Het OCMW heeft de redenen van de persoon concreet afgewogen.',
      fr: 'Le CPAS a apprécié concrètement les raisons de la personne.',
      de: 'Das ÖSHZ hat die Gründe der Person konkret abgewogen.',
    },
    asks: {
      nl: 'Zoek uit of de redenen afgewogen zijn.',
      fr: 'Vérifiez si les raisons ont été appréciées.',
      de: 'Klären Sie, ob die Gründe abgewogen wurden.',
    },
    cure: {
      nl: 'Vraag waarom de persoon weigert en noteer hoe u dat weegt.',
      fr: 'Demandez pourquoi la personne refuse et notez votre appréciation.',
      de: 'Fragen Sie, warum die Person sich weigert, und notieren Sie Ihre Abwägung.',
    },
  },
  'health-or-equity': {
    states: {
      nl: 'De redenen gaan over gezondheid of billijkheid.',
      fr: 'Les raisons tiennent à la santé ou à l’équité.',
      de: 'Die Gründe betreffen Gesundheit oder Billigkeit.',
    },
    asks: {
      nl: 'Ga na of er gezondheids- of billijkheidsredenen zijn.',
      fr: 'Vérifiez s’il y a des raisons de santé ou d’équité.',
      de: 'Prüfen Sie, ob es Gesundheits- oder Billigkeitsgründe gibt.',
    },
  },
  'other-content-fits-better': {
    states: {
      nl: 'Een andere inhoud sluit beter aan bij wat de persoon nodig heeft, kan en verwacht.',
      fr: 'Un autre contenu correspond mieux aux besoins, aux capacités et aux attentes de la personne.',
      de: 'Ein anderer Inhalt passt besser zu Bedarf, Fähigkeiten und Erwartungen der Person.',
    },
    asks: {
      nl: 'Bespreek of een andere inhoud beter past.',
      fr: 'Examinez ensemble si un autre contenu convient mieux.',
      de: 'Besprechen Sie, ob ein anderer Inhalt besser passt.',
    },
  },
};

const refusalAnswers: Readonly<Record<RefusalAnswer | 'undetermined', Words>> = {
  'no-refusal': {
    nl: 'Niemand weigert te tekenen.',
    fr: 'Personne ne refuse de signer.',
    de: 'Niemand weigert die Unterschrift.',
  },
  'not-mandatory': {
    nl: 'Een project is niet verplicht: weigeren raakt het recht niet.',
    fr: 'Aucun projet n’est obligatoire : le refus ne touche pas au droit.',
    de: 'Kein Projekt ist Pflicht: Die Weigerung berührt das Recht nicht.',
  },
  'weigh-first': {
    nl: 'Weeg eerst de redenen van de weigering.',
    fr: 'Appréciez d’abord les raisons du refus.',
    de: 'Wägen Sie zuerst die Gründe der Weigerung ab.',
  },
  'decide-exemption': {
    nl: 'Beslis met redenen dat er om gezondheid of billijkheid geen project komt.',
    fr: 'Décidez avec motivation de ne pas conclure de projet pour raisons de santé ou d’équité.',
    de: 'Beschließen Sie mit Begründung, aus Gesundheits- oder Billigkeitsgründen kein Projekt zu schließen.',
  },
  'adapt-content': {
    nl: 'Stel een project met een andere inhoud voor.',
    fr: 'Proposez un projet avec un autre contenu.',
    de: 'Schlagen Sie ein Projekt mit anderem Inhalt vor.',
  },
  'may-block-the-right': {
    nl: 'De weigering kan het recht in de weg staan.',
    fr: 'Le refus peut faire obstacle au droit.',
    de: 'Die Weigerung kann dem Recht im Weg stehen.',
  },
  undetermined: UNDETERMINED,
};

/** The words of the question about a refusal. */
export const refusalQuestions = {
  refusal: { answers: refusalAnswers, conditions: refusalConditions },
} as const;

/** The facts of a refusal. */
export const refusalFactNames: Readonly<Record<string, Words>> = {
  'refusal.refusedOn': { nl: 'geweigerd op', fr: 'refusé le', de: 'verweigert am' },
  'refusal.reasonsWeighedOn': {
    nl: 'redenen afgewogen op',
    fr: 'raisons appréciées le',
    de: 'Gründe abgewogen am',
  },
  'refusal.healthOrEquity': {
    nl: 'gezondheid of billijkheid',
    fr: 'santé ou équité',
    de: 'Gesundheit oder Billigkeit',
  },
  'refusal.otherContentFitsBetter': {
    nl: 'andere inhoud past beter',
    fr: 'un autre contenu convient mieux',
    de: 'anderer Inhalt passt besser',
  },
};
