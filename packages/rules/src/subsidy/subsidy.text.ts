import type { ConditionWords, Words } from '../words.ts';
import type { SubsidyCondition } from './conditions.ts';
import type { SubsidyAnswer } from './month.ts';
import type { SubsidyKind } from './rates.ts';

/** The four kinds of special subsidy. */
export const subsidyKinds: Readonly<Record<SubsidyKind, Words>> = {
  first: { nl: 'Eerste toelage', fr: 'Première subvention', de: 'Erster Zuschuss' },
  student: { nl: 'Toelage studies', fr: 'Subvention études', de: 'Zuschuss Studium' },
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
      fr: 'À partir de 2028 le taux dépend de la part du CPAS; le texte final n’a pas été vu.',
      de: 'Ab 2028 hängt der Satz vom Anteil des ÖSHZ ab; der endgültige Text wurde nicht gesehen.',
    },
  },
  'living-wage-in-month': {
    states: {
      nl: 'In deze maand is een leefloon toegekend.',
      fr: 'Un revenu d’intégration est octroyé ce mois.',
      de: 'In diesem Monat ist ein Eingliederungseinkommen gewährt.',
    },
  },
  'general-project-in-month': {
    states: {
      nl: 'In deze maand loopt een ondertekend project.',
      fr: 'Un projet signé court ce mois.',
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
      fr: 'Un projet d’études signé court ce mois.',
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
      nl: 'Het is bekend of een ander OCMW de eerste toelage al begon.',
      fr: 'On sait si un autre CPAS a déjà entamé la première subvention.',
      de: 'Es ist bekannt, ob ein anderes ÖSHZ den ersten Zuschuss schon begann.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ: de “periode standaard GPMI”.',
      fr: 'Consultez la BCSS: la «période PIIS standard».',
      de: 'Konsultieren Sie die ZDSS: „Zeitraum Standardprojekt“.',
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
      fr: 'Consultez la BCSS: la première subvention a-t-elle commencé ailleurs?',
      de: 'Konsultieren Sie die ZDSS: Begann der erste Zuschuss schon anderswo?',
    },
  },
  'under-25-at-signature': {
    states: {
      nl: 'De persoon was jonger dan 25 bij het sluiten van het studieproject.',
      fr: 'La personne avait moins de 25 ans à la conclusion du projet d’études.',
      de: 'Die Person war beim Abschluss des Studienprojekts unter 25.',
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
      fr: 'Consultez la BCSS: la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: der Zeitraum des ersten Zuschusses.',
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
      fr: 'Consultez la BCSS: la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: der Zeitraum des ersten Zuschusses.',
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
      fr: 'Consultez la BCSS: la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: der Zeitraum des ersten Zuschusses.',
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
      fr: 'Consultez la BCSS: la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: der Zeitraum des ersten Zuschusses.',
    },
  },
  'extension-decided': {
    states: {
      nl: 'Na een sociaal onderzoek besliste het comité met redenen dat meer begeleiding nodig is.',
      fr: 'Après enquête sociale, le comité a décidé de façon motivée qu’il faut plus d’accompagnement.',
      de: 'Nach einer Sozialuntersuchung beschloss das Komitee begründet, dass mehr Begleitung nötig ist.',
    },
    cure: {
      nl: 'Laat het comité over de verlenging beslissen.',
      fr: 'Faites décider le comité sur la prolongation.',
      de: 'Lassen Sie das Komitee über die Verlängerung beschließen.',
    },
  },
  'extension-reported': {
    states: {
      nl: 'Het verslag waarom de persoon ver van integratie staat, zit in het dossier.',
      fr: 'Le rapport expliquant l’éloignement de l’intégration est au dossier.',
      de: 'Der Bericht, warum die Person weit von der Eingliederung ist, liegt in der Akte.',
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
      fr: 'Consultez la BCSS: la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: der Zeitraum des ersten Zuschusses.',
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
      fr: 'Renseignez-vous auprès des CPAS précédents: la BCSS ne montre pas la subvention études.',
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
      fr: 'Consultez la BCSS: la période de la première subvention.',
      de: 'Konsultieren Sie die ZDSS: der Zeitraum des ersten Zuschusses.',
    },
  },
  'second-chance-decided': {
    states: {
      nl: 'Het comité besliste met redenen dat de persoon bijzonder kwetsbaar is, en het verslag zit in het dossier.',
      fr: 'Le comité a décidé de façon motivée que la personne est particulièrement vulnérable, et le rapport est au dossier.',
      de: 'Das Komitee beschloss begründet, dass die Person besonders verletzlich ist, und der Bericht liegt in der Akte.',
    },
    cure: {
      nl: 'Laat het comité over de tweede kans beslissen.',
      fr: 'Faites décider le comité sur la deuxième chance.',
      de: 'Lassen Sie das Komitee über die zweite Chance beschließen.',
    },
  },
  'partner-not-missing': {
    states: {
      nl: 'Bij een koppel ontbreekt het project van de partner niet.',
      fr: 'Pour un couple, le projet du partenaire ne manque pas.',
      de: 'Bei einem Paar fehlt das Projekt des Partners nicht.',
    },
    asks: {
      nl: 'Ga na of de partner een project moet hebben en heeft.',
      fr: 'Vérifiez si le partenaire doit avoir un projet et l’a.',
      de: 'Prüfen Sie, ob der Partner ein Projekt braucht und hat.',
    },
    cure: {
      nl: 'Sluit ook met de partner een project.',
      fr: 'Concluez aussi un projet avec le partenaire.',
      de: 'Schließen Sie auch mit dem Partner ein Projekt.',
    },
  },
  'claimed-on-this-file': {
    states: {
      nl: 'De toelage van het koppel wordt op dit dossier gevraagd.',
      fr: 'La subvention du couple est demandée sur ce dossier.',
      de: 'Der Zuschuss des Paares wird in dieser Akte beantragt.',
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
    fr: 'Pas encore déterminé: des données manquent.',
    de: 'Noch nicht zu sagen: Es fehlen Angaben.',
  },
};
