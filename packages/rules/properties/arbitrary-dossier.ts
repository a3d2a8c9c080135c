import fc from 'fast-check';
import { addDays, type CivilDate, day } from '../src/calendar/index.ts';
import type { Contract, Dossier } from '../src/facts/index.ts';
import type { Cents } from '../src/money.ts';
import { allMentions } from '../src/procedure/testing/a-decision.ts';
import { aDossier, completeContract } from '../src/testing/index.ts';

const START = day('2016-06-01');

/** A day; firsts and ends of months come often, since edges are where rules go wrong. */
const edgy = (arbitrary: fc.Arbitrary<CivilDate>): fc.Arbitrary<CivilDate> =>
  fc
    .tuple(arbitrary, fc.constantFrom('as it is', 'as it is', 'first', 'end'))
    .map(([date, where]) => {
      const first = day(`${date.slice(0, 7)}-01`);
      if (where === 'first') return first;
      return where === 'end' ? addDays(first, -1) : date;
    });

/** A day between mid-2016 and 2028. */
export const anyDay: fc.Arbitrary<CivilDate> = edgy(
  fc.integer({ min: 0, max: 4200 }).map((offset) => addDays(START, offset)),
);

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

/** The gaps and lengths around which the law turns: a day, three months, a year. */
const gap = fc.constantFrom(1, 2, 20, 91, 92, 93, 200, 365, 366, 367, 500);
const length = fc.constantFrom(10, 30, 90, 150, 364, 365, 366, 400, 730, 800);

