import { causeWords } from '@traject/i18n/admin';
import { expect, it } from 'vitest';
import { causeOf } from './cause.ts';
import { aRow } from './testing/a-row.ts';

const words = causeWords.nl;

it('names nothing for a row of which the subsidy is due', () => {
  expect(causeOf(aRow('A', { base: 131420 }), words)).toBeUndefined();
});

it('names what somebody can clear, and who', () => {
  const row = aRow('A', {
    truths: { 'inside-first-window': 'no', 'general-project-in-month': 'no' },
  });
  expect(causeOf(row, words)).toMatchObject({
    condition: 'general-project-in-month',
    who: words.who['social-worker'],
    others: 0,
  });
});

it('counts what stands in the way besides', () => {
  const row = aRow('A', { truths: { 'extension-decided': 'no', 'extension-reported': 'no' } });
  expect(causeOf(row, words)).toMatchObject({ who: words.who.committee, others: 1 });
});

it('names what has to be found out, and who asks', () => {
  const row = aRow('A', { truths: { 'earlier-subsidies-known': 'unknown' } });
  expect(causeOf(row, words)).toMatchObject({ who: words.who.consultation });
});

it('names nobody where it is lost', () => {
  const row = aRow('A', { truths: { 'living-wage-in-month': 'no' }, more: { blocked: false } });
  expect(causeOf(row, words)).toMatchObject({ condition: 'living-wage-in-month', who: undefined });
});
