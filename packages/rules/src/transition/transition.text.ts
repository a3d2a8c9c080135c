import { UNDETERMINED } from '../procedure/term.text.ts';
import type { ConditionWords, Words } from '../words.ts';
import type { TransitionAnswer, TransitionCondition } from './local-transition.ts';
import type { ProtectionAnswer, ProtectionCondition } from './subsidiary-protection.ts';

/** Subsidiary protection in words (TRA-2). */
const protectionConditions: Readonly<Record<ProtectionCondition, ConditionWords>> = {
  protected: {
    states: {
      nl: 'De persoon geniet subsidiaire bescherming.',
      fr: 'La personne bénéficie de la protection subsidiaire.',
      de: 'Die Person genießt subsidiären Schutz.',
    },
    asks: {
      nl: 'Zoek het statuut van verblijf op.',
      fr: 'Vérifiez le statut de séjour.',
      de: 'Prüfen Sie den Aufenthaltsstatus.',
    },
  },
  'right-exists': {
    states: {
      nl: 'Het is 1 december 2016 of later: er is recht op maatschappelijke integratie.',
      fr: 'Nous sommes le 1er décembre 2016 ou après : le droit à l’intégration sociale existe.',
      de: 'Es ist der 1. Dezember 2016 oder später: Das Recht auf soziale Eingliederung besteht.',
    },
  },
  'applied-anew': {
    states: {
      nl: 'Er is een nieuwe aanvraag.',
      fr: 'Il y a une nouvelle demande.',
      de: 'Ein neuer Antrag liegt vor.',
    },
    asks: {
      nl: 'Zoek uit wanneer de persoon een leefloon vroeg.',
      fr: 'Vérifiez quand la personne a demandé le revenu d’intégration.',
      de: 'Klären Sie, wann die Person das Eingliederungseinkommen beantragt hat.',
    },
    cure: {
      nl: 'Neem een nieuwe aanvraag op.',
      fr: 'Enregistrez une nouvelle demande.',
      de: 'Nehmen Sie einen neuen Antrag auf.',
    },
  },
  awarded: {
    states: {
      nl: 'Het leefloon is toegekend.',
      fr: 'Le revenu d’intégration est octroyé.',
      de: 'Das Eingliederungseinkommen ist gewährt.',
    },
    asks: {
      nl: 'Zoek de beslissing op.',
      fr: 'Cherchez la décision.',
      de: 'Suchen Sie den Beschluss.',
    },
    cure: {
      nl: 'Laat het comité over de aanvraag beslissen.',
      fr: 'Faites décider le comité sur la demande.',
      de: 'Lassen Sie den Ausschuss über den Antrag entscheiden.',
    },
  },
};

const protectionAnswers: Readonly<Record<ProtectionAnswer | 'undetermined', Words>> = {
  'not-protected': {
    nl: 'De persoon geniet geen subsidiaire bescherming.',
    fr: 'La personne ne bénéficie pas de la protection subsidiaire.',
    de: 'Die Person genießt keinen subsidiären Schutz.',
  },
  'social-aid': {
    nl: 'Er is nog alleen recht op maatschappelijke dienstverlening.',
    fr: 'Il n’existe encore que le droit à l’aide sociale.',
    de: 'Es besteht erst das Recht auf Sozialhilfe.',
  },
  'to-apply': {
    nl: 'Een nieuwe aanvraag is nodig.',
    fr: 'Une nouvelle demande est nécessaire.',
    de: 'Ein neuer Antrag ist nötig.',
  },
  'to-decide': {
    nl: 'Over de nieuwe aanvraag moet beslist worden.',
    fr: 'Une décision sur la nouvelle demande est nécessaire.',
    de: 'Über den neuen Antrag ist zu entscheiden.',
  },
  'as-a-new-right': {
    nl: 'Het is een nieuw recht: sluit een project binnen drie maanden na de beslissing.',
    fr: 'C’est un droit nouveau : concluez un projet dans les trois mois de la décision.',
    de: 'Es ist ein neues Recht: Schließen Sie binnen drei Monaten nach dem Beschluss ein Projekt.',
  },
  undetermined: UNDETERMINED,
};

