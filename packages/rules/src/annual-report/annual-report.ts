import { type CivilDate, day, earliest } from '../calendar/civil-date.ts';
import { overlaps, type Span } from '../calendar/period.ts';
import { lastDayOf, signedOn } from '../contract/signed.ts';
import { exemptionVerdict } from '../exemption/exemption.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import { evaluatedYears } from '../inspection/evaluation-years.ts';
import { foldOutcomes } from '../inspection/point.ts';
import { knownOn } from '../known-on.ts';
import type { Outcome, Verdict } from '../verdict.ts';
import { type AnnualReportFacts, type ProjectResult, projectResult } from './facts.ts';
import { type GlobalEvaluationAnswer, globalEvaluationVerdict } from './global-evaluation.ts';

/** One file with the id by which the map of results names it. */
export interface ReportedFile {
  readonly id: string;
  readonly dossier: Dossier;
}

/** The figures of one year of a centre (EVA-5). */
export interface AnnualReport {
  readonly year: number;
  /** The last day that the figures know: the end of the year, or the day asked about when it comes first. */
  readonly until: CivilDate;
  readonly projects: {
    /** In force on at least one day of the year. */
    readonly running: number;
    /** Signed by all in the year. */
    readonly concluded: number;
    /** The last day lies in the year. */
    readonly ended: number;
    readonly endedByResult: Readonly<Record<ProjectResult, number>>;
    /** Of those that ran: evaluated as the law asks, not so, or not to say. */
    readonly evaluated: Readonly<Record<Outcome, number>>;
  };
  readonly exemptions: {
    readonly running: number;
    readonly decided: number;
    /** Of those that ran: with both motivations (EXE-2). */
    readonly reasoned: number;
  };
  readonly employment: {
    /** Projects that ended in work, of any employer. */
    readonly projectsEndedInWork: number;
    /** Of these, in a job by the centre. */
    readonly byCentre: number;
    /** Jobs by the centre that began in the year, with or without a project. */
    readonly jobsByCentreBegun: number;
    /** Projects that ended and whose result nobody has stated. */
    readonly unknown: number;
  };
  readonly globalEvaluation: Verdict<GlobalEvaluationAnswer>;
}

/** A project of the year, with what the figures count of it. */
interface Project {
  readonly concluded: boolean;
  /** null while it runs on. */
  readonly result: ProjectResult | null;
  readonly evaluated: Outcome;
}

const within = ({ from, until }: Span, date: CivilDate | null): boolean =>
  date !== null && from <= date && date <= until;

/** How the years of a project that reach into the year were evaluated. */
const evaluatedIn = (dossier: Dossier, contract: Contract, span: Span): Outcome =>
  foldOutcomes(
    evaluatedYears(dossier, contract, span.until)
      .filter(({ until }) => until >= span.from)
      .map(({ outcome }) => outcome),
  );

function projectsOf(
  { id, dossier }: ReportedFile,
  span: Span,
  results: AnnualReportFacts['results'],
): Project[] {
  return dossier.contracts.flatMap((contract) => {
    const from = signedOn(contract);
    const until = lastDayOf(contract);
    if (from === null || !overlaps({ from, until }, span)) return [];
    return [
      {
        concluded: within(span, from),
        result: within(span, until) ? (results[id]?.[contract.id] ?? 'unknown') : null,
        evaluated: evaluatedIn(dossier, contract, span),
      },
    ];
  });
}

/** How often each of some values occurs. */
const countBy = <Value extends string>(
  values: readonly Value[],
  found: readonly (Value | null)[],
): Readonly<Record<Value, number>> =>
  Object.fromEntries(
    values.map((value) => [value, found.filter((other) => other === value).length]),
  ) as Record<Value, number>;

const OUTCOMES: readonly Outcome[] = ['met', 'not-met', 'undetermined', 'not-applicable'];

/**
 * The figures for the yearly evaluation of all projects and its summary in the annual report (EVA-5, decree art. 18),
 * on what was known on a day and no later than the end of the year. A project counts by its signature and its last
 * day; a couple counts as two files.
 */
export function annualReport(
  files: readonly ReportedFile[],
  facts: AnnualReportFacts,
  { year, on }: { year: number; on: CivilDate },
): AnnualReport {
  const from = day(`${year}-01-01`);
  const span: Span = { from, until: earliest(day(`${year}-12-31`), on) };
  const known = files.map(({ id, dossier }) => ({ id, dossier: knownOn(dossier, span.until) }));
  const projects = known.flatMap((file) => projectsOf(file, span, facts.results));
  const exemptions = known.flatMap(({ dossier }) =>
    dossier.exemptions
      .filter((exemption) => overlaps(exemption, span))
      .map((exemption) => ({ exemption, verdict: exemptionVerdict(dossier, exemption) })),
  );
  const jobs = known.flatMap(({ dossier }) =>
    dossier.awards.filter((award) => award.kind === 'work-by-centre' && within(span, award.from)),
  );
  const endedByResult = countBy(
    projectResult.options,
    projects.map(({ result }) => result),
  );
  return {
    year,
    until: span.until,
    projects: {
      running: projects.length,
      concluded: projects.filter(({ concluded }) => concluded).length,
      ended: projects.filter(({ result }) => result !== null).length,
      endedByResult,
      evaluated: countBy(
        OUTCOMES,
        projects.map(({ evaluated }) => evaluated),
      ),
    },
    exemptions: {
      running: exemptions.length,
      decided: exemptions.filter(({ exemption }) => within(span, exemption.decidedOn)).length,
      reasoned: exemptions.filter(({ verdict }) => verdict.outcome === 'met').length,
    },
    employment: {
      projectsEndedInWork: endedByResult.work + endedByResult['work-by-centre'],
      byCentre: endedByResult['work-by-centre'],
      jobsByCentreBegun: jobs.length,
      unknown: endedByResult.unknown,
    },
    globalEvaluation: globalEvaluationVerdict({ year, projects: projects.length, facts, on }),
  };
}
