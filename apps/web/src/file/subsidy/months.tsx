import type { FileView } from '@traject/api/browser';
import { subsidyWords } from '@traject/i18n/web';
import { monthOf } from '@traject/rules/calendar';
import { subsidyKinds } from '@traject/rules/text';
import { Button, Section, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import { useFormat } from '../../format.ts';
import { VerdictPanel } from '../../verdict/verdict-panel.tsx';
import { MonthStrip } from './month-strip.tsx';
import { MonthTable } from './month-table.tsx';

interface MonthsProps {
  view: FileView;
  /** The month whose reasons are open; this month when left out. */
  chosen: string | undefined;
  onChoose: (month: string) => void;
}

/** The months of a file as a strip or as a table, and the reasons of the one that is chosen. */
export function Months({ view, chosen, onChoose }: MonthsProps) {
  const words = useWords(subsidyWords);
  const format = useFormat();
  const [table, setTable] = useState(false);
  const now = monthOf(format.today);
  const shown =
    view.strip.find(({ month }) => month === chosen) ??
    view.strip.find(({ month }) => month === now);
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
          <MonthTable view={view} />
        ) : (
          <MonthStrip
            strip={view.strip}
            now={now}
            chosen={shown?.month ?? now}
            onChoose={onChoose}
          />
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
                  ? words.considered(subsidyKinds[shown.considered][format.language])
                  : `${subsidyKinds[shown.kind][format.language]}: ${format.cents(shown.subsidyCents)}.`
              }
            />
          </Section>
        )}
      </Stack>
    </Section>
  );
}
