import { describe, expect, it } from 'vitest';
import { day } from './calendar/civil-date.ts';
import type { Dossier } from './facts/dossier.ts';
import { judge } from './judge.ts';
import { knownOn, subsidyFactsKnownOn } from './known-on.ts';
import { aLetter } from './procedure/testing/a-decision.ts';
import { aDossier } from './testing/dossier-builder.ts';

const LATER = '2026-03-11';
const on = day('2026-03-10');

/** A file with one fact of each kind on a day. */
const everythingOn = (date: string): Dossier =>
  aDossier()
    .awarded(date)
    .consulted(date)
    .requested(date, { decidedOn: date })
    .studying(date)
    .onWorkTrack(date)
    .exempted(date, { reviewedOn: [day(date)] })
    .balanced(date)
    .signed(date, {
      informedOn: day(date),
      givenOn: day(date),
      notedOn: day(date),
      endedOn: day(date),
      thirdParties: [{ id: 'third-1', extentStated: true, signedOn: day(date) }],
      interruptions: [{ from: day(date), until: null }],
    })
    .evaluated(date)
    .askedInterview(date, date)
    .decidedSubsidy('extension', date)
    .with({
      sanctionDeferrals: [
        {
          id: 'deferral-1',
          grantedOn: day(date),
          until: day('2026-12-31'),
          brokenOn: day(date),
          settledOn: day(date),
        },
      ],
      receivedSanctions: [
        {
          id: 'received-1',
          receivedOn: day(date),
          decidedOn: day(date),
          from: day(date),
          until: day('2026-12-31'),
          competentFrom: day(date),
          chosenOn: day(date),
          carriedFrom: day(date),
        },
      ],
    })
    .facts();

const received = {
  id: 'received-1',
  receivedOn: day('2026-03-01'),
  decidedOn: day('2026-02-20'),
  from: day('2026-03-01'),
  until: day('2026-12-31'),
  competentFrom: day('2026-03-01'),
  chosenOn: null,
  carriedFrom: null,
};

