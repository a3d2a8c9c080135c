import type { Words } from '../words.ts';
import type { DutyKind } from './duties.ts';

/** What has to be done. */
export const dutyKinds: Readonly<Record<DutyKind, Words>> = {
  'conclude-project': { nl: 'Project sluiten', fr: 'Conclure le projet', de: 'Projekt schließen' },
  evaluate: { nl: 'Evaluatie', fr: 'Évaluation', de: 'Bewertung' },
  'review-exemption': {
    nl: 'Vrijstelling herzien',
    fr: 'Revoir la dispense',
    de: 'Befreiung überprüfen',
  },
  'project-ends': { nl: 'Project loopt af', fr: 'Fin du projet', de: 'Projekt endet' },
  'decide-extension': {
    nl: 'Beslissen over de verlenging',
    fr: 'Décider de la prolongation',
    de: 'Über die Verlängerung beschließen',
  },
  'subsidy-ends': {
    nl: 'Toelage loopt af',
    fr: 'Fin de la subvention',
    de: 'Zuschuss endet',
  },
  'grant-interview': {
    nl: 'Gesprek toestaan',
    fr: 'Accorder un entretien',
    de: 'Gespräch gewähren',
  },
  'deferral-ends': {
    nl: 'Uitstel van de sanctie opvolgen',
    fr: 'Suivre le sursis de la sanction',
    de: 'Aufschub der Sanktion verfolgen',
  },
  'carry-sanction-on': {
    nl: 'Sanctie van ander OCMW: verder uitvoeren?',
    fr: 'Sanction d’un autre CPAS : la poursuivre ?',
    de: 'Sanktion eines anderen ÖSHZ: weiterführen?',
  },
  'notify-decision': {
    nl: 'Beslissing meedelen',
    fr: 'Notifier la décision',
    de: 'Entscheidung zustellen',
  },
};

/** How a last day was found. */
export const termSteps: Readonly<Record<string, Words>> = {
  'three-months-from-award': {
    nl: 'drie maanden na de toekenningsbeslissing',
    fr: 'trois mois après la décision d’octroi',
    de: 'drei Monate nach dem Gewährungsbeschluss',
  },
  'three-months-from-application': {
    nl: 'drie maanden na de aanvraag',
    fr: 'trois mois après la demande',
    de: 'drei Monate nach dem Antrag',
  },
  'three-months-from-acceptance': {
    nl: 'drie maanden na de aanvaarding van studies of werktraject',
    fr: 'trois mois après l’acceptation des études ou du parcours vers l’emploi',
    de: 'drei Monate nach der Annahme des Studiums oder des Arbeitsprojekts',
  },
  'three-months-from-decision-to-conclude': {
    nl: 'drie maanden na de beslissing om een project te sluiten',
    fr: 'trois mois après la décision de conclure un projet',
    de: 'drei Monate nach dem Beschluss, ein Projekt zu schließen',
  },
  'twelve-months-from-reform': {
    nl: 'twaalf maanden na 1 november 2016',
    fr: 'douze mois après le 1er novembre 2016',
    de: 'zwölf Monate nach dem 1. November 2016',
  },
  'every-four-months-from-signature': {
    nl: 'drie keer per jaar, gelijk gespreid sinds de ondertekening',
    fr: 'trois fois par an, à intervalles égaux depuis la signature',
    de: 'dreimal im Jahr, gleichmäßig verteilt seit der Unterschrift',
  },
  'years-from-signature': {
    nl: 'het jaar geteld vanaf de ondertekening',
    fr: 'l’année comptée depuis la signature',
    de: 'das Jahr, gezählt ab der Unterschrift',
  },
  'every-four-months': {
    nl: 'om de vier maanden',
    fr: 'tous les quatre mois',
    de: 'alle vier Monate',
  },
  'agreed-end': {
    nl: 'het einde dat in het contract staat',
    fr: 'la fin prévue au contrat',
    de: 'das im Vertrag vereinbarte Ende',
  },
  'twelve-calendar-months': {
    nl: 'het einde van de twaalf maanden van de eerste toelage',
    fr: 'la fin des douze mois de la première subvention',
    de: 'das Ende der zwölf Monate des ersten Zuschusses',
  },
  'five-working-days': {
    nl: 'vijf werkdagen na de vraag',
    fr: 'cinq jours ouvrables après la demande',
    de: 'fünf Werktage nach der Anfrage',
  },
};

/** How the last month of a special subsidy was found. */
export const windowSteps: Readonly<Record<string, Words>> = {
  'last-month-of-first': {
    nl: 'de laatste maand die de eerste toelage nog betaalt, hoogstens twaalf kalendermaanden',
    fr: 'le dernier mois que la première subvention paie encore, douze mois civils au plus',
    de: 'der letzte Monat, den der erste Zuschuss noch zahlt, höchstens zwölf Kalendermonate',
  },
  'last-month-of-extension': {
    nl: 'de laatste maand die de verlenging nog betaalt, hoogstens twaalf kalendermaanden',
    fr: 'le dernier mois que la prolongation paie encore, douze mois civils au plus',
    de: 'der letzte Monat, den die Verlängerung noch zahlt, höchstens zwölf Kalendermonate',
  },
  'last-month-of-second-chance': {
    nl: 'de laatste maand die de tweede kans nog betaalt, hoogstens twaalf kalendermaanden',
    fr: 'le dernier mois que la deuxième chance paie encore, douze mois civils au plus',
    de: 'der letzte Monat, den die zweite Chance noch zahlt, höchstens zwölf Kalendermonate',
  },
};
