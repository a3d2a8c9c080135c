import type { FileView } from '@traject/api/browser';
import { subsidyWords } from '@traject/i18n/web';
import { monthOf } from '@traject/rules/calendar';
import { subsidyKinds } from '@traject/rules/text';
import { Button, Muted, Section, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import { useFormat } from '../../format.ts';
import { VerdictPanel } from '../../verdict/verdict-panel.tsx';
import { MonthStrip } from './month-strip.tsx';
import { MonthTable } from './month-table.tsx';
import { SavingActs } from './saving-acts.tsx';
import type { LedgerMonth } from './use-ledger.ts';

interface MonthsProps {
  view: FileView;
  months: readonly LedgerMonth[];
  /** The month whose reasons are open; this month when left out. */
  chosen: string | undefined;
  onChoose: (month: string) => void;
}

/** The months of a file as a strip or as a table, and the reasons of the one that is chosen. */
export function Months({ view, months, chosen, onChoose }: MonthsProps) {
  const words = useWords(subsidyWords);
  const format = useFormat();
  const [table, setTable] = useState(false);
  const now = monthOf(format.today);
  const shown =
    months.find(({ month }) => month === chosen) ?? months.find(({ month }) => month === now);
  if (months.length === 0)
    return (
      <Section title={words.strip}>
        <Muted>{words.stripEmpty}</Muted>
      </Section>
    );
  return (
    <Section
      title={words.strip}
      description={words.stripText}
      action={
        <Button small onClick={() => setTable(!table)}>
          {table ? words.asStrip : words.asTable}
        </Button>
      }
    >
      <Stack>
        {table ? (
          <MonthTable view={view} months={months} />
        ) : (
          <MonthStrip months={months} now={now} chosen={shown?.month ?? now} onChoose={onChoose} />
        )}
        {table || shown === undefined ? null : (
          <Section level={3} title={words.detail(format.month(shown.month))}>
            <VerdictPanel
              key={shown.month}
              view={view}
              verdict={shown.verdict}
              startsOpen={chosen !== undefined}
              addition={
                shown.kind === null
                  ? undefined
                  : `${subsidyKinds[shown.kind][format.language]}${format.colon} ${format.cents(shown.subsidyCents)}.`
              }
            />
            <SavingActs dossierId={view.id} state={shown.state} />
          </Section>
        )}
      </Stack>
    </Section>
  );
}
