import type { CalendarMonth, CivilDate } from '@traject/rules/calendar';
import type { Language } from '@traject/rules/text';
import { csvFile, euros, type MadeFile, printedInsz } from './csv.ts';
import { type SuspensionColumn, suspensionListWords } from './suspension-list.text.ts';

/** One suspended payment in the list: how much and from when until when, never why. */
export interface ListedSuspension {
  readonly number: string;
  readonly insz: string;
  readonly name: string;
  readonly decidedOn: CivilDate | null;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly extent: 'whole' | 'part';
  readonly percent: number | null;
  /** Of a suspension in part: an amount a month. */
  readonly amountCents: number | null;
  readonly deferral: 'none' | 'part' | 'carried-out';
  /** The day on which a later decision took it back; null while it stands. */
  readonly cancelledOn: CivilDate | null;
}

function row(listed: ListedSuspension, language: Language): Record<SuspensionColumn, string> {
  const words = suspensionListWords[language];
  return {
    number: listed.number,
    insz: printedInsz(listed.insz),
    name: listed.name,
    decidedOn: listed.decidedOn ?? '',
    from: listed.from,
    until: listed.until,
    extent: words.extents[listed.extent],
    percent: listed.percent === null ? '' : String(listed.percent),
    amount: listed.amountCents === null ? '' : euros(listed.amountCents),
    deferral: words.deferrals[listed.deferral],
    cancelledOn: listed.cancelledOn ?? '',
  };
}

/** The payments that are suspended in a month as CSV, as spreadsheets in Belgium open it. */
export const suspensionList = (
  { month, centre }: { month: CalendarMonth; centre: string },
  suspensions: readonly ListedSuspension[],
  language: Language,
): MadeFile => {
  const words = suspensionListWords[language];
  return csvFile(
    { centre, about: `${month} ${words.name}` },
    words.headers,
    suspensions.map((listed) => row(listed, language)),
  );
};
