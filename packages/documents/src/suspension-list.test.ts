import { day, month } from '@traject/rules/calendar';
import { describe, expect, it } from 'vitest';
import { type ListedSuspension, suspensionList } from './suspension-list.ts';

const DECEMBER = { month: month('2026-12'), centre: 'OCMW Voorbeeld' };

const inPart: ListedSuspension = {
  number: '2026-0001',
  insz: '01020312345',
  name: 'Benhaddou, Samir',
  decidedOn: day('2026-10-22'),
  from: day('2026-12-01'),
  until: day('2026-12-31'),
  extent: 'part',
  percent: 40,
  amountCents: null,
  deferral: 'none',
  cancelledOn: null,
};

const lines = (content: string): string[] => content.replace('﻿', '').trimEnd().split('\r\n');

describe('the suspended payments of a month as CSV', () => {
  it('say how much, from when until when and by which decision', () => {
    const { name, content } = suspensionList(DECEMBER, [inPart], 'nl');
    expect(name).toBe('OCMW Voorbeeld 2026-12 schorsingen.csv');
    expect(lines(content)).toEqual([
      'dossier;INSZ;naam;beslist op;geschorst van;tot en met;hoeveel;procent;bedrag per maand (EUR);uitstel;vervallen op',
      '2026-0001;01.02.03-123.45;Benhaddou, Samir;2026-10-22;2026-12-01;2026-12-31;een deel;40;;geen;',
    ]);
  });

  it.each([
    ['fr', 'tout', 'sursis non respecté'],
    ['de', 'ganz', 'Aufschub nicht eingehalten'],
  ] as const)('speak %s, and leave open what is not known', (language, extent, deferral) => {
    const whole: ListedSuspension = {
      ...inPart,
      decidedOn: null,
      extent: 'whole',
      percent: null,
      deferral: 'carried-out',
      cancelledOn: day('2026-11-20'),
    };
    const cells = lines(suspensionList(DECEMBER, [whole], language).content)[1]?.split(';') ?? [];
    expect([cells[3], cells[6], cells[9], cells[10]]).toEqual(['', extent, deferral, '2026-11-20']);
    const amount = { ...inPart, percent: null, amountCents: 20_005 };
    const [, line = ''] = lines(suspensionList(DECEMBER, [amount], language).content);
    expect(line.split(';')[8]).toBe('200,05');
  });
});
