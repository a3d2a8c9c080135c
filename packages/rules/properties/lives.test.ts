import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarMonths,
  addDays,
  type CivilDate,
  covers,
  day,
  monthOf,
} from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { claimsOfMonths, judge, type MonthClaim, signedOn } from '../src/index.ts';
import { whatIf } from '../src/what-if.ts';
import { anyLife } from './arbitrary-life.ts';
import { claimsOfLife, expectOneWindow, gist, monthsOf, PATIENT } from './claims.ts';
import { forgetOne } from './forget-one.ts';

// The laws of this package over whole lives: thirty years with awards, gaps, projects, studies and other centres.

/** Lives with a day around which they turn, and the months from there on. */
const lifeAndDay = anyLife.chain((life) => {
  const turns = [
    ...life.awards.map(({ from }) => from),
    ...life.contracts.flatMap((contract) => signedOn(contract) ?? []),
  ].filter((date) => date >= '2016-11-01');
  const anyTurn = turns.length === 0 ? fc.constant(day('2020-01-01')) : fc.constantFrom(...turns);
  return fc
    .tuple(anyTurn, fc.integer({ min: -2, max: 400 }))
    .map(([turn, later]): [Dossier, CivilDate] => [life, addDays(turn, later)]);
});

const aYearAround = (life: Dossier, on: CivilDate) =>
  claimsOfMonths(life, addCalendarMonths(monthOf(on), -3), 12, on);

/** The law of the four kinds over a whole life (SUB-1, SUB-5, SUB-7). */
function expectLawfulKinds(claims: readonly MonthClaim[]): void {
  for (const kind of ['first', 'extension', 'second-chance']) expectOneWindow(claims, kind);
  expect(new Set(claims.flatMap(({ kind }) => kind ?? [])).size).toBeLessThanOrEqual(3);
  const began = (kind: string) => monthsOf(claims, kind)[0];
  if (began('student') !== undefined) expect(began('second-chance')).toBeUndefined();
}

describe('a life of thirty years', PATIENT, () => {
  it('has at most three subsidies, and none for longer than twelve months but the studies', () => {
    fc.assert(
      fc.property(anyLife, (life) => expectLawfulKinds(claimsOfLife(life))),
      { numRuns: 80 },
    );
  });

  it('has no subsidy for a day without a living wage and a signed project of its kind', () => {
    fc.assert(
      fc.property(lifeAndDay, ([life, on]) => {
        for (const claim of aYearAround(life, on))
          for (const span of claim.days)
            for (let date = span.from; date <= span.until; date = addDays(date, 1)) {
              const hasWage = life.awards.some(
                (award) =>
                  award.kind === 'living-wage' && award.decidedOn <= on && covers(award, date),
              );
              const hasProject = life.contracts.some((contract) => {
                const signed = signedOn(contract);
                const isEnded = contract.endedOn !== null && contract.endedOn <= on;
                return (
                  contract.kind === (claim.kind === 'student' ? 'study' : 'general') &&
                  signed !== null &&
                  signed <= on &&
                  monthOf(signed) <= claim.month &&
                  !(isEnded && (contract.endedOn ?? date) < date) &&
                  !contract.interruptions.some((pause) => pause.from <= on && covers(pause, date))
                );
              });
              expect([date, hasWage, hasProject]).toEqual([date, true, true]);
            }
      }),
      { numRuns: 150 },
    );
  });

  it('is read alike whatever the order of its lists', () => {
    fc.assert(
      fc.property(lifeAndDay, fc.nat(), ([life, on], turn) => {
        const turned = <T>(list: readonly T[]): T[] => {
          const at = turn % Math.max(1, list.length);
          return [...list.slice(at), ...list.slice(0, at)].toReversed();
        };
        const shuffled: Dossier = {
          ...life,
          awards: turned(life.awards),
          contracts: turned(life.contracts).map((contract) => ({
            ...contract,
            interruptions: turned(contract.interruptions),
          })),
          consultations: turned(life.consultations),
          studies: turned(life.studies),
          exemptions: turned(life.exemptions),
          requests: turned(life.requests),
          subsidyDecisions: turned(life.subsidyDecisions),
        };
        expect(aYearAround(shuffled, on).map(gist)).toEqual(aYearAround(life, on).map(gist));
        const [a, b] = [judge(shuffled, { on }), judge(life, { on })];
        expect([a.obligation.answer, a.deadline.due]).toEqual([
          b.obligation.answer,
          b.deadline.due,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('is not read otherwise for what came after the day', () => {
    fc.assert(
      fc.property(lifeAndDay, anyLife, ([life, on], other) => {
        const isLater = (date: CivilDate | null) => date !== null && date > on;
        // Facts of quite another life, as far as they came later.
        const later: Dossier = {
          ...life,
          awards: [...life.awards, ...other.awards.filter(({ decidedOn }) => isLater(decidedOn))],
          consultations: [
            ...life.consultations,
            ...other.consultations.filter(({ consultedOn }) => isLater(consultedOn)),
          ],
          contracts: [
            ...life.contracts,
            ...other.contracts.filter((contract) => isLater(signedOn(contract))),
          ],
          studies: [
            ...life.studies,
            ...other.studies.filter(({ decidedOn }) => isLater(decidedOn)),
          ],
          subsidyDecisions: [
            ...life.subsidyDecisions,
            ...other.subsidyDecisions.filter(({ decidedOn }) => isLater(decidedOn)),
          ],
        };
        expect(aYearAround(later, on).map(gist)).toEqual(aYearAround(life, on).map(gist));
        expect(judge(later, { on }).obligation).toEqual(judge(life, { on }).obligation);
      }),
      { numRuns: 60 },
    );
  });

  it('with something not found out is read the same or undetermined, never the opposite', () => {
    fc.assert(
      fc.property(lifeAndDay, forgetOne, forgetOne, ([life, on], forget, forgetMore) => {
        const forgotten = forgetMore(forget(life));
        const known = aYearAround(life, on);
        aYearAround(forgotten, on).forEach((claim, at) => {
          const was = known[at];
          const isOpen = [claim, was].some((one) => one?.verdict.answer === 'undetermined');
          if (isOpen || claim.kind === was?.kind) return;
          expect([claim.month, claim.kind]).toEqual([was?.month, was?.kind]);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('changed in thought is read as the changed life', () => {
    fc.assert(
      fc.property(lifeAndDay, anyLife, ([life, on], other) => {
        const changed: Dossier = { ...life, contracts: other.contracts, couple: other.couple };
        const { months, centsWon, centsLost } = whatIf(life, changed, { on });
        let net = 0;
        for (const { month: of, from, to } of months) {
          const [was] = claimsOfMonths(life, of, 1, on);
          const [would] = claimsOfMonths(changed, of, 1, on);
          expect([from?.subsidyCents ?? 0, to?.subsidyCents ?? 0]).toEqual([
            was?.subsidyCents,
            would?.subsidyCents,
          ]);
          net += (would?.subsidyCents ?? 0) - (was?.subsidyCents ?? 0);
        }
        expect(centsWon - centsLost).toBe(net);
      }),
      { numRuns: 8 },
    );
  });
});
