import { type CivilDate, yearOf } from '../calendar/civil-date.ts';
import { decide, decision, truth } from '../decision.ts';
import type { Verdict } from '../verdict.ts';
import type { AnnualReportFacts } from './facts.ts';

export type GlobalEvaluationAnswer =
  | 'not-needed'
  | 'held-and-reported'
  | 'summary-to-make'
  | 'open'
  | 'not-held';
export type GlobalEvaluationCondition =
  | 'projects-in-year'
  | 'evaluation-held'
  | 'summary-in-report'
  | 'year-is-over';

interface Subject {
  readonly year: number;
  /** The number of projects that ran in the year. */
  readonly projects: number;
  readonly facts: Pick<AnnualReportFacts, 'globalEvaluations' | 'summaryInReport'>;
  readonly on: CivilDate;
}

const EVALUATE = { rule: 'EVA-5', source: 'decree', article: '18' } as const;

const heldIn = ({ year, facts, on }: Subject) =>
  facts.globalEvaluations.filter(({ heldOn }) => yearOf(heldOn) === year && heldOn <= on);

const ran = { 'projects-in-year': true } as const;
const held = { ...ran, 'evaluation-held': true } as const;

/** Whether all projects were evaluated together in a year and the annual report says so. */
export const globalEvaluation = decision<
  Subject,
  GlobalEvaluationCondition,
  GlobalEvaluationAnswer
>({
  question: 'global-evaluation',
  conditions: [
    {
      id: 'projects-in-year',
      citation: EVALUATE,
      test: ({ projects }) => truth(projects > 0),
      reads: ({ projects }) => [{ fact: 'annualReport.projects', value: projects }],
    },
    {
      id: 'evaluation-held',
      citation: EVALUATE,
      test: (subject) => truth(heldIn(subject).length > 0),
      reads: (subject) =>
        heldIn(subject).map(({ id, heldOn }) => ({
          fact: 'globalEvaluation.heldOn',
          value: heldOn,
          record: id,
        })),
    },
    {
      id: 'summary-in-report',
      citation: EVALUATE,
      test: ({ facts }) => truth(facts.summaryInReport),
      reads: ({ facts }) => [
        { fact: 'annualReport.summaryInReport', value: facts.summaryInReport },
      ],
    },
    {
      id: 'year-is-over',
      citation: EVALUATE,
      test: ({ year, on }) => truth(yearOf(on) > year),
      reads: ({ year }) => [{ fact: 'annualReport.year', value: year }],
    },
  ],
  rows: [
    { when: { 'projects-in-year': false }, then: 'not-needed' },
    { when: { ...held, 'summary-in-report': true }, then: 'held-and-reported' },
    { when: { ...held, 'summary-in-report': false }, then: 'summary-to-make' },
    { when: { ...ran, 'evaluation-held': false, 'year-is-over': false }, then: 'open' },
    { when: { ...ran, 'evaluation-held': false, 'year-is-over': true }, then: 'not-held' },
  ],
  outcomes: {
    'not-needed': 'not-applicable',
    'held-and-reported': 'met',
    // No source says by when the annual report is made: a summary that lacks can still come.
    'summary-to-make': 'undetermined',
    open: 'undetermined',
    'not-held': 'not-met',
  },
});

/**
 * Whether the centre evaluated all its projects in a year, with a summary in the annual report (EVA-5, decree
 * art. 18). "At least once a year" is read as once in each calendar year, as the report is one of a year.
 */
export const globalEvaluationVerdict = (subject: Subject): Verdict<GlobalEvaluationAnswer> =>
  decide(globalEvaluation, subject);
