import { dayWords } from '@traject/i18n/web';
import { dutyKinds } from '@traject/rules/text';
import { Button, DateWindow, Muted, PauseIcon, TextLink, useWords } from '@traject/ui';
import { useState } from 'react';
import { dutyHref } from '../file/duty-place.ts';
import { fileHref } from '../file/file-tabs.ts';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { ExplainedDate } from '../verdict/explained-date.tsx';
import type { DayDuty } from './duty-group.tsx';
import { HoldForm } from './hold-form.tsx';
import { ReleaseButton } from './release-button.tsx';

/** Something that has to be done: what, for whom, between which days, how that date came about, and its hold. */
export function DutyRow({ row }: { row: DayDuty }) {
  const words = useWords(dayWords);
  const format = useFormat();
  const [holding, setHolding] = useState(false);
  const what = dutyKinds[row.kind][format.language];
  const who = personName(row);
  const { hold } = row;
  return (
    <li className="duty">
      <div className="duty-what">
        <TextLink href={dutyHref(row.dossierId, row.kind, row.record)}>{what}</TextLink>
        {row.inPerson && row.kind === 'evaluate' ? <Muted small>{words.inPerson}</Muted> : null}
      </div>
      <div className="duty-who">
        <TextLink href={fileHref(row.dossierId)}>{who}</TextLink>
        {row.birthDate === null ? null : <Muted> *{row.birthDate.slice(0, 4)}</Muted>}
      </div>
      <div className="duty-when">
        <DateWindow
          text={format.window(row.from, row.until)}
          daysLeftText={format.daysLeftText(row.until)}
          tone={format.dueTone(row.until)}
        />
        {row.reminder === null ? null : (
          <span className="duty-note">
            <Muted small>{words.reminder(format.day(row.reminder))}</Muted>
          </span>
        )}
        {hold === null ? null : (
          <span className="duty-hold">
            <PauseIcon size={15} aria-hidden />
            {words.held(format.day(hold.returnsOn), hold.reason)}
          </span>
        )}
      </div>
      <div className="duty-acts">
        <ExplainedDate until={row.until} rule={row.rule} start={row.countedFrom} step={row.step} />
        {hold === null ? (
          <Button
            small
            kind="quiet"
            name={words.holdOf(what, who)}
            onClick={() => setHolding(!holding)}
          >
            {words.hold}
          </Button>
        ) : (
          <ReleaseButton row={row} name={words.releaseOf(what, who)} />
        )}
      </div>
      {holding && hold === null ? (
        <HoldForm row={row} title={words.holdTitle(what, who)} onClose={() => setHolding(false)} />
      ) : null}
    </li>
  );
}
