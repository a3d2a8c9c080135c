import type { ConditionWords, Words } from '../words.ts';
import type { AppealAnswer, AppealCondition } from './appeal.ts';
import type { DecisionMention } from './facts.ts';
import type { DecisionMentionsAnswer, ReasonsAnswer, ReasonsCondition } from './mentions.ts';
import { UNDETERMINED } from './term.text.ts';

const ASK: Words = {
  nl: 'Lees na of de beslissing dit vermeldt.',
  fr: 'Vérifiez si la décision le mentionne.',
  de: 'Prüfen Sie, ob die Entscheidung dies angibt.',
};

const CURE: Words = {
  nl: 'Deel de beslissing opnieuw mee, met deze vermelding.',
  fr: 'Notifiez à nouveau la décision, avec cette mention.',
  de: 'Stellen Sie die Entscheidung mit dieser Angabe erneut zu.',
};

/** The eight mentions of a decision in words (PRO-8). */
export const decisionMentionConditions: Readonly<Record<DecisionMention, ConditionWords>> = {
  'right-to-appeal': {
    states: {
      nl: 'De beslissing zegt dat de persoon in beroep kan gaan.',
      fr: 'La décision dit que la personne peut introduire un recours.',
      de: 'Die Entscheidung sagt, dass die Person Beschwerde einlegen kann.',
    },
    asks: ASK,
    cure: CURE,
  },
  'court-and-address': {
    states: {
      nl: 'De beslissing noemt de arbeidsrechtbank en haar adres.',
      fr: 'La décision indique le tribunal du travail et son adresse.',
      de: 'Die Entscheidung nennt das Arbeitsgericht und seine Adresse.',
    },
    asks: ASK,
    cure: CURE,
  },
  'term-and-form-of-appeal': {
    states: {
      nl: 'De beslissing noemt de termijn en de vorm van het beroep.',
      fr: 'La décision indique le délai et la forme du recours.',
      de: 'Die Entscheidung nennt die Frist und die Form der Beschwerde.',
    },
    asks: ASK,
    cure: CURE,
  },
  'judicial-code': {
    states: {
      nl: 'De beslissing geeft de artikelen 728 en 1017 van het Gerechtelijk Wetboek weer: wie de persoon mag vertegenwoordigen en wie de kosten draagt.',
      fr: 'La décision reproduit les articles 728 et 1017 du Code judiciaire : qui peut représenter la personne et qui paie les dépens.',
      de: 'Die Entscheidung gibt die Artikel 728 und 1017 des Gerichtsgesetzbuches wieder: wer die Person vertreten darf und wer die Kosten trägt.',
    },
    asks: ASK,
    cure: CURE,
  },
  'file-and-social-worker': {
    states: {
      nl: 'De beslissing noemt het dossier, de dienst en de maatschappelijk werker.',
      fr: 'La décision indique le dossier, le service et le travailleur social.',
      de: 'Die Entscheidung nennt die Akte, den Dienst und den Sozialarbeiter.',
    },
    asks: ASK,
    cure: CURE,
  },
  'right-to-explanation': {
    states: {
      nl: 'De beslissing zegt dat de persoon uitleg kan vragen.',
      fr: 'La décision dit que la personne peut demander des explications.',
      de: 'Die Entscheidung sagt, dass die Person Erklärungen verlangen kann.',
    },
    asks: ASK,
    cure: CURE,
  },
  'appeal-does-not-suspend': {
    states: {
      nl: 'De beslissing zegt dat het beroep niet schorst.',
      fr: 'La décision dit que le recours n’est pas suspensif.',
      de: 'Die Entscheidung sagt, dass die Beschwerde keine aufschiebende Wirkung hat.',
    },
    asks: ASK,
    cure: CURE,
  },
  'payment-frequency': {
    states: {
      nl: 'De beslissing zegt hoe vaak betaald wordt, of dat er niets betaald wordt.',
      fr: 'La décision dit quand les paiements ont lieu, ou qu’il n’y a pas de paiement.',
      de: 'Die Entscheidung sagt, wie oft gezahlt wird, oder dass nichts gezahlt wird.',
    },
    asks: ASK,
    cure: CURE,
  },
};

export const decisionMentionsAnswers: Readonly<
  Record<DecisionMentionsAnswer | 'undetermined', Words>
> = {
  complete: {
    nl: 'Alle acht vermeldingen staan in de beslissing.',
    fr: 'Les huit mentions figurent dans la décision.',
    de: 'Alle acht Angaben stehen in der Entscheidung.',
  },
  incomplete: {
    nl: 'Er ontbreken vermeldingen. De termijn van beroep begint niet te lopen.',
    fr: 'Des mentions manquent. Le délai de recours ne commence pas à courir.',
    de: 'Es fehlen Angaben. Die Beschwerdefrist beginnt nicht zu laufen.',
  },
  undetermined: UNDETERMINED,
};

