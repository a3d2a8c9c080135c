import type { SubsidyFacts } from '../src/facts/index.ts';
import { type DayNumber, dayNumber, NEVER } from './days.ts';
import { type Truth, truth } from './truth.ts';

/** Days with both ends included. */
export interface Span {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

export interface LivingWage extends Span {
  readonly decidedOn: DayNumber;
  readonly amounts: readonly { from: DayNumber; monthlyCents: number }[];
}

export interface Project {
  readonly kind: 'general' | 'study';
  /** The day on which the last party signed. */
  readonly signedOn: DayNumber;
  readonly lastDay: DayNumber;
  readonly interruptions: readonly Span[];
}

export interface Consultation {
  readonly on: DayNumber;
  readonly rightElsewhere: readonly Span[];
  readonly firstSubsidy: Span | 'none' | 'unknown';
  readonly extension: Span | 'none' | 'unknown';
}

/** What is known of a life on a day, in days that can be counted. */
export interface Life {
  /** The day on which it is known. */
  readonly on: DayNumber;
  readonly birthDate: string;
  readonly livingWages: readonly LivingWage[];
  /** Jobs by the centre: a right to social integration without a living wage (OBL-1). */
  readonly jobs: readonly (Span & { decidedOn: DayNumber })[];
  readonly projects: readonly Project[];
  /** In order of time. */
  readonly consultations: readonly Consultation[];
  readonly studies: readonly (Span & { incomeFromWork: Truth })[];
  /** The days on which, with reasons, no project is concluded for health or equity (EXE-1). */
  readonly exemptions: readonly Span[];
  readonly extensionDecided: boolean;
  /** The days of the decisions on a second chance that say what the law asks (SUB-7). */
  readonly secondChanceDecided: readonly DayNumber[];
  /** What each decision on a second chance says: did any centre ever have the student subsidy? */
  readonly studentEver: readonly Truth[];
  /** The subsidy of a couple is due here, and no project of the partner is missing (SUB-1, SUB-10). */
  readonly dueHere: Truth;
  readonly secondChanceCode: string | null;
}

const span = (period: { from: string; until: string | null }): Span => ({
  from: dayNumber(period.from),
  until: period.until === null ? NEVER : dayNumber(period.until),
});

const shown = (
  period: { from: string; until: string | null } | null | 'unknown',
): Span | 'none' | 'unknown' =>
  period === 'unknown' ? period : period === null ? 'none' : span(period);

const inOrder = ({ consultedOn, id }: SubsidyFacts['consultations'][number]): string =>
  `${consultedOn} ${id}`;

const truthOf = (fact: boolean | 'unknown'): Truth => (fact === 'unknown' ? fact : truth(fact));

/** The day on which the last party signed, or null while a signature lacks (CON-10). */
function signature(contract: SubsidyFacts['contracts'][number], on: string): string | null {
  const days = [
    contract.signedByPersonOn,
    contract.signedByCentreOn,
    ...contract.thirdParties.map((party) => party.signedOn),
  ];
  let last = '';
  for (const day of days) {
    if (day === null || day > on) return null;
    if (day > last) last = day;
  }
  return last;
}

/** SUB-1, SUB-10: once for a couple, on one file; not at all when the project of an obliged partner is missing. */
function dueHere(couple: SubsidyFacts['couple']): Truth {
  if (couple === 'unknown') return 'unknown';
  if (couple === null) return 'yes';
  if (couple.claimedOn === 'file-of-partner') return 'no';
  if (couple.partnerMustHaveProject === false || couple.partnerHasProject === true) return 'yes';
  if (couple.partnerMustHaveProject === true && couple.partnerHasProject === false) return 'no';
  return 'unknown';
}

/** SUB-6, SUB-7, INS-4: reasoned, needed, and with a report that is there. */
const isSound = (decision: SubsidyFacts['subsidyDecisions'][number], on: string): boolean =>
  decision.reasoned &&
  decision.needEstablished &&
  decision.reportedOn !== null &&
  decision.reportedOn <= on;

/** The facts that somebody could know on a day: what was decided, signed, consulted or reported by then. */
export function lifeKnownOn(facts: SubsidyFacts, on: string): Life {
  const awards = facts.awards.filter((award) => award.decidedOn <= on);
  const decisions = facts.subsidyDecisions.filter(({ decidedOn }) => decidedOn <= on);
  const onSecondChance = decisions.filter(({ kind }) => kind === 'second-chance');
  return {
    on: dayNumber(on),
    birthDate: facts.person.birthDate,
    livingWages: awards
      .filter((award) => award.kind === 'living-wage')
      .map((award) => ({
        ...span(award),
        decidedOn: dayNumber(award.decidedOn),
        amounts: award.amounts.map((amount) => ({
          from: dayNumber(amount.from),
          monthlyCents: amount.monthlyCents,
        })),
      })),
    jobs: awards
      .filter((award) => award.kind === 'work-by-centre')
      .map((award) => ({ ...span(award), decidedOn: dayNumber(award.decidedOn) })),
    projects: facts.contracts.flatMap((contract) => {
      const signedOn = signature(contract, on);
      if (signedOn === null) return [];
      const ended =
        contract.endedOn !== null && contract.endedOn <= on ? dayNumber(contract.endedOn) : NEVER;
      const agreed =
        contract.endsOn === undefined || contract.endsOn === null || contract.endsOn === 'unknown'
          ? NEVER
          : dayNumber(contract.endsOn);
      return [
        {
          kind: contract.kind,
          signedOn: dayNumber(signedOn),
          lastDay: Math.min(ended, agreed),
          interruptions: contract.interruptions.filter(({ from }) => from <= on).map(span),
        },
      ];
    }),
    consultations: facts.consultations
      .filter(({ consultedOn }) => consultedOn <= on)
      .toSorted((one, other) => (inOrder(one) < inOrder(other) ? -1 : 1))
      .map((consultation) => ({
        on: dayNumber(consultation.consultedOn),
        rightElsewhere: consultation.rightElsewhere.map(span),
        firstSubsidy: shown(consultation.firstSubsidy),
        extension: shown(consultation.extension),
      })),
    studies: facts.studies
      .filter(({ decidedOn }) => decidedOn <= on)
      .map((study) => ({
        ...span(study),
        incomeFromWork: truthOf(study.incomeFromWork),
      })),
    exemptions: facts.exemptions
      .filter(({ decidedOn, projectMotivated }) => decidedOn <= on && projectMotivated)
      .map(span),
    extensionDecided: decisions.some(
      (decision) =>
        isSound(decision, on) && decision.kind === 'extension' && decision.afterSocialInquiry,
    ),
    secondChanceDecided: onSecondChance
      .filter((decision) => isSound(decision, on))
      .map(({ decidedOn }) => dayNumber(decidedOn)),
    studentEver: onSecondChance.map(({ studentSubsidyEver }) => truthOf(studentSubsidyEver)),
    dueHere: dueHere(facts.couple),
    secondChanceCode: facts.centre.secondChanceCode,
  };
}
