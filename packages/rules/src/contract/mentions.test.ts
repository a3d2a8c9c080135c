import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import type { Contract } from '../facts/contract.ts';
import { aDossier, completeContract } from '../testing/dossier-builder.ts';
import { contractMentions, mentions } from './mentions.ts';

const ask = (changes: Partial<Contract> = {}, on = '2026-02-01') =>
  contractMentions(aDossier().facts(), { ...completeContract, ...changes }, day(on));

const truthOf = (id: string, changes: Partial<Contract>, on?: string) =>
  ask(changes, on).findings.find(({ condition }) => condition === id)?.truth;

const assigned = {
  enrolment: 'centre',
  insurance: 'third-party',
  workClothes: 'does-not-arise',
  travel: 'centre',
} as const;

describe('a complete contract', () => {
  it('has all that applies to it', () => {
    const verdict = ask();
    expect(verdict).toMatchObject({
      question: 'contract-mentions',
      answer: 'complete',
      outcome: 'met',
      missing: [],
    });
    expect(verdict.findings.map(({ condition }) => condition)).toEqual([
      'framework-agreement',
      'objectives',
      'action-areas',
      'commitments-of-centre',
      'commitments-of-person',
      'commitments-tied-to-objectives',
      'duration',
      'deadlines',
      'way-of-evaluating',
      'additional-aid',
      'incentive-bonus',
      'social-worker',
      'replacement',
      'fair-proportion',
    ]);
  });
});

describe('each mandatory mention (CON-1 to CON-9)', () => {
  it.each<[string, Partial<Contract>]>([
    ['framework-agreement', { frameworkVersion: null }],
    ['objectives', { objectives: [] }],
    ['action-areas', { actionAreas: [] }],
    ['commitments-of-centre', { commitments: [{ party: 'person', objective: 'objective-1' }] }],
    ['commitments-of-person', { commitments: [{ party: 'centre', objective: 'objective-1' }] }],
    [
      'commitments-tied-to-objectives',
      {
        commitments: [
          { party: 'person', objective: 'objective-1' },
          { party: 'centre', objective: null },
        ],
      },
    ],
    ['duration', { startsOn: 'unknown' }],
    ['duration', { endsOn: 'unknown' }],
    ['deadlines', { deadlinesStated: false }],
    ['way-of-evaluating', { evaluationStated: false }],
    ['additional-aid', { additionalAidStated: false }],
    ['incentive-bonus', { incentiveBonusStated: false }],
    ['social-worker', { socialWorkerNamed: false }],
    ['replacement', { replacementNamed: false }],
    ['fair-proportion', { proportionWeighed: false }],
    ['costs-of-training', { includesTraining: true }],
  ])('%s', (id, lacking) => {
    const verdict = ask(lacking);
    expect(verdict.answer).toBe('incomplete');
    expect(verdict.outcome).toBe('not-met');
    expect(verdict.missing).toContain(id);
    expect(truthOf(id, lacking)).toBe('no');
  });

  it('a commitment tied to an objective that is not in the contract does not count', () => {
    const foreign = { commitments: [{ party: 'person' as const, objective: 'objective-2' }] };
    expect(truthOf('commitments-tied-to-objectives', foreign)).toBe('no');
    expect(truthOf('commitments-tied-to-objectives', { commitments: [] })).toBe('no');
  });

  it('says every lack at once', () => {
    expect(ask({ objectives: [], commitments: [] }).missing).toEqual([
      'objectives',
      'commitments-of-centre',
      'commitments-of-person',
      'commitments-tied-to-objectives',
    ]);
  });
});

