import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, completeContract } from '../testing/dossier-builder.ts';
import { type LivingWageReviews, livingWageReviews, reviewVerdict } from './living-wage-review.ts';
import { type EvaluationReport, evaluationReport, evaluationReportVerdict } from './report.ts';
import { evaluationsOf } from './schedule.ts';

describe('the report of an evaluation (EVA-3)', () => {
  const written = evaluationReport.parse({
    id: 'evaluation-1',
    writtenOn: '2026-03-10',
    present: ['person', 'centre'],
    manner: 'interview',
    results: ['objective-1', 'objective-2'],
    saysWhatFollows: true,
  });
  const contract = { ...completeContract, objectives: ['objective-1', 'objective-2'] };
  const ask = (facts: Partial<EvaluationReport> = {}, on = '2026-03-10') =>
    evaluationReportVerdict({ ...written, ...facts }, contract, day(on));
  const lacking = (facts: Partial<EvaluationReport>) =>
    ask(facts)
      .findings.filter(({ truth }) => truth === 'no')
      .map(({ condition }) => condition);

  it('says who, how, the result of each objective and what follows', () => {
    expect(ask()).toMatchObject({ answer: 'complete', outcome: 'met' });
    expect(ask({}, '2026-03-09').answer).toBe('incomplete');
    expect(lacking({ writtenOn: null })).toEqual(['written-down']);
    expect(lacking({ present: [] })).toEqual(['presence-noted']);
    expect(lacking({ manner: null })).toEqual(['manner-noted']);
    expect(lacking({ results: ['objective-1'] })).toEqual(['result-of-each-objective']);
    expect(lacking({ saysWhatFollows: false })).toEqual(['says-what-follows']);
  });

  it.each([
    [{ present: 'unknown' }, 'presence-noted'],
    [{ manner: 'unknown' }, 'manner-noted'],
    [{ results: 'unknown' }, 'result-of-each-objective'],
  ] as const)('is open with %j', (facts, condition) => {
    expect(ask(facts)).toMatchObject({ answer: 'undetermined', missing: [condition] });
  });
});

describe('the yearly review of the living wage (EVA-4)', () => {
  const file = aDossier().awarded('2024-02-29', { decidedOn: '2024-03-10', until: '2026-12-31' });
  const review = (heldOn: string, id = 'review-1'): LivingWageReviews =>
    livingWageReviews.parse([{ id, heldOn }]);
  const due = (reviews: LivingWageReviews, on: string, of = file) => {
    const verdict = reviewVerdict(of.facts(), reviews, day(on));
    return [verdict?.answer, verdict?.due?.until, verdict?.record];
  };

  it('falls due a year after the decision, then after each review', () => {
    expect(due([], '2024-03-10')).toEqual(['open', '2025-03-10', 'award-1']);
    expect(due([], '2025-03-10')).toEqual(['open', '2025-03-10', 'award-1']);
    expect(due([], '2025-03-11')).toEqual(['overdue', '2025-03-10', 'award-1']);
    expect(due(review('2025-03-11'), '2025-03-10')).toEqual(['open', '2025-03-10', 'award-1']);
    expect(due(review('2025-03-11'), '2025-03-11')).toEqual(['open', '2026-03-11', 'review-1']);
    const both = [...review('2026-01-15', 'review-2'), ...review('2025-03-01')];
    expect(due(both, '2026-02-01')).toEqual(['open', '2027-01-15', 'review-2']);
    expect(due(review('2024-03-01'), '2024-06-01')).toEqual(['open', '2025-03-10', 'award-1']);
  });

  it('is not due where no right runs', () => {
    expect(reviewVerdict(file.facts(), [], day('2027-01-01'))).toBeUndefined();
    expect(reviewVerdict(aDossier().facts(), [], day('2026-01-01'))).toBeUndefined();
  });

  it('is another clock than the evaluation of a project', () => {
    const project = file.signed('2024-04-01');
    const evaluated = project.evaluated('2024-07-01');
    expect(due([], '2024-08-01', evaluated)).toEqual(due([], '2024-08-01', project));
    const { contracts } = project.facts();
    const next = contracts.map((one) => evaluationsOf(project.facts(), one, day('2024-08-01')).due);
    expect(next).toMatchObject([{ until: '2024-08-01' }]);
  });
});
