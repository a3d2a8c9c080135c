import type { ConditionWords, Words } from '../words.ts';
import type {
  AssistanceAnswer,
  AssistanceCondition,
  HearingAnswer,
  HearingCondition,
} from './hearing.ts';
import { UNDETERMINED } from './term.text.ts';

/** The right to be heard in words (PRO-4). */
export const hearingConditions: Readonly<Record<HearingCondition, ConditionWords>> = {
  'hearing-belongs': {
    states: {
      nl: 'Bij deze beslissing hoort een recht om gehoord te worden.',
      fr: 'Cette décision ouvre le droit d’être entendu.',
      de: 'Zu dieser Entscheidung gehört ein Recht auf Anhörung.',
    },
  },
  'told-in-writing': {
    states: {
      nl: 'De persoon is schriftelijk ingelicht over het recht om gehoord te worden.',
      fr: 'La personne a été informée par écrit de son droit d’être entendue.',
      de: 'Die Person wurde schriftlich über das Recht auf Anhörung informiert.',
    },
    asks: {
      nl: 'Zoek uit of en wanneer de persoon schriftelijk is ingelicht.',
      fr: 'Vérifiez si et quand la personne a été informée par écrit.',
      de: 'Klären Sie, ob und wann die Person schriftlich informiert wurde.',
    },
    cure: {
      nl: 'Licht de persoon schriftelijk in, vóór de beslissing.',
      fr: 'Informez la personne par écrit, avant la décision.',
      de: 'Informieren Sie die Person schriftlich, vor der Entscheidung.',
    },
  },
  'hearing-asked': {
    states: {
      nl: 'De persoon vroeg om gehoord te worden.',
      fr: 'La personne a demandé à être entendue.',
      de: 'Die Person hat um Anhörung gebeten.',
    },
    asks: {
      nl: 'Zoek uit of de persoon gehoord wil worden.',
      fr: 'Vérifiez si la personne souhaite être entendue.',
      de: 'Klären Sie, ob die Person angehört werden möchte.',
    },
  },
  'hearing-held': {
    states: {
      nl: 'De persoon is gehoord vóór de beslissing.',
      fr: 'La personne a été entendue avant la décision.',
      de: 'Die Person wurde vor der Entscheidung angehört.',
    },
    asks: {
      nl: 'Zoek uit of en wanneer de persoon gehoord is.',
      fr: 'Vérifiez si et quand la personne a été entendue.',
      de: 'Klären Sie, ob und wann die Person angehört wurde.',
    },
    cure: {
      nl: 'Geef plaats en uur, en hoor de persoon vóór de beslissing.',
      fr: 'Fixez le lieu et l’heure, et entendez la personne avant la décision.',
      de: 'Nennen Sie Ort und Zeit und hören Sie die Person vor der Entscheidung an.',
    },
  },
  'decision-taken': {
    states: {
      nl: 'De beslissing is genomen.',
      fr: 'La décision est prise.',
      de: 'Die Entscheidung ist getroffen.',
    },
  },
};

export const hearingAnswers: Readonly<Record<HearingAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Bij deze beslissing hoort geen hoorrecht.',
    fr: 'Cette décision n’ouvre pas de droit d’être entendu.',
    de: 'Zu dieser Entscheidung gehört kein Anhörungsrecht.',
  },
  respected: {
    nl: 'Het recht om gehoord te worden is gevolgd.',
    fr: 'Le droit d’être entendu est respecté.',
    de: 'Das Recht auf Anhörung ist gewahrt.',
  },
  'tell-first': {
    nl: 'Licht de persoon eerst schriftelijk in.',
    fr: 'Informez d’abord la personne par écrit.',
    de: 'Informieren Sie die Person zuerst schriftlich.',
  },
  'hear-first': {
    nl: 'Hoor de persoon vóór de beslissing.',
    fr: 'Entendez la personne avant la décision.',
    de: 'Hören Sie die Person vor der Entscheidung an.',
  },
  'not-told': {
    nl: 'De persoon was niet schriftelijk ingelicht vóór de beslissing.',
    fr: 'La personne n’avait pas été informée par écrit avant la décision.',
    de: 'Die Person war vor der Entscheidung nicht schriftlich informiert.',
  },
  'not-heard': {
    nl: 'De persoon vroeg gehoord te worden, maar is niet gehoord vóór de beslissing.',
    fr: 'La personne a demandé à être entendue, mais ne l’a pas été avant la décision.',
    de: 'Die Person bat um Anhörung, wurde aber vor der Entscheidung nicht angehört.',
  },
  undetermined: UNDETERMINED,
};

/** Assistance at the negotiation in words (PRO-1). */
export const assistanceConditions: Readonly<Record<AssistanceCondition, ConditionWords>> = {
  'assistance-asked': {
    states: {
      nl: 'De persoon wil iemand bij zich.',
      fr: 'La personne veut se faire assister.',
      de: 'Die Person will einen Beistand.',
    },
    asks: {
      nl: 'Vraag of de persoon iemand bij zich wil.',
      fr: 'Demandez si la personne veut se faire assister.',
      de: 'Fragen Sie, ob die Person einen Beistand will.',
    },
  },
  'assistance-admitted': {
    states: {
      nl: 'Die persoon mocht erbij zijn.',
      fr: 'Cette personne a pu être présente.',
      de: 'Der Beistand durfte dabei sein.',
    },
    asks: {
      nl: 'Zoek uit of die persoon erbij was.',
      fr: 'Vérifiez si cette personne était présente.',
      de: 'Klären Sie, ob der Beistand dabei war.',
    },
    cure: {
      nl: 'Laat iemand naar keuze toe bij het gesprek over het project.',
      fr: 'Admettez une personne de son choix à la négociation du projet.',
      de: 'Lassen Sie eine Person nach Wahl bei der Verhandlung des Projekts zu.',
    },
  },
};

export const assistanceAnswers: Readonly<Record<AssistanceAnswer | 'undetermined', Words>> = {
  'not-asked': {
    nl: 'De persoon vroeg niemand mee.',
    fr: 'La personne n’a pas demandé d’assistance.',
    de: 'Die Person hat keinen Beistand verlangt.',
  },
  admitted: {
    nl: 'De persoon had iemand naar keuze bij zich.',
    fr: 'La personne était assistée par une personne de son choix.',
    de: 'Die Person hatte einen Beistand nach Wahl.',
  },
  refused: {
    nl: 'De persoon mocht niemand meebrengen. Dat is een fout.',
    fr: 'La personne n’a pas pu se faire assister. C’est une faute.',
    de: 'Die Person durfte keinen Beistand mitbringen. Das ist ein Fehler.',
  },
  undetermined: UNDETERMINED,
};
