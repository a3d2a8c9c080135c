import { words } from '../words.ts';

/** The filters above the table of a month. */
export const filterWords = words({
  nl: {
    label: 'Welke regels',
    show: {
      all: 'Alle',
      due: 'Verschuldigd',
      blocked: 'Geblokkeerd',
      'not-due': 'Niet verschuldigd',
      changed: 'Anders dan vorige maand',
    },
    kind: 'Soort toelage',
    allKinds: 'Alle soorten',
    search: 'Zoek op naam of dossier',
  },
  fr: {
    label: 'Quelles lignes',
    show: {
      all: 'Toutes',
      due: 'Dues',
      blocked: 'Bloquées',
      'not-due': 'Pas dues',
      changed: 'Autres que le mois précédent',
    },
    kind: 'Type de subvention',
    allKinds: 'Tous les types',
    search: 'Chercher un nom ou un dossier',
  },
  de: {
    label: 'Welche Zeilen',
    show: {
      all: 'Alle',
      due: 'Steht zu',
      blocked: 'Blockiert',
      'not-due': 'Steht nicht zu',
      changed: 'Anders als im Vormonat',
    },
    kind: 'Art des Zuschusses',
    allKinds: 'Alle Arten',
    search: 'Name oder Akte suchen',
  },
});
