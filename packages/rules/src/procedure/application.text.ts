import type { ConditionWords, Words } from '../words.ts';
import { OVER, UNDETERMINED } from './term.text.ts';
import type { TermAnswer, TermCondition } from './term.ts';

export const applicationRegistrationConditions: Readonly<Record<TermCondition, ConditionWords>> = {
  'is-needed': {
    states: {
      nl: 'Er is een aanvraag.',
      fr: 'Il y a une demande.',
      de: 'Es gibt einen Antrag.',
    },
  },
  'is-done': {
    states: {
      nl: 'De aanvraag staat in het register.',
      fr: 'La demande figure au registre.',
      de: 'Der Antrag steht im Register.',
    },
    asks: {
      nl: 'Zoek uit of het gebeurd is, en op welke dag.',
      fr: 'Vérifiez si c’est fait, et quel jour.',
      de: 'Klären Sie, ob es geschehen ist, und an welchem Tag.',
    },
    cure: {
      nl: 'Schrijf de aanvraag in het register.',
      fr: 'Inscrivez la demande au registre.',
      de: 'Tragen Sie den Antrag in das Register ein.',
    },
  },
  'done-within-term': {
    states: {
      nl: 'Dat gebeurde op de dag van ontvangst.',
      fr: 'C’est fait le jour de la réception.',
      de: 'Das geschah am Tag des Eingangs.',
    },
    asks: {
      nl: 'Zoek uit of het gebeurd is, en op welke dag.',
      fr: 'Vérifiez si c’est fait, et quel jour.',
      de: 'Klären Sie, ob es geschehen ist, und an welchem Tag.',
    },
  },
  'term-is-over': OVER,
};

export const applicationRegistrationAnswers: Readonly<Record<TermAnswer | 'undetermined', Words>> =
  {
    'not-needed': {
      nl: 'Er is nog geen aanvraag.',
      fr: 'Il n’y a pas encore de demande.',
      de: 'Es gibt noch keinen Antrag.',
    },
    'done-in-time': {
      nl: 'De aanvraag is dezelfde dag geregistreerd.',
      fr: 'La demande a été enregistrée le jour même.',
      de: 'Der Antrag wurde am selben Tag eingetragen.',
    },
    'done-late': {
      nl: 'De aanvraag is te laat geregistreerd.',
      fr: 'La demande a été enregistrée trop tard.',
      de: 'Der Antrag wurde zu spät eingetragen.',
    },
    open: {
      nl: 'De aanvraag moet vandaag geregistreerd worden.',
      fr: 'La demande doit être enregistrée aujourd’hui.',
      de: 'Der Antrag muss heute eingetragen werden.',
    },
    overdue: {
      nl: 'De aanvraag is niet geregistreerd.',
      fr: 'La demande n’est pas enregistrée.',
      de: 'Der Antrag ist nicht eingetragen.',
    },
    undetermined: UNDETERMINED,
  };

export const applicationReceiptConditions: Readonly<Record<TermCondition, ConditionWords>> = {
  'is-needed': {
    states: {
      nl: 'Er is een aanvraag.',
      fr: 'Il y a une demande.',
      de: 'Es gibt einen Antrag.',
    },
  },
  'is-done': {
    states: {
      nl: 'De persoon kreeg een ontvangstbewijs.',
      fr: 'La personne a reçu un accusé de réception.',
      de: 'Die Person hat eine Empfangsbestätigung bekommen.',
    },
    asks: {
      nl: 'Zoek uit of het gebeurd is, en op welke dag.',
      fr: 'Vérifiez si c’est fait, et quel jour.',
      de: 'Klären Sie, ob es geschehen ist, und an welchem Tag.',
    },
    cure: {
      nl: 'Geef of stuur een ontvangstbewijs.',
      fr: 'Remettez ou envoyez un accusé de réception.',
      de: 'Geben oder schicken Sie eine Empfangsbestätigung.',
    },
  },
  'done-within-term': {
    states: {
      nl: 'Dat gebeurde op de dag van ontvangst.',
      fr: 'C’est fait le jour de la réception.',
      de: 'Das geschah am Tag des Eingangs.',
    },
    asks: {
      nl: 'Zoek uit of het gebeurd is, en op welke dag.',
      fr: 'Vérifiez si c’est fait, et quel jour.',
      de: 'Klären Sie, ob es geschehen ist, und an welchem Tag.',
    },
  },
  'term-is-over': OVER,
};

