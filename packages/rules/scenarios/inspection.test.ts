import { expect, it } from 'vitest';
import { annualReport } from '../src/annual-report/annual-report.ts';
import { day, month } from '../src/calendar/index.ts';
import type { InspectionFacts } from '../src/inspection/facts.ts';
import { inspect } from '../src/inspection/inspection.ts';
import { aDossier } from '../src/testing/index.ts';

const facts: InspectionFacts = {
  sanctions: 'none',
  claimedMonths: [month('2026-01'), month('2026-02')],
  maintenance: {
    inquiryOn: null,
    debtorsFound: 'unknown',
    recoveryDecidedOn: null,
    applicantNotifiedOn: null,
    debtorsNotifiedOn: null,
  },
};
const file = aDossier()
  .awarded('2026-01-05')
  .consulted('2026-01-06')
  .balanced('2026-01-10')
  .signed('2026-01-20', { informedOn: day('2026-01-10'), givenOn: day('2026-01-10') });

it('FT-45: the points of the inspection of a file with a special subsidy', () => {
  const at = { on: day('2026-03-10'), record: 'file-1' };
  const { outcome, points } = inspect(file.facts(), facts, at);
  expect(outcome).toBe('met');
  expect(Object.fromEntries(points.map((point) => [point.point, point.outcome]))).toEqual({
    'social-balance': 'met',
    'project-in-time': 'met',
    'mandatory-mentions': 'met',
    signatures: 'met',
    'community-service': 'not-applicable',
    'absence-reasoned': 'not-applicable',
    evaluations: 'met',
    sanctions: 'not-applicable',
    'subsidy-conditions': 'met',
    'distance-report': 'not-applicable',
    'maintenance-inquiry': 'not-applicable',
    'recovery-decision': 'not-applicable',
  });
});

it('FT-21: the global evaluation of a year', () => {
  const { globalEvaluation, projects } = annualReport(
    [{ id: 'file-1', dossier: file.facts() }],
    { results: {}, globalEvaluations: [], summaryInReport: false },
    { year: 2026, on: day('2027-01-01') },
  );
  expect(projects.running).toBe(1);
  expect(globalEvaluation.answer).toBe('not-held');
});