interface Stretch {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** Rights that follow on each other with gaps; the last one may run on. */
const stretches: fc.Arbitrary<Stretch[]> = fc
  .tuple(
    edgy(fc.integer({ min: 0, max: 1500 }).map((offset) => addDays(START, offset))),
    fc.array(fc.tuple(gap, length), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([start, parts, runsOn]) => {
    let from = start;
    return parts.map(([pause, days], at) => {
      const last = addDays(from, days);
      const stretch = { from, until: runsOn && at === parts.length - 1 ? null : last };
      from = addDays(last, pause);
      return stretch;
    });
  });

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

const PLAIN = { kind: 'living-wage' as const, decided: 0, topsUpPaidWork: false, cents: 131_420 };

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

const story = fc.record({
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

const numbered = <T>(name: string, list: readonly T[]) =>
  list.map((item, at) => ({ id: `${name}-${at}`, ...item }));

/** Any file in which every fact is known. */
const anyDossier: fc.Arbitrary<Dossier> = story.map((told) => {
  const begin = (at: number): CivilDate =>
    told.stretches[at % told.stretches.length]?.from ?? START;
  const on = ({ at, offset }: { at: number; offset: number }) => addDays(begin(at), offset);
  const before = (pair: readonly [number, number] | null) => {
    if (pair === null) return null;
    const until = addDays(begin(told.askedAt), -pair[0]);
    return { from: addDays(until, -pair[1]), until };
  };
  const elsewhere = before(told.rightElsewhere);
  return {
    ...aDossier().facts(),
    person: { birthDate: day(told.born) },
    couple: told.couple,
    awards: told.stretches.flatMap(({ from, until }, at) => {
      const { kind, decided, topsUpPaidWork, cents } = told.details[at] ?? PLAIN;
      return [
        {
          id: `award-${at}`,
          kind,
          appliedOn: null,
          decidedOn: addDays(from, decided),
          from,
          until,
          topsUpPaidWork,
          amounts: [{ from, category: 2 as const, monthlyCents: cents as Cents }],
        },
      ];
    }),
    consultations:
      told.asked === null
        ? [
            {
              id: 'consultation-0',
              consultedOn: begin(told.askedAt),
              rightElsewhere: elsewhere === null ? [] : [elsewhere],
              firstSubsidy: before(told.firstSubsidy),
              extension: before(told.extension),
            },
          ]
        : [],
    contracts: told.signatures.map((item, at): Contract => {
      const signed = on(item);
      const lasting = (days: number | null) => (days === null ? null : addDays(signed, days));
      const [from, days] = item.interrupted ?? [0, 0];
      return {
        ...completeContract,
        id: `contract-${at}`,
        kind: item.kind,
        startsOn: signed,
        endsOn: lasting(item.ends),
        endedOn: lasting(item.ended),
        interruptions:
          item.interrupted === null
            ? []
            : [{ from: addDays(signed, from), until: addDays(signed, from + days) }],
        signedByPersonOn: item.isDraft ? null : signed,
        signedByCentreOn: item.isDraft ? null : signed,
      };
    }),
    requests: numbered(
      'request',
      told.requests.map((item) => ({
        by: item.by,
        askedOn: on(item),
        decidedOn: item.decided === null ? null : addDays(on(item), item.decided),
      })),
    ),
    studies: numbered(
      'study',
      told.studies.map((item) => ({
        decidedOn: addDays(on(item), -item.before),
        from: on(item),
        until: item.length === null ? null : addDays(on(item), item.length),
        onEquityGrounds: item.onEquityGrounds,
        incomeFromWork: item.incomeFromWork,
      })),
    ),
    workTracks: numbered(
      'work-track',
      told.workTracks.map((item) => ({ decidedOn: on(item) })),
    ),
    exemptions: numbered(
      'exemption',
      told.exemptions.map((item) => ({
        decidedOn: addDays(on(item), item.decided),
        from: on(item),
        until: item.length === null ? null : addDays(on(item), item.length),
        projectMotivated: item.projectMotivated,
        willingnessMotivated: true,
        reviewedOn: item.reviewed.map((offset) => addDays(on(item), offset)),
      })),
    ),
    evaluations: numbered(
      'evaluation',
      told.evaluations.map((item) => ({
        contractId: `contract-${item.of}`,
        heldOn: addDays(begin(item.of), item.offset),
        manner: item.manner,
        personTookPart: item.personTookPart,
        writtenDown: item.writtenDown,
      })),
    ),
    interviewRequests: numbered(
      'interview',
      told.interviews.map((item) => ({
        askedOn: on(item),
        grantedOn: item.granted === null ? null : addDays(on(item), item.granted),
      })),
    ),
    decisions: numbered(
      'decision',
      told.decisions.map((item) => ({
        subject: 'grant' as const,
        appliedOn: item.applied === null ? null : addDays(on(item), -item.applied),
        decidedOn: on(item),
        reasonedInLaw: item.isWhole,
        reasonedInFact: true,
        mentions: { ...allMentions, 'judicial-code': item.isWhole },
        notifiedOn: item.notified === null ? null : addDays(on(item), item.notified),
        notifiedBy: 'registered-post' as const,
        notifiedAgain:
          item.notified === null || item.isWhole
            ? []
            : [
                {
                  reasonedInLaw: true,
                  reasonedInFact: true,
                  mentions: allMentions,
                  notifiedOn: addDays(on(item), item.notified + 1),
                  notifiedBy: 'registered-post' as const,
                },
              ],
      })),
    ),
    subsidyDecisions: numbered(
      'subsidy-decision',
      told.subsidyDecisions.map((item) => ({
        kind: item.kind,
        decidedOn: on(item),
        reasoned: item.isSound,
        afterSocialInquiry: true,
        reportedOn: item.reported === null ? null : addDays(on(item), item.reported),
        needEstablished: item.isSound,
        studentSubsidyEver: item.studentSubsidyEver,
      })),
    ),
  };
});

/** A day on which a file is judged: around a right more often than not. */
const dayFor = (dossier: Dossier): fc.Arbitrary<CivilDate> => {
  const [award] = dossier.awards;
  if (award === undefined) return anyDay;
  return edgy(fc.integer({ min: -5, max: 2000 }).map((offset) => addDays(award.from, offset)));
};

/** A file and a day on which it is judged. */
export const anyCase: fc.Arbitrary<[Dossier, CivilDate]> = anyDossier.chain((dossier) =>
  dayFor(dossier).map((on): [Dossier, CivilDate] => [dossier, on]),
);

/** A single thing that nobody found out, in a file that is known otherwise. */
export const forgetOne: fc.Arbitrary<(dossier: Dossier) => Dossier> = fc.constantFrom(
  (dossier: Dossier): Dossier => ({ ...dossier, person: { birthDate: 'unknown' } }),
  (dossier: Dossier): Dossier => ({ ...dossier, couple: 'unknown' }),
  (dossier: Dossier): Dossier => ({
    ...dossier,
    couple:
      dossier.couple === null || dossier.couple === 'unknown'
        ? dossier.couple
        : { ...dossier.couple, partnerHasProject: 'unknown' },
  }),
  (dossier: Dossier): Dossier => ({
    ...dossier,
    couple:
      dossier.couple === null || dossier.couple === 'unknown'
        ? dossier.couple
        : { ...dossier.couple, partnerMustHaveProject: 'unknown' },
  }),
  (dossier: Dossier): Dossier => ({ ...dossier, consultations: [] }),
  (dossier: Dossier): Dossier => ({
    ...dossier,
    consultations: dossier.consultations.map((item) => ({ ...item, firstSubsidy: 'unknown' })),
  }),
  (dossier: Dossier): Dossier => ({
    ...dossier,
    consultations: dossier.consultations.map((item) => ({ ...item, extension: 'unknown' })),
  }),
  (dossier: Dossier): Dossier => ({
    ...dossier,
    studies: dossier.studies.map((item) => ({ ...item, onEquityGrounds: 'unknown' })),
  }),
  (dossier: Dossier): Dossier => ({
    ...dossier,
    subsidyDecisions: dossier.subsidyDecisions.map((item) => ({
      ...item,
      studentSubsidyEver: 'unknown',
    })),
  }),
);
