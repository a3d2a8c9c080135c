import type { ConditionWords, Words } from '../words.ts';
import { OVER, UNDETERMINED } from './term.text.ts';
import type { TermAnswer, TermCondition } from './term.ts';

export const applicationDecisionConditions: Readonly<Record<TermCondition, ConditionWords>> = {
  'is-needed': {
    states: {
      nl: 'Het OCMW is bevoegd.',
      fr: 'Le CPAS est compétent.',
      de: 'Das ÖSHZ ist zuständig.',
    },
    asks: {
      nl: 'Zoek uit of het OCMW bevoegd is.',
      fr: 'Vérifiez si le CPAS est compétent.',
      de: 'Klären Sie, ob das ÖSHZ zuständig ist.',
    },
  },
  'is-done': {
    states: {
      nl: 'Over de aanvraag is beslist.',
      fr: 'La demande a fait l’objet d’une décision.',
      de: 'Über den Antrag ist entschieden.',
    },
    asks: {
      nl: 'Zoek uit of het gebeurd is, en op welke dag.',
      fr: 'Vérifiez si c’est fait, et quel jour.',
      de: 'Klären Sie, ob es geschehen ist, und an welchem Tag.',
    },
    cure: {
      nl: 'Neem een beslissing.',
      fr: 'Prenez une décision.',
      de: 'Treffen Sie eine Entscheidung.',
    },
  },
  'done-within-term': {
    states: {
      nl: 'Dat gebeurde binnen dertig dagen na ontvangst.',
      fr: 'C’est fait dans les trente jours de la réception.',
      de: 'Das geschah binnen dreißig Tagen nach Eingang.',
    },
    asks: {
      nl: 'Zoek uit of het gebeurd is, en op welke dag.',
      fr: 'Vérifiez si c’est fait, et quel jour.',
      de: 'Klären Sie, ob es geschehen ist, und an welchem Tag.',
    },
  },
  'term-is-over': OVER,
};

export const applicationDecisionAnswers: Readonly<Record<TermAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Dit OCMW moet niet beslissen.',
    fr: 'Ce CPAS ne doit pas décider.',
    de: 'Dieses ÖSHZ muss nicht entscheiden.',
  },
  'done-in-time': {
    nl: 'De beslissing is op tijd genomen.',
    fr: 'La décision a été prise à temps.',
    de: 'Die Entscheidung wurde rechtzeitig getroffen.',
  },
  'done-late': {
    nl: 'De beslissing is te laat genomen.',
    fr: 'La décision a été prise trop tard.',
    de: 'Die Entscheidung wurde zu spät getroffen.',
  },
  open: {
    nl: 'De beslissing moet nog genomen worden.',
    fr: 'La décision doit encore être prise.',
    de: 'Die Entscheidung muss noch getroffen werden.',
  },
  overdue: {
    nl: 'De termijn om te beslissen is voorbij.',
    fr: 'Le délai pour décider est écoulé.',
    de: 'Die Frist für die Entscheidung ist abgelaufen.',
  },
  undetermined: UNDETERMINED,
};

export const decisionNotificationConditions: Readonly<Record<TermCondition, ConditionWords>> = {
  'is-needed': {
    states: {
      nl: 'Er is een beslissing.',
      fr: 'Il y a une décision.',
      de: 'Es gibt eine Entscheidung.',
    },
  },
  'is-done': {
    states: {
      nl: 'De persoon kreeg de beslissing aangetekend of tegen ontvangstbewijs.',
      fr: 'La personne a reçu la décision par recommandé ou contre accusé de réception.',
      de: 'Die Person hat die Entscheidung per Einschreiben oder gegen Empfangsbestätigung bekommen.',
    },
    asks: {
      nl: 'Zoek uit hoe en wanneer de beslissing is meegedeeld.',
      fr: 'Vérifiez comment et quand la décision a été notifiée.',
      de: 'Klären Sie, wie und wann die Entscheidung zugestellt wurde.',
    },
    cure: {
      nl: 'Stuur de beslissing aangetekend of geef ze tegen ontvangstbewijs.',
      fr: 'Envoyez la décision par recommandé ou remettez-la contre accusé de réception.',
      de: 'Schicken Sie die Entscheidung per Einschreiben oder übergeben Sie sie gegen Empfangsbestätigung.',
    },
  },
  'done-within-term': {
    states: {
      nl: 'Dat gebeurde binnen acht dagen na de beslissing.',
      fr: 'C’est fait dans les huit jours de la décision.',
      de: 'Das geschah binnen acht Tagen nach der Entscheidung.',
    },
    asks: {
      nl: 'Zoek uit hoe en wanneer de beslissing is meegedeeld.',
      fr: 'Vérifiez comment et quand la décision a été notifiée.',
      de: 'Klären Sie, wie und wann die Entscheidung zugestellt wurde.',
    },
  },
  'term-is-over': OVER,
};

