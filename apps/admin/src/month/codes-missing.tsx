import { amountWords } from '@traject/i18n/admin';
import { Disclosure, Notice, useWords } from '@traject/ui';
import type { MonthRow } from './row.ts';

/** What lacks before form B can go. */
export function CodesMissing({ rows }: { rows: readonly MonthRow[] }) {
  const words = useWords(amountWords);
  const missing = rows.filter(({ claim }) => claim.kind !== null && claim.code === null);
  const students = missing.filter(({ claim }) => claim.kind === 'student').length;
  if (missing.length === 0) return null;
  return (
    <Notice
      tone="unknown"
      role="none"
      title={words.codeMissingTitle(missing.length)}
      text={
        <>
          {missing.length > students ? <p>{words.secondChanceCode}</p> : null}
          {students > 0 ? <p>{words.studentCode}</p> : null}
        </>
      }
    />
  );
}

/** The one thing about these amounts that no official source settles. */
export function AboutAmounts() {
  const words = useWords(amountWords);
  return (
    <Disclosure label={words.explain}>
      <p className="reading">{words.unofficial}</p>
    </Disclosure>
  );
}
