import fc from 'fast-check';
import { addDays, type CivilDate, day } from '../src/calendar/index.ts';
import type { Contract, Dossier } from '../src/facts/index.ts';
import type { Cents } from '../src/money.ts';
import { allMentions } from '../src/procedure/testing/a-decision.ts';
import { aDossier, completeContract } from '../src/testing/index.ts';
import { anyDay, edgy, START } from './arbitrary-days.ts';
import { PLAIN, story } from './arbitrary-story.ts';

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
