import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarMonths,
  addDays,
  type CivilDate,
  covers,
  lengthInDays,
  month,
  monthOf,
} from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { claimsOfMonths, judge, type MonthClaim, signedOn } from '../src/index.ts';
import { anyCase } from './arbitrary-dossier.ts';
import { forgetOne } from './forget-one.ts';

const RUNS = { numRuns: 120 };
const ALL_MONTHS = 11 * 12;
const lifeOf = (dossier: Dossier, on: CivilDate) =>
  claimsOfMonths(dossier, month('2016-06'), ALL_MONTHS, on);
const monthsOf = (claims: readonly MonthClaim[], kind: string) =>
  claims.flatMap((claim, at) => (claim.kind === kind ? [at] : []));

describe('the subsidies of a life', () => {
  it('are at most one kind a month, only for days with a living wage and a signed project', () => {
    fc.assert(
      fc.property(anyCase, ([dossier, on]) => {
        for (const claim of lifeOf(dossier, on)) {
          expect(claim.kind === null).toBe(claim.verdict.answer !== 'due');
          expect(claim.days.length > 0).toBe(claim.kind !== null);
          claim.days.forEach((span, at) => {
            expect(monthOf(span.from)).toBe(claim.month);
            expect(monthOf(span.until)).toBe(claim.month);
            const next = claim.days[at + 1];
            if (next !== undefined) expect(addDays(span.until, 1) < next.from).toBe(true);
            for (let date = span.from; date <= span.until; date = addDays(date, 1)) {
              expect(
                dossier.awards.some(
                  (award) =>
                    award.kind === 'living-wage' && award.decidedOn <= on && covers(award, date),
                ),
              ).toBe(true);
              expect(
                dossier.contracts.some((contract) => {
                  const signed = signedOn(contract);
                  return (
                    signed !== null &&
                    signed <= on &&
                    contract.kind === (claim.kind === 'student' ? 'study' : 'general') &&
                    monthOf(signed) <= claim.month &&
                    (contract.endedOn === null ||
                      contract.endedOn > on ||
                      date <= contract.endedOn) &&
                    (contract.endsOn === null ||
                      contract.endsOn === 'unknown' ||
                      date <= contract.endsOn)
                  );
                }),
              ).toBe(true);
            }
          });
          const days = claim.days.reduce((sum, span) => sum + lengthInDays(span), 0);
          expect(days).toBeLessThanOrEqual(31);
          expect(claim.subsidyCents).toBeLessThanOrEqual(Math.ceil(claim.baseCents / 10));
          if (claim.month < '2016-11' || claim.month >= '2028-01') expect(claim.kind).toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('are at most three, the first, the extension and the second chance within twelve months each', () => {
    fc.assert(
      fc.property(anyCase, ([dossier, on]) => {
        const life = lifeOf(dossier, on);
        for (const kind of ['first', 'extension', 'second-chance']) {
          const months = monthsOf(life, kind);
          if (months.length > 0) expect((months.at(-1) ?? 0) - (months[0] ?? 0)).toBeLessThan(12);
        }
        const [first] = monthsOf(life, 'first');
        const [extension] = monthsOf(life, 'extension');
        const [second] = monthsOf(life, 'second-chance');
        const firstStudy = monthsOf(life, 'student')[0];
        if (first !== undefined && extension !== undefined) expect(first).toBeLessThan(extension);
        if (first !== undefined && second !== undefined)
          expect(second - first).toBeGreaterThanOrEqual(12);
        expect(second !== undefined && firstStudy !== undefined).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('an unknown fact', () => {
  it('leaves an answer as it is or makes it undetermined, never its opposite', () => {
    fc.assert(
      fc.property(anyCase, forgetOne, ([dossier, on], forget) => {
        const known = judge(dossier, { on });
        const unknown = judge(forget(dossier), { on });
        for (const question of ['obligation', 'deadline'] as const)
          expect([known[question].answer, 'undetermined']).toContain(unknown[question].answer);
        const [a, b] = [known.subsidy, unknown.subsidy];
        if (b.verdict.answer !== 'undetermined') {
          expect(b.verdict.answer).toBe(a.verdict.answer);
          expect(b.kind).toBe(a.kind);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is named as missing whenever the answer is undetermined, and only then', () => {
    fc.assert(
      fc.property(anyCase, forgetOne, ([dossier, on], forget) => {
        const { obligation, deadline, subsidy } = judge(forget(dossier), { on });
        for (const verdict of [obligation, deadline, subsidy.verdict]) {
          expect(verdict.missing.length > 0).toBe(verdict.answer === 'undetermined');
          const unknown = verdict.findings.filter(({ truth }) => truth === 'unknown');
          for (const id of verdict.missing)
            expect(unknown.map(({ condition }) => condition)).toContain(id);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the order of the lists', () => {
  it('does not matter', () => {
    const gist = (dossier: Dossier, on: CivilDate) => {
      const { obligation, deadline, exemption, contracts, subsidy, opportunities, duties } = judge(
        dossier,
        { on },
      );
      const truths = subsidy.verdict.findings.map(({ condition, truth }) => [condition, truth]);
      return {
        obligation: [obligation.answer, obligation.missing],
        deadline: [deadline.answer, deadline.due, deadline.missing],
        exemption,
        contracts: contracts
          .map(
            ({ contract, evaluations }) =>
              `${contract} ${evaluations.answer} ${evaluations.due?.until}`,
          )
          .toSorted(),
        subsidy: [subsidy.kind, subsidy.subsidyCents, subsidy.code, subsidy.days, truths],
        opportunities,
        duties,
      };
    };
    const turned = (dossier: Dossier): Dossier => ({
      ...dossier,
      consultations: dossier.consultations.toReversed(),
      awards: dossier.awards.toReversed(),
      requests: dossier.requests.toReversed(),
      studies: dossier.studies.toReversed(),
      exemptions: dossier.exemptions.toReversed(),
      contracts: dossier.contracts.toReversed(),
      evaluations: dossier.evaluations.toReversed(),
      interviewRequests: dossier.interviewRequests.toReversed(),
      subsidyDecisions: dossier.subsidyDecisions.toReversed(),
      sanctionDeferrals: dossier.sanctionDeferrals.toReversed(),
      receivedSanctions: dossier.receivedSanctions.toReversed(),
    });
    fc.assert(
      fc.property(anyCase, ([dossier, on]) => {
        expect(gist(turned(dossier), on)).toEqual(gist(dossier, on));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what came later', () => {
  it('never changes the verdict on a day', () => {
    const isAfter = (on: CivilDate) => (date: CivilDate | null) => date !== null && date > on;
    const withoutLater = (dossier: Dossier, on: CivilDate): Dossier => {
      const later = isAfter(on);
      return {
        ...dossier,
        consultations: dossier.consultations.filter((item) => !later(item.consultedOn)),
        awards: dossier.awards.filter((item) => !later(item.decidedOn)),
        requests: dossier.requests.filter((item) => !later(item.askedOn)),
        studies: dossier.studies.filter((item) => !later(item.decidedOn)),
        workTracks: dossier.workTracks.filter((item) => !later(item.decidedOn)),
        exemptions: dossier.exemptions.filter((item) => !later(item.decidedOn)),
        evaluations: dossier.evaluations.filter((item) => !later(item.heldOn)),
        interviewRequests: dossier.interviewRequests.filter((item) => !later(item.askedOn)),
        subsidyDecisions: dossier.subsidyDecisions.filter((item) => !later(item.decidedOn)),
      };
    };
    fc.assert(
      fc.property(anyCase, ([dossier, on]) => {
        expect(judge(withoutLater(dossier, on), { on })).toEqual(judge(dossier, { on }));
      }),
      { numRuns: 1000 },
    );
  });
});

it('a deadline lies after its start, its reminder before it', () => {
  fc.assert(
    fc.property(anyCase, ([dossier, on]) => {
      const { due } = judge(dossier, { on }).deadline;
      if (due === undefined) return;
      expect(due.from < due.until).toBe(true);
      expect((due.reminder ?? due.from) < due.until).toBe(true);
    }),
    RUNS,
  );
});

it('the strip of months is the months one by one', () => {
  fc.assert(
    fc.property(anyCase, ([dossier, on]) => {
      const strip = claimsOfMonths(dossier, monthOf(on), 3, on);
      expect(strip.map((claim) => claim.month)).toEqual(
        [0, 1, 2].map((at) => addCalendarMonths(monthOf(on), at)),
      );
      expect(strip[0]).toEqual(judge(dossier, { on }).subsidy);
    }),
    { numRuns: 100 },
  );
});
