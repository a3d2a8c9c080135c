import { createHash } from 'node:crypto';
import { addDays, type CivilDate } from '@traject/rules/calendar';
import { COLON, dutyKinds, type Language } from '@traject/rules/text';
import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { dueWords } from './due-dates.text.ts';

/** Something that has to be done on a file, without anything that says who the file is about. */
export interface DueItem {
  readonly dossierId: string;
  /** The number of the file. */
  readonly number: string;
  readonly kind: keyof typeof dutyKinds;
  /** The first day on which it can be done. */
  readonly from: CivilDate;
  /** The last day. */
  readonly until: CivilDate;
}

/** An appointment in the own agenda, without what it says. */
export interface OwnAppointment {
  readonly id: string;
  readonly day: CivilDate;
  /** `HH:MM` by the clock in Belgium; null = the whole day. */
  readonly time: string | null;
  /** The file that it is about; null = none, or one that is no longer seen. */
  readonly dossierId: string | null;
  readonly number: string | null;
}

/** Where things are, for links. */
export interface Places {
  /** The address under which people reach the server, without a slash at the end. */
  readonly url: string;
}

/** A civil day as a reader in Belgium writes it: 10/12/2026. */
const dayInFigures = (day: CivilDate): string => day.split('-').toReversed().join('/');

const fileAt = ({ url }: Places, dossierId: string): string => `${url}/dossiers/${dossierId}`;

/** The same thing has the same name in every reading of the calendar, and says nothing of the file. */
const nameOf = ({ dossierId, kind, from, until }: DueItem): string =>
  createHash('sha256').update(`${dossierId} ${kind} ${from} ${until}`).digest('hex').slice(0, 32);

/** How long an appointment stands in the calendar; the agenda says when it begins, not when it ends. */
const APPOINTMENT_MS = 60 * 60 * 1000;

/** When an appointment is: by the clock of whoever reads it, for that is how it was written. */
function timesOf({ day, time }: OwnAppointment) {
  const start = new Date(`${day}T${time ?? '00:00'}:00Z`);
  return time === null
    ? { start, end: new Date(`${addDays(day, 1)}T00:00:00Z`), allDay: true }
    : { start, end: new Date(start.getTime() + APPOINTMENT_MS), floating: true };
}

/**
 * A calendar (RFC 5545) with the own appointments, and an event on the last day of everything that is due. The same
 * contents give the same text to the letter, so that a reader can be told that nothing has changed.
 */
export function dueCalendar(
  { items, appointments }: { items: readonly DueItem[]; appointments: readonly OwnAppointment[] },
  language: Language,
  places: Places,
): string {
  const words = dueWords[language];
  const calendar = ical({
    name: words.calendar,
    prodId: { company: 'Traject', product: 'calendar', language: language.toUpperCase() },
    ttl: 60 * 60,
  });
  for (const item of items) {
    const start = new Date(`${item.until}T00:00:00Z`);
    calendar.createEvent({
      id: `${nameOf(item)}@traject`,
      // The stamp is part of the text: a clock here would make every reading another one.
      stamp: start,
      start,
      end: new Date(`${addDays(item.until, 1)}T00:00:00Z`),
      allDay: true,
      summary: words.event(dutyKinds[item.kind][language], item.number),
      description: words.window(dayInFigures(item.from), dayInFigures(item.until)),
      url: fileAt(places, item.dossierId),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  for (const appointment of appointments) {
    const times = timesOf(appointment);
    calendar.createEvent({
      ...times,
      id: `${createHash('sha256').update(appointment.id).digest('hex').slice(0, 32)}@traject`,
      stamp: times.start,
      summary: words.appointment(appointment.number),
      ...(appointment.dossierId === null ? {} : { url: fileAt(places, appointment.dossierId) }),
    });
  }
  return calendar.toString();
}

/** A mail as text. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** What a mail says of in full; the rest is one line with how many there are. */
const MOST_LINES = 25;

/** The mail with what is late and what comes within so many days; null when there is nothing to say. */
export function dueMail(
  items: readonly DueItem[],
  { language, today, days }: { language: Language; today: CivilDate; days: number },
  places: Places,
): MailText | null {
  if (items.length === 0) return null;
  const words = dueWords[language];
  const overdue = items.filter(({ until }) => until < today);
  const coming = items.filter(({ until }) => until >= today);
  const part = (title: string, some: readonly DueItem[]): string[] =>
    some.length === 0
      ? []
      : [
          '',
          `${title} (${some.length})`,
          ...some
            .slice(0, MOST_LINES)
            .flatMap((item) => [
              `- ${words.line(dutyKinds[item.kind][language], item.number, dayInFigures(item.until))}`,
              `  ${fileAt(places, item.dossierId)}`,
            ]),
          ...(some.length > MOST_LINES ? [words.more(some.length - MOST_LINES)] : []),
        ];
  return {
    subject: words.subject(overdue.length, coming.length),
    body: [
      words.opening(days),
      ...part(words.overdue, overdue),
      ...part(words.coming(days), coming),
      '',
      `${words.toDay}${COLON[language]} ${places.url}/`,
      words.noNames,
      `${words.settings}${COLON[language]} ${places.url}/instellingen`,
      '',
    ].join('\n'),
  };
}
