import { dayWords } from '@traject/i18n/web';
import { dutyKinds } from '@traject/rules/text';
import { DateWindow, Muted, TextLink, useWords } from '@traject/ui';
import { dutyPlace } from '../file/duty-place.ts';
import { fileHref } from '../file/file-tabs.ts';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { ExplainedDate } from '../verdict/explained-date.tsx';
import type { DayDuty } from './duty-group.tsx';

/** Something that has to be done: what, for whom, between which days, and how that date came about. */
export function DutyRow({ row }: { row: DayDuty }) {
  const words = useWords(dayWords);
  const format = useFormat();
  return (
    <li className="duty">
      <div className="duty-what">
        <TextLink href={fileHref(row.dossierId, dutyPlace(row.kind))}>
          {dutyKinds[row.kind][format.language]}
        </TextLink>
        {row.inPerson && row.kind === 'evaluate' ? <Muted small>{words.inPerson}</Muted> : null}
      </div>
      <div className="duty-who">
        <TextLink href={fileHref(row.dossierId)}>{personName(row)}</TextLink>
        {row.birthDate === null ? null : <Muted> *{row.birthDate.slice(0, 4)}</Muted>}
      </div>
      <div className="duty-when">
        <DateWindow
          text={format.window(row.from, row.until)}
          daysLeftText={format.daysLeftText(row.until)}
          tone={format.dueTone(row.until)}
        />
      </div>
      <div className="duty-why">
        <ExplainedDate until={row.until} rule={row.rule} start={row.countedFrom} step={row.step} />
      </div>
    </li>
  );
}
