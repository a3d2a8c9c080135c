import { followUpWords } from '@traject/i18n/web';
import { CalendarIcon, Muted, useWords } from '@traject/ui';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';

type Proposal = NonNullable<FileView['proposals'][string]>;

/** A day for the next evaluation and how it was counted; it binds nobody. */
export function ProposedDay({ proposal }: { proposal: Proposal }) {
  const words = useWords(followUpWords);
  const format = useFormat();
  const { on, countedFrom, monthsApart } = proposal;
  return (
    <div className="proposed-day">
      <CalendarIcon size={20} aria-hidden />
      <p>
        {words.proposed}: <strong>{format.day(on, 'long')}</strong>
        <br />
        <Muted small>{words.proposedWhy(monthsApart, format.day(countedFrom))}</Muted>
      </p>
    </div>
  );
}