describe('the costs of training (CON-5)', () => {
  it.each([
    [false, completeContract.costs, undefined],
    [true, completeContract.costs, 'no'],
    [true, assigned, 'yes'],
    [true, { ...assigned, enrolment: 'unknown' }, 'no'],
    [true, { ...assigned, insurance: 'unknown' }, 'no'],
    [true, { ...assigned, workClothes: 'unknown' }, 'no'],
    [true, { ...assigned, travel: 'unknown' }, 'no'],
    ['unknown', completeContract.costs, 'unknown'],
    ['unknown', assigned, 'yes'],
  ] as const)('training %s, costs %j: %s', (includesTraining, costs, expected) => {
    expect(truthOf('costs-of-training', { includesTraining, costs })).toBe(expected);
  });

  it('leave the whole open only when nothing lacks for certain', () => {
    expect(ask({ includesTraining: 'unknown' })).toMatchObject({
      answer: 'undetermined',
      outcome: 'undetermined',
      missing: ['costs-of-training'],
    });
    expect(ask({ includesTraining: 'unknown', objectives: [] }).answer).toBe('incomplete');
  });
});

describe('third parties (CON-7)', () => {
  const third = (extentStated: boolean) => ({
    thirdParties: [{ id: 'third-1', extentStated, signedOn: null }],
  });
  const withTheirs = {
    commitments: [
      ...completeContract.commitments,
      { party: 'third-party' as const, objective: 'objective-1' },
    ],
  };
  it('say what they do and bind themselves to something', () => {
    expect(truthOf('third-parties', {})).toBeUndefined();
    expect(truthOf('third-parties', { ...third(true), ...withTheirs })).toBe('yes');
    expect(truthOf('third-parties', third(true))).toBe('no');
    expect(truthOf('third-parties', { ...third(false), ...withTheirs })).toBe('no');
    const two = { thirdParties: [...third(true).thirdParties, ...third(false).thirdParties] };
    expect(truthOf('third-parties', { ...two, ...withTheirs })).toBe('no');
  });
});

describe('the whole of the studies (STU-3)', () => {
  const study = (endsOn: string | null, studiesEndOn: string | null) => ({
    kind: 'study' as const,
    endsOn: endsOn === null || endsOn === 'unknown' ? endsOn : day(endsOn),
    studiesEndOn:
      studiesEndOn === null || studiesEndOn === 'unknown' ? studiesEndOn : day(studiesEndOn),
  });
  it.each([
    ['2028-06-30', '2028-06-30', 'yes'],
    ['2028-06-29', '2028-06-30', 'no'],
    ['2028-07-01', '2028-06-30', 'yes'],
    [null, '2028-06-30', 'yes'],
    [null, 'unknown', 'yes'],
    [null, null, 'yes'],
    ['2028-06-30', 'unknown', 'unknown'],
    ['2028-06-30', null, 'unknown'],
    ['unknown', '2028-06-30', 'unknown'],
  ] as const)('project until %s, studies until %s: %s', (endsOn, studiesEndOn, expected) => {
    expect(truthOf('whole-of-the-studies', study(endsOn, studiesEndOn) as Partial<Contract>)).toBe(
      expected,
    );
  });

  it('is asked of study projects only', () => {
    expect(truthOf('whole-of-the-studies', { studiesEndOn: day('2028-06-30') })).toBeUndefined();
  });
});

describe('community service (COM-1, COM-2)', () => {
  it.each([
    ['2018-07-31', undefined, 'complete'],
    ['2018-08-01', 'no', 'incomplete'],
    ['2026-02-01', 'no', 'incomplete'],
    ['2016-10-31', undefined, 'complete'],
  ] as const)('signed on %s: %s', (on, expected, answer) => {
    expect(truthOf('no-community-service', { communityService: true }, on)).toBe(expected);
    expect(ask({ communityService: true }, on).answer).toBe(answer);
  });

  it('is no question where there is none', () => {
    expect(truthOf('no-community-service', {})).toBeUndefined();
  });
});

