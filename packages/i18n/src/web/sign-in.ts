import { lowerFirst } from '../format/index.ts';
import { words } from '../words.ts';

/** A role within a sentence; names of services keep their capitals. */

/** Signing in, signing in again mid-work, and the page for roles that work elsewhere. */
export const signInWords = words({
  nl: {
    title: 'Aanmelden',
    intro: 'Dossiers, balansen en contracten van uw OCMW.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    submit: 'Aanmelden',
    demo: 'Dit is een demonstratie. Kies wie u wilt zijn:',
    account: (name: string, role: string) => `${name}, ${lowerFirst(role)}`,
    againTitle: 'Meld u opnieuw aan',
    againIntro: (name: string) =>
      `${name}, uw sessie is afgelopen. Wat u typte, staat er nog; na het aanmelden gaat u gewoon verder.`,
    otherRoleTitle: (name: string) => `Dag ${name}`,
    otherRoleText: (role: string) =>
      `De dossiers zijn voor het maatschappelijk werk. Als ${lowerFirst(role)} vindt u de maanden en de cijfers in het beheer.`,
    noScreenText: (role: string) =>
      `Voor uw rol (${lowerFirst(role)}) is er nog geen scherm. Wat u nodig hebt, volgt in een latere versie.`,
    toAdmin: 'Naar het beheer',
  },
  fr: {
    title: 'Connexion',
    intro: 'Les dossiers, bilans et contrats de votre CPAS.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    submit: 'Se connecter',
    demo: 'Ceci est une démonstration. Choisissez qui vous voulez être :',
    account: (name: string, role: string) => `${name}, ${lowerFirst(role)}`,
    againTitle: 'Reconnectez-vous',
    againIntro: (name: string) =>
      `${name}, votre session est terminée. Votre texte est toujours là ; une fois connecté, vous continuez où vous étiez.`,
    otherRoleTitle: (name: string) => `Bonjour ${name}`,
    otherRoleText: (role: string) =>
      `Les dossiers sont réservés au travail social. Pour votre fonction (${lowerFirst(role)}), les mois et les chiffres se trouvent dans la gestion.`,
    noScreenText: (role: string) =>
      `Pour votre fonction (${lowerFirst(role)}), il n’y a pas encore d’écran. Il suivra dans une version ultérieure.`,
    toAdmin: 'Vers la gestion',
  },
  de: {
    title: 'Anmelden',
    intro: 'Akten, Bilanzen und Verträge Ihres ÖSHZ.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    demo: 'Dies ist eine Vorführung. Wählen Sie, wer Sie sein möchten:',
    account: (name: string, role: string) => `${name}, ${role}`,
    againTitle: 'Melden Sie sich wieder an',
    againIntro: (name: string) =>
      `${name}, Ihre Sitzung ist zu Ende. Ihr Text ist noch da; nach der Anmeldung geht es weiter, wo Sie waren.`,
    otherRoleTitle: (name: string) => `Guten Tag, ${name}`,
    otherRoleText: (role: string) =>
      `Die Akten sind für die Sozialarbeit. In Ihrer Funktion (${role}) finden Sie Monate und Zahlen in der Verwaltung.`,
    noScreenText: (role: string) =>
      `Für Ihre Funktion (${role}) gibt es noch keinen Bildschirm. Er folgt in einer späteren Version.`,
    toAdmin: 'Zur Verwaltung',
  },
});
