import {
  type Ledger,
  type LedgerMonth,
  type SavingAct,
  SUBSIDIES_IN_A_LIFE,
} from '../src/index.ts';
import { actBases, type Language, ledgerStates, savingActs, subsidyKinds } from '../src/text.ts';
import { title } from './tell.ts';
import { dayWords, euro, heading } from './words.ts';

function actWords({ act, until, basis }: SavingAct, language: Language): string {
  const last =
    until === null
      ? ''
      : ` (${heading('until', language)} ${dayWords(until, language)}; ${actBases[basis][language]})`;
  return `         → ${savingActs[act][language]}${last}`;
}

function monthWords({ month, kind, subsidyCents, state }: LedgerMonth, language: Language): string {
  const { name } = state;
  const shown = name === 'can-be-saved' ? state.kind : kind;
  const amount = name === 'can-be-saved' ? state.cents : subsidyCents;
  const parts = [
    ledgerStates[name][language],
    ...(shown === null ? [] : [subsidyKinds[shown][language]]),
    ...(amount === 0 ? [] : [euro(amount, language)]),
  ];
  return `${month}  ${parts.join(' · ')}`;
}

const actsOf = ({ state }: LedgerMonth, language: Language): string[] =>
  state.name === 'can-be-saved' || state.name === 'undetermined'
    ? state.acts.map((act) => actWords(act, language))
    : [];

/** A line for each month, and after months that the same acts can still win, a line for each of those acts. */
const monthLines = (months: readonly LedgerMonth[], language: Language): string[] =>
  months.flatMap((row, at) => {
    const acts = actsOf(row, language);
    const next = months[at + 1];
    const isSameNext = next !== undefined && actsOf(next, language).join() === acts.join();
    return [monthWords(row, language), ...(isSameNext ? [] : acts)];
  });

/** The subsidies of a lifetime in words: the months, the sums by year and kind, the share of a life that is used. */
export function tellLedger(
  id: string,
  { on, months, totals, lifetime }: Ledger,
  language: Language,
): string {
  const used = lifetime.used.map((kind) => subsidyKinds[kind][language]).join(', ');
  return [
    title(id, on, language),
    ...monthLines(months, language),
    ...totals.map(
      ({ kind, year, cents }) =>
        `${year}  ${subsidyKinds[kind][language]}: ${euro(cents, language)}`,
    ),
    `${heading('lifetime', language)}: ${lifetime.used.length}/${SUBSIDIES_IN_A_LIFE}${used === '' ? '' : ` (${used})`}`,
  ].join('\n');
}
