import type { CivilDate } from '../calendar/civil-date.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import { doneFact, knownDone } from '../procedure/term.ts';
import type { FactUsed, Truth, Verdict } from '../verdict.ts';
import type { InspectionFacts } from './facts.ts';

export type InquiryAnswer = 'not-needed' | 'held' | 'not-held';
export type InquiryCondition = 'student-subsidy' | 'inquiry-held';
export type RecoveryAnswer = 'not-needed' | 'decided-and-notified' | 'not-decided' | 'not-notified';
export type RecoveryCondition =
  | 'student-subsidy'
  | 'debtors-found'
  | 'recovery-decided'
  | 'applicant-notified'
  | 'debtors-notified';

type Maintenance = InspectionFacts['maintenance'];
type Done = Exclude<keyof Maintenance, 'debtorsFound'>;

interface Subject {
  readonly maintenance: Maintenance;
  /** Whether the student subsidy was claimed, with what shows it. */
  readonly student: { readonly claimed: boolean; readonly facts: readonly FactUsed[] };
  readonly on: CivilDate;
  readonly record: string;
}

/** The inquiry into those who owe maintenance is still asked for studies (STU-6). */
const CITATION = { rule: 'STU-6', source: 'explanation' } as const;

const isDone = ({ maintenance, on }: Subject, name: Done): Truth => {
  const known = knownDone(maintenance[name], on);
  return known === 'unknown' ? 'unknown' : truth(known !== null);
};

const done = <Id extends string>(id: Id, name: Done): Condition<Subject, Id> => ({
  id,
  citation: CITATION,
  test: (subject) => isDone(subject, name),
  reads: ({ maintenance, on, record }) =>
    doneFact(`maintenance.${name}`, knownDone(maintenance[name], on), record),
});

const studentSubsidy: Condition<Subject, 'student-subsidy'> = {
  id: 'student-subsidy',
  citation: CITATION,
  test: ({ student }) => truth(student.claimed),
  reads: ({ student }) => student.facts,
};

/** Whether the inquiry into maintenance debtors was held. */
export const maintenanceInquiry = decision<Subject, InquiryCondition, InquiryAnswer>({
  question: 'maintenance-inquiry',
  conditions: [studentSubsidy, done('inquiry-held', 'inquiryOn')],
  rows: [
    { when: { 'student-subsidy': false }, then: 'not-needed' },
    { when: { 'student-subsidy': true, 'inquiry-held': true }, then: 'held' },
    { when: { 'student-subsidy': true, 'inquiry-held': false }, then: 'not-held' },
  ],
  outcomes: { 'not-needed': 'not-applicable', held: 'met', 'not-held': 'not-met' },
});

const found = { 'student-subsidy': true, 'debtors-found': true } as const;
const decided = { ...found, 'recovery-decided': true } as const;

/** Whether it was decided to recover or not, and whether the applicant and the debtors were notified. */
export const recoveryDecision = decision<Subject, RecoveryCondition, RecoveryAnswer>({
  question: 'recovery-decision',
  conditions: [
    studentSubsidy,
    {
      id: 'debtors-found',
      citation: CITATION,
      test: ({ maintenance }) => truth(maintenance.debtorsFound),
      reads: ({ maintenance, record }) => [
        { fact: 'maintenance.debtorsFound', value: maintenance.debtorsFound, record },
      ],
    },
    done('recovery-decided', 'recoveryDecidedOn'),
    done('applicant-notified', 'applicantNotifiedOn'),
    done('debtors-notified', 'debtorsNotifiedOn'),
  ],
  rows: [
    { when: { 'student-subsidy': false }, then: 'not-needed' },
    { when: { 'student-subsidy': true, 'debtors-found': false }, then: 'not-needed' },
    { when: { ...found, 'recovery-decided': false }, then: 'not-decided' },
    { when: { ...decided, 'applicant-notified': false }, then: 'not-notified' },
    {
      when: { ...decided, 'applicant-notified': true, 'debtors-notified': false },
      then: 'not-notified',
    },
    {
      when: { ...decided, 'applicant-notified': true, 'debtors-notified': true },
      then: 'decided-and-notified',
    },
  ],
  outcomes: {
    'not-needed': 'not-applicable',
    'decided-and-notified': 'met',
    'not-decided': 'not-met',
    'not-notified': 'not-met',
  },
});

/** The two verdicts on maintenance debtors (INS-1, STU-6). */
export const maintenanceVerdicts = (
  subject: Subject,
): { inquiry: Verdict<InquiryAnswer>; recovery: Verdict<RecoveryAnswer> } => ({
  inquiry: decide(maintenanceInquiry, subject),
  recovery: decide(recoveryDecision, subject),
});
