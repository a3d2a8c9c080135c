import { useRouter } from '@tanstack/react-router';
import { formatMonth } from '@traject/i18n';
import { monthWords } from '@traject/i18n/admin';
import { addCalendarMonths, type CalendarMonth, month, monthOf } from '@traject/rules/calendar';
import { ArrowLeftIcon, ArrowRightIcon, ButtonLink, useLanguage, useWords } from '@traject/ui';
import { useMemo } from 'react';
import { CompactSelect } from '../frame/compact-select.tsx';
import { useMember } from '../session/member.ts';
import { useMonthKeys } from './keys.ts';

/** The first month of the subsidies of today. */
const FIRST = month('2016-11');
/** How far back the list goes; older months are reached one by one, or by their address. */
const BACK = 36;

/** Props of {@link MonthPicker}. */
interface MonthPickerProps {
  month: CalendarMonth;
  /** The address of a month, with what else the address says now. */
  href: (month: CalendarMonth) => string;
}

/** The month before, a list of months, the month after; `<` and `>` do the same. */
export function MonthPicker({ month: shown, href }: MonthPickerProps) {
  const words = useWords(monthWords);
  const { language } = useLanguage();
  const { history } = useRouter();
  // The month to come can be looked at: it shows what will be lost.
  const last = addCalendarMonths(monthOf(useMember().today), 1);
  const before = shown > FIRST ? addCalendarMonths(shown, -1) : undefined;
  const after = shown < last ? addCalendarMonths(shown, 1) : undefined;
  const turn = useMemo(
    () => ({
      '<': before === undefined ? undefined : () => history.push(href(before)),
      '>': after === undefined ? undefined : () => history.push(href(after)),
    }),
    [before, after, history, href],
  );
  useMonthKeys(turn);
  const listed = Array.from({ length: BACK + 2 }, (_, back) => addCalendarMonths(last, -back));
  const months = listed.includes(shown) ? listed : [shown, ...listed];

  return (
    <div className="month-picker">
      {before === undefined ? null : (
        <ButtonLink
          href={href(before)}
          icon={ArrowLeftIcon}
          name={words.previous(formatMonth(before, language))}
        >
          {words.previousShort}
        </ButtonLink>
      )}
      <CompactSelect
        label={words.picker}
        value={shown}
        options={months
          .toSorted()
          .toReversed()
          .map((option) => ({ value: option, label: formatMonth(option, language) }))}
        onChange={(chosen) => history.push(href(chosen))}
      />
      {after === undefined ? null : (
        <ButtonLink
          href={href(after)}
          icon={ArrowRightIcon}
          name={words.next(formatMonth(after, language))}
        >
          {words.nextShort}
        </ButtonLink>
      )}
    </div>
  );
}
