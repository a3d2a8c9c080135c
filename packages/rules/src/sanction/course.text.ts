import type { ConditionWords } from '../words.ts';
import type { CarryOnCondition, LesseningCondition } from './course.ts';
import type { SanctionCondition } from './plan.ts';
import type { StepsCondition } from './steps.ts';

type Course = Exclude<LesseningCondition | CarryOnCondition | SanctionCondition, StepsCondition>;

/** Whether a sanction is lawful, may be lessened or carried on, in words (SAN-1, SAN-5, SAN-7). */
export const courseConditions: Readonly<Record<Course, ConditionWords>> = {
  'not-started': {
    states: {
      nl: 'De sanctie is nog niet ingegaan.',
      fr: 'La sanction n’a pas encore débuté.',
      de: 'Die Sanktion hat noch nicht begonnen.',
    },
    asks: {
      nl: 'Kies de eerste dag.',
      fr: 'Choisissez le premier jour.',
      de: 'Wählen Sie den ersten Tag.',
    },
  },
  'better-behaviour': {
    states: {
      nl: 'Het gedrag van de persoon is verbeterd.',
      fr: 'Le comportement de la personne s’est amélioré.',
      de: 'Das Verhalten der Person hat sich gebessert.',
    },
    asks: {
      nl: 'Ga na of het gedrag verbeterd is.',
      fr: 'Vérifiez si le comportement s’est amélioré.',
      de: 'Prüfen Sie, ob sich das Verhalten gebessert hat.',
    },
  },
  'other-centre': {
    states: {
      nl: 'Een ander OCMW is bevoegd geworden.',
      fr: 'Un autre CPAS est devenu compétent.',
      de: 'Ein anderes ÖSHZ ist zuständig geworden.',
    },
    asks: {
      nl: 'Ga na of een ander OCMW bevoegd is.',
      fr: 'Vérifiez si un autre CPAS est compétent.',
      de: 'Prüfen Sie, ob ein anderes ÖSHZ zuständig ist.',
    },
  },
  'sanction-runs': {
    states: {
      nl: 'De sanctie loopt op deze dag.',
      fr: 'La sanction court ce jour-là.',
      de: 'Die Sanktion läuft an diesem Tag.',
    },
    asks: {
      nl: 'Registreer de eerste dag en de duur.',
      fr: 'Enregistrez le premier jour et la durée.',
      de: 'Erfassen Sie den ersten Tag und die Dauer.',
    },
  },
  'sanction-possible': {
    states: {
      nl: 'Er is een verbintenis niet nageleefd, zonder wettige reden.',
      fr: 'Un engagement n’a pas été respecté, sans motif légitime.',
      de: 'Eine Verpflichtung wurde ohne rechtmäßigen Grund nicht eingehalten.',
    },
    asks: {
      nl: 'Ga na welke verbintenis het is, en weeg de redenen af.',
      fr: 'Vérifiez de quel engagement il s’agit et appréciez les raisons.',
      de: 'Prüfen Sie, um welche Verpflichtung es geht, und wägen Sie die Gründe ab.',
    },
  },
  'steps-in-order': {
    states: {
      nl: 'Alle stappen vóór de beslissing zijn gezet, en ze is gemotiveerd.',
      fr: 'Toutes les étapes avant la décision ont été suivies, et elle est motivée.',
      de: 'Alle Schritte vor dem Beschluss sind getan, und er ist begründet.',
    },
    asks: {
      nl: 'Ga na welke stappen gezet zijn.',
      fr: 'Vérifiez quelles étapes ont été suivies.',
      de: 'Prüfen Sie, welche Schritte getan sind.',
    },
    cure: {
      nl: 'Trek de beslissing in en zet de ontbrekende stappen.',
      fr: 'Retirez la décision et suivez les étapes manquantes.',
      de: 'Nehmen Sie den Beschluss zurück und holen Sie die fehlenden Schritte nach.',
    },
  },
  'length-allowed': {
    states: {
      nl: 'De duur blijft binnen de wet.',
      fr: 'La durée reste dans les limites de la loi.',
      de: 'Die Dauer bleibt im Rahmen des Gesetzes.',
    },
    asks: {
      nl: 'Kies de duur, en ga eerdere sancties na.',
      fr: 'Choisissez la durée et vérifiez les sanctions antérieures.',
      de: 'Wählen Sie die Dauer und prüfen Sie frühere Sanktionen.',
    },
    cure: {
      nl: 'Kies een kortere duur.',
      fr: 'Choisissez une durée plus courte.',
      de: 'Wählen Sie eine kürzere Dauer.',
    },
  },
  'not-put-off': {
    states: {
      nl: 'Geen uitstel houdt de hele sanctie tegen.',
      fr: 'Aucun sursis ne retient toute la sanction.',
      de: 'Kein Aufschub hält die ganze Sanktion zurück.',
    },
    asks: {
      nl: 'Ga na of de voorwaarden van het uitstel nageleefd zijn.',
      fr: 'Vérifiez si les conditions du sursis ont été respectées.',
      de: 'Prüfen Sie, ob die Bedingungen des Aufschubs eingehalten wurden.',
    },
  },
  'start-possible': {
    states: {
      nl: 'De sanctie kan binnen de termijn ingaan.',
      fr: 'La sanction peut débuter dans le délai.',
      de: 'Die Sanktion kann innerhalb der Frist beginnen.',
    },
    asks: {
      nl: 'Kies de eerste dag, en ga de betekening na.',
      fr: 'Choisissez le premier jour et vérifiez la notification.',
      de: 'Wählen Sie den ersten Tag und prüfen Sie die Zustellung.',
    },
    cure: {
      nl: 'Kies een dag binnen de termijn, als die er nog is.',
      fr: 'Choisissez un jour dans le délai, s’il en reste.',
      de: 'Wählen Sie einen Tag innerhalb der Frist, falls es noch einen gibt.',
    },
  },
};
