import { words } from '../words.ts';

/** A sanction that another centre decided and that came with the person. */
export const receivedSanctionWords = words({
  nl: {
    title: (centre: string) => `Sanctie van ${centre}`,
    origin: (centre: string, decided: string, notified: string) =>
      `${centre} besliste op ${decided} en betekende op ${notified}. De gegevens komen uit het overdrachtsbestand en veranderen niet.`,
    notKept: 'Niet nagekomen',
    since: (day: string) => `sinds ${day}`,
    suspended: 'Uitbetaling geschorst',
    fromUntil: (from: string, until: string) => `van ${from} tot en met ${until}`,
    competent: 'Dit OCMW is bevoegd vanaf',
    rest: 'Wat nog rest',
    restOf: (from: string, until: string, days: number) =>
      `${from} tot en met ${until} (${days} ${days === 1 ? 'dag' : 'dagen'})`,
    noRest: 'niets: de laatste dag is voorbij',
    byItself: 'Niets loopt vanzelf door: dit OCMW beslist het zelf.',
    noOwnPath: 'Geen opvolging van dit OCMW zelf',
    choose: 'Beslis over deze sanctie',
    carried: (decided: string, from: string, until: string) =>
      `Dit OCMW besliste op ${decided} om ze verder uit te voeren, van ${from} tot en met ${until}.`,
    left: (decided: string) => `Dit OCMW besliste op ${decided} om ze niet verder uit te voeren.`,
    made: 'Hoe die beslissing werd meegedeeld, staat bij Recht.',
    toRight: 'Naar de mededeling',
    formTitle: (centre: string) => `Beslissen over de sanctie van ${centre}`,
    question: 'Wat beslist dit OCMW?',
    choices: {
      'carry-on': 'De sanctie verder uitvoeren',
      leave: 'De sanctie niet verder uitvoeren',
    },
    decidedOn: 'Dag van onze beslissing',
    from: 'Verder uitvoeren vanaf',
    fromHelp: (until: string) =>
      `Ten vroegste op de dag van onze beslissing, ten laatste op ${until}. Wat al betaald is, blijft betaald.`,
    reason: 'Waarom?',
    reasonHelp: 'Financiën en het secretariaat zien deze tekst niet.',
    check: 'Kijk na',
    change: 'Wijzig',
    confirm: 'Leg vast',
    cancel: 'Terug',
    back: 'Terug naar niet nagekomen',
    consequenceCarry: (from: string, until: string) =>
      `De uitbetaling wordt geschorst van ${from} tot en met ${until}. Deze keuze verandert niet meer, en u deelt ze binnen acht dagen mee.`,
    consequenceLeave: 'De sanctie wordt hier niet uitgevoerd. Deze keuze verandert niet meer.',
    possible: (from: string, until: string) => `Mogelijk: van ${from} tot en met ${until}.`,
    running: 'Lopende sanctie',
    runningOf: (centre: string, from: string, until: string) =>
      `van ${centre}, ${from} tot en met ${until}`,
  },
  fr: {
    title: (centre: string) => `Sanction de ${centre}`,
    origin: (centre: string, decided: string, notified: string) =>
      `${centre} a décidé le ${decided} et notifié le ${notified}. Ces données viennent du fichier de transfert et ne changent pas.`,
    notKept: 'Non respecté',
    since: (day: string) => `depuis le ${day}`,
    suspended: 'Paiement suspendu',
    fromUntil: (from: string, until: string) => `du ${from} au ${until} inclus`,
    competent: 'Ce CPAS est compétent depuis le',
    rest: 'Ce qui reste',
    restOf: (from: string, until: string, days: number) =>
      `du ${from} au ${until} inclus (${days} ${days === 1 ? 'jour' : 'jours'})`,
    noRest: 'rien : le dernier jour est passé',
    byItself: 'Rien ne continue de soi-même : ce CPAS en décide.',
    noOwnPath: 'Aucun suivi propre à ce CPAS',
    choose: 'Décider de cette sanction',
    carried: (decided: string, from: string, until: string) =>
      `Ce CPAS a décidé le ${decided} de la poursuivre, du ${from} au ${until} inclus.`,
    left: (decided: string) => `Ce CPAS a décidé le ${decided} de ne pas la poursuivre.`,
    made: 'La notification de cette décision se trouve sous Droit.',
    toRight: 'Vers la notification',
    formTitle: (centre: string) => `Décider de la sanction de ${centre}`,
    question: 'Que décide ce CPAS ?',
    choices: { 'carry-on': 'Poursuivre la sanction', leave: 'Ne pas poursuivre la sanction' },
    decidedOn: 'Jour de notre décision',
    from: 'Poursuivre à partir du',
    fromHelp: (until: string) =>
      `Au plus tôt le jour de notre décision, au plus tard le ${until}. Ce qui est payé reste payé.`,
    reason: 'Pourquoi ?',
    reasonHelp: 'Les finances et le secrétariat ne voient pas ce texte.',
    check: 'Vérifier',
    change: 'Modifier',
    confirm: 'Fixer la décision',
    cancel: 'Retour',
    back: 'Retour à Non respecté',
    consequenceCarry: (from: string, until: string) =>
      `Le paiement est suspendu du ${from} au ${until} inclus. Ce choix ne change plus, et vous le notifiez dans les huit jours.`,
    consequenceLeave: 'La sanction n’est pas exécutée ici. Ce choix ne change plus.',
    possible: (from: string, until: string) => `Possible : du ${from} au ${until} inclus.`,
    running: 'Sanction en cours',
    runningOf: (centre: string, from: string, until: string) =>
      `de ${centre}, du ${from} au ${until} inclus`,
  },
  de: {
    title: (centre: string) => `Sanktion von ${centre}`,
    origin: (centre: string, decided: string, notified: string) =>
      `${centre} beschloss am ${decided} und stellte am ${notified} zu. Diese Angaben kommen aus der Übertragungsdatei und ändern sich nicht.`,
    notKept: 'Nicht eingehalten',
    since: (day: string) => `seit ${day}`,
    suspended: 'Auszahlung ausgesetzt',
    fromUntil: (from: string, until: string) => `von ${from} bis einschließlich ${until}`,
    competent: 'Dieses ÖSHZ ist zuständig ab',
    rest: 'Was noch bleibt',
    restOf: (from: string, until: string, days: number) =>
      `${from} bis einschließlich ${until} (${days} ${days === 1 ? 'Tag' : 'Tage'})`,
    noRest: 'nichts: der letzte Tag ist vorbei',
    byItself: 'Nichts läuft von selbst weiter: Dieses ÖSHZ beschließt es selbst.',
    noOwnPath: 'Keine Verfolgung durch dieses ÖSHZ selbst',
    choose: 'Über diese Sanktion beschließen',
    carried: (decided: string, from: string, until: string) =>
      `Dieses ÖSHZ beschloss am ${decided}, sie weiterzuführen, von ${from} bis einschließlich ${until}.`,
    left: (decided: string) => `Dieses ÖSHZ beschloss am ${decided}, sie nicht weiterzuführen.`,
    made: 'Wie dieser Beschluss zugestellt wurde, steht bei Recht.',
    toRight: 'Zur Zustellung',
    formTitle: (centre: string) => `Beschluss über die Sanktion von ${centre}`,
    question: 'Was beschließt dieses ÖSHZ?',
    choices: { 'carry-on': 'Die Sanktion weiterführen', leave: 'Die Sanktion nicht weiterführen' },
    decidedOn: 'Tag unseres Beschlusses',
    from: 'Weiterführen ab',
    fromHelp: (until: string) =>
      `Frühestens am Tag unseres Beschlusses, spätestens am ${until}. Was gezahlt ist, bleibt gezahlt.`,
    reason: 'Warum?',
    reasonHelp: 'Finanzen und Sekretariat sehen diesen Text nicht.',
    check: 'Prüfen',
    change: 'Ändern',
    confirm: 'Festlegen',
    cancel: 'Zurück',
    back: 'Zurück zu Nicht eingehalten',
    consequenceCarry: (from: string, until: string) =>
      `Die Auszahlung wird von ${from} bis einschließlich ${until} ausgesetzt. Diese Wahl ändert sich nicht mehr, und Sie stellen sie binnen acht Tagen zu.`,
    consequenceLeave: 'Die Sanktion wird hier nicht ausgeführt. Diese Wahl ändert sich nicht mehr.',
    possible: (from: string, until: string) => `Möglich: von ${from} bis einschließlich ${until}.`,
    running: 'Laufende Sanktion',
    runningOf: (centre: string, from: string, until: string) =>
      `von ${centre}, ${from} bis einschließlich ${until}`,
  },
});