export const decisionNotificationAnswers: Readonly<Record<TermAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Er is nog niets mee te delen.',
    fr: 'Il n’y a encore rien à notifier.',
    de: 'Es ist noch nichts zuzustellen.',
  },
  'done-in-time': {
    nl: 'De beslissing is op tijd meegedeeld.',
    fr: 'La décision a été notifiée à temps.',
    de: 'Die Entscheidung wurde rechtzeitig zugestellt.',
  },
  'done-late': {
    nl: 'De beslissing is te laat meegedeeld.',
    fr: 'La décision a été notifiée trop tard.',
    de: 'Die Entscheidung wurde zu spät zugestellt.',
  },
  open: {
    nl: 'De beslissing moet nog meegedeeld worden.',
    fr: 'La décision doit encore être notifiée.',
    de: 'Die Entscheidung muss noch zugestellt werden.',
  },
  overdue: {
    nl: 'De termijn om de beslissing mee te delen is voorbij.',
    fr: 'Le délai pour notifier la décision est écoulé.',
    de: 'Die Frist für die Zustellung ist abgelaufen.',
  },
  undetermined: UNDETERMINED,
};

export const interviewConditions: Readonly<Record<TermCondition, ConditionWords>> = {
  'is-needed': {
    states: {
      nl: 'De persoon vroeg een gesprek.',
      fr: 'La personne a demandé un entretien.',
      de: 'Die Person hat um ein Gespräch gebeten.',
    },
  },
  'is-done': {
    states: {
      nl: 'Het gesprek is toegestaan.',
      fr: 'L’entretien a été accordé.',
      de: 'Das Gespräch wurde gewährt.',
    },
    cure: {
      nl: 'Geef de persoon een gesprek.',
      fr: 'Accordez un entretien à la personne.',
      de: 'Gewähren Sie der Person ein Gespräch.',
    },
  },
  'done-within-term': {
    states: {
      nl: 'Dat gebeurde binnen vijf werkdagen.',
      fr: 'C’est fait dans les cinq jours ouvrables.',
      de: 'Das geschah binnen fünf Werktagen.',
    },
  },
  'term-is-over': OVER,
};

export const interviewAnswers: Readonly<Record<TermAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Er is geen gesprek gevraagd.',
    fr: 'Aucun entretien n’a été demandé.',
    de: 'Es wurde kein Gespräch verlangt.',
  },
  'done-in-time': {
    nl: 'Het gesprek is op tijd toegestaan.',
    fr: 'L’entretien a été accordé à temps.',
    de: 'Das Gespräch wurde rechtzeitig gewährt.',
  },
  'done-late': {
    nl: 'Het gesprek is te laat toegestaan.',
    fr: 'L’entretien a été accordé trop tard.',
    de: 'Das Gespräch wurde zu spät gewährt.',
  },
  open: {
    nl: 'Het gesprek moet nog toegestaan worden.',
    fr: 'L’entretien doit encore être accordé.',
    de: 'Das Gespräch muss noch gewährt werden.',
  },
  overdue: {
    nl: 'De termijn voor het gesprek is voorbij.',
    fr: 'Le délai pour l’entretien est écoulé.',
    de: 'Die Frist für das Gespräch ist abgelaufen.',
  },
  undetermined: UNDETERMINED,
};
