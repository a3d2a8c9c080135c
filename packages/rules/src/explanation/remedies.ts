import type { LedgerState } from '../subsidy/ledger.ts';
import type { ActName } from '../subsidy/ledger-acts.ts';
import { actBases, beyondSaving, conditionWords, savingActs } from '../text.ts';
import type { Verdict } from '../verdict.ts';
import type { Language } from '../words.ts';
import type { RemedyInWords, Telling } from './explanation.ts';

/** The conditions that an act of the ledger can make hold. */
const TAKES_AWAY: Readonly<Record<ActName, readonly string[]>> = {
  'sign-project': [
    'general-project-in-month',
    'study-project-in-month',
    'inside-first-window',
    'inside-second-chance-window',
    'under-25-at-signature',
    'living-wage-at-signature',
  ],
  'decide-extension': ['extension-decided', 'extension-reported'],
  'decide-second-chance': ['second-chance-decided'],
  'conclude-partner-project': ['partner-not-missing'],
  'consult-ksz': [
    'earlier-subsidies-known',
    'inside-first-window',
    'inside-extension-window',
    'inside-second-chance-window',
    'first-subsidy-before',
    'project-runs-through',
    'living-wage-runs-through',
    'no-second-chance-before',
    'no-right-last-twelve-months',
  ],
};

/** The conditions of a verdict that may stand in the way: those that fail, and those that are not even asked yet. */
const lacking = ({ findings, missing }: Verdict): string[] => [
  ...findings.filter(({ truth }) => truth === 'no').map(({ condition }) => condition),
  ...missing.filter((id) => findings.every(({ condition }) => condition !== id)),
];

/** While a project is still to come, the last day of its term is the last day of what helps. */
const lastDayToAct = ({ question, answer, due }: Verdict): string | undefined =>
  question === 'deadline' && (answer === 'open' || answer === 'undetermined')
    ? due?.until
    : undefined;

/** What the words of the conditions advise; one advice for several conditions is given once. */
export function remediesOf(verdict: Verdict, { language, day }: Telling): RemedyInWords[] {
  const last = lastDayToAct(verdict);
  const found = new Map<string, string[]>();
  for (const condition of lacking(verdict)) {
    const { cure, label } = conditionWords(verdict.question, condition, language);
    if (cure !== null) found.set(cure, [...(found.get(cure) ?? []), label]);
  }
  return [...found].map(([act, conditions]) => ({
    act,
    until: last === undefined ? undefined : day(last),
    basis: undefined,
    record: undefined,
    conditions,
  }));
}

/** What the ledger has proven to win the month: all of these acts together. */
export function remediesOfMonth(
  { question, findings }: Verdict,
  state: LedgerState,
  { language, day }: Telling,
): RemedyInWords[] {
  if (!('acts' in state)) return [];
  return state.acts.map(({ act, until, basis, project }) => ({
    act: savingActs[act][language],
    until: until === null ? undefined : day(until),
    basis: until === null ? undefined : actBases[basis][language],
    record: project?.contract ?? undefined,
    conditions: findings
      .filter(({ condition, truth }) => truth !== 'yes' && TAKES_AWAY[act].includes(condition))
      .map(({ condition }) => conditionWords(question, condition, language).label),
  }));
}

/** Why no act can win a month; nothing where one can, or may. */
export const beyondRemedy = (state: LedgerState, language: Language): string | undefined =>
  state.name in beyondSaving
    ? beyondSaving[state.name as keyof typeof beyondSaving][language]
    : undefined;
