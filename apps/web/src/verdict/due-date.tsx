import type { FileView } from '@traject/api/browser';
import { verdictWords } from '@traject/i18n/web';
import { DateWindow, Muted, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { ExplainedDate } from './explained-date.tsx';

type Due = NonNullable<FileView['judgement']['obligation']['due']>;

interface DueDateProps {
  due: Due;
  /** It has been done: the days that are left no longer matter. */
  done?: boolean;
}

/** A window with its days left and its reminder, and behind it how the last day was found. */
export function DueDate({ due, done = false }: DueDateProps) {
  const words = useWords(verdictWords);
  const format = useFormat();
  return (
    <div className="due-date">
      <DateWindow
        text={format.window(due.from, due.until)}
        tone={done ? 'info' : format.dueTone(due.until)}
        daysLeftText={done ? undefined : format.daysLeftText(due.until)}
      />
      {due.reminder === undefined || done ? null : (
        <Muted small>{words.reminder(format.day(due.reminder))}</Muted>
      )}
      <ExplainedDate
        until={due.until}
        rule={due.calculation.rule}
        start={due.calculation.start}
        step={due.calculation.step}
      />
    </div>
  );
}
