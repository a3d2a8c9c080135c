import { day } from '@traject/rules/calendar';
import { describe, expect, it } from 'vitest';
import { type DueItem, dueCalendar, dueMail } from './due-dates.ts';

const places = { url: 'https://traject.voorbeeld.be' };
const late: DueItem = {
  dossierId: '01a1ffd2-47d0-7670-ba93-0a2a0369701f',
  number: '2026-0042',
  kind: 'conclude-project',
  from: day('2026-09-10'),
  until: day('2026-11-14'),
};
const coming: DueItem = { ...late, kind: 'evaluate', until: day('2026-11-25') };

/** Long lines are folded in a calendar. */
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

describe('a calendar of what is due', () => {
  const text = unfolded(dueCalendar({ items: [late, coming], appointments: [] }, 'nl', places));

  it('has a whole day for each last day, with the number of the file and a link', () => {
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).toContain('DTSTART;VALUE=DATE:20261114');
    expect(text).toContain('DTEND;VALUE=DATE:20261115');
    expect(text).toContain('SUMMARY:Project sluiten · dossier 2026-0042');
    expect(text).toContain('Kan vanaf 10/09/2026. Laatste dag: 14/11/2026.');
    expect(text).toContain(
      'URL;VALUE=URI:https://traject.voorbeeld.be/dossiers/01a1ffd2-47d0-7670-ba93-0a2a0369701f',
    );
  });

  it('is the same text each time, with another name for each thing', () => {
    expect(unfolded(dueCalendar({ items: [late, coming], appointments: [] }, 'nl', places))).toBe(
      text,
    );
    const names = [...text.matchAll(/^UID:(.*)$/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(2);
  });

  it.each([
    ['fr', 'Conclure le projet · dossier 2026-0042'],
    ['de', 'Projekt schließen · Akte 2026-0042'],
  ] as const)('speaks %s', (language, summary) => {
    expect(unfolded(dueCalendar({ items: [late], appointments: [] }, language, places))).toContain(
      summary,
    );
  });

  it('has the own appointments at their time in Belgium, winter and summer', () => {
    const winter = {
      id: 'a',
      day: day('2026-12-01'),
      time: '10:30',
      dossierId: late.dossierId,
      number: late.number,
    };
    const whole = {
      ...winter,
      id: 'b',
      day: day('2026-07-01'),
      time: null,
      dossierId: null,
      number: null,
    };
    const appointments = [winter, { ...winter, id: 'c', day: day('2026-07-01') }, whole];
    const made = unfolded(dueCalendar({ items: [], appointments }, 'nl', places));
    expect(made).toContain('DTSTART:20261201T103000\r\nDTEND:20261201T113000');
    expect(made).toContain('DTSTART:20260701T103000\r\n');
    expect(made).toContain('SUMMARY:Afspraak · dossier 2026-0042');
    expect(made).toContain('DTSTART;VALUE=DATE:20260701');
    expect(made).toContain('SUMMARY:Afspraak\r\n');
  });

  it('is a calendar also when nothing is due', () => {
    expect(dueCalendar({ items: [], appointments: [] }, 'nl', places)).toMatch(
      /^BEGIN:VCALENDAR[^]*END:VCALENDAR/,
    );
  });
});

describe('a mail of what is due', () => {
  const on = { language: 'nl', today: day('2026-11-21'), days: 7 } as const;

  it('says what is late and what comes, with links and without names', () => {
    expect(dueMail([late, coming], on, places)).toEqual({
      subject: 'Traject: 1 te laat, 1 binnenkort',
      body: `Dit staat er te doen in uw dossiers, tot 7 dagen vooruit.

Te laat (1)
- Project sluiten, dossier 2026-0042, laatste dag 14/11/2026
  https://traject.voorbeeld.be/dossiers/01a1ffd2-47d0-7670-ba93-0a2a0369701f

Binnen 7 dagen (1)
- Evaluatie, dossier 2026-0042, laatste dag 25/11/2026
  https://traject.voorbeeld.be/dossiers/01a1ffd2-47d0-7670-ba93-0a2a0369701f

Uw dag in Traject: https://traject.voorbeeld.be/
In deze mail staan geen namen. Meld u aan om het dossier te zien.
Hoe vaak u deze mail krijgt, kiest u hier: https://traject.voorbeeld.be/instellingen
`,
    });
  });

  it('is not made when nothing is due', () => {
    expect(dueMail([], on, places)).toBeNull();
  });

  it('stays readable when very much is due', () => {
    const many = Array.from({ length: 60 }, () => late);
    const mail = dueMail(many, { ...on, language: 'fr' }, places);
    expect(mail?.subject).toBe('Traject\u00A0: 60 en retard, 0 à venir');
    expect(mail?.body).toContain('Et encore 35 autres.');
  });
});
