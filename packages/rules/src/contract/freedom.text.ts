import { UNDETERMINED } from '../procedure/term.text.ts';
import type { ConditionWords, Words } from '../words.ts';
import type { LanguageAnswer, LanguageCondition } from './language.ts';
import type { MeansAnswer, MeansCondition } from './means.ts';
import type { VolunteeringAnswer, VolunteeringCondition } from './volunteering.ts';

const ASK_PERSON: Words = {
  nl: 'Vraag het aan de persoon en noteer het antwoord.',
  fr: 'Demandez-le à la personne et notez la réponse.',
  de: 'Fragen Sie die Person und notieren Sie die Antwort.',
};

const READ_CONTRACT: Words = {
  nl: 'Lees het contract na.',
  fr: 'Vérifiez le contrat.',
  de: 'Prüfen Sie den Vertrag.',
};

/** The conditions of the free choice of means in words (CON-6). */
const meansConditions: Readonly<Record<MeansCondition, ConditionWords>> = {
  'person-chose': {
    states: {
      nl: 'De persoon koos zelf een middel om het project uit te voeren.',
      fr: 'La personne a choisi elle-même un moyen de réaliser le projet.',
      de: 'Die Person hat selbst ein Mittel gewählt, um das Projekt auszuführen.',
    },
    asks: ASK_PERSON,
  },
  'choice-possible': {
    states: {
      nl: 'Het OCMW kan de keuze volgen.',
      fr: 'Le CPAS peut suivre le choix.',
      de: 'Das ÖSHZ kann der Wahl folgen.',
    },
    asks: {
      nl: 'Ga na of de keuze mogelijk is.',
      fr: 'Vérifiez si le choix est possible.',
      de: 'Prüfen Sie, ob die Wahl möglich ist.',
    },
  },
  'costs-comparable': {
    states: {
      nl: 'De kosten zijn vergelijkbaar.',
      fr: 'Les coûts sont comparables.',
      de: 'Die Kosten sind vergleichbar.',
    },
    asks: {
      nl: 'Vergelijk de kosten.',
      fr: 'Comparez les coûts.',
      de: 'Vergleichen Sie die Kosten.',
    },
  },
  'choice-followed': {
    states: {
      nl: 'Het contract volgt de keuze van de persoon.',
      fr: 'Le contrat suit le choix de la personne.',
      de: 'Der Vertrag folgt der Wahl der Person.',
    },
    asks: READ_CONTRACT,
    cure: {
      nl: 'Neem de keuze van de persoon op in het contract.',
      fr: 'Reprenez le choix de la personne dans le contrat.',
      de: 'Nehmen Sie die Wahl der Person in den Vertrag auf.',
    },
  },
};

const meansAnswers: Readonly<Record<MeansAnswer | 'undetermined', Words>> = {
  'no-choice': {
    nl: 'De persoon koos geen eigen middel.',
    fr: 'La personne n’a pas choisi de moyen propre.',
    de: 'Die Person hat kein eigenes Mittel gewählt.',
  },
  'need-not-follow': {
    nl: 'De keuze is niet mogelijk of kost meer: ze moet niet gevolgd worden.',
    fr: 'Le choix est impossible ou plus coûteux : il ne doit pas être suivi.',
    de: 'Die Wahl ist nicht möglich oder teurer: Ihr muss nicht gefolgt werden.',
  },
  followed: {
    nl: 'De vrije keuze van de persoon is gevolgd.',
    fr: 'Le libre choix de la personne est suivi.',
    de: 'Der freien Wahl der Person wurde gefolgt.',
  },
  'not-followed': {
    nl: 'De vrije keuze van de persoon is niet gevolgd.',
    fr: 'Le libre choix de la personne n’est pas suivi.',
    de: 'Der freien Wahl der Person wurde nicht gefolgt.',
  },
  undetermined: UNDETERMINED,
};

/** The conditions of a language in the contract in words (CON-12). */
const languageConditions: Readonly<Record<LanguageCondition, ConditionWords>> = {
  'language-mentioned': {
    states: {
      nl: 'Het contract spreekt over de kennis van een taal.',
      fr: 'Le contrat parle de la connaissance d’une langue.',
      de: 'Der Vertrag spricht von Sprachkenntnissen.',
    },
    asks: READ_CONTRACT,
  },
  'language-is-condition': {
    states: {
      nl: 'De taalkennis is een voorwaarde.',
      fr: 'La connaissance de la langue est une condition.',
      de: 'Die Sprachkenntnis ist eine Bedingung.',
    },
    asks: READ_CONTRACT,
  },
  'precise-steps': {
    states: {
      nl: 'Het contract noemt precieze stappen om de taal te leren.',
      fr: 'Le contrat nomme des étapes précises pour apprendre la langue.',
      de: 'Der Vertrag nennt genaue Schritte, um die Sprache zu lernen.',
    },
    asks: READ_CONTRACT,
    cure: {
      nl: 'Noem de cursus, het niveau en de dagen.',
      fr: 'Nommez le cours, le niveau et les jours.',
      de: 'Nennen Sie Kurs, Niveau und Tage.',
    },
  },
};

