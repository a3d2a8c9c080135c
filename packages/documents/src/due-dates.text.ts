import type { Language } from '@traject/rules/text';

/** The words around what is due, in the calendar and in the mail. No name of a client is in either. */
export interface DueWords {
  /** The name of the calendar. */
  readonly calendar: string;
  /** What has to be done, for which file. */
  readonly event: (what: string, number: string) => string;
  /** An appointment, with the number of the file when it is about one; what it says is nobody's business. */
  readonly appointment: (number: string | null) => string;
  /** Under the event: from when it may be done, and where to go. */
  readonly window: (from: string, until: string) => string;
  readonly subject: (overdue: number, coming: number) => string;
  readonly opening: (days: number) => string;
  readonly overdue: string;
  readonly coming: (days: number) => string;
  readonly line: (what: string, number: string, day: string) => string;
  readonly more: (count: number) => string;
  readonly toDay: string;
  readonly noNames: string;
  readonly settings: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const dueWords: Readonly<Record<Language, DueWords>> = {
  nl: {
    calendar: 'Traject: mijn termijnen',
    event: (what, number) => `${what} · dossier ${number}`,
    appointment: (number) => `Afspraak${number === null ? '' : ` · dossier ${number}`}`,
    window: (from, until) => `Kan vanaf ${from}. Laatste dag: ${until}.`,
    subject: (overdue, coming) =>
      `Traject: ${overdue === 0 ? '' : `${overdue} te laat, `}${coming} binnenkort`,
    opening: (days) => `Dit staat er te doen in uw dossiers, tot ${days} dagen vooruit.`,
    overdue: 'Te laat',
    coming: (days) => `Binnen ${days} dagen`,
    line: (what, number, day) => `${what}, dossier ${number}, laatste dag ${day}`,
    more: (count) => `En nog ${plural(count, 'andere', 'andere')}.`,
    toDay: 'Uw dag in Traject',
    noNames: 'In deze mail staan geen namen. Meld u aan om het dossier te zien.',
    settings: 'Hoe vaak u deze mail krijgt, kiest u hier',
  },
  fr: {
    calendar: 'Traject : mes échéances',
    event: (what, number) => `${what} · dossier ${number}`,
    appointment: (number) => `Rendez-vous${number === null ? '' : ` · dossier ${number}`}`,
    window: (from, until) => `Possible à partir du ${from}. Dernier jour : ${until}.`,
    subject: (overdue, coming) =>
      `Traject : ${overdue === 0 ? '' : `${overdue} en retard, `}${coming} à venir`,
    opening: (days) =>
      `Voici ce qu’il y a à faire dans vos dossiers, jusqu’à ${days} jours à l’avance.`,
    overdue: 'En retard',
    coming: (days) => `Dans les ${days} jours`,
    line: (what, number, day) => `${what}, dossier ${number}, dernier jour le ${day}`,
    more: (count) => `Et encore ${plural(count, 'autre', 'autres')}.`,
    toDay: 'Votre journée dans Traject',
    noNames: 'Ce message ne contient aucun nom. Connectez-vous pour voir le dossier.',
    settings: 'Vous choisissez ici à quel rythme vous recevez ce message',
  },
  de: {
    calendar: 'Traject: meine Fristen',
    event: (what, number) => `${what} · Akte ${number}`,
    appointment: (number) => `Termin${number === null ? '' : ` · Akte ${number}`}`,
    window: (from, until) => `Möglich ab ${from}. Letzter Tag: ${until}.`,
    subject: (overdue, coming) =>
      `Traject: ${overdue === 0 ? '' : `${overdue} zu spät, `}${coming} demnächst`,
    opening: (days) => `Das ist in Ihren Akten zu tun, bis ${days} Tage im Voraus.`,
    overdue: 'Zu spät',
    coming: (days) => `Innerhalb von ${days} Tagen`,
    line: (what, number, day) => `${what}, Akte ${number}, letzter Tag ${day}`,
    more: (count) => `Und noch ${plural(count, 'weitere', 'weitere')}.`,
    toDay: 'Ihr Tag in Traject',
    noNames: 'In dieser Mail stehen keine Namen. Melden Sie sich an, um die Akte zu sehen.',
    settings: 'Wie oft Sie diese Mail bekommen, wählen Sie hier',
  },
};
