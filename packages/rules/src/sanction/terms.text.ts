import type { ConditionWords } from '../words.ts';
import type { DeferralCondition } from './deferral.ts';
import type { LengthCondition } from './length.ts';
import type { StartCondition } from './start.ts';
import type { StepsCondition } from './steps.ts';

type Term = Exclude<StartCondition | LengthCondition | DeferralCondition, StepsCondition>;

/** When a sanction starts, how long it lasts and how it is put off, in words (SAN-2 to SAN-4). */
export const termConditions: Readonly<Record<Term, ConditionWords>> = {
  'window-open': {
    states: {
      nl: 'Er is nog een dag waarop de sanctie mag ingaan.',
      fr: 'Il reste un jour où la sanction peut débuter.',
      de: 'Es gibt noch einen Tag, an dem die Sanktion beginnen darf.',
    },
    asks: {
      nl: 'Ga na wanneer de beslissing betekend is.',
      fr: 'Vérifiez quand la décision a été notifiée.',
      de: 'Prüfen Sie, wann der Beschluss zugestellt wurde.',
    },
  },
  'after-notification': {
    states: {
      nl: 'De sanctie gaat ten vroegste in op de dag na de betekening.',
      fr: 'La sanction débute au plus tôt le lendemain de la notification.',
      de: 'Die Sanktion beginnt frühestens am Tag nach der Zustellung.',
    },
    asks: {
      nl: 'Kies de eerste dag.',
      fr: 'Choisissez le premier jour.',
      de: 'Wählen Sie den ersten Tag.',
    },
    cure: {
      nl: 'Kies een latere dag.',
      fr: 'Choisissez un jour plus tardif.',
      de: 'Wählen Sie einen späteren Tag.',
    },
  },
  'by-last-day': {
    states: {
      nl: 'De sanctie gaat ten laatste in op de eerste dag van de derde maand na de beslissing.',
      fr: 'La sanction débute au plus tard le premier jour du troisième mois qui suit la décision.',
      de: 'Die Sanktion beginnt spätestens am ersten Tag des dritten Monats nach dem Beschluss.',
    },
    asks: {
      nl: 'Kies de eerste dag.',
      fr: 'Choisissez le premier jour.',
      de: 'Wählen Sie den ersten Tag.',
    },
    cure: {
      nl: 'Kies een vroegere dag.',
      fr: 'Choisissez un jour plus proche.',
      de: 'Wählen Sie einen früheren Tag.',
    },
  },
  'within-first-length': {
    states: {
      nl: 'De sanctie duurt ten hoogste één maand.',
      fr: 'La sanction dure un mois au maximum.',
      de: 'Die Sanktion dauert höchstens einen Monat.',
    },
    asks: {
      nl: 'Kies de duur en de eerste dag.',
      fr: 'Choisissez la durée et le premier jour.',
      de: 'Wählen Sie die Dauer und den ersten Tag.',
    },
  },
  repetition: {
    states: {
      nl: 'Het is een herhaling binnen het jaar van een sanctie van dezelfde soort.',
      fr: 'C’est une récidive dans l’année d’une sanction de même nature.',
      de: 'Es ist eine Wiederholung innerhalb eines Jahres nach einer Sanktion derselben Art.',
    },
    asks: {
      nl: 'Ga na welke sancties er eerder waren, ook bij een ander OCMW.',
      fr: 'Vérifiez les sanctions antérieures, aussi dans un autre CPAS.',
      de: 'Prüfen Sie frühere Sanktionen, auch bei einem anderen ÖSHZ.',
    },
  },
  'within-repeated-length': {
    states: {
      nl: 'De sanctie duurt ten hoogste drie maanden.',
      fr: 'La sanction dure trois mois au maximum.',
      de: 'Die Sanktion dauert höchstens drei Monate.',
    },
    asks: {
      nl: 'Kies de duur en de eerste dag.',
      fr: 'Choisissez la durée et le premier jour.',
      de: 'Wählen Sie die Dauer und den ersten Tag.',
    },
    cure: {
      nl: 'Kies een kortere duur.',
      fr: 'Choisissez une durée plus courte.',
      de: 'Wählen Sie eine kürzere Dauer.',
    },
  },
  deferred: {
    states: {
      nl: 'De sanctie is met uitstel opgelegd.',
      fr: 'La sanction est assortie d’un sursis.',
      de: 'Die Sanktion wurde mit Aufschub verhängt.',
    },
  },
  'deferral-law-stated': {
    states: {
      nl: 'De termijn van het uitstel is bekend voor deze dag (vanaf 1 november 2016).',
      fr: 'Le délai du sursis est connu pour ce jour (à partir du 1er novembre 2016).',
      de: 'Die Frist des Aufschubs ist für diesen Tag bekannt (ab dem 1. November 2016).',
    },
    asks: {
      nl: 'Registreer eerst het uitstel.',
      fr: 'Enregistrez d’abord le sursis.',
      de: 'Erfassen Sie zuerst den Aufschub.',
    },
  },
  'conditions-stated': {
    states: {
      nl: 'Het uitstel noemt voorwaarden.',
      fr: 'Le sursis énonce des conditions.',
      de: 'Der Aufschub nennt Bedingungen.',
    },
    asks: {
      nl: 'Registreer eerst het uitstel.',
      fr: 'Enregistrez d’abord le sursis.',
      de: 'Erfassen Sie zuerst den Aufschub.',
    },
  },
  'broken-in-deferral': {
    states: {
      nl: 'Een voorwaarde is tijdens het uitstel niet nageleefd.',
      fr: 'Une condition n’a pas été respectée pendant le sursis.',
      de: 'Eine Bedingung wurde während des Aufschubs nicht eingehalten.',
    },
    asks: {
      nl: 'Ga na of de voorwaarden nageleefd zijn.',
      fr: 'Vérifiez si les conditions ont été respectées.',
      de: 'Prüfen Sie, ob die Bedingungen eingehalten wurden.',
    },
  },
  'deferral-over': {
    states: {
      nl: 'Het uitstel is afgelopen.',
      fr: 'Le sursis est terminé.',
      de: 'Der Aufschub ist abgelaufen.',
    },
    asks: {
      nl: 'Registreer eerst het uitstel.',
      fr: 'Enregistrez d’abord le sursis.',
      de: 'Erfassen Sie zuerst den Aufschub.',
    },
  },
  'carried-out-in-time': {
    states: {
      nl: 'De sanctie wordt ten laatste op de eerste dag van de zesde maand na het uitstel toegepast, na de inbreuk en de betekening.',
      fr: 'La sanction est appliquée au plus tard le premier jour du sixième mois après le sursis, après le manquement et la notification.',
      de: 'Die Sanktion wird spätestens am ersten Tag des sechsten Monats nach dem Aufschub angewandt, nach dem Verstoß und der Zustellung.',
    },
    asks: {
      nl: 'Ga na wanneer de voorwaarde niet nageleefd is en wanneer betekend werd.',
      fr: 'Vérifiez la date du manquement et celle de la notification.',
      de: 'Prüfen Sie den Tag des Verstoßes und den der Zustellung.',
    },
  },
};
