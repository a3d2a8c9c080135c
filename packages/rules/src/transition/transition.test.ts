import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { deadline } from '../obligation/deadline.ts';
import { obligation } from '../obligation/obligation.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { localTransition, transitionVerdict } from './local-transition.ts';
import {
  protectionVerdict,
  type SubsidiaryProtection,
  subsidiaryProtection,
} from './subsidiary-protection.ts';

describe('subsidiary protection (TRA-2)', () => {
  const anew = subsidiaryProtection.parse({
    id: 'protection-1',
    isProtected: true,
    appliedOn: '2016-12-01',
    awardedOn: '2016-12-20',
  });
  const ask = (facts: Partial<SubsidiaryProtection> = {}, on = '2016-12-20') =>
    protectionVerdict({ ...anew, ...facts }, day(on));

  it.each([
    [{}, '2016-11-30', 'social-aid'],
    [{}, '2016-12-01', 'to-decide'],
    [{ appliedOn: null, awardedOn: null }, '2016-12-01', 'to-apply'],
    [{ appliedOn: 'unknown', awardedOn: null }, '2016-12-01', 'undetermined'],
    [{ isProtected: false }, '2016-12-20', 'not-protected'],
    [{ isProtected: 'unknown' }, '2016-11-30', 'undetermined'],
    [{}, '2016-12-20', 'as-a-new-right'],
  ] as const)('%j on %s: %s', (facts, on, expected) => {
    const { answer, due } = ask(facts, on);
    expect(answer).toBe(expected);
    expect(due === undefined).toBe(expected !== 'as-a-new-right');
  });

  it('gives the term of any new right: three months from the decision', () => {
    expect(ask().due).toMatchObject({ from: '2016-12-20', until: '2017-03-20' });
    expect(ask({ awardedOn: day('2002-09-30') }).due).toBeUndefined();
  });

  it('is a new right also after years of social aid', () => {
    const file = aDossier()
      .awarded('2014-05-01', { kind: 'equivalent-living-wage', until: '2016-11-30' })
      .awarded('2016-12-01', { decidedOn: '2016-12-20' })
      .consulted('2016-12-20')
      .facts();
    const on = day('2017-01-10');
    expect(obligation(file, on).answer).toBe('mandatory');
    expect(deadline(file, on).due).toMatchObject(ask().due ?? {});
  });
});

describe('the new way of working of one centre (TRA-4)', () => {
  const before = aDossier().awarded('2017-09-20');
  const ask = (
    file: typeof before,
    on = '2018-07-01',
    newWayFrom: string | null = '2018-07-01',
  ) => {
    const setting = localTransition.parse({ newWayFrom });
    const { answer, asksBalance, due } = transitionVerdict(file.facts(), day(on), setting);
    return [answer, asksBalance, due?.until];
  };

  it('begins with a balance for who is new', () => {
    expect(ask(aDossier().awarded('2018-07-01'))).toEqual(['new-way', true, undefined]);
    expect(ask(aDossier())).toEqual(['new-way', true, undefined]);
    const over = aDossier().awarded('2017-09-20', { until: '2018-06-30' });
    expect(ask(over)).toEqual(['new-way', true, undefined]);
  });

  it('goes on in the old way where a trajectory had begun', () => {
    expect(ask(before)).toEqual(['old-way', false, undefined]);
    expect(ask(before.drafted())).toEqual(['old-way', false, undefined]);
    const decided = aDossier().awarded('2018-07-01', { decidedOn: '2018-06-30' });
    expect(ask(decided)).toEqual(['old-way', false, undefined]);
  });

  it('asks a new project when one with an end comes to it, without balance', () => {
    const ending = before.signed('2017-10-01', { endsOn: day('2018-09-30') });
    expect(ask(ending)).toEqual(['new-project-at-its-end', false, '2018-09-30']);
    const over = before.signed('2017-10-01', { endsOn: day('2018-06-30') });
    expect(ask(over)).toEqual(['old-way', false, undefined]);
  });

  it.each([
    ['2017-06-30', '2019-06-30'],
    ['2017-07-01', '2018-07-01'],
    ['2017-10-01', '2018-10-01'],
    ['2018-06-30', '2019-06-30'],
  ] as const)(
    'takes a project of %s without end over at the next yearly evaluation, %s',
    (signed, until) => {
      const answer = ['new-project-at-yearly-evaluation', false, until];
      expect(ask(before.signed(signed))).toEqual(answer);
      expect(ask(before.signed(signed, { endsOn: 'unknown' }))).toEqual(answer);
    },
  );

  it('leaves a project that is signed on the day itself to the new way', () => {
    const fresh = aDossier().awarded('2018-07-01').signed('2018-07-01');
    expect(ask(fresh)).toEqual(['new-way', true, undefined]);
  });

  it('is that of 1 July 2018 unless the centre chose another day, or none', () => {
    const file = before.signed('2017-10-01').facts();
    expect(transitionVerdict(file, day('2018-07-01')).due?.until).toBe('2018-10-01');
    expect(ask(before.signed('2017-10-01'), '2018-07-01', null)).toEqual([
      'no-transition',
      false,
      undefined,
    ]);
    expect(ask(before, '2018-07-01', '2017-09-20')).toEqual(['new-way', true, undefined]);
  });

  it('says on which facts it rests', () => {
    const file = before.signed('2017-10-01').facts();
    expect(transitionVerdict(file, day('2018-07-01')).findings.map(({ facts }) => facts)).toEqual([
      [{ fact: 'localTransition.newWayFrom', value: '2018-07-01' }],
      [{ fact: 'contract.signedOn', value: '2017-10-01', record: 'contract-1' }],
      [{ fact: 'contract.signedOn', value: '2017-10-01', record: 'contract-1' }],
      [{ fact: 'award.decidedOn', value: '2017-09-20', record: 'award-1' }],
    ]);
  });
});
