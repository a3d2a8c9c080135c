import type { ConditionWords } from '../words.ts';
import type { StepsCondition } from './steps.ts';

/** The steps of a sanction in words (SAN-1). */
export const stepsConditions: Readonly<Record<StepsCondition, ConditionWords>> = {
  'contract-not-kept': {
    states: {
      nl: 'Het gaat om een contract dat niet nageleefd is, niet om valse of verzwegen verklaringen.',
      fr: 'Il s’agit d’un contrat non respecté, pas de déclarations fausses ou omises.',
      de: 'Es geht um einen nicht eingehaltenen Vertrag, nicht um falsche oder verschwiegene Angaben.',
    },
    asks: {
      nl: 'Zeg waarover het gaat: het contract of verklaringen over de bestaansmiddelen.',
      fr: 'Dites de quoi il s’agit : le contrat ou des déclarations sur les ressources.',
      de: 'Sagen Sie, worum es geht: um den Vertrag oder um Angaben zu den Mitteln.',
    },
  },
  'law-stated': {
    states: {
      nl: 'De termijnen van de wet zijn bekend voor deze dag (vanaf 1 november 2016).',
      fr: 'Les délais de la loi sont connus pour ce jour (à partir du 1er novembre 2016).',
      de: 'Die Fristen des Gesetzes sind für diesen Tag bekannt (ab dem 1. November 2016).',
    },
    cure: {
      nl: 'Zoek de oude tekst van artikel 30 van de leefloonwet op: onze bronnen geven hem niet.',
      fr: 'Consultez l’ancien texte de l’article 30 de la loi sur l’intégration sociale : nos sources ne le donnent pas.',
      de: 'Schlagen Sie den alten Text von Artikel 30 des Gesetzes über die soziale Eingliederung nach: Unsere Quellen nennen ihn nicht.',
    },
  },
  'commitment-of-contract': {
    states: {
      nl: 'Wat niet nageleefd is, is een verbintenis uit het contract.',
      fr: 'Ce qui n’a pas été respecté est un engagement du contrat.',
      de: 'Was nicht eingehalten wurde, ist eine Verpflichtung aus dem Vertrag.',
    },
    asks: {
      nl: 'Ga na welke verbintenis van het contract niet nageleefd is.',
      fr: 'Vérifiez quel engagement du contrat n’a pas été respecté.',
      de: 'Prüfen Sie, welche Verpflichtung des Vertrags nicht eingehalten wurde.',
    },
  },
  'no-legitimate-reason': {
    states: {
      nl: 'De persoon had geen wettige reden.',
      fr: 'La personne n’avait pas de motif légitime.',
      de: 'Die Person hatte keinen rechtmäßigen Grund.',
    },
    asks: {
      nl: 'Vraag de persoon naar de redenen en weeg ze af.',
      fr: 'Demandez les raisons à la personne et appréciez-les.',
      de: 'Fragen Sie die Person nach den Gründen und wägen Sie sie ab.',
    },
  },
  decided: {
    states: {
      nl: 'Er is een beslissing.',
      fr: 'Il y a une décision.',
      de: 'Es gibt einen Beschluss.',
    },
  },
  'formal-notice': {
    states: {
      nl: 'De persoon is na de feiten en vóór de beslissing in gebreke gesteld.',
      fr: 'La personne a été mise en demeure après les faits et avant la décision.',
      de: 'Die Person wurde nach dem Vorfall und vor dem Beschluss in Verzug gesetzt.',
    },
    asks: {
      nl: 'Ga na of en wanneer de ingebrekestelling verstuurd is.',
      fr: 'Vérifiez si et quand la mise en demeure a été envoyée.',
      de: 'Prüfen Sie, ob und wann die Inverzugsetzung verschickt wurde.',
    },
    cure: {
      nl: 'Stel de persoon eerst in gebreke.',
      fr: 'Mettez d’abord la personne en demeure.',
      de: 'Setzen Sie die Person zuerst in Verzug.',
    },
  },
  'reasons-weighed': {
    states: {
      nl: 'De redenen van de persoon zijn vóór de beslissing afgewogen.',
      fr: 'Les raisons de la personne ont été appréciées avant la décision.',
      de: 'Die Gründe der Person wurden vor dem Beschluss abgewogen.',
    },
    asks: {
      nl: 'Ga na of de redenen afgewogen zijn.',
      fr: 'Vérifiez si les raisons ont été appréciées.',
      de: 'Prüfen Sie, ob die Gründe abgewogen wurden.',
    },
    cure: {
      nl: 'Weeg de redenen af en noteer de dag.',
      fr: 'Appréciez les raisons et notez le jour.',
      de: 'Wägen Sie die Gründe ab und notieren Sie den Tag.',
    },
  },
  'advice-given': {
    states: {
      nl: 'De maatschappelijk werker gaf advies vóór de beslissing; het bindt niet.',
      fr: 'Le travailleur social a donné son avis avant la décision ; il ne lie pas.',
      de: 'Der Sozialarbeiter hat vor dem Beschluss eine Stellungnahme abgegeben; sie bindet nicht.',
    },
    asks: {
      nl: 'Ga na of het advies er is.',
      fr: 'Vérifiez si l’avis existe.',
      de: 'Prüfen Sie, ob die Stellungnahme vorliegt.',
    },
    cure: {
      nl: 'Vraag het advies van de maatschappelijk werker.',
      fr: 'Demandez l’avis du travailleur social.',
      de: 'Holen Sie die Stellungnahme des Sozialarbeiters ein.',
    },
  },
  'hearing-offered': {
    states: {
      nl: 'De persoon is vóór de beslissing schriftelijk gewezen op het recht om gehoord te worden.',
      fr: 'La personne a été informée par écrit, avant la décision, de son droit d’être entendue.',
      de: 'Die Person wurde vor dem Beschluss schriftlich auf ihr Recht auf Anhörung hingewiesen.',
    },
    asks: {
      nl: 'Ga na of het horen schriftelijk aangeboden is.',
      fr: 'Vérifiez si l’audition a été proposée par écrit.',
      de: 'Prüfen Sie, ob die Anhörung schriftlich angeboten wurde.',
    },
    cure: {
      nl: 'Bied het horen schriftelijk aan.',
      fr: 'Proposez l’audition par écrit.',
      de: 'Bieten Sie die Anhörung schriftlich an.',
    },
  },
  'hearing-held': {
    states: {
      nl: 'Wie gehoord wilde worden, is vóór de beslissing gehoord of daartoe uitgenodigd.',
      fr: 'La personne qui l’a demandé a été entendue ou invitée à l’être avant la décision.',
      de: 'Wer gehört werden wollte, wurde vor dem Beschluss gehört oder dazu eingeladen.',
    },
    asks: {
      nl: 'Ga na of de persoon vroeg om gehoord te worden.',
      fr: 'Vérifiez si la personne a demandé à être entendue.',
      de: 'Prüfen Sie, ob die Person eine Anhörung verlangt hat.',
    },
    cure: {
      nl: 'Geef plaats en uur, en hoor de persoon.',
      fr: 'Fixez le lieu et l’heure, et entendez la personne.',
      de: 'Nennen Sie Ort und Zeit und hören Sie die Person an.',
    },
  },
  'decision-reasoned': {
    states: {
      nl: 'De beslissing is gemotiveerd in rechte en in feite.',
      fr: 'La décision est motivée en droit et en fait.',
      de: 'Der Beschluss ist rechtlich und sachlich begründet.',
    },
    asks: {
      nl: 'Ga na of de beslissing gemotiveerd is.',
      fr: 'Vérifiez si la décision est motivée.',
      de: 'Prüfen Sie, ob der Beschluss begründet ist.',
    },
    cure: {
      nl: 'Neem een gemotiveerde beslissing.',
      fr: 'Prenez une décision motivée.',
      de: 'Fassen Sie einen begründeten Beschluss.',
    },
  },
  notified: {
    states: {
      nl: 'De beslissing is aan de persoon betekend.',
      fr: 'La décision a été notifiée à la personne.',
      de: 'Der Beschluss wurde der Person zugestellt.',
    },
    asks: {
      nl: 'Ga na wanneer de beslissing betekend is.',
      fr: 'Vérifiez quand la décision a été notifiée.',
      de: 'Prüfen Sie, wann der Beschluss zugestellt wurde.',
    },
    cure: {
      nl: 'Beteken de beslissing aan de persoon.',
      fr: 'Notifiez la décision à la personne.',
      de: 'Stellen Sie der Person den Beschluss zu.',
    },
  },
};
