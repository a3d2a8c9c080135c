import { expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { formBDecisionDate } from './form-b-date.ts';

const ask = (dossier: DossierBuilder) => {
  const facts = dossier.facts();
  const contract = facts.contracts.at(-1);
  if (contract === undefined) throw new Error('no contract');
  return formBDecisionDate(facts, contract);
};
const noted = { notedOn: day('2026-04-02') };
const awarded = aDossier().awarded('2026-03-05', { decidedOn: '2026-03-24' });

it.each([
  ['2026-03-05', '2026-03-24'],
  ['2026-03-01', '2026-03-24'],
  ['2026-03-31', '2026-03-24'],
  ['2026-04-01', '2026-04-02'],
  ['2026-02-28', '2026-04-02'],
])('signed on %s: the session of %s (SUB-9)', (signed, expected) => {
  expect(ask(awarded.signed(signed, noted))).toBe(expected);
});

it('is not there while nobody signed or took note', () => {
  expect(ask(awarded.drafted(noted))).toBeNull();
  expect(ask(awarded.signed('2026-04-01'))).toBeNull();
  expect(ask(aDossier().signed('2026-04-01', noted))).toBe('2026-04-02');
});

it('looks at what began the living wage, not at a renewal or another kind', () => {
  const renewed = aDossier()
    .awarded('2026-01-05', { until: '2026-03-04' })
    .awarded('2026-03-05', { decidedOn: '2026-03-24' });
  expect(ask(renewed.signed('2026-03-20', noted))).toBe('2026-04-02');
  const again = aDossier()
    .awarded('2024-03-05', { decidedOn: '2024-03-10', until: '2024-12-31' })
    .awarded('2026-03-05', { decidedOn: '2026-03-24', until: '2026-03-10' });
  expect(ask(again.signed('2026-03-10', noted))).toBe('2026-03-24');
  expect(ask(again.signed('2026-03-11', noted))).toBe('2026-04-02');
  const job = aDossier()
    .awarded('2026-03-05', { kind: 'work-by-centre', decidedOn: '2026-03-01' })
    .awarded('2026-03-05', { decidedOn: '2026-03-25' })
    .awarded('2026-03-05', { decidedOn: '2026-03-24' });
  expect(ask(job.signed('2026-03-20', noted))).toBe('2026-03-24');
});
