import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { endingWords } from '@traject/i18n/web';
import { type CivilDate, isCivilDate, lastOfMonth, monthOf } from '@traject/rules/calendar';
import { projectResults } from '@traject/rules/text';
import { ButtonLink, Card, DataTable, DayField, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import { useContractName } from '../contract/contract-name.ts';
import { desk } from '../desk.ts';
import { fileHref } from '../file/file-tabs.ts';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';

interface ProjectEndProps {
  view: FileView;
  contract: FileView['contracts'][number];
}

const isResult = (value: string): value is keyof typeof projectResults => value in projectResults;

/** One project: how it ended, or what an end on a few days would cost. */
export function ProjectEnd({ view, contract }: ProjectEndProps) {
  const words = useWords(endingWords);
  const format = useFormat();
  const name = useContractName();
  const facts = view.facts.contracts.find(({ id }) => id === contract.id);
  if (facts === undefined) return null;
  const result = contract.endResult ?? 'unknown';
  return (
    <Card>
      <Stack>
        <h3>{name(contract.kind, facts.startsOn)}</h3>
        {facts.endedOn === null ? (
          <>
            {contract.signedOn === null ? null : (
              <p>{words.runs(format.day(contract.signedOn, 'long'))}</p>
            )}
            <EndDays view={view} contractId={contract.id} />
            <div>
              <ButtonLink href={`${fileHref(view.id, 'contract')}/${contract.id}`}>
                {words.toEnd}
              </ButtonLink>
            </div>
          </>
        ) : (
          <p>
            {words.ended(
              format.day(facts.endedOn, 'long'),
              isResult(result) ? projectResults[result][format.language] : result,
            )}
          </p>
        )}
      </Stack>
    </Card>
  );
}

/** Today, the end of this month and a day of one's own beside each other, with what each loses. */
function EndDays({ view, contractId }: { view: FileView; contractId: string }) {
  const words = useWords(endingWords);
  const format = useFormat();
  const { today } = format;
  const [own, setOwn] = useState<string>();
  const usual = [...new Set([today, lastOfMonth(monthOf(today))])];
  const chosen = own !== undefined && isCivilDate(own) && !usual.includes(own) ? [own] : [];
  const endedOn = (days: CivilDate[]) =>
    desk.closing.whatIfEndedOn.queryOptions({ dossierId: view.id, contractId, days });
  // The screen comes with these days, so that nothing below them jumps; a day of one's own comes when it is worked out.
  const { data } = useSuspenseQuery(endedOn(usual));
  const { data: ofChosen = [] } = useQuery({
    ...endedOn(chosen),
    enabled: chosen.length > 0,
    placeholderData: (before) => before,
  });
  return (
    <Stack gap="sm">
      <DataTable
        caption={words.compare}
        rows={chosen.length === 0 ? data : [...data, ...ofChosen]}
        rowKey={({ endedOn }) => endedOn}
        columns={[
          {
            key: 'on',
            header: words.lastDay,
            rowHeader: true,
            cell: ({ endedOn }) =>
              endedOn === today ? `${format.day(endedOn)} (${words.today})` : format.day(endedOn),
          },
          {
            key: 'months',
            header: words.lostMonths,
            cell: ({ lost: { months } }) => {
              const [first] = months;
              const last = months.at(-1);
              return first === undefined || last === undefined
                ? words.nothingLost
                : words.months(months.length, format.month(first), format.month(last));
            },
          },
          {
            key: 'cents',
            header: words.lostCents,
            numeric: true,
            cell: ({ lost: { cents } }) => format.cents(cents),
          },
        ]}
      />
      <DayField
        label={words.anotherDay}
        description={words.compareText}
        value={own}
        onChange={setOwn}
      />
    </Stack>
  );
}
