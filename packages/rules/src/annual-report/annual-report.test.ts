import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { reasons } from '../testing/reasons.ts';
import { annualReportFactNames, projectResults } from './annual-report.text.ts';
import { annualReport } from './annual-report.ts';
import { type AnnualReportFacts, annualReportFacts, projectResult } from './facts.ts';
import { globalEvaluationVerdict } from './global-evaluation.ts';

const report = (
  builders: readonly DossierBuilder[],
  { on = '2026-12-31', ...facts }: Partial<AnnualReportFacts> & { on?: string } = {},
) =>
  annualReport(
    builders.map((builder, at) => ({ id: `file-${at + 1}`, dossier: builder.facts() })),
    annualReportFacts.parse({
      results: {},
      globalEvaluations: [],
      summaryInReport: 'unknown',
      ...facts,
    }),
    { year: 2026, on: day(on) },
  );

const files = [
  aDossier().signed('2025-07-01').ended('2025-12-31'),
  aDossier().signed('2025-07-01').ended('2026-01-01'),
  aDossier().signed('2026-01-01').ended('2026-12-31'),
  aDossier().signed('2026-12-31').drafted(),
  aDossier().signed('2027-01-01'),
  aDossier().exempted('2026-03-01').exempted('2025-01-01', { willingnessMotivated: false }),
  aDossier().exempted('2025-01-01', { until: day('2025-12-31') }),
  aDossier().exempted('2026-12-31'),
  aDossier().awarded('2026-12-31', { kind: 'work-by-centre', amounts: [] }),
  aDossier().awarded('2026-05-01', { kind: 'work-by-centre', amounts: [] }).awarded('2026-01-01'),
];

describe('the figures of a year (EVA-5)', () => {
  it('count projects by their days, both ends included', () => {
    const { projects, exemptions, employment, until } = report(files, {
      results: { 'file-2': { 'contract-1': 'work' }, 'file-3': { 'contract-2': 'other' } },
    });
    expect(until).toBe('2026-12-31');
    expect(projects).toMatchObject({ running: 3, concluded: 2, ended: 2 });
    expect(projects.endedByResult).toMatchObject({ work: 1, unknown: 1, other: 0 });
    expect(exemptions).toEqual({ running: 3, decided: 2, reasoned: 2 });
    expect(employment).toEqual({
      projectsEndedInWork: 1,
      byCentre: 0,
      jobsByCentreBegun: 2,
      unknown: 1,
    });
  });

  it('count work of any employer, and that by the centre apart', () => {
    const ended = aDossier().signed('2026-01-01').ended('2026-06-30');
    const { employment } = report([ended, ended, ended], {
      results: {
        'file-1': { 'contract-1': 'work' },
        'file-2': { 'contract-1': 'work-by-centre' },
        'file-3': { 'contract-1': 'training' },
      },
    });
    expect(employment).toMatchObject({ projectsEndedInWork: 2, byCentre: 1, unknown: 0 });
  });

  it('do not count a project as ended whose agreed end lies in a later year', () => {
    const agreed = aDossier().signed('2026-06-01', { endsOn: day('2027-01-01') });
    expect(report([agreed]).projects).toMatchObject({ running: 1, ended: 0 });
  });

  it('know nothing after the day asked about', () => {
    const { projects, until } = report(files, { on: '2026-06-30' });
    expect(until).toBe('2026-06-30');
    expect(projects).toMatchObject({ running: 2, concluded: 1, ended: 1 });
  });

  it('say how projects were evaluated', () => {
    const good = aDossier()
      .signed('2026-01-01')
      .evaluated('2026-04-01')
      .evaluated('2026-08-01')
      .evaluated('2026-12-01');
    const bad = aDossier().signed('2026-01-01').evaluated('2026-04-01');
    expect(report([good, bad]).projects.evaluated).toEqual({
      met: 1,
      'not-met': 1,
      undetermined: 0,
      'not-applicable': 0,
    });
  });

  it('look at the years of a project that reach into the year, the first day included', () => {
    const held = (signed: string) =>
      report([
        aDossier()
          .signed(signed)
          .evaluated('2026-04-01')
          .evaluated('2026-08-01')
          .evaluated('2026-12-01'),
      ]).projects.evaluated;
    expect(held('2024-01-01')).toMatchObject({ met: 1, 'not-met': 0 });
    expect(held('2025-01-02')).toMatchObject({ met: 0, 'not-met': 1 });
  });

  it('have words for every result and fact', () => {
    expect(Object.keys(projectResults)).toEqual(projectResult.options);
    expect(Object.keys(annualReportFactNames)).toContain('globalEvaluation.heldOn');
  });
});

describe('FT-21: the global evaluation', () => {
  it.each([
    ['2026-12-31', true, '2026-12-31', 'held-and-reported'],
    ['2026-01-01', false, '2026-12-31', 'summary-to-make'],
    ['2026-06-01', 'unknown', '2026-12-31', 'undetermined'],
    ['2025-12-31', true, '2026-12-31', 'open'],
    ['2026-11-01', true, '2026-10-31', 'open'],
    ['2027-01-01', true, '2027-01-01', 'not-held'],
  ] as const)('held %s, summary %s, on %s: %s', (heldOn, summaryInReport, on, answer) => {
    const globalEvaluations = [{ id: 'evaluation-1', heldOn: day(heldOn) }];
    const { globalEvaluation } = report(files, { globalEvaluations, summaryInReport, on });
    expect(globalEvaluation.answer).toBe(answer);
  });

  it('is not needed without projects', () => {
    const facts = { globalEvaluations: [], summaryInReport: false };
    const verdict = globalEvaluationVerdict({
      year: 2026,
      projects: 0,
      facts,
      on: day('2027-01-01'),
    });
    expect(verdict).toMatchObject({ answer: 'not-needed', outcome: 'not-applicable' });
  });
});

it('the global evaluation says its reasons', () => {
  const held = {
    year: 2026,
    projects: 2,
    facts: {
      globalEvaluations: [{ id: 'evaluation-1', heldOn: day('2026-11-01') }],
      summaryInReport: 'unknown' as const,
    },
    on: day('2027-01-01'),
  } satisfies Parameters<typeof globalEvaluationVerdict>[0];
  expect(reasons(globalEvaluationVerdict(held))).toEqual([
    'projects-in-year: yes | EVA-5 decree 18 | annualReport.projects 2 (no record)',
    'evaluation-held: yes | EVA-5 decree 18 | globalEvaluation.heldOn 2026-11-01 (evaluation-1)',
    'summary-in-report: unknown | EVA-5 decree 18 | annualReport.summaryInReport unknown (no record)',
    'year-is-over: yes | EVA-5 decree 18 | annualReport.year 2026 (no record)',
  ]);
  const none = { globalEvaluations: [], summaryInReport: false };
  const free = { year: 2026, projects: 0, facts: none, on: day('2026-12-31') };
  expect(reasons(globalEvaluationVerdict(free))).toEqual([
    'projects-in-year: no | EVA-5 decree 18 | annualReport.projects 0 (no record)',
    'evaluation-held: no | EVA-5 decree 18',
    'summary-in-report: no | EVA-5 decree 18 | annualReport.summaryInReport false (no record)',
    'year-is-over: no | EVA-5 decree 18 | annualReport.year 2026 (no record)',
  ]);
});
