import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarMonths,
  addDays,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  monthOf,
} from '../src/calendar/index.ts';
import type { ContractLife, Dossier, SubsidyFacts } from '../src/facts/index.ts';
import { claimOfMonth, judge, knownOn } from '../src/index.ts';
import { type Ledger, type LedgerMonth, ledger } from '../src/subsidy/ledger.ts';
import { blankProject, type SavingAct } from '../src/subsidy/ledger-acts.ts';
import { asIfSigned } from '../src/subsidy/outlook.ts';
import { recovery, subsidyOfDays } from '../src/subsidy/recovery.ts';
import { whatIf } from '../src/what-if.ts';
import { anyCase } from './arbitrary-dossier.ts';
import { forgetOne } from './forget-one.ts';

const RUNS = { numRuns: 60 };

const every = (test: (life: Ledger, dossier: Dossier, on: CivilDate) => void) =>
  fc.assert(
    fc.property(anyCase, fc.option(forgetOne, { nil: undefined }), ([known, on], forget) => {
      const dossier = forget === undefined ? known : forget(known);
      test(ledger(dossier, { on }), dossier, on);
    }),
    RUNS,
  );

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

/** Signs what an act asks to sign. */
function signedAs(known: Dossier, { project }: SavingAct, date: CivilDate): SubsidyFacts {
  const draft: ContractLife | undefined = known.contracts.find(
    ({ id }) => id === project?.contract,
  );
  return asIfSigned(known, draft ?? blankProject(project?.kind ?? 'general'), date);
}

const judgedThen = (
  known: Dossier,
  act: SavingAct,
  row: LedgerMonth,
  on: CivilDate,
  date: CivilDate,
) =>
  claimOfMonth(
    signedAs(known, act, date),
    row.month,
    later(later(on, lastOfMonth(row.month)), date),
  );

describe('the ledger of a life', () => {
  it('has the months one after the other, each as claimOfMonth judges it', () => {
    every(({ months }, dossier, on) => {
      months.forEach((row, at) => {
        const claim = claimOfMonth(dossier, row.month, on);
        const { subsidyCents, baseCents, code, accountingArticle, verdict, days } = claim;
        expect(row).toMatchObject({
          subsidyCents,
          baseCents,
          code,
          accountingArticle,
          verdict,
          days,
        });
        if (row.centre === 'own') expect(row.kind).toBe(claim.kind);
        else expect(claim.kind).toBeNull();
        expect(row.state.name === 'due').toBe(claim.kind !== null);
        const next = months[at + 1];
        if (next !== undefined)
          expect(next.month).toBe(addDays(lastOfMonth(row.month), 1).slice(0, 7));
      });
    });
  });

  it('has never more than three kinds, nor more than twelve months of a window', () => {
    every(({ months, windows, lifetime }) => {
      expect(new Set(months.flatMap(({ kind }) => kind ?? [])).size).toBeLessThanOrEqual(3);
      expect(lifetime.used.length).toBeLessThanOrEqual(lifetime.atMost);
      for (const [kind, use] of Object.entries(windows)) {
        expect(months.filter((row) => row.kind === kind).length).toBeLessThanOrEqual(12);
        if (use === null || use === 'unknown') continue;
        expect(use.used + use.passed + use.left).toBe(12);
        for (const part of [use.used, use.passed, use.left]) expect(part).toBeGreaterThanOrEqual(0);
        for (const row of months)
          if (row.kind === kind)
            expect(
              firstOfMonth(row.month) >= use.span.from && lastOfMonth(row.month) <= use.span.until,
            ).toBe(true);
      }
    });
  });

  it('counts in its totals what is due here, and no more', () => {
    every(({ months, totals }) => {
      const due = months.filter(({ state }) => state.name === 'due');
      expect(totals.reduce((sum, { cents }) => sum + cents, 0)).toBe(
        due.reduce((sum, { subsidyCents }) => sum + subsidyCents, 0),
      );
      expect(totals.reduce((sum, total) => sum + total.months, 0)).toBe(due.length);
    });
  });

  it('is the same, month by month, when another part of it is shown', () => {
    every((life, dossier, on) => {
      const until = life.months[Math.floor(life.months.length / 2)]?.month;
      if (until === undefined) return;
      const part = ledger(dossier, { on, until });
      expect(part.months).toEqual(life.months.filter(({ month }) => month <= until));
      expect(part.windows).toEqual(life.windows);
      expect(part.lifetime).toEqual(life.lifetime);
    });
  });
});

