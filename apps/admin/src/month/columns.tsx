import { formatCents, type Language } from '@traject/i18n';
import type { causeWords, monthWords } from '@traject/i18n/admin';
import { subsidyKinds } from '@traject/rules/text';
import {
  ArrowRightIcon,
  type Column,
  Hidden,
  type Icon,
  MinusIcon,
  PlusIcon,
  StatusMark,
  SwapIcon,
} from '@traject/ui';
import { causeOf } from './cause.ts';
import { kindOf, type MonthRow, nameOf, type RowState, STATE_TONES, stateOf } from './row.ts';

type Words = (typeof monthWords)['nl'];
type CauseWords = (typeof causeWords)['nl'];

const CHANGE_ICONS: Readonly<Record<Exclude<MonthRow['change'], 'same'>, Icon>> = {
  new: PlusIcon,
  gone: MinusIcon,
  changed: SwapIcon,
};
const CHANGE_ORDER: readonly MonthRow['change'][] = ['gone', 'changed', 'new', 'same'];
const STATE_ORDER: readonly RowState[] = ['blocked', 'undetermined', 'due', 'not-due'];

const NONE = <span aria-hidden>–</span>;

/** Equal texts and numbers keep the order in which they came. */
const byText =
  (text: (row: MonthRow) => string) =>
  (a: MonthRow, b: MonthRow): number =>
    text(a).localeCompare(text(b), 'nl');
const byNumber =
  (number: (row: MonthRow) => number) =>
  (a: MonthRow, b: MonthRow): number =>
    number(a) - number(b);

/** The columns of the table of a month. */
export function monthColumns(
  words: Words,
  causes: CauseWords,
  language: Language,
): readonly Column<MonthRow>[] {
  const { columns } = words;
  const kindWord = (row: MonthRow): string => {
    const kind = kindOf(row);
    return kind === null ? '' : subsidyKinds[kind][language];
  };
  return [
    {
      key: 'person',
      header: columns.person,
      rowHeader: true,
      sort: byText((row) => nameOf(row, words.unknownPerson)),
      cell: (row) => (
        <span className="month-person">
          {nameOf(row, words.unknownPerson)} <span className="month-under">{row.number}</span>
        </span>
      ),
    },
    {
      key: 'kind',
      header: columns.kind,
      sort: byText(kindWord),
      cell: (row) =>
        kindWord(row) === '' ? (
          NONE
        ) : (
          <span data-waiting={row.blocked || undefined}>{kindWord(row)}</span>
        ),
    },
    {
      key: 'code',
      header: columns.code,
      cell: ({ claim }) => {
        if (claim.kind === null) return NONE;
        return claim.code ?? <StatusMark tone="unknown" label={words.codeMissing} />;
      },
    },
    {
      key: 'base',
      header: columns.base,
      numeric: true,
      sort: byNumber(({ claim }) => claim.baseCents),
      cell: ({ claim }) => (claim.kind === null ? NONE : formatCents(claim.baseCents, language)),
    },
    {
      key: 'tenPercent',
      header: columns.tenPercent,
      numeric: true,
      sort: byNumber(({ claim }) => claim.subsidyCents),
      cell: ({ claim }) => (claim.kind === null ? NONE : formatCents(claim.subsidyCents, language)),
    },
    {
      key: 'article',
      header: columns.article,
      cell: ({ claim }) => claim.accountingArticle ?? NONE,
    },
    {
      key: 'outcome',
      header: columns.outcome,
      sort: byNumber((row) => STATE_ORDER.indexOf(stateOf(row))),
      cell: (row) => <Outcome row={row} words={words} causes={causes} />,
    },
    {
      key: 'change',
      header: columns.change,
      sort: byNumber(({ change }) => CHANGE_ORDER.indexOf(change)),
      cell: ({ change }) => <Change change={change} words={words} />,
    },
  ];
}

function Outcome({ row, words, causes }: { row: MonthRow; words: Words; causes: CauseWords }) {
  const state = stateOf(row);
  const cause = causeOf(row, causes);
  return (
    <span className="month-outcome">
      <span className="month-state">
        <StatusMark tone={STATE_TONES[state]} label={words.states[state]} />
        {cause?.who === undefined ? null : (
          <span className="month-who">
            <ArrowRightIcon size={13} aria-hidden />
            <Hidden>{causes.clearedBy}</Hidden> {cause.who}
          </span>
        )}
      </span>
      {cause === undefined ? null : (
        <span className="month-cause">
          {cause.text}
          {cause.others === 0 ? '' : ` ${causes.others(cause.others)}`}
        </span>
      )}
    </span>
  );
}

function Change({ change, words }: { change: MonthRow['change']; words: Words }) {
  if (change === 'same') return <Hidden>{words.changes.same}</Hidden>;
  const Mark = CHANGE_ICONS[change];
  return (
    <span className="month-change">
      <Mark size={15} aria-hidden /> {words.changes[change]}
    </span>
  );
}
