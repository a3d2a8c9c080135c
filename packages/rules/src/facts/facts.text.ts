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
  'award.until': { nl: 'recht tot en met', fr: 'droit jusqu’au', de: 'Recht bis einschließlich' },
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
    fr: 'parcours vers l’emploi décidé le',
    de: 'Arbeitsprojekt beschlossen am',
  },
  'threeMonths.from': { nl: 'nagekeken vanaf', fr: 'vérifié à partir du', de: 'geprüft ab' },
  'consultation.consultedOn': {
    nl: 'KSZ geraadpleegd op',
    fr: 'BCSS consultée le',
    de: 'ZDSS konsultiert am',
  },
  'consultation.rightElsewhereUntil': {
    nl: 'recht elders tot en met',
    fr: 'droit ailleurs jusqu’au',
    de: 'Recht anderswo bis einschließlich',
  },
  'request.by': { nl: 'gevraagd door', fr: 'demandé par', de: 'verlangt von' },
  'request.askedOn': { nl: 'gevraagd op', fr: 'demandé le', de: 'verlangt am' },
  obligation: { nl: 'project', fr: 'projet', de: 'Projekt' },
  'contract.signedOn': { nl: 'ondertekend op', fr: 'signé le', de: 'unterschrieben am' },
  'contract.kind': { nl: 'soort project', fr: 'type de projet', de: 'Art des Projekts' },
  'contract.informedOn': { nl: 'ingelicht op', fr: 'informé le', de: 'informiert am' },
  'contract.givenOn': { nl: 'tekst gegeven op', fr: 'texte remis le', de: 'Text übergeben am' },
  'contract.frameworkVersion': {
    nl: 'kaderovereenkomst',
    fr: 'accord-cadre',
    de: 'Rahmenvereinbarung',
  },
  'contract.objectives': { nl: 'doelstellingen', fr: 'objectifs', de: 'Ziele' },
  'contract.actionAreas': { nl: 'actiegebieden', fr: 'domaines d’action', de: 'Aktionsbereiche' },
  'contract.commitments': { nl: 'verbintenissen', fr: 'engagements', de: 'Verpflichtungen' },
  'contract.tiedCommitments': {
    nl: 'verbintenissen bij een doelstelling',
    fr: 'engagements liés à un objectif',
    de: 'Verpflichtungen bei einem Ziel',
  },
  'contract.startsOn': { nl: 'project vanaf', fr: 'projet à partir du', de: 'Projekt ab' },
  'contract.endsOn': {
    nl: 'project tot en met',
    fr: 'projet jusqu’au',
    de: 'Projekt bis einschließlich',
  },
  'contract.stated': {
    nl: 'in het contract aangeduid',
    fr: 'indiqué dans le contrat',
    de: 'im Vertrag angegeben',
  },
  'contract.includesTraining': {
    nl: 'opleiding of werkervaring',
    fr: 'formation ou expérience de travail',
    de: 'Ausbildung oder Arbeitserfahrung',
  },
  'contract.assignedCosts': {
    nl: 'kosten die iemand draagt (van de vier)',
    fr: 'frais attribués (sur quatre)',
    de: 'zugeteilte Kosten (von vier)',
  },
  'contract.thirdParties': { nl: 'derden', fr: 'tiers', de: 'Dritte' },
  'contract.proportionWeighed': {
    nl: 'verhouding afgewogen',
    fr: 'proportion vérifiée',
    de: 'Verhältnis abgewogen',
  },
  'contract.studiesEndOn': {
    nl: 'studies tot en met',
    fr: 'études jusqu’au',
    de: 'Studium bis einschließlich',
  },
  'contract.communityService': {
    nl: 'gemeenschapsdienst',
    fr: 'service communautaire',
    de: 'Gemeinschaftsdienst',
  },
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
  'balance.domain': { nl: 'in de balans', fr: 'dans le bilan', de: 'in der Bilanz' },
  'balance.goals': { nl: 'doelen', fr: 'objectifs', de: 'Ziele' },
  'balance.openGoals': {
    nl: 'doelen zonder besluit',
    fr: 'objectifs sans conclusion',
    de: 'Ziele ohne Ergebnis',
  },
  'evaluation.heldOn': { nl: 'evaluatie op', fr: 'évaluation le', de: 'Bewertung am' },
  'firstWindow.from': {
    nl: 'eerste toelage vanaf',
    fr: 'première subvention à partir du',
    de: 'erster Zuschuss ab',
  },
  'firstWindow.until': {
    nl: 'eerste toelage tot en met',
    fr: 'première subvention jusqu’au',
    de: 'erster Zuschuss bis einschließlich',
  },
  'extensionWindow.from': {
    nl: 'verlenging vanaf',
    fr: 'prolongation à partir du',
    de: 'Verlängerung ab',
  },
  'extensionWindow.until': {
    nl: 'verlenging tot en met',
    fr: 'prolongation jusqu’au',
    de: 'Verlängerung bis einschließlich',
  },
  'secondChanceWindow.from': {
    nl: 'tweede kans vanaf',
    fr: 'deuxième chance à partir du',
    de: 'zweite Chance ab',
  },
  'secondChanceWindow.until': {
    nl: 'tweede kans tot en met',
    fr: 'deuxième chance jusqu’au',
    de: 'zweite Chance bis einschließlich',
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
  'couple.claimedOn': {
    nl: 'toelage gevraagd op',
    fr: 'subvention demandée sur',
    de: 'Zuschuss beantragt in',
  },
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
    de: 'gleichgestellte Sozialhilfe',
  },
  content: { nl: 'inhoud', fr: 'du contenu', de: 'Inhalt' },
  effort: { nl: 'wat geprobeerd werd', fr: 'ce qui a été tenté', de: 'was versucht wurde' },
  nothing: { nl: 'niets', fr: 'rien', de: 'nichts' },
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

const TWELVE_MONTHS: Words = {
  nl: 'twaalf kalendermaanden vanaf die eerste dag',
  fr: 'douze mois calendrier à compter de ce premier jour',
  de: 'zwölf Kalendermonate ab diesem ersten Tag',
};

/** How the facts were found that no record states. */
export const factCalculations: Readonly<Record<string, Words>> = {
  'threeMonths.from': {
    nl: 'drie maanden vóór de eerste dag van het recht',
    fr: 'trois mois avant le premier jour du droit',
    de: 'drei Monate vor dem ersten Tag des Rechts',
  },
  'firstWindow.from': {
    nl: 'de eerste dag van de maand waarin het eerste project werd ondertekend, hier of elders',
    fr: 'le premier jour du mois où le premier projet a été signé, ici ou ailleurs',
    de: 'der erste Tag des Monats, in dem das erste Projekt unterschrieben wurde, hier oder anderswo',
  },
  'firstWindow.until': TWELVE_MONTHS,
  'extensionWindow.from': {
    nl: 'de dag na de eerste toelage, of de dag die de KSZ toont',
    fr: 'le lendemain de la première subvention, ou le jour que montre la BCSS',
    de: 'der Tag nach dem ersten Zuschuss, oder der Tag, den die ZDSS zeigt',
  },
  'extensionWindow.until': TWELVE_MONTHS,
  'secondChanceWindow.from': {
    nl: 'de eerste dag van de maand waarin het project van dit nieuwe recht werd ondertekend',
    fr: 'le premier jour du mois où le projet de ce nouveau droit a été signé',
    de: 'der erste Tag des Monats, in dem das Projekt dieses neuen Rechts unterschrieben wurde',
  },
  'secondChanceWindow.until': TWELVE_MONTHS,
};
