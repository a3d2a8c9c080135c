import type { ConditionWords, Words } from '../words.ts';
import type { ProjectTransferAnswer, ProjectTransferCondition } from './carry-over.ts';
import type { ProjectEndAnswer, ProjectEndCondition } from './project-end.ts';

/** The conditions of the end through a move in words (TRF-1, STU-3). */
const projectEndConditions: Readonly<Record<ProjectEndCondition, ConditionWords>> = {
  moved: {
    states: {
      nl: 'De persoon is naar het gebied van een ander OCMW verhuisd.',
      fr: 'La personne a déménagé vers le territoire d’un autre CPAS.',
      de: 'Die Person ist in das Gebiet eines anderen ÖSHZ umgezogen.',
    },
    asks: {
      nl: 'Ga na of en wanneer de persoon verhuisd is.',
      fr: 'Vérifiez si et quand la personne a déménagé.',
      de: 'Prüfen Sie, ob und wann die Person umgezogen ist.',
    },
  },
  'stays-competent': {
    states: {
      nl: 'Het OCMW blijft door een andere regel bevoegd.',
      fr: 'Le CPAS reste compétent en vertu d’une autre règle.',
      de: 'Das ÖSHZ bleibt nach einer anderen Regel zuständig.',
    },
    asks: {
      nl: 'Ga na of het OCMW bevoegd blijft, bijvoorbeeld bij verblijf in een instelling.',
      fr: 'Vérifiez si le CPAS reste compétent, par exemple lors d’un séjour en institution.',
      de: 'Prüfen Sie, ob das ÖSHZ zuständig bleibt, etwa bei Aufenthalt in einer Einrichtung.',
    },
  },
  'study-project': {
    states: {
      nl: 'Het project gaat over voltijdse studies.',
      fr: 'Le projet porte sur des études de plein exercice.',
      de: 'Das Projekt betrifft ein Vollzeitstudium.',
    },
    asks: {
      nl: 'Zeg welk soort project het is.',
      fr: 'Dites de quel type de projet il s’agit.',
      de: 'Sagen Sie, um welche Art von Projekt es geht.',
    },
  },
  'under-25-at-conclusion': {
    states: {
      nl: 'De persoon was jonger dan 25 toen het project gesloten werd.',
      fr: 'La personne avait moins de 25 ans à la conclusion du projet.',
      de: 'Die Person war jünger als 25, als das Projekt geschlossen wurde.',
    },
    asks: {
      nl: 'Ga de geboortedatum na.',
      fr: 'Vérifiez la date de naissance.',
      de: 'Prüfen Sie das Geburtsdatum.',
    },
  },
  'studies-run-on': {
    states: {
      nl: 'De studies lopen zonder onderbreking door.',
      fr: 'Les études se poursuivent sans interruption.',
      de: 'Das Studium läuft ohne Unterbrechung weiter.',
    },
    asks: {
      nl: 'Ga na of de studies onderbroken werden.',
      fr: 'Vérifiez si les études ont été interrompues.',
      de: 'Prüfen Sie, ob das Studium unterbrochen wurde.',
    },
  },
};

/** The conditions of carrying over in words (TRF-2, OBL-9). */
const projectTransferConditions: Readonly<Record<ProjectTransferCondition, ConditionWords>> = {
  'ended-by-move': {
    states: {
      nl: 'Het project is door de verhuizing beëindigd.',
      fr: 'Le projet a pris fin par le déménagement.',
      de: 'Das Projekt ist durch den Umzug beendet.',
    },
    asks: {
      nl: 'Ga eerst na of de verhuizing het project beëindigde.',
      fr: 'Vérifiez d’abord si le déménagement a mis fin au projet.',
      de: 'Prüfen Sie zuerst, ob der Umzug das Projekt beendet hat.',
    },
  },
  'transfer-law-stated': {
    states: {
      nl: 'De regel over de overdracht is bekend voor deze dag (vanaf 1 november 2016).',
      fr: 'La règle sur le transfert est connue pour ce jour (à partir du 1er novembre 2016).',
      de: 'Die Regel über die Übertragung ist für diesen Tag bekannt (ab dem 1. November 2016).',
    },
    asks: {
      nl: 'Ga na wanneer de persoon verhuisd is.',
      fr: 'Vérifiez quand la personne a déménagé.',
      de: 'Prüfen Sie, wann die Person umgezogen ist.',
    },
    cure: {
      nl: 'Zoek de oude tekst van artikel 17 van het koninklijk besluit op.',
      fr: 'Consultez l’ancien texte de l’article 17 de l’arrêté royal.',
      de: 'Schlagen Sie den alten Text von Artikel 17 des Königlichen Erlasses nach.',
    },
  },
  'mandatory-at-new-centre': {
    states: {
      nl: 'Bij het nieuwe OCMW is een project verplicht.',
      fr: 'Un projet est obligatoire dans le nouveau CPAS.',
      de: 'Beim neuen ÖSHZ ist ein Projekt Pflicht.',
    },
    asks: {
      nl: 'Vraag het nieuwe OCMW vanaf wanneer het recht loopt, en of het meer dan drie maanden onderbroken was.',
      fr: 'Demandez au nouveau CPAS depuis quand le droit court et s’il a été interrompu plus de trois mois.',
      de: 'Fragen Sie das neue ÖSHZ, ab wann das Recht läuft und ob es länger als drei Monate unterbrochen war.',
    },
  },
  consents: {
    states: {
      nl: 'De persoon stemt in met de overdracht.',
      fr: 'La personne consent au transfert.',
      de: 'Die Person stimmt der Übertragung zu.',
    },
    asks: {
      nl: 'Vraag de persoon om toestemming.',
      fr: 'Demandez l’accord de la personne.',
      de: 'Bitten Sie die Person um Zustimmung.',
    },
  },
  'asked-by-person': {
    states: {
      nl: 'De persoon vraagt de overdracht.',
      fr: 'La personne demande le transfert.',
      de: 'Die Person verlangt die Übertragung.',
    },
    asks: {
      nl: 'Vraag of de persoon de overdracht wil.',
      fr: 'Demandez si la personne souhaite le transfert.',
      de: 'Fragen Sie, ob die Person die Übertragung wünscht.',
    },
  },
  'commitments-checked': {
    states: {
      nl: 'Het nieuwe OCMW ging na welke verbintenissen het overneemt.',
      fr: 'Le nouveau CPAS a vérifié quels engagements il reprend.',
      de: 'Das neue ÖSHZ hat geprüft, welche Verpflichtungen es übernimmt.',
    },
    asks: {
      nl: 'Vraag het nieuwe OCMW wat het overneemt.',
      fr: 'Demandez au nouveau CPAS ce qu’il reprend.',
      de: 'Fragen Sie das neue ÖSHZ, was es übernimmt.',
    },
    cure: {
      nl: 'Laat het nieuwe OCMW de verbintenissen nagaan.',
      fr: 'Faites vérifier les engagements par le nouveau CPAS.',
      de: 'Lassen Sie das neue ÖSHZ die Verpflichtungen prüfen.',
    },
  },
};

