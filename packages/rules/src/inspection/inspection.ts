import type { CivilDate } from '../calendar/civil-date.ts';
import { signedOn } from '../contract/signed.ts';
import type { Dossier } from '../facts/dossier.ts';
import { type Judgement, judge } from '../judge.ts';
import { knownOn } from '../known-on.ts';
import { claimOfMonth, type MonthClaim } from '../subsidy/month.ts';
import type { Outcome } from '../verdict.ts';
import {
  communityService,
  evaluations,
  mandatoryMentions,
  signatures,
  socialBalance,
} from './contract-points.ts';
import type { InspectionFacts } from './facts.ts';
import { maintenanceVerdicts } from './maintenance.ts';
import { foldOutcomes, type InspectionPoint, partOf, pointOf } from './point.ts';

/** The project was concluded in its term (INS-1, OBL-10). */
const projectInTime = ({ deadline }: Judgement): InspectionPoint =>
  pointOf('project-in-time', { rule: 'OBL-10', source: 'law', article: '6 §1, 13 §2' }, [
    partOf(deadline),
  ]);

/** Where a project was needed and none was concluded, a decision says why, with both motivations (INS-1, EXE-2). */
function absenceReasoned({ deadline, exemption }: Judgement): InspectionPoint {
  const citation = { rule: 'EXE-2', source: 'law', article: '11 §2' } as const;
  const noAbsence: readonly string[] = [
    'not-needed',
    'job-given',
    'concluded-in-time',
    'concluded-late',
  ];
  if (noAbsence.includes(deadline.answer)) return pointOf('absence-reasoned', citation, []);
  return pointOf('absence-reasoned', citation, [partOf(exemption ?? deadline)]);
}

const SANCTIONS: Readonly<Record<InspectionFacts['sanctions'], Outcome>> = {
  none: 'not-applicable',
  lawful: 'met',
  not: 'not-met',
  unknown: 'undetermined',
};

const sanctionsLawful = (outcome: Outcome): InspectionPoint => ({
  point: 'sanctions',
  citation: { rule: 'SAN-1', source: 'law', article: '30 §2' },
  outcome,
  evidence: [],
  lacking: [],
});

/** Every month that was claimed was due (INS-1, SUB). */
const subsidyConditions = (claims: readonly MonthClaim[]): InspectionPoint =>
  pointOf(
    'subsidy-conditions',
    { rule: 'SUB-1', source: 'law', article: '43/2' },
    claims.map(({ month, verdict }) => partOf(verdict, month)),
  );

/** The extension and the second chance each have a report that stays in the social file (INS-4). */
const distanceReport = ({ subsidyDecisions }: Dossier): InspectionPoint =>
  pointOf(
    'distance-report',
    { rule: 'INS-4', source: 'decree', article: '60/2' },
    subsidyDecisions.map(({ id, kind, decidedOn, reportedOn }) => ({
      outcome: reportedOn === null ? ('not-met' as const) : ('met' as const),
      evidence: [
        { fact: 'subsidyDecision.kind', value: kind, record: id },
        { fact: 'subsidyDecision.decidedOn', value: decidedOn, record: id },
        ...(reportedOn === null
          ? []
          : [{ fact: 'subsidyDecision.reportedOn', value: reportedOn, record: id }]),
      ],
      lacking:
        reportedOn === null
          ? [
              {
                question: `subsidy-${kind}`,
                condition: kind === 'extension' ? 'extension-reported' : 'second-chance-decided',
                record: id,
              },
            ]
          : [],
    })),
  );

/** Whether a claimed month speaks of the student subsidy, with the projects about studies that show it. */
function studentSubsidy(known: Dossier, claims: readonly MonthClaim[]) {
  const claimed = claims.some(({ considered }) => considered === 'student');
  const facts = known.contracts
    .filter((contract) => contract.kind === 'study' && signedOn(contract) !== null)
    .map((contract) => ({
      fact: 'contract.signedOn',
      value: signedOn(contract),
      record: contract.id,
    }));
  return { claimed, facts };
}

/** The whole inspection of one file. */
export interface Inspection {
  readonly on: CivilDate;
  /** The worst of all points; a point that does not apply counts for nothing. */
  readonly outcome: Outcome;
  readonly points: readonly InspectionPoint[];
}

/**
 * Answers the points of the inspection for one file, on what was known on a day (INS-1, INS-4). Every answer is a
 * verdict of `judge` or of the rules it calls; nothing is computed a second time. What the dossier does not hold
 * comes as facts of its own, with the id of the file for evidence.
 */
export function inspect(
  dossier: Dossier,
  facts: InspectionFacts,
  { on, record }: { on: CivilDate; record: string },
): Inspection {
  const known = knownOn(dossier, on);
  const judgement = judge(dossier, { on });
  const claims = facts.claimedMonths.map((month) => claimOfMonth(known, month, on));
  const student = studentSubsidy(known, claims);
  const { maintenance } = facts;
  const { inquiry, recovery } = maintenanceVerdicts({ maintenance, student, on, record });
  const stu6 = { rule: 'STU-6', source: 'explanation' } as const;
  const points = [
    socialBalance(known, judgement),
    projectInTime(judgement),
    mandatoryMentions(known, judgement),
    signatures(known),
    communityService(known, on),
    absenceReasoned(judgement),
    evaluations(known, on),
    sanctionsLawful(SANCTIONS[facts.sanctions]),
    subsidyConditions(claims),
    distanceReport(known),
    pointOf('maintenance-inquiry', stu6, [partOf(inquiry, record)]),
    pointOf('recovery-decision', stu6, [partOf(recovery, record)]),
  ];
  return { on, outcome: foldOutcomes(points.map(({ outcome }) => outcome)), points };
}