/** The move of one centre to its new way of working in words (TRA-4). */
const transitionConditions: Readonly<Record<TransitionCondition, ConditionWords>> = {
  'new-way-chosen': {
    states: {
      nl: 'Het OCMW koos een dag waarop de nieuwe werkwijze begint.',
      fr: 'Le CPAS a choisi un jour où commence la nouvelle méthode.',
      de: 'Das ÖSHZ hat einen Tag gewählt, an dem die neue Arbeitsweise beginnt.',
    },
  },
  'project-was-running': {
    states: {
      nl: 'Op die dag liep er een project van vroeger.',
      fr: 'Ce jour-là, un projet antérieur était en cours.',
      de: 'An dem Tag lief ein früheres Projekt.',
    },
  },
  'project-has-end': {
    states: {
      nl: 'Dat project heeft een einddatum.',
      fr: 'Ce projet a une date de fin.',
      de: 'Dieses Projekt hat ein Enddatum.',
    },
  },
  'trajectory-had-begun': {
    states: {
      nl: 'Het traject was voor die dag begonnen.',
      fr: 'Le parcours avait commencé avant ce jour.',
      de: 'Der Weg hatte vor diesem Tag begonnen.',
    },
  },
};

const transitionAnswers: Readonly<Record<TransitionAnswer | 'undetermined', Words>> = {
  'no-transition': {
    nl: 'Dit OCMW kende geen overgang.',
    fr: 'Ce CPAS n’a pas connu de transition.',
    de: 'Dieses ÖSHZ hatte keinen Übergang.',
  },
  'new-project-at-its-end': {
    nl: 'Sluit op het einde een nieuw project, zonder sociale balans.',
    fr: 'Concluez à la fin un nouveau projet, sans bilan social.',
    de: 'Schließen Sie am Ende ein neues Projekt, ohne soziale Bilanz.',
  },
  'new-project-at-yearly-evaluation': {
    nl: 'Sluit uiterlijk bij de volgende jaarlijkse evaluatie een nieuw project, zonder sociale balans.',
    fr: 'Concluez au plus tard à la prochaine évaluation annuelle un nouveau projet, sans bilan social.',
    de: 'Schließen Sie spätestens bei der nächsten Jahresbewertung ein neues Projekt, ohne soziale Bilanz.',
  },
  'old-way': {
    nl: 'Het traject gaat voort op de oude manier.',
    fr: 'Le parcours continue selon l’ancienne méthode.',
    de: 'Der Weg geht auf die alte Weise weiter.',
  },
  'new-way': {
    nl: 'Maak een sociale balans en een project op de nieuwe manier.',
    fr: 'Faites un bilan social et un projet selon la nouvelle méthode.',
    de: 'Machen Sie eine soziale Bilanz und ein Projekt auf die neue Weise.',
  },
  undetermined: UNDETERMINED,
};

/** The words of the questions on transition. */
export const transitionQuestions = {
  'subsidiary-protection': { answers: protectionAnswers, conditions: protectionConditions },
  'local-transition': { answers: transitionAnswers, conditions: transitionConditions },
} as const;

/** How the last days were found. */
export const transitionSteps: Readonly<Record<string, Words>> = {
  'next-yearly-evaluation': {
    nl: 'de volgende verjaardag van de ondertekening',
    fr: 'le prochain anniversaire de la signature',
    de: 'der nächste Jahrestag der Unterschrift',
  },
};

/** The facts of a transition. */
export const transitionFactNames: Readonly<Record<string, Words>> = {
  'subsidiaryProtection.isProtected': {
    nl: 'subsidiaire bescherming',
    fr: 'protection subsidiaire',
    de: 'subsidiärer Schutz',
  },
  'subsidiaryProtection.appliedOn': { nl: 'aangevraagd op', fr: 'demandé le', de: 'beantragt am' },
  'subsidiaryProtection.awardedOn': { nl: 'toegekend op', fr: 'octroyé le', de: 'gewährt am' },
  'localTransition.newWayFrom': {
    nl: 'nieuwe werkwijze vanaf',
    fr: 'nouvelle méthode depuis le',
    de: 'neue Arbeitsweise ab',
  },
};
