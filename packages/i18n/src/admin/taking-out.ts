import { words } from '../words.ts';

/** Taking the list of a month out: as a file or on paper. */
export const takingOutWords = words({
  nl: {
    csv: 'CSV downloaden',
    print: 'Afdrukken',
    done: (file: string, rows: number) =>
      `Gedownload: ${file}. De lijst bevat alle ${rows} personen van de maand, ook wat u wegfiltert.`,
    doneAll: (file: string, rows: number) =>
      `Gedownload: ${file}, ${rows} ${rows === 1 ? 'regel' : 'regels'}.`,
    logged: 'Dat de lijst werd meegenomen, staat in het logboek.',
    failed: 'De lijst is niet gemaakt',
  },
  fr: {
    csv: 'Télécharger le CSV',
    print: 'Imprimer',
    done: (file: string, rows: number) =>
      `Téléchargé : ${file}. La liste contient les ${rows} personnes du mois, aussi celles que vous filtrez.`,
    doneAll: (file: string, rows: number) =>
      `Téléchargé : ${file}, ${rows} ${rows === 1 ? 'ligne' : 'lignes'}.`,
    logged: 'Le fait que la liste a été emportée figure au journal.',
    failed: 'La liste n’a pas été établie',
  },
  de: {
    csv: 'CSV herunterladen',
    print: 'Drucken',
    done: (file: string, rows: number) =>
      `Heruntergeladen: ${file}. Die Liste enthält alle ${rows} Personen des Monats, auch ausgefilterte.`,
    doneAll: (file: string, rows: number) =>
      `Heruntergeladen: ${file}, ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}.`,
    logged: 'Dass die Liste mitgenommen wurde, steht im Protokoll.',
    failed: 'Die Liste wurde nicht erstellt',
  },
});
