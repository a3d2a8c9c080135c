import { words } from '../words.ts';

/** A consultation of the KSZ/BCSS that is read from a file. */
export const consultationFileWords = words({
  nl: {
    open: 'Lees uit een bestand',
    text: 'Plak de regels of kies een bestand. Traject kijkt elke regel na en toont wat erin staat, vóór u het bewaart.',
    paste: 'Regels',
    pasteHelp:
      'De eerste regel: insz, consulted_on, what, from, until. Bij what staat right, first-subsidy of extension. Zonder dagen: de KSZ toont er geen.',
    choose: 'Kies een bestand',
    read: 'Kijk de regels na',
    wrong: (count: number) =>
      count === 1 ? 'Eén fout. Er is niets bewaard.' : `${count} fouten. Er is niets bewaard.`,
    line: 'Regel',
    column: 'Kolom',
    fault: 'Wat er mis is',
    faults: {
      'column-missing': 'Deze kolom ontbreekt.',
      'insz-length': 'Dit is geen INSZ met juiste controlecijfers.',
      'other-person': 'Deze regel gaat over iemand anders.',
      'not-a-day': 'Dit is geen dag (JJJJ-MM-DD).',
      'in-the-future': 'Deze dag moet nog komen.',
      'other-day': 'De raadpleging heeft hier een andere dag dan op de eerste regel.',
      'not-a-choice': 'Kies right, first-subsidy of extension.',
      required: 'De eerste dag ontbreekt.',
      'ends-before-it-starts': 'De laatste dag ligt vóór de eerste.',
      twice: 'Deze toelage staat er al.',
      'wrong-form': 'Dit is hier niet te lezen.',
      'nothing-in-it': 'Er staan geen regels in.',
    },
    check: 'Dit staat erin',
    consequence:
      'Na het bewaren staat deze raadpleging zo in het dossier. Een nieuwe raadpleging vervangt ze niet, maar komt erbij.',
    confirm: 'Bewaar de raadpleging',
    again: 'Andere regels',
  },
  fr: {
    open: 'Lire depuis un fichier',
    text: 'Collez les lignes ou choisissez un fichier. Traject contrôle chaque ligne et montre ce qu’elle contient, avant que vous l’enregistriez.',
    paste: 'Lignes',
    pasteHelp:
      'Première ligne : insz, consulted_on, what, from, until. Sous what : right, first-subsidy ou extension. Sans jours : la BCSS n’en montre pas.',
    choose: 'Choisir un fichier',
    read: 'Contrôler les lignes',
    wrong: (count: number) =>
      count === 1
        ? 'Une erreur. Rien n’est enregistré.'
        : `${count} erreurs. Rien n’est enregistré.`,
    line: 'Ligne',
    column: 'Colonne',
    fault: 'Ce qui ne va pas',
    faults: {
      'column-missing': 'Cette colonne manque.',
      'insz-length': 'Ce n’est pas un NISS avec les bons chiffres de contrôle.',
      'other-person': 'Cette ligne concerne quelqu’un d’autre.',
      'not-a-day': 'Ce n’est pas un jour (AAAA-MM-JJ).',
      'in-the-future': 'Ce jour est encore à venir.',
      'other-day': 'La consultation a ici un autre jour qu’à la première ligne.',
      'not-a-choice': 'Choisissez right, first-subsidy ou extension.',
      required: 'Le premier jour manque.',
      'ends-before-it-starts': 'Le dernier jour précède le premier.',
      twice: 'Cette subvention y figure déjà.',
      'wrong-form': 'Ceci n’est pas lisible ici.',
      'nothing-in-it': 'Il n’y a aucune ligne.',
    },
    check: 'Voici ce qu’il contient',
    consequence:
      'Une fois enregistrée, cette consultation reste ainsi au dossier. Une nouvelle consultation ne la remplace pas, elle s’y ajoute.',
    confirm: 'Enregistrer la consultation',
    again: 'Autres lignes',
  },
  de: {
    open: 'Aus einer Datei lesen',
    text: 'Fügen Sie die Zeilen ein oder wählen Sie eine Datei. Traject prüft jede Zeile und zeigt, was darin steht, bevor Sie es speichern.',
    paste: 'Zeilen',
    pasteHelp:
      'Erste Zeile: insz, consulted_on, what, from, until. Unter what: right, first-subsidy oder extension. Ohne Tage: die ZDSS zeigt keine.',
    choose: 'Datei wählen',
    read: 'Zeilen prüfen',
    wrong: (count: number) =>
      count === 1
        ? 'Ein Fehler. Es ist nichts gespeichert.'
        : `${count} Fehler. Es ist nichts gespeichert.`,
    line: 'Zeile',
    column: 'Spalte',
    fault: 'Was nicht stimmt',
    faults: {
      'column-missing': 'Diese Spalte fehlt.',
      'insz-length': 'Das ist keine Nationalregisternummer mit richtigen Prüfziffern.',
      'other-person': 'Diese Zeile betrifft jemand anderen.',
      'not-a-day': 'Das ist kein Tag (JJJJ-MM-TT).',
      'in-the-future': 'Dieser Tag kommt erst noch.',
      'other-day': 'Die Konsultation hat hier einen anderen Tag als in der ersten Zeile.',
      'not-a-choice': 'Wählen Sie right, first-subsidy oder extension.',
      required: 'Der erste Tag fehlt.',
      'ends-before-it-starts': 'Der letzte Tag liegt vor dem ersten.',
      twice: 'Dieser Zuschuss steht schon darin.',
      'wrong-form': 'Das ist hier nicht lesbar.',
      'nothing-in-it': 'Es stehen keine Zeilen darin.',
    },
    check: 'Das steht darin',
    consequence:
      'Nach dem Speichern steht diese Konsultation so in der Akte. Eine neue ersetzt sie nicht, sie kommt hinzu.',
    confirm: 'Konsultation speichern',
    again: 'Andere Zeilen',
  },
});
