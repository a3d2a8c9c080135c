import { words } from '../words.ts';

/** The papers of a transfer file on their way into the file here. */
export const transferPaperWords = words({
  nl: {
    papersOfFile: 'Papieren in dit bestand',
    paperComes: 'komt in Papieren',
    paperChecking: 'wordt nagekeken',
    paperLeftOut: 'komt niet mee',
    paperNotSent: 'niet aangekomen',
    askAgain: (centre: string) =>
      `Wat niet meekomt, houdt de rest niet tegen. Vraag het opnieuw aan ${centre} en voeg het dan toe bij Papieren.`,
    sendAgain: 'Probeer opnieuw',
    papersOnTheirWay: 'De papieren worden nog nagekeken.',
    papersNotSent: 'Niet elk papier is aangekomen. Probeer het opnieuw.',
    papersTaken: (count: number) => (count === 1 ? '1 document' : `${count} documenten`),
    unread: (name: string) =>
      `${name} kon niet gelezen worden. Er is nog niets genoteerd; probeer opnieuw.`,
    notTakenAlong: 'Niet meegekomen',
  },
  fr: {
    papersOfFile: 'Documents dans ce fichier',
    paperComes: 'arrive dans les Documents',
    paperChecking: 'en cours de vérification',
    paperLeftOut: 'ne suit pas',
    paperNotSent: 'pas arrivé',
    askAgain: (centre: string) =>
      `Ce qui ne suit pas ne retient pas le reste. Redemandez-le à ${centre} et ajoutez-le ensuite sous Documents.`,
    sendAgain: 'Réessayer',
    papersOnTheirWay: 'Les documents sont encore en cours de vérification.',
    papersNotSent: 'Tous les documents ne sont pas arrivés. Réessayez.',
    papersTaken: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
    unread: (name: string) => `${name} n’a pas pu être lu. Rien n’est encore noté ; réessayez.`,
    notTakenAlong: 'N’ont pas suivi',
  },
  de: {
    papersOfFile: 'Unterlagen in dieser Datei',
    paperComes: 'kommt zu den Unterlagen',
    paperChecking: 'wird geprüft',
    paperLeftOut: 'kommt nicht mit',
    paperNotSent: 'nicht angekommen',
    askAgain: (centre: string) =>
      `Was nicht mitkommt, hält das Übrige nicht auf. Fragen Sie ${centre} noch einmal danach und fügen Sie es dann bei Unterlagen hinzu.`,
    sendAgain: 'Noch einmal versuchen',
    papersOnTheirWay: 'Die Unterlagen werden noch geprüft.',
    papersNotSent: 'Nicht jede Unterlage ist angekommen. Versuchen Sie es noch einmal.',
    papersTaken: (count: number) => (count === 1 ? '1 Unterlage' : `${count} Unterlagen`),
    unread: (name: string) =>
      `${name} konnte nicht gelesen werden. Es ist noch nichts notiert; versuchen Sie es noch einmal.`,
    notTakenAlong: 'Nicht mitgekommen',
  },
});
