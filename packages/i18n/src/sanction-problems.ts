import { words } from './words.ts';

/** What the desk refuses on the path of a commitment that was not kept, each with its article. */
export const sanctionProblems = words({
  nl: {
    'sanction-chosen': 'Over deze sanctie is al beslist. Die keuze verandert niet meer.',
    'sanction-does-not-run':
      'De sanctie loopt niet op deze dag. Verder uitvoeren kan alleen zolang ze loopt (artikel 30 §3).',
    'outside-rest-of-sanction':
      'Op deze dag kan de sanctie niet verder worden uitgevoerd (artikel 30 §3).',
    'noted-on-its-path':
      'De betekening van een sanctie noteert u bij Niet nagekomen: daar sluit ze de beslissing.',
    'path-runs':
      'Er loopt al een opvolging van een afspraak die niet nagekomen is. Rond die eerst af.',
    'path-ended': 'Deze opvolging is afgerond en verandert niet meer.',
    'commitment-not-in-contract': 'Deze verbintenis is er geen van de cliënt in dit contract.',
    'legitimate-reason':
      'De reden is wettig: dan is geen sanctie mogelijk (artikel 30 §2). Bekijk of het project moet worden aangepast.',
    'sanction-step-missing':
      'Er ontbreekt een stap vóór de beslissing (artikelen 20 en 30 §2). Een stap overslaan is een fout.',
    'sanction-too-long': 'Deze duur is langer dan de wet toelaat (artikel 30 §2).',
    'repetition-unknown':
      'Meer dan een maand mag alleen bij herhaling binnen het jaar (artikel 30 §2). Zeg of een ander OCMW eerder een sanctie gaf.',
    'sanction-too-early':
      'Deze dag is te vroeg: de sanctie gaat ten vroegste in op de dag na de betekening (artikel 30 §2).',
    'sanction-too-late': 'Deze dag is te laat om de sanctie te laten ingaan (artikel 30 §2).',
    'sanction-window-closed':
      'De termijn is voorbij: deze sanctie kan niet meer ingaan (artikel 30 §2).',
    'decision-notified': 'De beslissing is betekend en verandert niet meer.',
    'sanction-started': 'De sanctie is al ingegaan: milderen of wijzigen kan alleen daarvoor.',
    'better-behaviour-missing':
      'Schrijf wat er beter ging: alleen dat kan de beslissing nog milderen of wijzigen.',
    'not-deferred': 'Deze beslissing is niet uitgesteld.',
    'breach-outside-deferral':
      'Deze dag ligt buiten het uitstel: alleen een schending tijdens het uitstel telt (artikel 30 §2).',
    'deferral-runs': 'Het uitstel loopt nog.',
    'deferral-broken': 'Er is een schending genoteerd: kies of de sanctie wordt toegepast.',
  },
  fr: {
    'sanction-chosen': 'Il est déjà décidé de cette sanction. Ce choix ne change plus.',
    'sanction-does-not-run':
      'La sanction ne court pas ce jour-là. La poursuivre n’est possible que tant qu’elle court (article 30 §3).',
    'outside-rest-of-sanction': 'La sanction ne peut être poursuivie ce jour-là (article 30 §3).',
    'noted-on-its-path':
      'La notification d’une sanction se note sous Non respecté : elle y clôt la décision.',
    'path-runs': 'Le suivi d’un engagement non respecté est déjà en cours. Terminez-le d’abord.',
    'path-ended': 'Ce suivi est terminé et ne change plus.',
    'commitment-not-in-contract':
      'Cet engagement n’est pas un engagement de la personne dans ce contrat.',
    'legitimate-reason':
      'Le motif est légitime : aucune sanction n’est possible (article 30 §2). Voyez si le projet doit être adapté.',
    'sanction-step-missing':
      'Une étape manque avant la décision (articles 20 et 30 §2). Omettre une étape est une faute.',
    'sanction-too-long': 'Cette durée dépasse ce que la loi permet (article 30 §2).',
    'repetition-unknown':
      'Plus d’un mois n’est permis qu’en cas de récidive dans l’année (article 30 §2). Dites si un autre CPAS a déjà sanctionné.',
    'sanction-too-early':
      'Ce jour est trop tôt : la sanction débute au plus tôt le lendemain de la notification (article 30 §2).',
    'sanction-too-late': 'Ce jour est trop tard pour que la sanction débute (article 30 §2).',
    'sanction-window-closed':
      'Le délai est passé : cette sanction ne peut plus débuter (article 30 §2).',
    'decision-notified': 'La décision est notifiée et ne change plus.',
    'sanction-started': 'La sanction a déjà débuté : on ne peut l’alléger ou la modifier qu’avant.',
    'better-behaviour-missing':
      'Écrivez ce qui va mieux : cela seul permet encore d’alléger ou de modifier la décision.',
    'not-deferred': 'Cette décision n’est pas assortie d’un sursis.',
    'breach-outside-deferral':
      'Ce jour est hors du sursis : seul un manquement pendant le sursis compte (article 30 §2).',
    'deferral-runs': 'Le sursis court encore.',
    'deferral-broken': 'Un manquement est noté : choisissez si la sanction est appliquée.',
  },
  de: {
    'sanction-chosen':
      'Über diese Sanktion ist schon beschlossen. Diese Wahl ändert sich nicht mehr.',
    'sanction-does-not-run':
      'Die Sanktion läuft an diesem Tag nicht. Weiterführen geht nur, solange sie läuft (Artikel 30 §3).',
    'outside-rest-of-sanction':
      'An diesem Tag kann die Sanktion nicht weitergeführt werden (Artikel 30 §3).',
    'noted-on-its-path':
      'Die Zustellung einer Sanktion notieren Sie unter Nicht eingehalten: Dort schließt sie den Beschluss.',
    'path-runs':
      'Es läuft schon ein Verfahren zu einer nicht eingehaltenen Verpflichtung. Schließen Sie es zuerst ab.',
    'path-ended': 'Dieses Verfahren ist abgeschlossen und ändert sich nicht mehr.',
    'commitment-not-in-contract': 'Das ist keine Verpflichtung der Person in diesem Vertrag.',
    'legitimate-reason':
      'Der Grund ist rechtmäßig: Dann ist keine Sanktion möglich (Artikel 30 §2). Prüfen Sie, ob das Projekt anzupassen ist.',
    'sanction-step-missing':
      'Vor dem Beschluss fehlt ein Schritt (Artikel 20 und 30 §2). Einen Schritt auszulassen ist ein Fehler.',
    'sanction-too-long': 'Diese Dauer ist länger, als das Gesetz erlaubt (Artikel 30 §2).',
    'repetition-unknown':
      'Mehr als ein Monat ist nur bei Wiederholung binnen eines Jahres erlaubt (Artikel 30 §2). Sagen Sie, ob ein anderes ÖSHZ früher eine Sanktion verhängte.',
    'sanction-too-early':
      'Dieser Tag ist zu früh: Die Sanktion beginnt frühestens am Tag nach der Zustellung (Artikel 30 §2).',
    'sanction-too-late': 'Dieser Tag ist zu spät für den Beginn der Sanktion (Artikel 30 §2).',
    'sanction-window-closed':
      'Die Frist ist vorbei: Diese Sanktion kann nicht mehr beginnen (Artikel 30 §2).',
    'decision-notified': 'Der Beschluss ist zugestellt und ändert sich nicht mehr.',
    'sanction-started': 'Die Sanktion hat schon begonnen: Mildern oder ändern geht nur vorher.',
    'better-behaviour-missing':
      'Schreiben Sie, was besser läuft: Nur das erlaubt noch, den Beschluss zu mildern oder zu ändern.',
    'not-deferred': 'Dieser Beschluss ist nicht aufgeschoben.',
    'breach-outside-deferral':
      'Dieser Tag liegt außerhalb des Aufschubs: Nur ein Verstoß während des Aufschubs zählt (Artikel 30 §2).',
    'deferral-runs': 'Der Aufschub läuft noch.',
    'deferral-broken': 'Es ist ein Verstoß notiert: Wählen Sie, ob die Sanktion angewandt wird.',
  },
});