export const reasonsConditions: Readonly<Record<ReasonsCondition, ConditionWords>> = {
  'reasoned-in-law': {
    states: {
      nl: 'De beslissing noemt de regels waarop ze steunt.',
      fr: 'La décision indique les règles sur lesquelles elle se fonde.',
      de: 'Die Entscheidung nennt die Regeln, auf denen sie beruht.',
    },
    asks: {
      nl: 'Lees na of de beslissing in rechte gemotiveerd is.',
      fr: 'Vérifiez si la décision est motivée en droit.',
      de: 'Prüfen Sie, ob die Entscheidung rechtlich begründet ist.',
    },
    cure: {
      nl: 'Motiveer de beslissing in rechte.',
      fr: 'Motivez la décision en droit.',
      de: 'Begründen Sie die Entscheidung rechtlich.',
    },
  },
  'reasoned-in-fact': {
    states: {
      nl: 'De beslissing noemt de feiten waarop ze steunt.',
      fr: 'La décision indique les faits sur lesquels elle se fonde.',
      de: 'Die Entscheidung nennt die Tatsachen, auf denen sie beruht.',
    },
    asks: {
      nl: 'Lees na of de beslissing in feite gemotiveerd is.',
      fr: 'Vérifiez si la décision est motivée en fait.',
      de: 'Prüfen Sie, ob die Entscheidung sachlich begründet ist.',
    },
    cure: {
      nl: 'Motiveer de beslissing in feite.',
      fr: 'Motivez la décision en fait.',
      de: 'Begründen Sie die Entscheidung sachlich.',
    },
  },
};

export const reasonsAnswers: Readonly<Record<ReasonsAnswer | 'undetermined', Words>> = {
  reasoned: {
    nl: 'De beslissing is gemotiveerd in rechte en in feite.',
    fr: 'La décision est motivée en droit et en fait.',
    de: 'Die Entscheidung ist rechtlich und sachlich begründet.',
  },
  'not-reasoned': {
    nl: 'De beslissing mist een motivering.',
    fr: 'Il manque une motivation à la décision.',
    de: 'Der Entscheidung fehlt eine Begründung.',
  },
  undetermined: UNDETERMINED,
};

export const appealConditions: Readonly<Record<AppealCondition, ConditionWords>> = {
  'decision-notified': {
    states: {
      nl: 'De beslissing is aangetekend of tegen ontvangstbewijs meegedeeld.',
      fr: 'La décision a été notifiée par recommandé ou contre accusé de réception.',
      de: 'Die Entscheidung wurde per Einschreiben oder gegen Empfangsbestätigung zugestellt.',
    },
    asks: {
      nl: 'Zoek uit hoe en wanneer de beslissing is meegedeeld.',
      fr: 'Vérifiez comment et quand la décision a été notifiée.',
      de: 'Klären Sie, wie und wann die Entscheidung zugestellt wurde.',
    },
    cure: {
      nl: 'Deel de beslissing aangetekend of tegen ontvangstbewijs mee.',
      fr: 'Notifiez la décision par recommandé ou contre accusé de réception.',
      de: 'Stellen Sie die Entscheidung per Einschreiben oder gegen Empfangsbestätigung zu.',
    },
  },
  'mentions-complete': {
    states: {
      nl: 'De acht vermeldingen staan in de beslissing.',
      fr: 'Les huit mentions figurent dans la décision.',
      de: 'Die acht Angaben stehen in der Entscheidung.',
    },
    asks: {
      nl: 'Lees na welke vermeldingen in de beslissing staan.',
      fr: 'Vérifiez quelles mentions figurent dans la décision.',
      de: 'Prüfen Sie, welche Angaben in der Entscheidung stehen.',
    },
    cure: {
      nl: 'Deel de beslissing opnieuw mee, met alle vermeldingen.',
      fr: 'Notifiez à nouveau la décision, avec toutes les mentions.',
      de: 'Stellen Sie die Entscheidung mit allen Angaben erneut zu.',
    },
  },
  'appeal-term-is-over': {
    states: {
      nl: 'De drie maanden om in beroep te gaan zijn voorbij.',
      fr: 'Les trois mois pour introduire un recours sont écoulés.',
      de: 'Die drei Monate für die Beschwerde sind vorbei.',
    },
    asks: {
      nl: 'Zoek uit wanneer de beslissing is meegedeeld.',
      fr: 'Vérifiez quand la décision a été notifiée.',
      de: 'Klären Sie, wann die Entscheidung zugestellt wurde.',
    },
  },
};

export const appealAnswers: Readonly<Record<AppealAnswer | 'undetermined', Words>> = {
  'not-notified': {
    nl: 'De beslissing is nog niet meegedeeld.',
    fr: 'La décision n’est pas encore notifiée.',
    de: 'Die Entscheidung ist noch nicht zugestellt.',
  },
  'not-started': {
    nl: 'De termijn van beroep loopt niet: er ontbreekt een vermelding.',
    fr: 'Le délai de recours ne court pas : une mention manque.',
    de: 'Die Beschwerdefrist läuft nicht: Es fehlt eine Angabe.',
  },
  running: {
    nl: 'De persoon kan nog in beroep gaan bij de arbeidsrechtbank.',
    fr: 'La personne peut encore introduire un recours devant le tribunal du travail.',
    de: 'Die Person kann noch beim Arbeitsgericht Beschwerde einlegen.',
  },
  over: {
    nl: 'De termijn van beroep is voorbij.',
    fr: 'Le délai de recours est écoulé.',
    de: 'Die Beschwerdefrist ist abgelaufen.',
  },
  undetermined: UNDETERMINED,
};
