import { endingWords } from '@traject/i18n/web';
import { DataTable, Section, useWords } from '@traject/ui';
import { useLedger } from '../file/subsidy/use-ledger.ts';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';

const KINDS = ['first', 'extension', 'second-chance'] as const;

/** Of each subsidy of twelve months: what was had, what went by, what is left (SUB-2). */
export function RestOfSubsidy({ view }: { view: FileView }) {
  const words = useWords(endingWords);
  const format = useFormat();
  const { windows } = useLedger(view.id);
  const count = (kind: (typeof KINDS)[number], of: 'used' | 'passed' | 'left') => {
    const found = windows[kind];
    return found === null || found === 'unknown' ? null : words.monthsCount(found[of]);
  };
  return (
    <Section title={words.rest} description={words.restText}>
      <DataTable
        caption={words.rest}
        captionHidden
        rows={KINDS}
        rowKey={(kind) => kind}
        columns={[
          {
            key: 'window',
            header: words.window,
            rowHeader: true,
            cell: (kind) => words.windows[kind],
          },
          {
            key: 'period',
            header: words.period,
            cell: (kind) => {
              const found = windows[kind];
              return found === null
                ? words.notOpened
                : found === 'unknown'
                  ? words.notKnown
                  : format.window(found.span.from, found.span.until);
            },
          },
          { key: 'used', header: words.used, cell: (kind) => count(kind, 'used') },
          { key: 'passed', header: words.passed, cell: (kind) => count(kind, 'passed') },
          {
            key: 'left',
            header: words.left,
            cell: (kind) => count(kind, 'left'),
          },
        ]}
      />
    </Section>
  );
}