describe('what was known on a day', () => {
  it('holds all of that day', () => {
    expect(knownOn(everythingOn(on), on)).toEqual(everythingOn(on));
  });

  it('holds all of that day also where something came later', () => {
    const later = aDossier().with(everythingOn(on)).consulted(LATER).decided(LATER).facts();
    expect(knownOn(later, on)).toEqual(everythingOn(on));
  });

  // One fact alone of the next day: each has to be noticed by itself.
  it.each<[string, Dossier]>([
    ['a request', aDossier().requested(LATER).facts()],
    ['the answer to one', aDossier().requested('2026-03-01', { decidedOn: LATER }).facts()],
    ['studies', aDossier().studying(LATER).facts()],
    ['a work track', aDossier().onWorkTrack(LATER).facts()],
    ['a balance', aDossier().balanced(LATER).facts()],
    [
      'a sanction of another centre',
      aDossier()
        .with({ receivedSanctions: [{ ...received, receivedOn: day(LATER) }] })
        .facts(),
    ],
    [
      'the choice to carry it on',
      aDossier()
        .with({
          receivedSanctions: [{ ...received, chosenOn: day(LATER), carriedFrom: day(LATER) }],
        })
        .facts(),
    ],
    ['an interview asked', aDossier().askedInterview(LATER).facts()],
    ['an interview granted', aDossier().askedInterview('2026-03-01', LATER).facts()],
    [
      'a review',
      aDossier()
        .exempted('2026-03-01', { reviewedOn: [day(LATER)] })
        .facts(),
    ],
    ['an evaluation', aDossier().signed('2026-03-01').evaluated(LATER).facts()],
    [
      'information',
      aDossier()
        .signed('2026-03-01', { informedOn: day(LATER) })
        .facts(),
    ],
    [
      'the text given',
      aDossier()
        .signed('2026-03-01', { givenOn: day(LATER) })
        .facts(),
    ],
    [
      'the session that took note',
      aDossier()
        .signed('2026-03-01', { notedOn: day(LATER) })
        .facts(),
    ],
    ['a decision', aDossier().decided(LATER).facts()],
    [
      'its notification',
      aDossier()
        .decided('2026-03-01', { notifiedOn: day(LATER) })
        .facts(),
    ],
    [
      'a second notification',
      aDossier()
        .decided('2026-03-01', { notifiedAgain: [aLetter({ notifiedOn: day(LATER) })] })
        .facts(),
    ],
  ])('holds nothing of %s on the next day', (_, facts) => {
    expect(knownOn(facts, on)).not.toEqual(facts);
    expect(JSON.stringify(knownOn(facts, on))).not.toContain(LATER);
  });

  it('holds nothing of the next day', () => {
    const known = knownOn(everythingOn(LATER), on);
    const [contract] = known.contracts;
    expect({ ...known, contracts: [] }).toEqual(aDossier().facts());
    expect(contract).toMatchObject({
      signedByPersonOn: null,
      signedByCentreOn: null,
      informedOn: null,
      givenOn: null,
      notedOn: null,
      endedOn: null,
      thirdParties: [{ id: 'third-1', extentStated: true, signedOn: null }],
      interruptions: [],
    });
  });

  it('takes apart what happened to one record on different days', () => {
    const known = knownOn(
      aDossier()
        .requested('2026-03-01', { decidedOn: LATER })
        .exempted('2026-03-01', { reviewedOn: [day('2026-03-05'), day(LATER)] })
        .askedInterview('2026-03-01', LATER)
        .decidedSubsidy('extension', '2026-03-01', { reportedOn: day(LATER) })
        .facts(),
      on,
    );
    expect(known.requests[0]?.decidedOn).toBeNull();
    expect(known.exemptions[0]?.reviewedOn).toEqual(['2026-03-05']);
    expect(known.interviewRequests[0]?.grantedOn).toBeNull();
    expect(known.subsidyDecisions[0]?.reportedOn).toBeNull();
  });

  it('works with the balance that had begun by then', () => {
    const balanced = aDossier().balanced('2026-01-10').facts();
    const { balance } = balanced;
    if (balance === null) throw new Error('no balance');
    const anew = { ...balance, id: 'balance-2', startedOn: day(LATER) };
    const file = { ...balanced, balance: anew, earlierBalances: [balance] };
    expect(knownOn(file, on)).toMatchObject({ balance, earlierBalances: [] });
    expect(knownOn(file, day(LATER))).toMatchObject({ balance: anew, earlierBalances: [balance] });
  });

  it('is the same when asked twice', () => {
    const once = knownOn(everythingOn('2026-03-01'), on);
    expect(knownOn(once, on)).toBe(once);
    expect(subsidyFactsKnownOn(once, on)).toBe(once);
    const subsidy = subsidyFactsKnownOn(everythingOn('2026-03-01'), on);
    expect(subsidyFactsKnownOn(subsidy, on)).toBe(subsidy);
    const later = everythingOn(LATER);
    expect(knownOn(later, on)).toBe(knownOn(later, on));
    expect(knownOn(later, on)).not.toBe(later);
  });
});

describe('a verdict', () => {
  const before = aDossier()
    .awarded('2026-01-05', { decidedOn: '2026-01-20' })
    .consulted('2026-01-06')
    .balanced('2026-01-10')
    .signed('2026-02-20');

  it('never changes by what came later', () => {
    const later = before
      .awarded('2025-11-01', { until: '2026-01-04', decidedOn: LATER })
      .consulted(LATER, {
        rightElsewhere: [{ from: day('2025-11-01'), until: day('2025-12-31') }],
        firstSubsidy: { from: day('2025-01-01'), until: null },
      })
      .requested(LATER)
      .studying(LATER, { from: day('2026-01-05') })
      .onWorkTrack(LATER)
      .exempted(LATER, { from: day('2026-01-05') })
      .evaluated(LATER)
      .askedInterview(LATER)
      .decidedSubsidy('extension', LATER)
      .ended(LATER);
    expect(judge(later.facts(), { on })).toEqual(judge(before.facts(), { on }));
    expect(judge(later.facts(), { on: day(LATER) })).not.toEqual(
      judge(before.facts(), { on: day(LATER) }),
    );
  });

  it('of a day before the award knows no right', () => {
    const verdict = judge(before.facts(), { on: day('2026-01-19') });
    expect(verdict.obligation.answer).toBe('undetermined');
    expect(verdict.deadline.due).toBeUndefined();
    expect(verdict.subsidy.kind).toBeNull();
    expect(verdict.duties).toEqual([]);
  });
});
