import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { reasons } from '../testing/reasons.ts';
import { firstDayToSign, mayBeSigned, reflectionOf } from './procedure.ts';

const ready = { informedOn: day('2026-02-01'), givenOn: day('2026-02-01') };

const ask = (dossier: DossierBuilder, on: string) => {
  const facts = dossier.facts();
  const [contract] = facts.contracts;
  if (contract === undefined) throw new Error('no contract');
  return mayBeSigned(facts, contract, day(on));
};
const truths = (dossier: DossierBuilder, on: string) =>
  Object.fromEntries(ask(dossier, on).findings.map(({ condition, truth }) => [condition, truth]));

const inOrder = aDossier().balanced('2026-01-20').drafted(ready);

describe('the five calendar days to think (PRO-2)', () => {
  it.each([
    ['2026-02-01', '2026-02-07'],
    ['2026-02-25', '2026-03-03'],
    ['2024-02-25', '2024-03-02'],
    ['2025-12-28', '2026-01-03'],
  ] as const)('given on %s: to be signed from %s', (given, first) => {
    expect(firstDayToSign(day(given))).toBe(first);
  });

  it.each([
    ['2026-02-06', 'not-yet'],
    ['2026-02-07', 'may-be-signed'],
  ] as const)('on %s: %s', (on, expected) => {
    expect(ask(inOrder, on).answer).toBe(expected);
  });
});

describe('what must come first', () => {
  it('is in order', () => {
    expect(ask(inOrder, '2026-02-07').outcome).toBe('met');
    expect(ask(inOrder, '2026-02-07').findings.map(({ facts }) => facts)).toEqual([
      [{ fact: 'balance.startedOn', value: '2026-01-20', record: 'balance-1' }],
      [{ fact: 'contract.kind', value: 'general', record: 'contract-1' }],
      [{ fact: 'contract.informedOn', value: '2026-02-01', record: 'contract-1' }],
      [{ fact: 'contract.givenOn', value: '2026-02-01', record: 'contract-1' }],
    ]);
  });

  it('needs assessed (BAL-1)', () => {
    const without = aDossier().drafted(ready);
    expect(ask(without, '2026-02-07').answer).toBe('not-yet');
    expect(ask(without, '2026-02-07').outcome).toBe('not-met');
    expect(truths(without, '2026-02-07')['needs-assessed']).toBe('no');
    expect(ask(without, '2026-02-07').findings[0]?.facts).toEqual([]);
    expect(
      truths(aDossier().balanced('2026-02-07').drafted(ready), '2026-02-07')['needs-assessed'],
    ).toBe('yes');
    expect(
      truths(aDossier().balanced('2026-02-08').drafted(ready), '2026-02-07')['needs-assessed'],
    ).toBe('no');
    const { balance } = inOrder.facts();
    const half = inOrder.with({
      balance: balance === null ? null : { ...balance, withContent: [] },
    });
    expect(truths(half, '2026-02-07')['needs-assessed']).toBe('no');
  });

  it('needs that were assessed stay so while a new balance is not ready (BAL-1, BAL-9)', () => {
    const { balance } = inOrder.facts();
    if (balance === null) throw new Error('no balance');
    const anew = { ...balance, id: 'balance-2', startedOn: day('2026-02-03') };
    const withNew = (withContent: typeof balance.withContent) =>
      inOrder.with({ balance: { ...anew, withContent }, earlierBalances: [balance] });
    const used = (dossier: DossierBuilder, on: string) =>
      ask(dossier, on).findings[0]?.facts.map(({ record }) => record);
    expect(truths(withNew([]), '2026-02-07')['needs-assessed']).toBe('yes');
    expect(used(withNew([]), '2026-02-07')).toEqual(['balance-1']);
    expect(used(withNew(balance.withContent), '2026-02-07')).toEqual(['balance-2']);
    expect(used(withNew(balance.withContent), '2026-02-02')).toEqual(['balance-1']);
    const bothHalf = inOrder.with({
      balance: { ...anew, withContent: [] },
      earlierBalances: [{ ...balance, withContent: [] }],
    });
    expect(truths(bothHalf, '2026-02-07')['needs-assessed']).toBe('no');
    expect(used(bothHalf, '2026-02-07')).toEqual(['balance-2']);
  });

  it('was not asked before the decree of 2016', () => {
    const old = aDossier().drafted({ informedOn: day('2016-10-01'), givenOn: day('2016-10-01') });
    expect(truths(old, '2016-10-31')['needs-assessed']).toBe('yes');
    expect(truths(old, '2016-11-01')['needs-assessed']).toBe('no');
  });

  it('mentions complete; one that may not be needed leaves it open', () => {
    const lacking = aDossier()
      .balanced('2026-01-20')
      .drafted({ ...ready, objectives: [] });
    expect(ask(lacking, '2026-02-07').answer).toBe('not-yet');
    const open = aDossier()
      .balanced('2026-01-20')
      .drafted({ ...ready, includesTraining: 'unknown' });
    expect(ask(open, '2026-02-07').answer).toBe('undetermined');
    expect(ask(open, '2026-02-07').missing).toEqual(['mentions-complete']);
    expect(ask(open, '2026-02-06').answer).toBe('not-yet');
  });

  it('informed of content, scope and consequences (PRO-3)', () => {
    const informed = (on: string | null) =>
      aDossier()
        .balanced('2026-01-20')
        .drafted({ ...ready, informedOn: on === null ? null : day(on) });
    expect(ask(informed(null), '2026-02-07').answer).toBe('not-yet');
    expect(ask(informed('2026-02-07'), '2026-02-07').answer).toBe('may-be-signed');
    expect(ask(informed('2026-02-08'), '2026-02-07').answer).toBe('not-yet');
    expect(ask(informed(null), '2026-02-07').findings[2]?.facts).toEqual([]);
  });

  it('the text given', () => {
    const notGiven = aDossier()
      .balanced('2026-01-20')
      .drafted({ ...ready, givenOn: null });
    expect(ask(notGiven, '2026-02-07').answer).toBe('not-yet');
    expect(ask(notGiven, '2026-02-07').findings[3]?.facts).toEqual([]);
  });
});

describe('the days of reflection', () => {
  it('are five whole days after the day on which the text was given', () => {
    expect(reflectionOf({ givenOn: day('2026-10-07') })).toEqual({
      until: '2026-10-12',
      firstDayToSign: '2026-10-13',
    });
    expect(reflectionOf({ givenOn: null })).toBeNull();
  });
});

it('says its reasons', () => {
  expect(reasons(ask(inOrder, '2026-02-06'))).toEqual([
    'needs-assessed: yes | BAL-1 decree 11 §1 | balance.startedOn 2026-01-20 (balance-1)',
    'mentions-complete: yes | CON-2 decree 11 §1 | contract.kind general (contract-1)',
    'informed-before-signing: yes | PRO-3 decree 11 §2 | contract.informedOn 2026-02-01 (contract-1)',
    'reflection-over: no | PRO-2 law 6 §3, 13 §3 | contract.givenOn 2026-02-01 (contract-1)',
  ]);
});