export const applicationReceiptAnswers: Readonly<Record<TermAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Er is nog geen aanvraag.',
    fr: 'Il n’y a pas encore de demande.',
    de: 'Es gibt noch keinen Antrag.',
  },
  'done-in-time': {
    nl: 'Het ontvangstbewijs is dezelfde dag gegeven.',
    fr: 'L’accusé de réception a été remis le jour même.',
    de: 'Die Empfangsbestätigung wurde am selben Tag gegeben.',
  },
  'done-late': {
    nl: 'Het ontvangstbewijs is te laat gegeven.',
    fr: 'L’accusé de réception a été remis trop tard.',
    de: 'Die Empfangsbestätigung wurde zu spät gegeben.',
  },
  open: {
    nl: 'Het ontvangstbewijs moet vandaag gegeven worden.',
    fr: 'L’accusé de réception doit être remis aujourd’hui.',
    de: 'Die Empfangsbestätigung muss heute gegeben werden.',
  },
  overdue: {
    nl: 'Er is geen ontvangstbewijs gegeven.',
    fr: 'Aucun accusé de réception n’a été remis.',
    de: 'Es wurde keine Empfangsbestätigung gegeben.',
  },
  undetermined: UNDETERMINED,
};

export const applicationForwardingConditions: Readonly<Record<TermCondition, ConditionWords>> = {
  'is-needed': {
    states: {
      nl: 'Het OCMW is niet bevoegd.',
      fr: 'Le CPAS n’est pas compétent.',
      de: 'Das ÖSHZ ist nicht zuständig.',
    },
    asks: {
      nl: 'Zoek uit of het OCMW bevoegd is.',
      fr: 'Vérifiez si le CPAS est compétent.',
      de: 'Klären Sie, ob das ÖSHZ zuständig ist.',
    },
  },
  'is-done': {
    states: {
      nl: 'De aanvraag is schriftelijk doorgestuurd.',
      fr: 'La demande a été transmise par écrit.',
      de: 'Der Antrag wurde schriftlich weitergeleitet.',
    },
    asks: {
      nl: 'Zoek uit of het gebeurd is, en op welke dag.',
      fr: 'Vérifiez si c’est fait, et quel jour.',
      de: 'Klären Sie, ob es geschehen ist, und an welchem Tag.',
    },
    cure: {
      nl: 'Stuur de aanvraag schriftelijk door naar het bevoegde OCMW.',
      fr: 'Transmettez la demande par écrit au CPAS compétent.',
      de: 'Leiten Sie den Antrag schriftlich an das zuständige ÖSHZ weiter.',
    },
  },
  'done-within-term': {
    states: {
      nl: 'Dat gebeurde binnen vijf kalenderdagen.',
      fr: 'C’est fait dans les cinq jours calendrier.',
      de: 'Das geschah binnen fünf Kalendertagen.',
    },
    asks: {
      nl: 'Zoek uit of het gebeurd is, en op welke dag.',
      fr: 'Vérifiez si c’est fait, et quel jour.',
      de: 'Klären Sie, ob es geschehen ist, und an welchem Tag.',
    },
  },
  'term-is-over': OVER,
};

export const applicationForwardingAnswers: Readonly<Record<TermAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Doorsturen is niet nodig.',
    fr: 'Il ne faut pas transmettre la demande.',
    de: 'Weiterleiten ist nicht nötig.',
  },
  'done-in-time': {
    nl: 'De aanvraag is op tijd doorgestuurd.',
    fr: 'La demande a été transmise à temps.',
    de: 'Der Antrag wurde rechtzeitig weitergeleitet.',
  },
  'done-late': {
    nl: 'De aanvraag is te laat doorgestuurd.',
    fr: 'La demande a été transmise trop tard.',
    de: 'Der Antrag wurde zu spät weitergeleitet.',
  },
  open: {
    nl: 'De aanvraag moet nog doorgestuurd worden.',
    fr: 'La demande doit encore être transmise.',
    de: 'Der Antrag muss noch weitergeleitet werden.',
  },
  overdue: {
    nl: 'De aanvraag had doorgestuurd moeten zijn.',
    fr: 'La demande aurait dû être transmise.',
    de: 'Der Antrag hätte weitergeleitet sein müssen.',
  },
  undetermined: UNDETERMINED,
};