describe('an act that saves', () => {
  it('signing saves on the last day named and not one day later', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyCase, ([whole, on]) => {
        // A file about which the KSZ was asked, with one project at most, so that much can still be won.
        const dossier: Dossier = {
          ...whole,
          couple: null,
          contracts: whole.contracts.slice(0, 1),
          consultations: whole.awards.map(({ id, decidedOn, from }) => ({
            id: `asked-${id}`,
            consultedOn: later(decidedOn, from),
            rightElsewhere: [],
            firstSubsidy: null,
            extension: null,
          })),
        };
        const known = knownOn(dossier, on);
        const until = addCalendarMonths(monthOf(on), 6);
        for (const row of ledger(dossier, { on, until }).months) {
          if (row.state.name !== 'can-be-saved' || row.state.acts.length !== 1) continue;
          const [act] = row.state.acts;
          if (act?.act !== 'sign-project' || act.until === null) continue;
          seen += 1;
          expect(act.until >= on && act.until <= lastOfMonth(row.month)).toBe(true);
          const inTime = judgedThen(known, act, row, on, act.until);
          expect([inTime.kind, inTime.subsidyCents]).toEqual([row.state.kind, row.state.cents]);
          expect(judgedThen(known, act, row, on, addDays(act.until, 1)).kind).toBeNull();
        }
      }),
      { numRuns: 250 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('is named where the month is not due, and never for a month that is lost', () => {
    every(({ months }) => {
      for (const { state, kind, verdict } of months) {
        if (state.name === 'can-be-saved') {
          expect(kind).toBeNull();
          expect(verdict.answer).toBe('not-due');
          expect(state.acts.length).toBeGreaterThan(0);
        }
        if (state.name === 'undetermined') expect(state.missing.length).toBeGreaterThan(0);
      }
    });
  });

  it('what is lost, no project signed on any later day of its month wins', () => {
    every(({ months }, dossier, on) => {
      const known = knownOn(dossier, on);
      for (const row of months) {
        if (row.state.name !== 'lost') continue;
        const first = later(on, firstOfMonth(row.month));
        for (let date = first; date <= lastOfMonth(row.month); date = addDays(date, 7)) {
          const signed = asIfSigned(known, blankProject('general'), date);
          expect(
            claimOfMonth(signed, row.month, later(on, lastOfMonth(row.month))).kind,
          ).toBeNull();
        }
      }
    });
  });
});

describe('what if', () => {
  it('is the difference of two judgements', () => {
    fc.assert(
      fc.property(anyCase, anyCase, ([dossier, on], [changed]) => {
        const { obligation, deadline, months, centsWon, centsLost } = whatIf(dossier, changed, {
          on,
        });
        const [a, b] = [judge(dossier, { on }), judge(changed, { on })];
        expect(obligation).toEqual(
          JSON.stringify(a.obligation) === JSON.stringify(b.obligation)
            ? null
            : { from: a.obligation, to: b.obligation },
        );
        expect(deadline?.to ?? b.deadline).toEqual(b.deadline);
        expect(deadline?.from ?? a.deadline).toEqual(a.deadline);
        let net = 0;
        const until = months.at(-1)?.month;
        for (const { month, from, to } of months) {
          const [was, would] = [claimOfMonth(dossier, month, on), claimOfMonth(changed, month, on)];
          expect(from?.subsidyCents ?? 0).toBe(was.subsidyCents);
          expect(to?.subsidyCents ?? 0).toBe(would.subsidyCents);
          net += would.subsidyCents - was.subsidyCents;
        }
        expect(centsWon - centsLost).toBe(net);
        if (until === undefined) return;
        const sumOf = (file: Dossier) =>
          ledger(file, { on, until }).totals.reduce((sum, { cents }) => sum + cents, 0);
        expect(sumOf(changed) - sumOf(dossier)).toBe(net);
      }),
      RUNS,
    );
  });

  it('nothing changed is no difference', () => {
    fc.assert(
      fc.property(anyCase, ([dossier, on]) => {
        expect(whatIf(dossier, structuredClone(dossier), { on })).toEqual({
          on,
          obligation: null,
          deadline: null,
          months: [],
          centsWon: 0,
          centsLost: 0,
        });
      }),
      RUNS,
    );
  });
});

describe('the recovery', () => {
  it('counts days as the claim of the month counts them', () => {
    every(({ months }, dossier, on) => {
      const known = knownOn(dossier, on);
      for (const { state, month, days, subsidyCents } of months)
        if (state.name === 'due') expect(subsidyOfDays(known, month, days)).toBe(subsidyCents);
    });
  });

  it('takes back no more than was claimed, and all of it where no day was compliant', () => {
    every(({ months }, dossier, on) => {
      const from = months[0]?.month;
      if (from === undefined) return;
      const all = recovery(dossier, {
        on,
        notCompliantFrom: firstOfMonth(from),
        compliantAgainOn: null,
      });
      const claimed = months
        .filter(({ month, state }) => month <= on.slice(0, 7) && state.name === 'due')
        .reduce((sum, { subsidyCents }) => sum + subsidyCents, 0);
      expect(all.repayCents).toBe(claimed);
      const part = recovery(dossier, { on, notCompliantFrom: on, compliantAgainOn: null });
      for (const { repayCents, keptCents, claimedCents } of part.months) {
        expect(repayCents + keptCents).toBe(claimedCents);
        expect(repayCents).toBeGreaterThanOrEqual(0);
        expect(keptCents).toBeGreaterThanOrEqual(0);
      }
    });
  });
});
