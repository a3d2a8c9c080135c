import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { reasons } from '../testing/reasons.ts';
import { amendmentFactNames } from './amendment.text.ts';
import {
  type Amendment,
  amendment,
  amendmentSetting,
  amendmentVerdict,
  conflictWithLaw,
  DEFAULT_AMENDMENT_SETTING,
} from './amendment.ts';

const signed = amendment.parse({
  id: 'amendment-1',
  askedBy: 'person',
  personAgrees: true,
  centreAgrees: true,
  informedOn: '2026-03-01',
  signedByPersonOn: '2026-03-01',
  signedByCentreOn: '2026-03-05',
});
const ask = (facts: Partial<Amendment> = {}, on = '2026-03-05', allowsOneSided = false) =>
  amendmentVerdict({ ...signed, ...facts }, day(on), { allowsOneSided });

describe('a change of a contract (AMD-1)', () => {
  it.each([
    [{}, 'changed'],
    [{ askedBy: null }, 'not-asked'],
    [{ askedBy: 'unknown' }, 'undetermined'],
    [{ askedBy: 'centre' }, 'changed'],
    [{ personAgrees: false }, 'no-agreement'],
    [{ centreAgrees: false }, 'no-agreement'],
    [{ personAgrees: 'unknown' }, 'undetermined'],
    [{ informedOn: null }, 'not-informed'],
    [{ informedOn: 'unknown' }, 'undetermined'],
    [{ informedOn: day('2026-03-02') }, 'not-informed'],
    [{ informedOn: day('2026-02-28') }, 'changed'],
    [{ signedByPersonOn: null }, 'to-sign'],
    [{ signedByCentreOn: day('2026-03-06') }, 'to-sign'],
    [{ signedByCentreOn: 'unknown' }, 'undetermined'],
  ] as const)('%j: %s', (facts, expected) => {
    expect(ask(facts).answer).toBe(expected);
  });

  it('may be signed once informed, not before', () => {
    const open = { signedByPersonOn: null, signedByCentreOn: null };
    expect(ask(open, '2026-02-28').answer).toBe('not-informed');
    expect(ask(open, '2026-03-01').answer).toBe('to-sign');
  });

  it('cannot be one-sided unless a centre chose so, and then it conflicts with the law (AMD-2)', () => {
    const refused = { personAgrees: false };
    expect(amendmentVerdict({ ...signed, ...refused }, day('2026-03-05')).answer).toBe(
      'no-agreement',
    );
    const alone = ask(refused, '2026-03-05', true);
    expect(alone).toMatchObject({ answer: 'one-sided', outcome: 'not-met' });
    expect(conflictWithLaw(alone)).toEqual({ rule: 'AMD-1', source: 'law', article: '11 §3' });
    expect(conflictWithLaw(ask())).toBeNull();
    expect(ask({ ...refused, informedOn: null }, '2026-03-05', true).answer).toBe('not-informed');
    expect(ask({ centreAgrees: false }, '2026-03-05', true).answer).toBe('no-agreement');
  });

  it('is stated by one of the two parties, and the setting by the centre', () => {
    const stated = { ...signed, askedBy: 'third-party' };
    expect(amendment.safeParse(stated).success).toBe(false);
    expect(amendmentSetting.safeParse({}).success).toBe(false);
    expect(amendmentSetting.parse(DEFAULT_AMENDMENT_SETTING)).toEqual({ allowsOneSided: false });
  });

  it('names every fact', () => {
    for (const { facts } of ask().findings)
      for (const { fact } of facts) expect(Object.keys(amendmentFactNames)).toContain(fact);
  });
});

it('says its reasons', () => {
  expect(reasons(ask())).toEqual([
    'asked: yes | AMD-1 law 11 §3 | amendment.askedBy person (amendment-1)',
    'centre-agrees: yes | AMD-1 law 11 §3 | amendment.centreAgrees true (amendment-1)',
    'person-agrees: yes | AMD-1 law 11 §3 | amendment.personAgrees true (amendment-1)',
    'one-sided-allowed: no | AMD-2 policy | amendment.allowsOneSided false (amendment-1)',
    'informed-before-change: yes | PRO-3 decree 11 §2 | amendment.informedOn 2026-03-01 (amendment-1)',
    'addendum-signed: yes | AMD-1 law 11 §3 | amendment.signedByPersonOn 2026-03-01 (amendment-1) | amendment.signedByCentreOn 2026-03-05 (amendment-1)',
  ]);
  const open = ask({
    askedBy: null,
    personAgrees: 'unknown',
    centreAgrees: false,
    informedOn: null,
    signedByPersonOn: null,
    signedByCentreOn: null,
  });
  expect(reasons(open)).toEqual([
    'asked: no | AMD-1 law 11 §3',
    'centre-agrees: no | AMD-1 law 11 §3 | amendment.centreAgrees false (amendment-1)',
    'person-agrees: unknown | AMD-1 law 11 §3 | amendment.personAgrees unknown (amendment-1)',
    'one-sided-allowed: no | AMD-2 policy | amendment.allowsOneSided false (amendment-1)',
    'informed-before-change: no | PRO-3 decree 11 §2',
    'addendum-signed: no | AMD-1 law 11 §3',
  ]);
});
