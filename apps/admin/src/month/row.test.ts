import { describe, expect, it } from 'vitest';
import { countOf, filtered, kindOf, stateOf, sumsOf } from './row.ts';
import { aRow } from './testing/a-row.ts';

const due = aRow('Gérard', { base: 131420 });
const late = aRow('Peeters', { base: 87610, more: { change: 'new' } });
const blocked = aRow('Maes', { truths: { 'general-project-in-month': 'no' } });
const asked = aRow('Diallo', { truths: { 'earlier-subsidies-known': 'unknown' } });
const lost = aRow('Claes', {
  truths: { 'living-wage-in-month': 'no' },
  more: { blocked: false },
});
const rows = [due, late, blocked, asked, lost];
const names = (some: readonly (typeof due)[]) => some.map(({ person }) => person?.lastName);

describe('a row of the month', () => {
  it('says in one word how it stands', () => {
    expect(rows.map(stateOf)).toEqual(['due', 'due', 'blocked', 'undetermined', 'not-due']);
  });

  it('counts under the kind that is due, or that is waited for', () => {
    expect(rows.map(kindOf)).toEqual(['first', 'first', 'first', 'first', null]);
  });
});

describe('the rows of a month', () => {
  it('are chosen by how they stand', () => {
    expect(names(filtered(rows, { show: 'blocked' }))).toEqual(['Maes', 'Diallo']);
    expect(names(filtered(rows, { show: 'not-due' }))).toEqual(['Claes']);
    expect(names(filtered(rows, { show: 'changed' }))).toEqual(['Peeters']);
    expect(countOf(rows, 'all')).toBe(5);
  });

  it('are found without accents or capitals, by name and by number', () => {
    expect(names(filtered(rows, { text: 'gerard' }))).toEqual(['Gérard']);
    expect(names(filtered(rows, { text: '2026-maes jan' }))).toEqual(['Maes']);
  });

  it('are summed in cents, by article too', () => {
    expect(sumsOf(rows)).toEqual({ base: 219030, tenPercent: 21903, byArticle: [['132', 21903]] });
  });
});
