import { formatDay } from '@traject/i18n';
import { amountWords, causeWords } from '@traject/i18n/admin';
import { explain, factLine } from '@traject/rules/explain';
import { subsidyKinds } from '@traject/rules/text';
import { Columns, Notice, ReasonTree, useLanguage, useWords } from '@traject/ui';
import { Calculation } from './calculation.tsx';
import { causeOf } from './cause.ts';
import type { MonthRow } from './row.ts';

/** "Why?" of one row: every condition with its facts and articles, and how the amount came about. */
export function RowDetails({ row }: { row: MonthRow }) {
  const causes = useWords(causeWords);
  const amounts = useWords(amountWords);
  const { language } = useLanguage();
  const { claim } = row;
  const { answer, reasons } = explain(claim.verdict, {
    language,
    day: (date) => formatDay(date, language),
  });
  const cause = causeOf(row, causes);
  const todo = reasons.find(({ id }) => id === cause?.condition)?.change;
  const kind = subsidyKinds[claim.considered][language];
  return (
    <div className="month-details">
      {cause?.who === undefined ? null : (
        <Notice
          tone="due"
          role="none"
          title={`${causes.clearedBy} ${cause.who}`}
          text={todo ?? cause.text}
        />
      )}
      {claim.kind === null || claim.code !== null ? null : (
        <Notice
          tone="unknown"
          role="none"
          title={amounts.codeMissingTitle(1)}
          text={claim.kind === 'student' ? amounts.studentCode : amounts.secondChanceCode}
        />
      )}
      <Columns least="wide">
        <div className="month-reasons">
          <div>
            <h3>{answer}</h3>
            <p className="month-under">{causes.considered(kind)}</p>
          </div>
          <ReasonTree
            label={kind}
            items={reasons.map(({ facts, ...reason }) => ({
              ...reason,
              ...(facts.length === 0 ? {} : { source: factLine(facts, language) }),
            }))}
          />
        </div>
        {claim.kind === null ? null : <Calculation claim={claim} />}
      </Columns>
    </div>
  );
}
