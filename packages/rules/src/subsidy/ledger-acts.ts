import {
  addDays,
  addYears,
  type CalendarMonth,
  type CivilDate,
  lastOfMonth,
  latest,
  monthOf,
} from '../calendar/civil-date.ts';
import { dayOf, textOf } from '../calendar/day.ts';
import { overlaps, wholeMonth } from '../calendar/period.ts';
import { draftsOf, lastDayOf } from '../contract/signed.ts';
import type { ContractLife, ProjectKind } from '../facts/contract.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { AGE_LIMIT } from '../study/age-limit.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { livingWageDaysIn, monthSpan } from './living-wage.ts';
import { claimOfMonth, type MonthClaim } from './month.ts';
import { asIfSigned } from './outlook.ts';
import { firstWindow } from './windows.ts';

/** What a centre can still do to win a month. */
export type ActName =
  | 'sign-project'
  | 'decide-extension'
  | 'decide-second-chance'
  | 'conclude-partner-project'
  | 'consult-ksz';

/** One act, with the last day on which it still helps the month. */
export interface SavingAct {
  readonly act: ActName;
  /** The last day, included; null where no source gives one and the act still helps when it comes late. */
  readonly until: CivilDate | null;
  /**
   * `'law'`: a day later the month is not won (SUB-2, SUB-3). `'careful-reading'`: no source says by when, and this day
   * is certainly in time (`decisions/directly-after-for-the-extension.md`).
   */
  readonly basis: 'law' | 'careful-reading';
  /** For a signature: the content of the project, and the draft to sign; `contract: null` = one has to be drawn up. */
  readonly project: { readonly kind: ProjectKind; readonly contract: string | null } | null;
}

/** Acts that win a month when all of them are carried out, and the claim that they lead to. */
export interface Way {
  readonly acts: readonly SavingAct[];
  readonly claim: MonthClaim;
}

/** The id of a record that exists only in a supposition. */
const SUPPOSED = 'what-if';

/** A project that has still to be drawn up. */
export const blankProject = (kind: ProjectKind): ContractLife => ({
  id: SUPPOSED,
  kind,
  thirdParties: [],
  signedByPersonOn: null,
  signedByCentreOn: null,
  interruptions: [],
  endedOn: null,
});

/** The drafts of the file, the last one first; then a new project, of studies where studies are accepted. */
function signable(facts: SubsidyFacts, month: CalendarMonth): ContractLife[] {
  const drafts = draftsOf(facts.contracts);
  const studies = facts.studies.some((study) => overlaps(study, wholeMonth(month)));
  return [...drafts, ...(studies ? [blankProject('study')] : []), blankProject('general')];
}

const decidedOn = (
  facts: SubsidyFacts,
  kind: 'extension' | 'second-chance',
  on: CivilDate,
): SubsidyFacts => ({
  ...facts,
  subsidyDecisions: [
    ...facts.subsidyDecisions,
    {
      id: SUPPOSED,
      kind,
      decidedOn: on,
      reasoned: true,
      afterSocialInquiry: true,
      reportedOn: on,
      needEstablished: true,
      // No act of this centre settles it: the KSZ does not show the student subsidy (NOV-5).
      studentSubsidyEver: 'unknown',
    },
  ],
});

/** The same file as if the partner had a project. */
export const withPartnerProject = (facts: SubsidyFacts): SubsidyFacts =>
  facts.couple === null || facts.couple === 'unknown'
    ? facts
    : { ...facts, couple: { ...facts.couple, partnerHasProject: true } };

/** The same file as if an act without a signature had been carried out, with the best that it can bring. */
const CARRIED_OUT: Readonly<
  Record<
    Exclude<ActName, 'sign-project'>,
    (facts: SubsidyFacts, on: CivilDate, known: CivilDate) => SubsidyFacts
  >
> = {
  'decide-extension': (facts, on) => decidedOn(facts, 'extension', on),
  'decide-second-chance': (facts, on) => decidedOn(facts, 'second-chance', on),
  'conclude-partner-project': withPartnerProject,
  // The best case: it shows nothing. What it really shows may be otherwise.
  'consult-ksz': (facts, _on, known) => ({
    ...facts,
    consultations: [
      ...facts.consultations,
      { id: SUPPOSED, consultedOn: known, rightElsewhere: [], firstSubsidy: null, extension: null },
    ],
  }),
};

type OtherAct = keyof typeof CARRIED_OUT;

