import fc from 'fast-check';
import { gap, length, stretches } from './arbitrary-days.ts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const details = fc.record({
  kind: fc.constantFrom(
    'living-wage' as const,
    'living-wage' as const,
    'living-wage' as const,
    'work-by-centre' as const,
    'equivalent-living-wage' as const,
  ),
  decided: fc.integer({ min: -10, max: 40 }),
  topsUpPaidWork: fc.constantFrom(false, false, false, true),
  cents: fc.integer({ min: 1, max: 200_000 }),
});

export const PLAIN = {
  kind: 'living-wage' as const,
  decided: 0,
  topsUpPaidWork: false,
  cents: 131_420,
};

/** What happens around a right: a number of days after it begins. */
const after = (max: number, min = -3) => fc.integer({ min, max });

const signature = fc.record({
  at: fc.nat(3),
  offset: after(120),
  kind: fc.constantFrom('general' as const, 'general' as const, 'study' as const),
  ended: rarely(length),
  ends: rarely(length),
  interrupted: rarely(fc.tuple(after(400, 0), length)),
  isDraft: fc.constantFrom(false, false, false, false, true),
});

/** What is told of a file, as numbers and choices, so that a failing one can be made smaller. */
export const story = fc.record({
  stretches,
  details: fc.array(details, { minLength: 4, maxLength: 4 }),
  signatures: fc.array(signature, { maxLength: 4 }),
  asked: rarely(fc.constant(true)),
  askedAt: fc.nat(3),
  rightElsewhere: rarely(fc.tuple(gap, length)),
  firstSubsidy: rarely(fc.tuple(gap, length)),
  extension: rarely(fc.tuple(gap, length)),
  couple: rarely(
    fc.record({
      partnerMustHaveProject: fc.boolean(),
      partnerHasProject: fc.boolean(),
      claimedOn: fc.constantFrom(
        'this-file' as const,
        'this-file' as const,
        'file-of-partner' as const,
      ),
    }),
  ),
  born: fc.constantFrom('1985-06-15', '1996-02-29', '2000-06-15', '2004-01-01'),
  requests: fc.array(
    fc.record({
      at: fc.nat(3),
      offset: after(200),
      by: fc.constantFrom('person' as const, 'centre' as const),
      decided: orNull(after(60, 0)),
    }),
    { maxLength: 2 },
  ),
  studies: fc.array(
    fc.record({
      at: fc.nat(3),
      offset: after(300, -100),
      before: after(60, 0),
      length: orNull(length),
      onEquityGrounds: fc.boolean(),
      incomeFromWork: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  workTracks: fc.array(fc.record({ at: fc.nat(3), offset: after(200) }), { maxLength: 1 }),
  exemptions: fc.array(
    fc.record({
      at: fc.nat(3),
      offset: after(200),
      decided: after(30, -5),
      length: orNull(length),
      projectMotivated: fc.boolean(),
      reviewed: fc.array(after(400, 0), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  evaluations: fc.array(
    fc.record({
      of: fc.nat(3),
      offset: after(500, -5),
      manner: fc.constantFrom('interview' as const, 'other' as const),
      personTookPart: fc.boolean(),
      writtenDown: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  decisions: fc.array(
    fc.record({
      at: fc.nat(3),
      offset: after(200),
      applied: orNull(after(60, 0)),
      notified: orNull(after(40, 0)),
      isWhole: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  interviews: fc.array(
    fc.record({ at: fc.nat(3), offset: after(300), granted: orNull(after(10, 0)) }),
    { maxLength: 2 },
  ),
  subsidyDecisions: fc.array(
    fc.record({
      at: fc.nat(3),
      offset: after(500),
      kind: fc.constantFrom('extension' as const, 'second-chance' as const),
      isSound: fc.constantFrom(true, true, true, false),
      reported: orNull(after(20, -20)),
      studentSubsidyEver: fc.constantFrom(false, false, true),
    }),
    { maxLength: 3 },
  ),
});
