import { words } from '../words.ts';

/** Signing in, and the page for somebody who has nothing to do here. */
export const sessionWords = words({
  nl: {
    title: 'Aanmelden bij Traject beheer',
    intro: 'Voor de financiële dienst en de directie: de maand, de bedragen en hun reden.',
    again: 'Uw sessie is verlopen. Meld u opnieuw aan; u komt terug waar u was.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    submit: 'Aanmelden',
    demo: 'Probeer het met een account van de proefomgeving:',
    noPlaceTitle: 'Hier is niets voor uw rol',
    noPlace:
      'Dit deel van Traject is voor de financiële dienst en de directie. Uw dossiers staan in Traject zelf.',
    toWeb: 'Naar Traject',
  },
  fr: {
    title: 'Connexion à Traject gestion',
    intro: 'Pour le service financier et la direction : le mois, les montants et leur motif.',
    again: 'Votre session a expiré. Reconnectez-vous ; vous reviendrez au même endroit.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    submit: 'Se connecter',
    demo: 'Essayez avec un compte de l’environnement d’essai :',
    noPlaceTitle: 'Rien ici pour votre rôle',
    noPlace:
      'Cette partie de Traject est destinée au service financier et à la direction. Vos dossiers sont dans Traject même.',
    toWeb: 'Vers Traject',
  },
  de: {
    title: 'Anmelden bei Traject Verwaltung',
    intro: 'Für den Finanzdienst und die Direktion: der Monat, die Beträge und ihr Grund.',
    again:
      'Ihre Sitzung ist abgelaufen. Melden Sie sich neu an; Sie kommen an dieselbe Stelle zurück.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    demo: 'Probieren Sie es mit einem Konto der Probeumgebung:',
    noPlaceTitle: 'Hier gibt es nichts für Ihre Rolle',
    noPlace:
      'Dieser Teil von Traject ist für den Finanzdienst und die Direktion. Ihre Akten finden Sie in Traject selbst.',
    toWeb: 'Zu Traject',
  },
});
