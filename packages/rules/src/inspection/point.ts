import type { Citation, FactUsed, Outcome, Verdict } from '../verdict.ts';

/** The points of the inspection, in its order (INS-1), and the report on distance from integration (INS-4). */
export type InspectionPointId =
  | 'social-balance'
  | 'project-in-time'
  | 'mandatory-mentions'
  | 'signatures'
  | 'community-service'
  | 'absence-reasoned'
  | 'evaluations'
  | 'sanctions'
  | 'subsidy-conditions'
  | 'distance-report'
  | 'maintenance-inquiry'
  | 'recovery-decision';

/** A condition that does not hold or is not known, and the record it was asked of; its words say the cure. */
export interface Lacking {
  readonly question: string;
  readonly condition: string;
  readonly record: string | null;
}

/** One point of the inspection of one file. */
export interface InspectionPoint {
  readonly point: InspectionPointId;
  readonly outcome: Outcome;
  /** Where the duty stands that the point looks at. */
  readonly citation: Citation;
  /** The records and facts that prove it. */
  readonly evidence: readonly FactUsed[];
  readonly lacking: readonly Lacking[];
}

/** A part of a point: what one contract, month or decision says of it. */
export type Part = Pick<InspectionPoint, 'outcome' | 'evidence' | 'lacking'>;

const WORST: readonly Outcome[] = ['not-met', 'undetermined', 'met'];

/** One part that is not met settles it, then one that is not known; without parts the point does not apply. */
export const foldOutcomes = (outcomes: readonly Outcome[]): Outcome =>
  WORST.find((outcome) => outcomes.includes(outcome)) ?? 'not-applicable';

/** Each fact once: the same record may prove several conditions. */
function unique(facts: readonly FactUsed[]): FactUsed[] {
  const keyOf = ({ fact, value, record }: FactUsed) => JSON.stringify([fact, value, record]);
  return [...new Map(facts.map((used) => [keyOf(used), used])).values()];
}

/** A point from its parts. */
export const pointOf = (
  point: InspectionPointId,
  citation: Citation,
  parts: readonly Part[],
): InspectionPoint => ({
  point,
  citation,
  outcome: foldOutcomes(parts.map(({ outcome }) => outcome)),
  evidence: unique(parts.flatMap(({ evidence }) => evidence)),
  lacking: parts.flatMap(({ lacking }) => lacking),
});

/** That a term still runs is no lack: nothing cures it. */
const TIME = 'term-is-over';

/** What a verdict says as a part of a point; what holds well enough needs no cure. */
export const partOf = (
  { question, outcome, findings }: Pick<Verdict, 'question' | 'outcome' | 'findings'>,
  record: string | null = null,
): Part => ({
  outcome,
  evidence: findings.flatMap(({ facts }) => facts),
  lacking:
    outcome === 'not-met' || outcome === 'undetermined'
      ? findings
          .filter(({ condition, truth }) => truth !== 'yes' && condition !== TIME)
          .map(({ condition }) => ({ question, condition, record }))
      : [],
});
