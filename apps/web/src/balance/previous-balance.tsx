import { balanceWords } from '@traject/i18n/web';
import type { LifeDomain } from '@traject/rules/facts';
import { Card, Disclosure, Muted, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { pageState } from './domain-page.ts';
import { ReadAlongPage } from './read-along-page.tsx';
import type { OpenedBalance } from './use-balance.ts';

interface PreviousBalanceProps {
  balance: OpenedBalance;
  domain: LifeDomain;
}

/** What the earlier balance of the file said of this domain, beside what is written now; closed and to read only. */
export function PreviousBalance({ balance, domain }: PreviousBalanceProps) {
  const words = useWords(balanceWords);
  const format = useFormat();
  const previous = balance?.previous;
  if (previous === undefined || previous === null) return null;
  const page = previous.pages.find((one) => one.domain === domain);
  const day = format.day(previous.startedOn);
  return (
    <Disclosure label={words.showBefore(day)} openLabel={words.hideBefore}>
      <Card look="closed">
        <div className="previous-balance">
          {page === undefined || pageState(page) === 'todo' ? (
            <Muted>{words.nothingBefore}</Muted>
          ) : (
            <ReadAlongPage pages={[page]} />
          )}
        </div>
      </Card>
    </Disclosure>
  );
}