const languageAnswers: Readonly<Record<LanguageAnswer | 'undetermined', Words>> = {
  'not-mentioned': {
    nl: 'Het contract zegt niets over taal.',
    fr: 'Le contrat ne dit rien de la langue.',
    de: 'Der Vertrag sagt nichts zur Sprache.',
  },
  condition: {
    nl: 'Taalkennis mag geen voorwaarde zijn.',
    fr: 'La connaissance d’une langue ne peut être une condition.',
    de: 'Sprachkenntnis darf keine Bedingung sein.',
  },
  'no-precise-steps': {
    nl: 'Het taaldoel mist precieze stappen.',
    fr: 'L’objectif linguistique manque d’étapes précises.',
    de: 'Dem Sprachziel fehlen genaue Schritte.',
  },
  objective: {
    nl: 'Taal is een doel met precieze stappen: dat mag.',
    fr: 'La langue est un objectif avec des étapes précises : c’est permis.',
    de: 'Sprache ist ein Ziel mit genauen Schritten: Das ist erlaubt.',
  },
  undetermined: UNDETERMINED,
};

/** The conditions of volunteering in words (COM-3). */
const volunteeringConditions: Readonly<Record<VolunteeringCondition, ConditionWords>> = {
  'rule-stated': {
    states: {
      nl: 'Het vrijwilligerswerk begint op of na 1 augustus 2018.',
      fr: 'Le bénévolat commence le 1er août 2018 ou après.',
      de: 'Die Freiwilligenarbeit beginnt am 1. August 2018 oder später.',
    },
  },
  'volunteering-is-condition': {
    states: {
      nl: 'Het contract maakt van vrijwilligerswerk een voorwaarde.',
      fr: 'Le contrat fait du bénévolat une condition.',
      de: 'Der Vertrag macht Freiwilligenarbeit zur Bedingung.',
    },
    asks: READ_CONTRACT,
  },
  'told-beforehand': {
    states: {
      nl: 'De persoon meldde het vooraf aan het OCMW.',
      fr: 'La personne en a averti le CPAS au préalable.',
      de: 'Die Person hat es dem ÖSHZ vorab gemeldet.',
    },
    asks: ASK_PERSON,
    cure: {
      nl: 'Laat de persoon het melden voor het begint.',
      fr: 'Demandez à la personne d’avertir le CPAS avant de commencer.',
      de: 'Bitten Sie die Person, es vor dem Beginn zu melden.',
    },
  },
  'lessens-willingness': {
    states: {
      nl: 'Het vrijwilligerswerk doet afbreuk aan de werkbereidheid.',
      fr: 'Le bénévolat nuit à la disposition au travail.',
      de: 'Die Freiwilligenarbeit beeinträchtigt die Arbeitsbereitschaft.',
    },
    asks: ASK_PERSON,
  },
};

const volunteeringAnswers: Readonly<Record<VolunteeringAnswer | 'undetermined', Words>> = {
  'not-stated': {
    nl: 'Onze bronnen zeggen niet wat gold vóór 1 augustus 2018.',
    fr: 'Nos sources ne disent pas ce qui valait avant le 1er août 2018.',
    de: 'Unsere Quellen sagen nicht, was vor dem 1. August 2018 galt.',
  },
  condition: {
    nl: 'Vrijwilligerswerk mag geen voorwaarde in het contract zijn.',
    fr: 'Le bénévolat ne peut être une condition du contrat.',
    de: 'Freiwilligenarbeit darf keine Bedingung im Vertrag sein.',
  },
  'not-told': {
    nl: 'Vrijwilligerswerk mag pas na melding aan het OCMW.',
    fr: 'Le bénévolat n’est permis qu’après avoir averti le CPAS.',
    de: 'Freiwilligenarbeit ist erst nach Meldung an das ÖSHZ erlaubt.',
  },
  'lessens-willingness': {
    nl: 'Het vrijwilligerswerk mag de werkbereidheid niet schaden.',
    fr: 'Le bénévolat ne peut nuire à la disposition au travail.',
    de: 'Die Freiwilligenarbeit darf der Arbeitsbereitschaft nicht schaden.',
  },
  allowed: {
    nl: 'Het vrijwilligerswerk is toegelaten.',
    fr: 'Le bénévolat est permis.',
    de: 'Die Freiwilligenarbeit ist erlaubt.',
  },
  undetermined: UNDETERMINED,
};

/** The words of the questions on what a contract leaves free. */
export const freedomQuestions = {
  'choice-of-means': { answers: meansAnswers, conditions: meansConditions },
  language: { answers: languageAnswers, conditions: languageConditions },
  volunteering: { answers: volunteeringAnswers, conditions: volunteeringConditions },
} as const;
