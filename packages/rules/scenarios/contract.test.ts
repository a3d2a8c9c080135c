import { describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { REVISED_BY, revisionOn } from '../src/contract/community-service.ts';
import type { Contract } from '../src/facts/index.ts';
import { judge, signedOn } from '../src/index.ts';
import { aDossier, completeContract } from '../src/testing/index.ts';

const draft = (changes: Partial<Contract>, on = '2026-03-10') => {
  const told = { informedOn: day('2026-03-01'), givenOn: day('2026-03-01') };
  const dossier = aDossier()
    .awarded('2026-01-05')
    .balanced('2026-01-10')
    .drafted({ ...told, ...changes });
  const [contract] = judge(dossier.facts(), { on: day(on) }).contracts;
  if (contract === undefined) throw new Error('no contract');
  return contract;
};

describe('FAQ-11: an earlier project after a short job', () => {
  it('may be brought up to date, and counts again only when it is signed again', () => {
    const back = aDossier()
      .awarded('2025-01-05', { until: '2025-12-31' })
      .consulted('2025-01-05')
      .signed('2025-02-10')
      .awarded('2026-02-01');
    const renewed = back.signed('2026-02-20');
    const covered = (dossier: typeof back) =>
      judge(dossier.facts(), { on: day('2026-02-28') }).subsidy.verdict.findings.find(
        ({ condition }) => condition === 'general-project-in-month',
      )?.truth;
    expect(covered(back)).toBe('no');
    expect(covered(renewed)).toBe('yes');
  });
});

describe('FAQ-12 and LC-08: the balance after a short job', () => {
  it('the earlier balance serves', () => {
    const back = aDossier()
      .awarded('2025-01-05', { until: '2025-12-31' })
      .balanced('2025-01-10')
      .awarded('2026-02-01')
      .drafted({ informedOn: day('2026-02-05'), givenOn: day('2026-02-05') });
    const [contract] = judge(back.facts(), { on: day('2026-02-11') }).contracts;
    expect(contract?.procedure.answer).toBe('may-be-signed');
  });
});

describe('FAQ-13: the analysis before the contract', () => {
  it('comes first', () => {
    const unassessed = aDossier()
      .awarded('2026-01-05')
      .drafted({ informedOn: day('2026-03-01'), givenOn: day('2026-03-01') });
    const [contract] = judge(unassessed.facts(), { on: day('2026-03-10') }).contracts;
    expect(contract?.procedure.answer).toBe('not-yet');
    expect(draft({}).procedure.answer).toBe('may-be-signed');
  });
});

describe('FT-13: the duration', () => {
  it('is stated, with or without an end; for studies it is the whole of them', () => {
    expect(draft({ endsOn: null }).mentions.answer).toBe('complete');
    expect(draft({ endsOn: day('2026-04-01') }).mentions.answer).toBe('complete');
    expect(draft({ endsOn: 'unknown' }).mentions.missing).toEqual(['duration']);
    const study = { kind: 'study', studiesEndOn: day('2028-06-30') } as const;
    expect(draft({ ...study, endsOn: day('2028-06-30') }).mentions.answer).toBe('complete');
    expect(draft({ ...study, endsOn: day('2027-06-30') }).mentions.missing).toEqual([
      'whole-of-the-studies',
    ]);
  });
});

describe('FT-14: mixed forms', () => {
  it('one project may hold training, work and social goals', () => {
    const mixed = draft({
      actionAreas: ['work', 'education', 'leisure-participation-mobility'],
      includesTraining: true,
      costs: {
        enrolment: 'centre',
        insurance: 'centre',
        workClothes: 'does-not-arise',
        travel: 'centre',
      },
    });
    expect(mixed.mentions.answer).toBe('complete');
  });
});

describe('FT-15: a third party', () => {
  const third = { id: 'third-1', extentStated: true, signedOn: null };
  const commitments = [
    ...completeContract.commitments,
    { party: 'third-party', objective: 'objective-1' },
  ] as const;
  it('signs too, and the contract says how far it takes part', () => {
    expect(draft({ thirdParties: [third], commitments: [...commitments] }).mentions.answer).toBe(
      'complete',
    );
    expect(
      draft({ thirdParties: [{ ...third, extentStated: false }], commitments: [...commitments] })
        .mentions.missing,
    ).toEqual(['third-parties']);
    const both = {
      ...completeContract,
      signedByPersonOn: day('2026-03-10'),
      signedByCentreOn: day('2026-03-10'),
    };
    expect(signedOn({ ...both, thirdParties: [third] })).toBeNull();
    expect(signedOn({ ...both, thirdParties: [{ ...third, signedOn: day('2026-03-12') }] })).toBe(
      '2026-03-12',
    );
  });
});

describe('FT-16: the costs in the contract', () => {
  it('are assigned, all four, when there is training or work experience', () => {
    const costs = {
      enrolment: 'centre',
      insurance: 'third-party',
      workClothes: 'centre',
      travel: 'unknown',
    } as const;
    expect(draft({ includesTraining: true, costs }).mentions.missing).toEqual([
      'costs-of-training',
    ]);
    expect(
      draft({ includesTraining: true, costs: { ...costs, travel: 'centre' } }).mentions.answer,
    ).toBe('complete');
  });
});

describe('FT-17: the replacement of the social worker', () => {
  it('is named in the contract', () => {
    expect(draft({ replacementNamed: false }).mentions.missing).toEqual(['replacement']);
  });
});

describe('LC-07: the social balance', () => {
  it('is judged without signature, delivery or session: only that it says enough of each domain', () => {
    const dossier = aDossier().awarded('2026-01-05').balanced('2026-01-10');
    expect(judge(dossier.facts(), { on: day('2026-01-10') }).balance.answer).toBe('complete');
  });
});

describe('PR-13: the annulment of community service', () => {
  it('projects that hold it are revised by 2018-09-30', () => {
    expect(REVISED_BY).toBe('2018-09-30');
    expect(revisionOn(true, day('2018-07-31'))).toBe('not-needed');
    expect(revisionOn(true, day('2018-08-01'))).toBe('due');
    expect(revisionOn(true, day('2018-09-30'))).toBe('due');
    expect(revisionOn(true, day('2018-10-01'))).toBe('overdue');
  });

  it('no project may be concluded with it from the publication on', () => {
    expect(draft({ communityService: true }, '2018-07-31').mentions.answer).toBe('complete');
    expect(draft({ communityService: true }, '2018-08-01').mentions.missing).toEqual([
      'no-community-service',
    ]);
    expect(draft({ communityService: true }).mentions.missing).toEqual(['no-community-service']);
  });
});