it('gives every mention its article', () => {
  expect(
    mentions.map(
      ({ id, citation: { rule, source, article = '' } }) => `${id}: ${rule} ${source} ${article}`,
    ),
  ).toEqual([
    'framework-agreement: CON-1 law 11 §3; decree 10',
    'objectives: CON-2 decree 11 §1',
    'action-areas: CON-2 decree 11 §1',
    'commitments-of-centre: CON-2 decree 11 §1',
    'commitments-of-person: CON-2 decree 11 §1',
    'commitments-tied-to-objectives: CON-2 decree 11 §1',
    'duration: CON-3 decree 11 §1',
    'deadlines: CON-3 decree 11 §1',
    'way-of-evaluating: CON-3 decree 11 §1',
    'additional-aid: CON-4 decree 11 §3',
    'incentive-bonus: CON-4 decree 11 §3',
    'costs-of-training: CON-5 decree 11 §3',
    'third-parties: CON-7 law 11 §3; decree 14',
    'social-worker: CON-8 decree 16',
    'replacement: CON-8 decree 16',
    'fair-proportion: CON-9 law 11 §1',
    'whole-of-the-studies: STU-3 decree 21',
    'no-community-service: COM-2 case-law 86/2018',
  ]);
});

describe('the facts of a mention', () => {
  const factsOf = (id: string, changes: Partial<Contract>) =>
    ask(changes)
      .findings.find(({ condition }) => condition === id)
      ?.facts.map(({ fact, value, record }) => [fact.replace('contract.', ''), value, record]);

  it.each<[string, Partial<Contract>, (readonly [string, unknown])[]]>([
    ['framework-agreement', {}, [['frameworkVersion', '2024-1']]],
    ['framework-agreement', { frameworkVersion: null }, []],
    ['commitments-of-centre', {}, [['commitments', 1]]],
    [
      'commitments-tied-to-objectives',
      {
        commitments: [
          { party: 'person', objective: 'objective-1' },
          { party: 'centre', objective: 'gone' },
          { party: 'centre', objective: null },
        ],
      },
      [
        ['commitments', 3],
        ['tiedCommitments', 1],
      ],
    ],
    [
      'duration',
      {},
      [
        ['startsOn', '2026-01-01'],
        ['endsOn', null],
      ],
    ],
    ['duration', { startsOn: 'unknown', endsOn: 'unknown' }, []],
    [
      'costs-of-training',
      { includesTraining: true, costs: { ...assigned, travel: 'unknown' } },
      [
        ['includesTraining', true],
        ['assignedCosts', 3],
      ],
    ],
    [
      'third-parties',
      { thirdParties: [{ id: 'third-1', extentStated: true, signedOn: null }] },
      [['thirdParties', 1]],
    ],
    [
      'whole-of-the-studies',
      { kind: 'study', studiesEndOn: null, endsOn: day('2026-12-31') },
      [
        ['studiesEndOn', 'unknown'],
        ['endsOn', '2026-12-31'],
      ],
    ],
    [
      'whole-of-the-studies',
      { kind: 'study', studiesEndOn: day('2027-06-30') },
      [
        ['studiesEndOn', '2027-06-30'],
        ['endsOn', null],
      ],
    ],
    ['no-community-service', { communityService: true }, [['communityService', true]]],
  ])('%s with %j', (id, changes, expected) => {
    expect(factsOf(id, changes)).toEqual(expected.map((read) => [...read, 'contract-1']));
  });

  it('that the contract states or not: what was ticked', () => {
    const ticked = {
      deadlines: 'deadlinesStated',
      'way-of-evaluating': 'evaluationStated',
      'additional-aid': 'additionalAidStated',
      'incentive-bonus': 'incentiveBonusStated',
      'social-worker': 'socialWorkerNamed',
      replacement: 'replacementNamed',
    } as const;
    for (const [id, field] of Object.entries(ticked))
      for (const value of [true, false])
        expect(factsOf(id, { [field]: value }), id).toEqual([['stated', value, 'contract-1']]);
    expect(factsOf('fair-proportion', { proportionWeighed: false })).toEqual([
      ['proportionWeighed', false, 'contract-1'],
    ]);
  });

  it.each(['objectives', 'action-areas', 'commitments-of-person'])('%s: how many', (id) => {
    expect(factsOf(id, {})?.map(([, value]) => value)).toEqual([1]);
  });
});
