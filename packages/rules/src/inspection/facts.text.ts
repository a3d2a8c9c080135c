import type { ConditionWords, Words } from '../words.ts';

/** The signatures of a contract in words. */
export const signatureConditions: Readonly<Record<string, ConditionWords>> = {
  'contract.signedByPersonOn': {
    states: {
      nl: 'De persoon heeft ondertekend.',
      fr: 'La personne a signé.',
      de: 'Die Person hat unterschrieben.',
    },
    cure: {
      nl: 'Laat de persoon ondertekenen.',
      fr: 'Faites signer la personne.',
      de: 'Lassen Sie die Person unterschreiben.',
    },
  },
  'contract.signedByCentreOn': {
    states: {
      nl: 'Het OCMW heeft ondertekend.',
      fr: 'Le CPAS a signé.',
      de: 'Das ÖSHZ hat unterschrieben.',
    },
    cure: {
      nl: 'Laat het OCMW ondertekenen.',
      fr: 'Faites signer le CPAS.',
      de: 'Lassen Sie das ÖSHZ unterschreiben.',
    },
  },
  'contract.signedByThirdPartyOn': {
    states: {
      nl: 'Elke derde heeft ondertekend.',
      fr: 'Chaque tiers a signé.',
      de: 'Jeder Dritte hat unterschrieben.',
    },
    cure: {
      nl: 'Laat de derde ondertekenen.',
      fr: 'Faites signer le tiers.',
      de: 'Lassen Sie den Dritten unterschreiben.',
    },
  },
};

/** The facts of the inspection. */
export const inspectionFactNames: Readonly<Record<string, Words>> = {
  'contract.signedByPersonOn': {
    nl: 'ondertekend door de persoon op',
    fr: 'signé par la personne le',
    de: 'von der Person unterschrieben am',
  },
  'contract.signedByCentreOn': {
    nl: 'ondertekend door het OCMW op',
    fr: 'signé par le CPAS le',
    de: 'vom ÖSHZ unterschrieben am',
  },
  'contract.signedByThirdPartyOn': {
    nl: 'ondertekend door een derde op',
    fr: 'signé par un tiers le',
    de: 'von einem Dritten unterschrieben am',
  },
  'subsidyDecision.kind': {
    nl: 'soort toelage',
    fr: 'type de subvention',
    de: 'Art des Zuschusses',
  },
  'subsidyDecision.reportedOn': {
    nl: 'verslag van',
    fr: 'rapport du',
    de: 'Bericht vom',
  },
  'maintenance.inquiryOn': {
    nl: 'onderzoek op',
    fr: 'enquête le',
    de: 'Untersuchung am',
  },
  'maintenance.debtorsFound': {
    nl: 'onderhoudsplichtigen gevonden',
    fr: 'débiteurs d’aliments trouvés',
    de: 'Unterhaltspflichtige gefunden',
  },
  'maintenance.recoveryDecidedOn': {
    nl: 'terugvordering beslist op',
    fr: 'recouvrement décidé le',
    de: 'Rückforderung entschieden am',
  },
  'maintenance.applicantNotifiedOn': {
    nl: 'aanvrager ingelicht op',
    fr: 'demandeur informé le',
    de: 'Antragsteller informiert am',
  },
  'maintenance.debtorsNotifiedOn': {
    nl: 'onderhoudsplichtigen ingelicht op',
    fr: 'débiteurs d’aliments informés le',
    de: 'Unterhaltspflichtige informiert am',
  },
  'inspectionReport.receivedOn': {
    nl: 'verslag ontvangen op',
    fr: 'rapport reçu le',
    de: 'Bericht eingegangen am',
  },
  'inspectionReport.answeredOn': {
    nl: 'geantwoord op',
    fr: 'répondu le',
    de: 'beantwortet am',
  },
};

/** The values of these facts that are words. */
export const inspectionFactValues: Readonly<Record<string, Words>> = {
  extension: {
    nl: 'verlenging',
    fr: 'prolongation',
    de: 'Verlängerung',
  },
  'second-chance': {
    nl: 'tweede kans',
    fr: 'deuxième chance',
    de: 'zweite Chance',
  },
};
