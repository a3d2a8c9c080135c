import { useQuery } from '@tanstack/react-query';
import { endingWords } from '@traject/i18n/web';
import type { CivilDate } from '@traject/rules/calendar';
import { Notice, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { useFormat } from '../format.ts';

interface EndCostProps {
  dossierId: string;
  contractId: string;
  on: CivilDate;
}

/** What the end of a project on a day costs in subsidy, in one sentence; nothing while it is not known. */
export function EndCost({ dossierId, contractId, on }: EndCostProps) {
  const words = useWords(endingWords);
  const format = useFormat();
  const { data } = useQuery(
    desk.closing.whatIfEndedOn.queryOptions({ dossierId, contractId, days: [on] }),
  );
  const lost = data?.[0]?.lost;
  if (lost === undefined) return null;
  return (
    <Notice
      tone={lost.cents > 0 ? 'due' : 'info'}
      role="none"
      text={words.costs(lost.months.length, format.cents(lost.cents))}
    />
  );
}
