import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { type LanguageTerm, languageTerm, languageVerdict } from './language.ts';
import { type MeansChoice, meansChoice, meansVerdict } from './means.ts';
import { type Volunteering, volunteering, volunteeringVerdict } from './volunteering.ts';

const ON = day('2026-03-10');

describe('the free choice of means (CON-6)', () => {
  const chosen = meansChoice.parse({
    id: 'means-1',
    personChose: true,
    isPossible: true,
    costsAreComparable: true,
    isFollowed: false,
  });
  const ask = (facts: Partial<MeansChoice> = {}) =>
    meansVerdict({ ...chosen, ...facts }, ON).answer;

  it.each([
    [{}, 'not-followed'],
    [{ personChose: false }, 'no-choice'],
    [{ personChose: 'unknown' }, 'undetermined'],
    [{ isFollowed: true }, 'followed'],
    [{ isFollowed: true, isPossible: 'unknown' }, 'followed'],
    [{ isPossible: false }, 'need-not-follow'],
    [{ costsAreComparable: false }, 'need-not-follow'],
    [{ costsAreComparable: false, isPossible: 'unknown' }, 'need-not-follow'],
    [{ costsAreComparable: 'unknown' }, 'undetermined'],
  ] as const)('%j: %s', (facts, expected) => {
    expect(ask(facts)).toBe(expected);
  });
});

describe('a language in the contract (CON-12)', () => {
  const course = languageTerm.parse({
    id: 'language-1',
    isMentioned: true,
    isCondition: false,
    hasPreciseSteps: true,
  });
  const ask = (facts: Partial<LanguageTerm> = {}) =>
    languageVerdict({ ...course, ...facts }, ON).answer;

  it.each([
    [{}, 'objective'],
    [{ isMentioned: false }, 'not-mentioned'],
    [{ isCondition: true }, 'condition'],
    [{ isCondition: 'unknown' }, 'undetermined'],
    [{ hasPreciseSteps: false }, 'no-precise-steps'],
  ] as const)('%j: %s', (facts, expected) => {
    expect(ask(facts)).toBe(expected);
  });
});

describe('volunteering (COM-3, PR-14)', () => {
  const offered = volunteering.parse({
    id: 'volunteering-1',
    startsOn: '2018-08-01',
    toldCentreOn: '2018-08-01',
    isCondition: false,
    lessensWillingness: false,
  });
  const ask = (facts: Partial<Volunteering> = {}) =>
    volunteeringVerdict({ ...offered, ...facts }, ON);

  it.each([
    [{}, 'allowed'],
    [{ startsOn: day('2018-07-31') }, 'not-stated'],
    [{ isCondition: true }, 'condition'],
    [{ isCondition: 'unknown' }, 'undetermined'],
    [{ toldCentreOn: null }, 'not-told'],
    [{ toldCentreOn: day('2018-08-02') }, 'not-told'],
    [{ toldCentreOn: 'unknown' }, 'undetermined'],
    [{ lessensWillingness: true }, 'lessens-willingness'],
  ] as const)('%j: %s', (facts, expected) => {
    expect(ask(facts).answer).toBe(expected);
  });

  it('says on which facts it rests', () => {
    expect(ask().findings.map(({ facts }) => facts[0]?.fact)).toEqual([
      'volunteering.startsOn',
      'volunteering.isCondition',
      'volunteering.toldCentreOn',
      'volunteering.lessensWillingness',
    ]);
  });
});
