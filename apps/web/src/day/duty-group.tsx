import type { Outputs } from '@traject/api/browser';
import { dayWords } from '@traject/i18n/web';
import { Muted, Section, useWords } from '@traject/ui';
import { DutyRow } from './duty-row.tsx';
import './day.css';

export type DayDuty = Outputs['file']['myDay']['overdue'][number];

interface DutyGroupProps {
  id: 'overdue' | 'thisWeek' | 'thisMonth' | 'onHold';
  title: string;
  rows: readonly DayDuty[];
}

/** One of the groups of the day, in order of the last day. */
export function DutyGroup({ id, title, rows }: DutyGroupProps) {
  const words = useWords(dayWords);
  return (
    <Section id={id} title={title}>
      {rows.length === 0 ? (
        <Muted>{words.nothingHere[id]}</Muted>
      ) : (
        <ul className="duties">
          {rows.map((row) => (
            <DutyRow
              key={`${row.dossierId} ${row.kind} ${row.record} ${row.from} ${row.countedFrom}`}
              row={row}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