/** Every choice of the acts that need no signature, the fewest first; never both decisions. */
function choices(facts: SubsidyFacts, isPast: boolean): OtherAct[][] {
  const { couple } = facts;
  // A partner's project cannot reach back: it counts from its own signature, as every project does.
  const partnerLacks =
    !isPast &&
    couple !== null &&
    couple !== 'unknown' &&
    couple.partnerMustHaveProject === true &&
    couple.partnerHasProject === false;
  const decisions: OtherAct[][] = [[], ['decide-extension'], ['decide-second-chance']];
  const partners: OtherAct[][] = partnerLacks ? [[], ['conclude-partner-project']] : [[]];
  const consultations: OtherAct[][] = [[], ['consult-ksz']];
  return decisions
    .flatMap((one) =>
      partners.flatMap((two) => consultations.map((three) => [...one, ...two, ...three])),
    )
    .toSorted((a, b) => a.length - b.length);
}

/** The last day of the first window, if there is one. */
function lastOfFirst(facts: SubsidyFacts, on: CivilDate): CivilDate[] {
  const window = firstWindow(timelineOf(facts), dayOf(on));
  return window === null || window === 'unknown' ? [] : [textOf(window.span.until)];
}

/** The days on which a signature may stop helping a month, the last first. */
function edges(
  facts: SubsidyFacts,
  project: ContractLife,
  month: CalendarMonth,
  on: CivilDate,
): CivilDate[] {
  const end = lastOfMonth(month);
  const { birthDate } = facts.person;
  const timeline = timelineOf(facts);
  const days = [
    end,
    on,
    ...livingWageDaysIn(timeline, monthSpan(month)).map(({ until }) => textOf(until)),
    ...lastOfFirst(facts, on),
    ...(birthDate === 'unknown' ? [] : [addDays(addYears(birthDate, AGE_LIMIT), -1)]),
    lastDayOf(project) ?? end,
  ];
  return [...new Set(days.filter((date) => on <= date && date <= end))].toSorted().toReversed();
}

interface Search {
  readonly facts: SubsidyFacts;
  readonly month: CalendarMonth;
  readonly on: CivilDate;
  /** The answer that is looked for. */
  readonly answer: MonthClaim['verdict']['answer'];
}

const judgedOn = ({ month, on }: Search): CivilDate => latest(on, lastOfMonth(month));

/** The claim after some acts, when it is the one looked for. */
function after(
  search: Search,
  acts: readonly OtherAct[],
  facts: SubsidyFacts,
): MonthClaim | undefined {
  const known = judgedOn(search);
  const changed = acts.reduce((so, act) => CARRIED_OUT[act](so, search.on, known), facts);
  const claim = claimOfMonth(changed, search.month, known);
  return claim.verdict.answer === search.answer ? claim : undefined;
}

/** The last day on which signing a project leads to the answer, together with the other acts. */
function bySigning(
  search: Search,
  acts: readonly OtherAct[],
  project: ContractLife,
): Way | undefined {
  const { facts, month, on } = search;
  const contract = project.id === SUPPOSED ? null : project.id;
  for (const until of edges(facts, project, month, on)) {
    const claim = after(search, acts, asIfSigned(facts, project, until));
    if (claim === undefined) continue;
    const signing = { kind: project.kind, contract };
    return {
      acts: [
        { act: 'sign-project', until, basis: 'law', project: signing },
        ...acts.map((act) => inTime(search, act)),
      ],
      claim,
    };
  }
  return undefined;
}

/** The day by which an act without signature is certainly in time. */
function inTime({ facts, month, on }: Search, act: OtherAct): SavingAct {
  const [lastDay] = act === 'decide-extension' ? lastOfFirst(facts, on) : [];
  const beforeExtension = lastDay !== undefined && on <= lastDay ? lastDay : null;
  const ofMonth = act === 'consult-ksz' || month < monthOf(on) ? null : lastOfMonth(month);
  return { act, until: beforeExtension ?? ofMonth, basis: 'careful-reading', project: null };
}

function find(search: Search): Way | undefined {
  const { facts, month, on } = search;
  const isPast = month < monthOf(on);
  const projects = isPast ? [] : signable(facts, month);
  const all = choices(facts, isPast);
  for (const acts of all) {
    const claim = acts.length === 0 ? undefined : after(search, acts, facts);
    if (claim !== undefined) return { acts: acts.map((act) => inTime(search, act)), claim };
  }
  for (const acts of all)
    for (const project of projects) {
      const way = bySigning(search, acts, project);
      if (way !== undefined) return way;
    }
  return undefined;
}

/**
 * How a month that is not due can still become due, or at least open, with the fewest acts; found by judging the
 * changed facts with the one judge of a month, never by a second formula. `facts` is the file as known on the day.
 */
export const wayTo = (
  answer: 'due' | 'undetermined',
  facts: SubsidyFacts,
  month: CalendarMonth,
  on: CivilDate,
): Way | undefined => find({ facts, month, on, answer });
