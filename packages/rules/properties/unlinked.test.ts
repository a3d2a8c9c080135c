import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, month } from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { claimsOfMonths, judge } from '../src/index.ts';
import { aDossier } from '../src/testing/index.ts';
import { anyCase } from './arbitrary-dossier.ts';

const RUNS = { numRuns: 120 };

/** A file with everything taken out that only the subsidy asks. */
const withoutSubsidy = (dossier: Dossier): Dossier => ({
  ...dossier,
  couple: null,
  subsidyDecisions: [],
  consultations: dossier.consultations.map((consultation) => ({
    ...consultation,
    firstSubsidy: null,
    extension: null,
  })),
});

/** A file with everything taken out that makes a project mandatory or binding, and nothing else. */
const withoutObligation = (dossier: Dossier): Dossier => ({
  ...dossier,
  requests: [],
  workTracks: [],
  awards: dossier.awards.map((award) => ({ ...award, topsUpPaidWork: !award.topsUpPaidWork })),
  studies: dossier.studies.map((study) => ({ ...study, onEquityGrounds: false })),
});

describe('obligation and subsidy are unlinked (OBL-14)', () => {
  it('nothing about a subsidy changes whether, or by when, a project is needed', () => {
    fc.assert(
      fc.property(anyCase, ([dossier, on]) => {
        const [whole, part] = [judge(dossier, { on }), judge(withoutSubsidy(dossier), { on })];
        expect(part.obligation).toEqual(whole.obligation);
        expect(part.deadline).toEqual(whole.deadline);
      }),
      RUNS,
    );
  });

  it('nothing about the obligation changes what is due', () => {
    fc.assert(
      fc.property(anyCase, ([dossier, on]) => {
        const life = (of: Dossier) =>
          claimsOfMonths(of, month('2016-06'), 11 * 12, on).map(({ kind, subsidyCents, code }) => [
            kind,
            subsidyCents,
            code,
          ]);
        expect(life(withoutObligation(dossier))).toEqual(life(dossier));
      }),
      RUNS,
    );
  });

  it('a mandatory project may bring nothing, and an optional one its subsidy', () => {
    const elsewhere = { from: day('2020-01-01'), until: day('2020-12-31') };
    const mandatory = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06', { firstSubsidy: elsewhere })
      .signed('2026-03-20')
      .facts();
    const optional = aDossier()
      .awarded('2025-11-01', { until: '2025-12-31' })
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-03-20')
      .facts();
    const answers = [mandatory, optional].map((file) => {
      const { obligation, subsidy } = judge(file, { on: day('2026-03-31') });
      return [obligation.answer, subsidy.kind];
    });
    expect(answers).toEqual([
      ['mandatory', null],
      ['optional', 'first'],
    ]);
  });
});
