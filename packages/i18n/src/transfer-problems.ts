import { words } from './words.ts';

/** What the desk refuses of a transfer file and of the papers in it. */
export const transferProblems = words({
  nl: {
    'no-consent': 'De persoon stemde nog niet toe. Noteer eerst dag en wijze van de toestemming.',
    'no-move': 'Er is nog geen verhuizing genoteerd.',
    'nothing-to-transfer': 'Er is niets om over te dragen: geen enkel contract is ondertekend.',
    'transfer-unreadable': 'Dit is geen overdrachtsbestand van Traject, of het is beschadigd.',
    'transfer-version': 'Dit overdrachtsbestand heeft een versie die we niet kennen.',
    'transfer-tampered':
      'Dit bestand werd gewijzigd nadat het gemaakt is. Vraag het opnieuw aan het andere OCMW.',
    'transfer-same-centre': 'Dit bestand komt van uw eigen OCMW.',
    'transfer-known': 'Dit bestand werd al ingelezen in dit dossier.',
    'transfer-balance-without-consent':
      'In dit bestand zit een sociale balans waarmee de persoon niet apart instemde. Vraag een bestand zonder balans.',
    'transfer-paper-changed': 'Dit document is niet wat het overdrachtsbestand zegt dat het is.',
    'transfer-paper-absent': 'De inhoud van dit document zit niet in het overdrachtsbestand.',
    'transfer-paper-missing':
      'Een document van het overdrachtsbestand is niet aangekomen. Kies het bestand opnieuw.',
    'transfer-paper-without-consent':
      'Dit document hoort bij de balans, en daarmee stemde de persoon niet in.',
  },
  fr: {
    'no-consent':
      'La personne n’a pas encore donné son accord. Notez d’abord le jour et la manière.',
    'no-move': 'Aucun déménagement n’est noté.',
    'nothing-to-transfer': 'Rien à transférer : aucun contrat n’est signé.',
    'transfer-unreadable': 'Ce n’est pas un fichier de transfert de Traject, ou il est abîmé.',
    'transfer-version': 'Ce fichier de transfert a une version inconnue.',
    'transfer-tampered':
      'Ce fichier a été modifié après sa création. Redemandez-le à l’autre CPAS.',
    'transfer-same-centre': 'Ce fichier vient de votre propre CPAS.',
    'transfer-known': 'Ce fichier a déjà été lu dans ce dossier.',
    'transfer-balance-without-consent':
      'Ce fichier contient un bilan social auquel la personne n’a pas consenti séparément. Demandez un fichier sans bilan.',
    'transfer-paper-changed': 'Ce document n’est pas celui qu’annonce le fichier de transfert.',
    'transfer-paper-absent': 'Le contenu de ce document ne se trouve pas dans le fichier.',
    'transfer-paper-missing':
      'Un document du fichier de transfert n’est pas arrivé. Choisissez à nouveau le fichier.',
    'transfer-paper-without-consent':
      'Ce document fait partie du bilan, et la personne n’y a pas consenti.',
  },
  de: {
    'no-consent':
      'Die Person hat noch nicht zugestimmt. Notieren Sie zuerst Tag und Weise der Zustimmung.',
    'no-move': 'Es ist noch kein Umzug notiert.',
    'nothing-to-transfer': 'Es gibt nichts zu übertragen: Kein Vertrag ist unterschrieben.',
    'transfer-unreadable': 'Das ist keine Übertragungsdatei von Traject, oder sie ist beschädigt.',
    'transfer-version': 'Diese Übertragungsdatei hat eine unbekannte Version.',
    'transfer-tampered':
      'Diese Datei wurde nach ihrer Erstellung geändert. Fragen Sie das andere ÖSHZ noch einmal danach.',
    'transfer-same-centre': 'Diese Datei kommt von Ihrem eigenen ÖSHZ.',
    'transfer-known': 'Diese Datei wurde in dieser Akte schon eingelesen.',
    'transfer-balance-without-consent':
      'In dieser Datei ist eine soziale Bilanz, der die Person nicht gesondert zugestimmt hat. Fragen Sie nach einer Datei ohne Bilanz.',
    'transfer-paper-changed': 'Diese Unterlage ist nicht die, die in der Übertragungsdatei steht.',
    'transfer-paper-absent': 'Der Inhalt dieser Unterlage fehlt in der Übertragungsdatei.',
    'transfer-paper-missing':
      'Eine Unterlage der Übertragungsdatei ist nicht angekommen. Wählen Sie die Datei noch einmal.',
    'transfer-paper-without-consent':
      'Diese Unterlage gehört zur Bilanz, und der hat die Person nicht zugestimmt.',
  },
});
