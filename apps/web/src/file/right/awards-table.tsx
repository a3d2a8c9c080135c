import type { FileView } from '@traject/api/browser';
import { awardCorrectionWords, decisionWords, rightWords } from '@traject/i18n/web';
import { factValueWord } from '@traject/rules/text';
import { ButtonLink, type Column, DataTable, Muted, Row, StatusMark, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';
import { usePeriodWords } from './period-words.ts';

type Award = FileView['facts']['awards'][number];

interface Saying {
  words: (typeof rightWords)['nl'];
  format: ReturnType<typeof useFormat>;
  period: ReturnType<typeof usePeriodWords>;
  dossierId: string;
  /** The word for putting right what was noted wrongly. */
  correct: string;
  /** Why an award ended, in words; nothing where it runs or nobody said. */
  ended: (awardId: string) => string | null;
}

const columnsOf = ({
  words,
  format,
  period,
  dossierId,
  correct,
  ended,
}: Saying): readonly Column<Award>[] => [
  {
    key: 'period',
    header: words.period,
    rowHeader: true,
    cell: ({ id, from, until }) => (
      <>
        {period(from, until)}{' '}
        <StatusMark
          tone={until !== null && until < format.today ? 'not-applicable' : 'met'}
          label={until !== null && until < format.today ? words.ended : words.runs}
        />
        {ended(id) === null ? null : (
          <div>
            <Muted small>{ended(id)}</Muted>
          </div>
        )}
      </>
    ),
  },
  {
    key: 'kind',
    header: words.kind,
    cell: ({ kind, topsUpPaidWork }) => (
      <>
        {factValueWord(kind, format.language)}
        {topsUpPaidWork ? <Muted small> ({words.toppedUp})</Muted> : null}
      </>
    ),
  },
  {
    key: 'category',
    header: words.category,
    cell: ({ amounts }) => {
      const last = amounts.at(-1);
      return last === undefined ? null : words.categories[last.category];
    },
  },
  {
    key: 'amount',
    header: words.amount,
    numeric: true,
    cell: ({ amounts }) =>
      amounts.map(({ from, monthlyCents }) => (
        <div key={from}>
          {format.cents(monthlyCents)}
          {amounts.length > 1 ? <Muted small> {words.since(format.day(from))}</Muted> : null}
        </div>
      )),
  },
  { key: 'decided', header: words.decided, cell: ({ decidedOn }) => format.day(decidedOn) },
  {
    key: 'actions',
    header: words.actions,
    headerHidden: true,
    cell: ({ id, kind, from }) => (
      <Row gap="xs">
        {kind === 'work-by-centre' ? null : (
          <ButtonLink
            small
            kind="quiet"
            href={fileHref(dossierId, 'recht', `?nieuw=amount&toekenning=${id}`)}
            name={`${words.add.amount}, ${period(from, null)}`}
          >
            {words.add.amount}
          </ButtonLink>
        )}
        <ButtonLink
          small
          kind="quiet"
          href={fileHref(dossierId, 'recht', `?nieuw=end&toekenning=${id}`)}
          name={`${words.add.end}, ${period(from, null)}`}
        >
          {words.add.end}
        </ButtonLink>
        <ButtonLink
          small
          kind="quiet"
          href={fileHref(dossierId, 'recht', `?nieuw=correct&toekenning=${id}`)}
          name={`${correct}, ${period(from, null)}`}
        >
          {correct}
        </ButtonLink>
      </Row>
    ),
  },
];

/** Awards, newest first, each with the ways to change it. */
export function AwardsTable({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const format = useFormat();
  const period = usePeriodWords();
  const decisions = useWords(decisionWords);
  const { link: correct } = useWords(awardCorrectionWords);
  const ended = (awardId: string) => {
    const why = view.endReasons[awardId];
    if (why === undefined) return null;
    const reason = decisions.endShown(decisions.endReasons[why.reason]);
    return why.explanation === '' ? reason : `${reason}. ${why.explanation}`;
  };
  return (
    <DataTable
      caption={words.awards}
      captionHidden
      columns={columnsOf({ words, format, period, dossierId: view.id, correct, ended })}
      rows={view.facts.awards.toSorted((a, b) => (a.from < b.from ? 1 : -1))}
      rowKey={({ id }) => id}
    />
  );
}