const projectEndAnswers: Readonly<Record<ProjectEndAnswer | 'undetermined', Words>> = {
  'no-move': {
    nl: 'Er is geen verhuizing naar een ander OCMW.',
    fr: 'Il n’y a pas de déménagement vers un autre CPAS.',
    de: 'Es gibt keinen Umzug zu einem anderen ÖSHZ.',
  },
  'centre-stays-competent': {
    nl: 'Het OCMW blijft bevoegd: het project loopt door.',
    fr: 'Le CPAS reste compétent : le projet se poursuit.',
    de: 'Das ÖSHZ bleibt zuständig: Das Projekt läuft weiter.',
  },
  'runs-on-with-studies': {
    nl: 'Het OCMW blijft bevoegd zolang de studies ononderbroken lopen: het project loopt door.',
    fr: 'Le CPAS reste compétent tant que les études se poursuivent sans interruption : le projet continue.',
    de: 'Das ÖSHZ bleibt zuständig, solange das Studium ununterbrochen läuft: Das Projekt läuft weiter.',
  },
  'ended-by-law': {
    nl: 'Het project is van rechtswege beëindigd.',
    fr: 'Le projet a pris fin de plein droit.',
    de: 'Das Projekt ist von Rechts wegen beendet.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen: er ontbreken gegevens.',
    fr: 'Pas encore déterminé : des données manquent.',
    de: 'Noch nicht zu sagen: Es fehlen Angaben.',
  },
};

const projectTransferAnswers: Readonly<Record<ProjectTransferAnswer | 'undetermined', Words>> = {
  'did-not-end': {
    nl: 'Er is niets over te dragen: het project is niet door een verhuizing beëindigd.',
    fr: 'Rien à transférer : aucun déménagement n’a mis fin au projet.',
    de: 'Nichts zu übertragen: Kein Umzug hat das Projekt beendet.',
  },
  'not-stated': {
    nl: 'Onze bronnen zeggen niet wat gold vóór 1 november 2016.',
    fr: 'Nos sources ne disent pas ce qui valait avant le 1er novembre 2016.',
    de: 'Unsere Quellen sagen nicht, was vor dem 1. November 2016 galt.',
  },
  'not-mandatory-there': {
    nl: 'Geen overdracht: bij het nieuwe OCMW is geen project verplicht.',
    fr: 'Pas de transfert : aucun projet n’est obligatoire dans le nouveau CPAS.',
    de: 'Keine Übertragung: Beim neuen ÖSHZ ist kein Projekt Pflicht.',
  },
  'no-consent': {
    nl: 'Geen overdracht zonder toestemming van de persoon.',
    fr: 'Pas de transfert sans l’accord de la personne.',
    de: 'Keine Übertragung ohne Zustimmung der Person.',
  },
  'document-only': {
    nl: 'Het contract mag bezorgd worden; zonder vraag van de persoon wordt het niet voortgezet.',
    fr: 'Le contrat peut être transmis ; sans demande de la personne, il n’est pas poursuivi.',
    de: 'Der Vertrag darf übermittelt werden; ohne Antrag der Person wird er nicht fortgesetzt.',
  },
  'to-check': {
    nl: 'Het nieuwe OCMW moet nagaan welke verbintenissen het overneemt.',
    fr: 'Le nouveau CPAS doit vérifier quels engagements il reprend.',
    de: 'Das neue ÖSHZ muss prüfen, welche Verpflichtungen es übernimmt.',
  },
  'may-be-carried-over': {
    nl: 'Het project mag overgedragen worden naar een nieuw contract.',
    fr: 'Le projet peut être repris dans un nouveau contrat.',
    de: 'Das Projekt darf in einen neuen Vertrag übernommen werden.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen: er ontbreken gegevens.',
    fr: 'Pas encore déterminé : des données manquent.',
    de: 'Noch nicht zu sagen: Es fehlen Angaben.',
  },
};

/** The words of the questions about a move. */
export const transferQuestions = {
  'project-end': { answers: projectEndAnswers, conditions: projectEndConditions },
  'project-transfer': { answers: projectTransferAnswers, conditions: projectTransferConditions },
} as const;
