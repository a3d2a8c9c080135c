import type { Words } from '../words.ts';

/** The facts that verdicts use. */
export const factNames: Readonly<Record<string, Words>> = {
  'award.kind': { nl: 'toegekend', fr: 'octroyé', de: 'gewährt' },
  'award.decidedOn': {
    nl: 'toekenningsbeslissing',
    fr: 'décision d’octroi',
    de: 'Gewährungsbeschluss',
  },
  'award.from': { nl: 'recht vanaf', fr: 'droit à partir du', de: 'Recht ab' },
  'award.until': { nl: 'recht tot en met', fr: 'droit jusqu’au', de: 'Recht bis' },
  'award.topsUpPaidWork': {
    nl: 'aanvulling op betaald werk',
    fr: 'complément d’un travail rémunéré',
    de: 'Ergänzung bezahlter Arbeit',
  },
  'person.birthDate': { nl: 'geboortedatum', fr: 'date de naissance', de: 'Geburtsdatum' },
  'study.decidedOn': {
    nl: 'studies aanvaard op',
    fr: 'études acceptées le',
    de: 'Studium angenommen am',
  },
  'workTrack.decidedOn': {
    nl: 'werktraject beslist op',
    fr: 'parcours emploi décidé le',
    de: 'Laufbahn beschlossen am',
  },
  'threeMonths.from': { nl: 'nagekeken vanaf', fr: 'vérifié depuis le', de: 'geprüft ab' },
  'consultation.consultedOn': {
    nl: 'KSZ geraadpleegd op',
    fr: 'BCSS consultée le',
    de: 'ZDSS konsultiert am',
  },
  'consultation.rightElsewhereUntil': {
    nl: 'recht elders tot en met',
    fr: 'droit ailleurs jusqu’au',
    de: 'Recht anderswo bis',
  },
  'request.by': { nl: 'gevraagd door', fr: 'demandé par', de: 'verlangt von' },
  'request.askedOn': { nl: 'gevraagd op', fr: 'demandé le', de: 'verlangt am' },
  obligation: { nl: 'verplichting', fr: 'obligation', de: 'Pflicht' },
  'contract.signedOn': { nl: 'ondertekend op', fr: 'signé le', de: 'unterschrieben am' },
  'contract.kind': { nl: 'soort project', fr: 'type de projet', de: 'Art des Projekts' },
  'contract.informedOn': { nl: 'ingelicht op', fr: 'informé le', de: 'informiert am' },
  'contract.givenOn': { nl: 'tekst gegeven op', fr: 'texte remis le', de: 'Text übergeben am' },
  deadline: { nl: 'uiterste dag', fr: 'dernier jour', de: 'letzter Tag' },
  'exemption.decidedOn': {
    nl: 'vrijstelling beslist op',
    fr: 'dispense décidée le',
    de: 'Befreiung beschlossen am',
  },
  'balance.startedOn': {
    nl: 'balans begonnen op',
    fr: 'bilan commencé le',
    de: 'Bilanz begonnen am',
  },
  'evaluation.heldOn': { nl: 'evaluatie op', fr: 'évaluation le', de: 'Bewertung am' },
  'firstWindow.from': {
    nl: 'eerste toelage vanaf',
    fr: 'première subvention depuis le',
    de: 'erster Zuschuss ab',
  },
  'firstWindow.until': {
    nl: 'eerste toelage tot en met',
    fr: 'première subvention jusqu’au',
    de: 'erster Zuschuss bis',
  },
  'extensionWindow.from': {
    nl: 'verlenging vanaf',
    fr: 'prolongation depuis le',
    de: 'Verlängerung ab',
  },
  'extensionWindow.until': {
    nl: 'verlenging tot en met',
    fr: 'prolongation jusqu’au',
    de: 'Verlängerung bis',
  },
  'secondChanceWindow.from': {
    nl: 'tweede kans vanaf',
    fr: 'deuxième chance depuis le',
    de: 'zweite Chance ab',
  },
  'secondChanceWindow.until': {
    nl: 'tweede kans tot en met',
    fr: 'deuxième chance jusqu’au',
    de: 'zweite Chance bis',
  },
  'subsidyDecision.decidedOn': {
    nl: 'beslissing over de toelage',
    fr: 'décision sur la subvention',
    de: 'Beschluss über den Zuschuss',
  },
  couple: { nl: 'koppel', fr: 'couple', de: 'Paar' },
  'couple.partnerMustHaveProject': {
    nl: 'partner moet een project hebben',
    fr: 'le partenaire doit avoir un projet',
    de: 'Partner muss ein Projekt haben',
  },
  'couple.partnerHasProject': {
    nl: 'partner heeft een project',
    fr: 'le partenaire a un projet',
    de: 'Partner hat ein Projekt',
  },
  'couple.claimedOn': { nl: 'gevraagd op', fr: 'demandé sur', de: 'beantragt in' },
};

/** The values of facts that are words. */
export const factValues: Readonly<Record<string, Words>> = {
  'living-wage': { nl: 'leefloon', fr: 'revenu d’intégration', de: 'Eingliederungseinkommen' },
  'work-by-centre': {
    nl: 'tewerkstelling door het OCMW',
    fr: 'emploi par le CPAS',
    de: 'Beschäftigung durch das ÖSHZ',
  },
  'equivalent-living-wage': {
    nl: 'equivalent leefloon',
    fr: 'équivalent du revenu d’intégration',
    de: 'Äquivalent',
  },
  person: { nl: 'de persoon', fr: 'la personne', de: 'die Person' },
  centre: { nl: 'het OCMW', fr: 'le CPAS', de: 'das ÖSHZ' },
  general: { nl: 'algemeen', fr: 'général', de: 'allgemein' },
  study: { nl: 'studies', fr: 'études', de: 'Studium' },
  'this-file': { nl: 'dit dossier', fr: 'ce dossier', de: 'diese Akte' },
  'file-of-partner': {
    nl: 'het dossier van de partner',
    fr: 'le dossier du partenaire',
    de: 'die Akte des Partners',
  },
  unknown: { nl: 'nog niet bekend', fr: 'pas encore connu', de: 'noch nicht bekannt' },
  true: { nl: 'ja', fr: 'oui', de: 'ja' },
  false: { nl: 'nee', fr: 'non', de: 'nein' },
  null: { nl: 'loopt door', fr: 'court toujours', de: 'läuft weiter' },
  mandatory: { nl: 'verplicht', fr: 'obligatoire', de: 'Pflicht' },
  'binding-on-request': {
    nl: 'bindend op vraag',
    fr: 'contraignant sur demande',
    de: 'auf Antrag bindend',
  },
  optional: { nl: 'niet verplicht', fr: 'facultatif', de: 'freiwillig' },
  'outside-the-law': { nl: 'buiten de wet', fr: 'hors de la loi', de: 'außerhalb des Gesetzes' },
  'no-current-right': {
    nl: 'geen lopend recht',
    fr: 'pas de droit en cours',
    de: 'kein laufendes Recht',
  },
  undetermined: { nl: 'nog niet bekend', fr: 'pas encore connu', de: 'noch nicht bekannt' },
};
