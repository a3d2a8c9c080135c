import { words } from '../words.ts';

/** How somebody is told of what is due: the calendar and the mail. */
export const noticeWords = words({
  nl: {
    title: 'Instellingen',
    calendar: 'Uw termijnen in uw agenda',
    calendarText:
      'Met een eigen adres leest uw agenda (Outlook, Google, telefoon) wat er te doen is in uw dossiers. Er staan geen namen in, alleen het nummer van het dossier en een link.',
    noAddress: 'U hebt nog geen adres.',
    since: (moment: string) => `Uw adres werd gemaakt op ${moment}.`,
    make: 'Maak een adres',
    renew: 'Vernieuw het adres',
    renewHelp: 'Het oude adres werkt dan niet meer.',
    revoke: 'Trek het adres in',
    revoked: 'Het adres is ingetrokken. Uw agenda krijgt niets meer.',
    address: 'Adres van uw agenda',
    once: 'U ziet dit adres maar één keer. Wie het kent, leest uw termijnen: geef het aan niemand door.',
    how: 'Kies in uw agenda „agenda toevoegen via internet” of „abonneren”, en plak het adres.',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    mail: 'Mail met wat er te doen is',
    mailText:
      'Op werkdagen, ’s morgens. Zonder namen: alleen wat er moet gebeuren, het nummer van het dossier en een link. Is er niets te doen, dan komt er geen mail.',
    notSetUp:
      'Op deze server is nog geen mail ingesteld. U kunt al kiezen; er vertrekt niets tot de beheerder de mailserver instelt.',
    rhythm: 'Hoe vaak',
    rhythms: { none: 'Geen mail', daily: 'Elke werkdag', weekly: 'Eén keer per week' },
    weekday: 'Op welke dag',
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
    language: 'Taal van mail en agenda',
    save: 'Bewaar',
    saved: 'Bewaard.',
    lastMail: 'Laatste mail',
    states: {
      queued: (day: string) => `Die van ${day} staat klaar om te vertrekken.`,
      again: (day: string, moment: string) =>
        `Die van ${day} kon nog niet vertrekken. Volgende poging: ${moment}.`,
      sending: (day: string) => `Die van ${day} is aan het vertrekken.`,
      sent: (moment: string) => `Verstuurd op ${moment}.`,
      failed: (day: string, reason: string) =>
        `Die van ${day} is niet aangekomen (${reason}). Meld dit aan uw beheerder.`,
    },
  },
  fr: {
    title: 'Réglages',
    calendar: 'Vos échéances dans votre agenda',
    calendarText:
      'Avec une adresse à vous, votre agenda (Outlook, Google, téléphone) lit ce qu’il y a à faire dans vos dossiers. Aucun nom n’y figure, seulement le numéro du dossier et un lien.',
    noAddress: 'Vous n’avez pas encore d’adresse.',
    since: (moment: string) => `Votre adresse date du ${moment}.`,
    make: 'Créer une adresse',
    renew: 'Renouveler l’adresse',
    renewHelp: 'L’ancienne adresse ne fonctionnera plus.',
    revoke: 'Retirer l’adresse',
    revoked: 'L’adresse est retirée. Votre agenda ne reçoit plus rien.',
    address: 'Adresse de votre agenda',
    once: 'Vous ne voyez cette adresse qu’une fois. Qui la connaît lit vos échéances : ne la donnez à personne.',
    how: 'Dans votre agenda, choisissez « ajouter un agenda par internet » ou « s’abonner », et collez l’adresse.',
    copy: 'Copier',
    copied: 'Copié',
    mail: 'Courriel avec ce qu’il y a à faire',
    mailText:
      'Les jours ouvrables, le matin. Sans noms : seulement ce qu’il faut faire, le numéro du dossier et un lien. S’il n’y a rien à faire, il n’y a pas de courriel.',
    notSetUp:
      'Le courriel n’est pas encore réglé sur ce serveur. Vous pouvez déjà choisir ; rien ne part tant que l’administrateur n’a pas réglé le serveur de courriel.',
    rhythm: 'À quel rythme',
    rhythms: {
      none: 'Pas de courriel',
      daily: 'Chaque jour ouvrable',
      weekly: 'Une fois par semaine',
    },
    weekday: 'Quel jour',
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
    language: 'Langue du courriel et de l’agenda',
    save: 'Enregistrer',
    saved: 'Enregistré.',
    lastMail: 'Dernier courriel',
    states: {
      queued: (day: string) => `Celui du ${day} est prêt à partir.`,
      again: (day: string, moment: string) =>
        `Celui du ${day} n’a pas encore pu partir. Prochain essai : ${moment}.`,
      sending: (day: string) => `Celui du ${day} est en train de partir.`,
      sent: (moment: string) => `Envoyé le ${moment}.`,
      failed: (day: string, reason: string) =>
        `Celui du ${day} n’est pas arrivé (${reason}). Signalez-le à votre administrateur.`,
    },
  },
  de: {
    title: 'Einstellungen',
    calendar: 'Ihre Fristen in Ihrem Kalender',
    calendarText:
      'Mit einer eigenen Adresse liest Ihr Kalender (Outlook, Google, Telefon), was in Ihren Akten zu tun ist. Es stehen keine Namen darin, nur die Nummer der Akte und ein Link.',
    noAddress: 'Sie haben noch keine Adresse.',
    since: (moment: string) => `Ihre Adresse ist vom ${moment}.`,
    make: 'Adresse anlegen',
    renew: 'Adresse erneuern',
    renewHelp: 'Die alte Adresse gilt dann nicht mehr.',
    revoke: 'Adresse zurückziehen',
    revoked: 'Die Adresse ist zurückgezogen. Ihr Kalender bekommt nichts mehr.',
    address: 'Adresse Ihres Kalenders',
    once: 'Sie sehen diese Adresse nur einmal. Wer sie kennt, liest Ihre Fristen: geben Sie sie niemandem.',
    how: 'Wählen Sie in Ihrem Kalender „Kalender aus dem Internet“ oder „Abonnieren“ und fügen Sie die Adresse ein.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    mail: 'Mail mit dem, was zu tun ist',
    mailText:
      'An Werktagen, morgens. Ohne Namen: nur was zu tun ist, die Nummer der Akte und ein Link. Ist nichts zu tun, kommt keine Mail.',
    notSetUp:
      'Auf diesem Server ist noch keine Mail eingerichtet. Sie können schon wählen; es geht nichts ab, bis der Verwalter den Mailserver einrichtet.',
    rhythm: 'Wie oft',
    rhythms: { none: 'Keine Mail', daily: 'Jeden Werktag', weekly: 'Einmal pro Woche' },
    weekday: 'An welchem Tag',
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
    language: 'Sprache von Mail und Kalender',
    save: 'Speichern',
    saved: 'Gespeichert.',
    lastMail: 'Letzte Mail',
    states: {
      queued: (day: string) => `Die vom ${day} liegt bereit.`,
      again: (day: string, moment: string) =>
        `Die vom ${day} konnte noch nicht abgehen. Nächster Versuch: ${moment}.`,
      sending: (day: string) => `Die vom ${day} geht gerade ab.`,
      sent: (moment: string) => `Gesendet am ${moment}.`,
      failed: (day: string, reason: string) =>
        `Die vom ${day} ist nicht angekommen (${reason}). Melden Sie es Ihrem Verwalter.`,
    },
  },
});
