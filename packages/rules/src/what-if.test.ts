import { describe, expect, it } from 'vitest';
import { day } from './calendar/civil-date.ts';
import type { Contract } from './facts/contract.ts';
import { judge } from './judge.ts';
import { aDossier, type DossierBuilder } from './testing/dossier-builder.ts';
import { whatIf, whatIfSignedOn } from './what-if.ts';

const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');
const on = day('2026-03-31');
const compare = (a: DossierBuilder, b: DossierBuilder) => whatIf(a.facts(), b.facts(), { on });

describe('what if', () => {
  it('nothing changes, there is no difference', () => {
    expect(compare(awarded, awarded)).toEqual({
      on,
      obligation: null,
      deadline: null,
      months: [],
      centsWon: 0,
      centsLost: 0,
    });
  });

  it('a project had been signed: the deadline, the months and the cents', () => {
    const signed = awarded.signed('2026-02-10');
    const difference = compare(awarded, signed);
    expect(difference.obligation).toBeNull();
    expect(difference.deadline).toEqual({
      from: judge(awarded.facts(), { on }).deadline,
      to: judge(signed.facts(), { on }).deadline,
    });
    expect([difference.deadline?.from.answer, difference.deadline?.to.answer]).toEqual([
      'open',
      'concluded-in-time',
    ]);
    expect(
      difference.months
        .slice(0, 3)
        .map(({ month, from, to }) => [month, from?.state.name, to?.state.name]),
    ).toEqual([
      ['2026-02', 'lost', 'due'],
      ['2026-03', 'can-be-saved', 'due'],
      ['2026-04', 'can-be-saved', 'due'],
    ]);
    expect(difference).toMatchObject({ centsWon: 12 * 13142, centsLost: 0 });
    expect(compare(signed, awarded)).toMatchObject({ centsWon: 0, centsLost: 12 * 13142 });
  });

  it('the right were not new: the obligation', () => {
    const before = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06', {
        rightElsewhere: [{ from: day('2025-06-01'), until: day('2025-12-31') }],
      });
    const { obligation } = compare(awarded, before);
    expect([obligation?.from.answer, obligation?.to.answer]).toEqual(['mandatory', 'optional']);
  });

  it('the living wage had begun earlier: months that the other ledger does not reach', () => {
    const earlier = aDossier().awarded('2025-12-05').consulted('2026-01-06');
    expect(compare(awarded, earlier).months[0]).toMatchObject({
      month: '2025-12',
      from: null,
      to: { state: { name: 'lost' } },
    });
    expect(compare(earlier, awarded).months[0]).toMatchObject({ month: '2025-12', to: null });
  });
});

describe('what if a draft is signed on a day', () => {
  const draftOf = (dossier: DossierBuilder): Contract => {
    const draft = dossier.facts().contracts.at(-1);
    if (draft === undefined) throw new Error('no draft');
    return draft;
  };
  const drafted = aDossier().awarded('2026-03-05').consulted('2026-03-06').drafted();
  const when = (dossier: DossierBuilder, ...days: string[]) =>
    whatIfSignedOn(dossier.facts(), draftOf(dossier), days.map(day));

  it('by 30 April the first subsidy runs from April; on 2 May one month, 131.42 euro, is lost', () => {
    const [april, may] = when(drafted, '2026-04-30', '2026-05-02');
    expect(april).toMatchObject({
      signedOn: '2026-04-30',
      first: { month: '2026-04', kind: 'first' },
      difference: { on: '2026-05-02', centsWon: 12 * 13142, centsLost: 0 },
      lostByWaiting: { months: [], cents: 0 },
      wonByWaiting: { months: [], cents: 0 },
    });
    expect(may).toMatchObject({
      first: { month: '2026-05', kind: 'first' },
      lostByWaiting: { months: ['2026-04'], cents: 13142 },
      wonByWaiting: { months: ['2027-04'], cents: 13142 },
    });
  });

  it('keeps the order asked for and compares with the earliest', () => {
    const answers = when(drafted, '2026-05-02', '2026-04-30');
    expect(answers.map(({ signedOn, lostByWaiting }) => [signedOn, lostByWaiting.cents])).toEqual([
      ['2026-05-02', 13142],
      ['2026-04-30', 0],
    ]);
  });

  it('a month lost is never won back when the living wage ends', () => {
    const ending = aDossier()
      .awarded('2026-03-05', { until: '2026-09-30' })
      .consulted('2026-03-06')
      .drafted();
    expect(when(ending, '2026-04-30', '2026-05-02')[1]).toMatchObject({
      lostByWaiting: { months: ['2026-04'], cents: 13142 },
      wonByWaiting: { months: [], cents: 0 },
    });
  });

  it('says when a signature brings nothing', () => {
    const over = aDossier()
      .awarded('2026-03-05', { until: '2026-03-31' })
      .consulted('2026-03-06')
      .drafted({ thirdParties: [{ id: 'third-1', extentStated: true, signedOn: null }] });
    expect(when(over, '2026-04-10')).toMatchObject([
      { first: null, difference: { months: [], centsWon: 0 } },
    ]);
  });

  it('needs all to sign, and leaves the other contracts as they are', () => {
    const third = { id: 'third-1', extentStated: true, signedOn: null };
    const withThird = aDossier()
      .awarded('2026-03-05')
      .consulted('2026-03-06')
      .drafted({ thirdParties: [third] });
    expect(when(withThird, '2026-04-30')[0]?.first).toEqual({ month: '2026-04', kind: 'first' });
    const running = aDossier()
      .awarded('2026-03-05')
      .consulted('2026-03-06')
      .signed('2026-03-10')
      .drafted();
    expect(when(running, '2026-04-30')).toMatchObject([
      { first: null, difference: { months: [] } },
    ]);
  });

  it('names no first month while what a signature brings is not known', () => {
    const unasked = aDossier().awarded('2026-03-05').drafted();
    const [answer] = when(unasked, '2026-04-30');
    expect(answer?.difference.months[0]).toMatchObject({
      month: '2026-04',
      from: { state: { name: 'can-be-saved' } },
      to: { state: { name: 'undetermined' } },
    });
    expect(answer).toMatchObject({ first: null, difference: { centsWon: 0, centsLost: 0 } });
  });

  it('equals judging the file with the signature', () => {
    const inApril = aDossier().awarded('2026-03-05').consulted('2026-03-06');
    const judged = whatIf(
      drafted.facts(),
      inApril.signed('2026-04-30', { startsOn: draftOf(drafted).startsOn }).facts(),
      { on: day('2026-04-30') },
    );
    expect(when(drafted, '2026-04-30')[0]?.difference).toEqual(judged);
  });

  it('asks for days: without any there is no answer', () => {
    expect(when(drafted)).toEqual([]);
  });
});
