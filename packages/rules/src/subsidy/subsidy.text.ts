import type { ConditionWords, Words } from '../words.ts';
import type { SubsidyCondition } from './conditions.ts';
import type { SubsidyAnswer } from './month.ts';
import type { SubsidyKind } from './rates.ts';

/** The four kinds of special subsidy. */
export const subsidyKinds: Readonly<Record<SubsidyKind, Words>> = {
  first: { nl: 'Eerste toelage', fr: 'Première subvention', de: 'Erster Zuschuss' },
  student: { nl: 'Toelage studies', fr: 'Subvention études', de: 'Studienzuschuss' },
  extension: { nl: 'Verlenging', fr: 'Prolongation', de: 'Verlängerung' },
  'second-chance': { nl: 'Tweede kans', fr: 'Deuxième chance', de: 'Zweite Chance' },
};

/** The conditions of the subsidies in words (SUB). */
export const subsidyConditions: Readonly<Record<SubsidyCondition, ConditionWords>> = {
  'rate-in-force': {
    states: {
      nl: 'Voor deze maand is er een percentage.',
      fr: 'Il existe un taux pour ce mois.',
      de: 'Für diesen Monat gilt ein Satz.',
    },
    asks: {
      nl: 'Vanaf 2028 hangt het percentage af van het aandeel van het OCMW; de definitieve wettekst is nog niet gezien.',
      fr: 'À partir de 2028, le taux dépend de la part du CPAS ; le texte final n’a pas encore été vu.',
      de: 'Ab 2028 hängt der Satz vom Anteil des ÖSHZ ab; der endgültige Text wurde noch nicht gesehen.',
    },
  },
  'living-wage-in-month': {
    states: {
      nl: 'Voor deze maand is een leefloon toegekend.',
      fr: 'Un revenu d’intégration est octroyé pour ce mois.',
      de: 'Für diesen Monat ist ein Eingliederungseinkommen gewährt.',
    },
  },
  'general-project-in-month': {
    states: {
      nl: 'In deze maand loopt een ondertekend project.',
      fr: 'Un projet signé court pendant ce mois.',
      de: 'In diesem Monat läuft ein unterschriebenes Projekt.',
    },
    cure: {
      nl: 'Sluit het project, of onderteken na een onderbreking een nieuw.',
      fr: 'Concluez le projet, ou signez-en un nouveau après une interruption.',
      de: 'Schließen Sie das Projekt, oder unterschreiben Sie nach einer Unterbrechung ein neues.',
    },
  },
  'study-project-in-month': {
    states: {
      nl: 'In deze maand loopt een ondertekend studieproject.',
      fr: 'Un projet d’études signé court pendant ce mois.',
      de: 'In diesem Monat läuft ein unterschriebenes Studienprojekt.',
    },
  },
  'living-wage-at-signature': {
    states: {
      nl: 'Bij de ondertekening had de persoon een leefloon.',
      fr: 'À la signature, la personne avait un revenu d’intégration.',
      de: 'Bei der Unterschrift hatte die Person ein Eingliederungseinkommen.',
    },
  },
  'earlier-subsidies-known': {
    states: {
      nl: 'Het is bekend of een ander OCMW de eerste toelage al kreeg.',
      fr: 'On sait si un autre CPAS a déjà reçu la première subvention.',
      de: 'Es ist bekannt, ob ein anderes ÖSHZ den ersten Zuschuss schon erhielt.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ: de “periode standaard GPMI”.',
      fr: 'Consultez la BCSS : la « période PIIS standard ».',
      de: 'Konsultieren Sie die ZDSS: den „Zeitraum Standardprojekt“.',
    },
  },
  'inside-first-window': {
    states: {
      nl: 'De maand valt in de twaalf maanden van de eerste toelage.',
      fr: 'Le mois tombe dans les douze mois de la première subvention.',
      de: 'Der Monat fällt in die zwölf Monate des ersten Zuschusses.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ: begon de eerste toelage al elders?',
      fr: 'Consultez la BCSS : la première subvention a-t-elle commencé ailleurs ?',
      de: 'Konsultieren Sie die ZDSS: Begann der erste Zuschuss schon anderswo?',
    },
  },
  'under-25-at-signature': {
    states: {
      nl: 'De persoon was jonger dan 25 bij het sluiten van het studieproject.',
      fr: 'La personne avait moins de 25 ans à la conclusion du projet d’études.',
      de: 'Die Person war jünger als 25, als das Studienprojekt geschlossen wurde.',
    },
    asks: {
      nl: 'Ga de geboortedatum na.',
      fr: 'Vérifiez la date de naissance.',
      de: 'Prüfen Sie das Geburtsdatum.',
    },
  },
  'no-second-chance-before': {
    states: {
      nl: 'Er ging geen toelage tweede kans vooraf.',
      fr: 'Aucune subvention deuxième chance n’a précédé.',
      de: 'Es ging kein Zuschuss zweite Chance voraus.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ: de periode van de eerste toelage.',
      fr: 'Consultez la BCSS : la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: den Zeitraum des ersten Zuschusses.',
    },
  },
  'inside-extension-window': {
    states: {
      nl: 'De maand valt in de twaalf maanden vlak na de eerste toelage.',
      fr: 'Le mois tombe dans les douze mois suivant directement la première subvention.',
      de: 'Der Monat fällt in die zwölf Monate direkt nach dem ersten Zuschuss.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ: de periode van de eerste toelage.',
      fr: 'Consultez la BCSS : la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: den Zeitraum des ersten Zuschusses.',
    },
  },
  'project-runs-through': {
    states: {
      nl: 'Een project uit de eerste periode liep op haar laatste dag en liep door, zonder gat.',
      fr: 'Un projet de la première période courait son dernier jour et a continué sans interruption.',
      de: 'Ein Projekt der ersten Periode lief an ihrem letzten Tag und lief ohne Lücke weiter.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ: de periode van de eerste toelage.',
      fr: 'Consultez la BCSS : la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: den Zeitraum des ersten Zuschusses.',
    },
  },
  'living-wage-runs-through': {
    states: {
      nl: 'Na de eerste periode liep het leefloon door.',
      fr: 'Après la première période, le revenu d’intégration a continué.',
      de: 'Nach der ersten Periode lief das Eingliederungseinkommen weiter.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ: de periode van de eerste toelage.',
      fr: 'Consultez la BCSS : la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: den Zeitraum des ersten Zuschusses.',
    },
  },
  'extension-decided': {
    states: {
      nl: 'Na een sociaal onderzoek besliste het bijzonder comité gemotiveerd dat meer begeleiding nodig is.',
      fr: 'Après une enquête sociale, le comité spécial a décidé, par une décision motivée, qu’il faut plus d’accompagnement.',
      de: 'Nach einer Sozialuntersuchung beschloss der Sonderausschuss begründet, dass mehr Begleitung nötig ist.',
    },
    cure: {
      nl: 'Laat het bijzonder comité over de verlenging beslissen.',
      fr: 'Faites prendre par le comité spécial une décision sur la prolongation.',
      de: 'Lassen Sie den Sonderausschuss über die Verlängerung beschließen.',
    },
  },
  'extension-reported': {
    states: {
      nl: 'Het verslag dat zegt waarom de persoon ver van integratie staat, zit in het dossier.',
      fr: 'Le rapport qui dit pourquoi la personne est loin de l’intégration figure au dossier.',
      de: 'Der Bericht darüber, warum die Person von der Eingliederung weit entfernt ist, liegt in der Akte.',
    },
    cure: {
      nl: 'Voeg het verslag toe, of geef het een eigen titel in de laatste evaluatie.',
      fr: 'Ajoutez le rapport, ou donnez-lui un titre propre dans la dernière évaluation.',
      de: 'Fügen Sie den Bericht hinzu, oder geben Sie ihm in der letzten Bewertung einen eigenen Titel.',
    },
  },
  'first-subsidy-before': {
    states: {
      nl: 'Er was vroeger een eerste toelage en haar twaalf maanden zijn voorbij.',
      fr: 'Il y a eu une première subvention et ses douze mois sont écoulés.',
      de: 'Es gab früher einen ersten Zuschuss und seine zwölf Monate sind vorbei.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ: de periode van de eerste toelage.',
      fr: 'Consultez la BCSS : la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: den Zeitraum des ersten Zuschusses.',
    },
  },
  'no-student-subsidy-ever': {
    states: {
      nl: 'Geen enkel OCMW kreeg ooit de toelage studies voor deze persoon.',
      fr: 'Aucun CPAS n’a jamais reçu la subvention études pour cette personne.',
      de: 'Kein ÖSHZ erhielt je den Studienzuschuss für diese Person.',
    },
    asks: {
      nl: 'Vraag na bij de vorige OCMW’s: de KSZ toont de toelage studies niet.',
      fr: 'Renseignez-vous auprès des CPAS précédents : la BCSS ne montre pas la subvention études.',
      de: 'Fragen Sie bei früheren ÖSHZ nach: Die ZDSS zeigt den Studienzuschuss nicht.',
    },
  },
  'no-right-last-twelve-months': {
    states: {
      nl: 'In de twaalf maanden vóór dit recht was er nergens recht op maatschappelijke integratie.',
      fr: 'Pendant les douze mois précédant ce droit, il n’y avait nulle part de droit à l’intégration sociale.',
      de: 'In den zwölf Monaten vor diesem Recht gab es nirgends ein Recht auf soziale Eingliederung.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ over die twaalf maanden.',
      fr: 'Consultez la BCSS pour ces douze mois.',
      de: 'Konsultieren Sie die ZDSS zu diesen zwölf Monaten.',
    },
  },
  'inside-second-chance-window': {
    states: {
      nl: 'De maand valt in de twaalf maanden na de ondertekening in dit nieuwe recht.',
      fr: 'Le mois tombe dans les douze mois suivant la signature dans ce nouveau droit.',
      de: 'Der Monat fällt in die zwölf Monate nach der Unterschrift in diesem neuen Recht.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ: de periode van de eerste toelage.',
      fr: 'Consultez la BCSS : la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: den Zeitraum des ersten Zuschusses.',
    },
  },
  'second-chance-decided': {
    states: {
      nl: 'Het bijzonder comité besliste gemotiveerd dat de persoon bijzonder kwetsbaar is. Het verslag zit in het dossier.',
      fr: 'Le comité spécial a décidé, par une décision motivée, que la personne est particulièrement vulnérable. Le rapport figure au dossier.',
      de: 'Der Sonderausschuss beschloss begründet, dass die Person besonders gefährdet ist. Der Bericht liegt in der Akte.',
    },
    cure: {
      nl: 'Laat het bijzonder comité over de tweede kans beslissen.',
      fr: 'Faites prendre par le comité spécial une décision sur la deuxième chance.',
      de: 'Lassen Sie den Sonderausschuss über die zweite Chance beschließen.',
    },
  },
  'partner-not-missing': {
    states: {
      nl: 'Moet de partner een project hebben, dan is het er.',
      fr: 'Si le partenaire doit avoir un projet, il en a un.',
      de: 'Muss der Partner ein Projekt haben, so besteht es.',
    },
    asks: {
      nl: 'Ga na of de partner een project moet hebben, en of het er is.',
      fr: 'Vérifiez si le partenaire doit avoir un projet et s’il en a un.',
      de: 'Prüfen Sie, ob der Partner ein Projekt haben muss und ob es besteht.',
    },
    cure: {
      nl: 'Sluit ook met de partner een project.',
      fr: 'Concluez aussi un projet avec le partenaire.',
      de: 'Schließen Sie auch mit dem Partner ein Projekt.',
    },
  },
  'claimed-on-this-file': {
    states: {
      nl: 'De toelage wordt op dit dossier gevraagd, niet op dat van de partner.',
      fr: 'La subvention est demandée sur ce dossier, pas sur celui du partenaire.',
      de: 'Der Zuschuss wird in dieser Akte beantragt, nicht in der des Partners.',
    },
    asks: {
      nl: 'Zeg op welk dossier het koppel staat.',
      fr: 'Dites sur quel dossier figure le couple.',
      de: 'Sagen Sie, in welcher Akte das Paar steht.',
    },
  },
};

/** The answers in words. */
export const subsidyAnswers: Readonly<Record<SubsidyAnswer | 'undetermined', Words>> = {
  due: {
    nl: 'De toelage is verschuldigd.',
    fr: 'La subvention est due.',
    de: 'Der Zuschuss steht zu.',
  },
  'not-due': {
    nl: 'Er is geen toelage.',
    fr: 'Il n’y a pas de subvention.',
    de: 'Es gibt keinen Zuschuss.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen: er ontbreken gegevens.',
    fr: 'Pas encore déterminé : des données manquent.',
    de: 'Noch nicht zu sagen: Es fehlen Angaben.',
  },
};
