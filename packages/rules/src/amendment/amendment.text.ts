import type { ConditionWords, Words } from '../words.ts';
import type { AmendmentAnswer, AmendmentCondition } from './amendment.ts';

/** The conditions of a change in words (AMD-1, AMD-2). */
const amendmentConditions: Readonly<Record<AmendmentCondition, ConditionWords>> = {
  asked: {
    states: {
      nl: 'Een partij vroeg om de wijziging.',
      fr: 'Une partie a demandé la modification.',
      de: 'Eine Partei hat die Änderung verlangt.',
    },
    asks: {
      nl: 'Ga na wie de wijziging vroeg.',
      fr: 'Vérifiez qui a demandé la modification.',
      de: 'Prüfen Sie, wer die Änderung verlangt hat.',
    },
  },
  'centre-agrees': {
    states: {
      nl: 'Het OCMW gaat akkoord.',
      fr: 'Le CPAS est d’accord.',
      de: 'Das ÖSHZ ist einverstanden.',
    },
    asks: {
      nl: 'Vraag of het OCMW akkoord gaat.',
      fr: 'Demandez si le CPAS est d’accord.',
      de: 'Fragen Sie, ob das ÖSHZ einverstanden ist.',
    },
  },
  'person-agrees': {
    states: {
      nl: 'De persoon gaat akkoord.',
      fr: 'La personne est d’accord.',
      de: 'Die Person ist einverstanden.',
    },
    asks: {
      nl: 'Vraag of de persoon akkoord gaat.',
      fr: 'Demandez si la personne est d’accord.',
      de: 'Fragen Sie, ob die Person einverstanden ist.',
    },
    cure: {
      nl: 'Zoek met de persoon een afspraak die beiden aanvaarden.',
      fr: 'Cherchez avec la personne un accord que tous deux acceptent.',
      de: 'Suchen Sie mit der Person eine Abrede, der beide zustimmen.',
    },
  },
  'one-sided-allowed': {
    states: {
      nl: 'Het OCMW laat eenzijdige afspraken toe. Dat strijdt met de wet.',
      fr: 'Le CPAS admet des engagements unilatéraux. C’est contraire à la loi.',
      de: 'Das ÖSHZ lässt einseitige Abreden zu. Das widerspricht dem Gesetz.',
    },
  },
  'informed-before-change': {
    states: {
      nl: 'De persoon is vooraf ingelicht over inhoud, draagwijdte en gevolgen van de wijziging.',
      fr: 'La personne a été informée au préalable du contenu, de la portée et des conséquences de la modification.',
      de: 'Die Person wurde vorab über Inhalt, Tragweite und Folgen der Änderung informiert.',
    },
    asks: {
      nl: 'Ga na wanneer de persoon ingelicht is.',
      fr: 'Vérifiez quand la personne a été informée.',
      de: 'Prüfen Sie, wann die Person informiert wurde.',
    },
    cure: {
      nl: 'Leg de wijziging uit en noteer de dag.',
      fr: 'Expliquez la modification et notez le jour.',
      de: 'Erklären Sie die Änderung und notieren Sie den Tag.',
    },
  },
  'addendum-signed': {
    states: {
      nl: 'Beide partijen ondertekenden het addendum.',
      fr: 'Les deux parties ont signé l’avenant.',
      de: 'Beide Parteien haben den Nachtrag unterschrieben.',
    },
    asks: {
      nl: 'Ga na of het addendum ondertekend is.',
      fr: 'Vérifiez si l’avenant est signé.',
      de: 'Prüfen Sie, ob der Nachtrag unterschrieben ist.',
    },
    cure: {
      nl: 'Laat beide partijen ondertekenen.',
      fr: 'Faites signer les deux parties.',
      de: 'Lassen Sie beide Parteien unterschreiben.',
    },
  },
};

/** The answers in words. */
const amendmentAnswers: Readonly<Record<AmendmentAnswer | 'undetermined', Words>> = {
  'not-asked': {
    nl: 'Niemand vroeg om een wijziging.',
    fr: 'Personne n’a demandé de modification.',
    de: 'Niemand hat eine Änderung verlangt.',
  },
  'no-agreement': {
    nl: 'Beide partijen moeten akkoord gaan: het contract blijft zoals het is.',
    fr: 'Les deux parties doivent être d’accord : le contrat reste tel quel.',
    de: 'Beide Parteien müssen einverstanden sein: Der Vertrag bleibt, wie er ist.',
  },
  'not-informed': {
    nl: 'De persoon moet eerst ingelicht worden.',
    fr: 'La personne doit d’abord être informée.',
    de: 'Die Person muss zuerst informiert werden.',
  },
  'one-sided': {
    nl: 'Eenzijdige afspraak volgens lokaal beleid: in strijd met de wet, die het akkoord van beiden vraagt.',
    fr: 'Engagement unilatéral selon la pratique locale : contraire à la loi, qui exige l’accord des deux.',
    de: 'Einseitige Abrede nach örtlicher Regel: Das Gesetz verlangt die Zustimmung beider.',
  },
  'to-sign': {
    nl: 'Het addendum mag ondertekend worden.',
    fr: 'L’avenant peut être signé.',
    de: 'Der Nachtrag darf unterschrieben werden.',
  },
  changed: {
    nl: 'Het contract is gewijzigd.',
    fr: 'Le contrat est modifié.',
    de: 'Der Vertrag ist geändert.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen: er ontbreken gegevens.',
    fr: 'Pas encore déterminé : des données manquent.',
    de: 'Noch nicht zu sagen: Es fehlen Angaben.',
  },
};

/** The words of the question about a change. */
export const amendmentQuestions = {
  amendment: { answers: amendmentAnswers, conditions: amendmentConditions },
} as const;

/** The facts of a change. */
export const amendmentFactNames: Readonly<Record<string, Words>> = {
  'amendment.askedBy': {
    nl: 'wijziging gevraagd door',
    fr: 'modification demandée par',
    de: 'Änderung verlangt von',
  },
  'amendment.centreAgrees': {
    nl: 'akkoord van het OCMW',
    fr: 'accord du CPAS',
    de: 'Zustimmung des ÖSHZ',
  },
  'amendment.personAgrees': {
    nl: 'akkoord van de persoon',
    fr: 'accord de la personne',
    de: 'Zustimmung der Person',
  },
  'amendment.allowsOneSided': {
    nl: 'eenzijdige afspraken toegelaten',
    fr: 'engagements unilatéraux admis',
    de: 'einseitige Abreden zugelassen',
  },
  'amendment.informedOn': { nl: 'ingelicht op', fr: 'informé le', de: 'informiert am' },
  'amendment.signedByPersonOn': {
    nl: 'ondertekend door de persoon op',
    fr: 'signé par la personne le',
    de: 'von der Person unterschrieben am',
  },
  'amendment.signedByCentreOn': {
    nl: 'ondertekend door het OCMW op',
    fr: 'signé par le CPAS le',
    de: 'vom ÖSHZ unterschrieben am',
  },
};
