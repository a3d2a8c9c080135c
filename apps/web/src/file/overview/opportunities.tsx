import { overviewWords } from '@traject/i18n/web';
import { subsidyKinds } from '@traject/rules/text';
import { ButtonLink, MoneyIcon, Notice, Section, Stack, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';
import type { FileView } from '../use-file.ts';

/** What a signature or a decision would bring, and by when, in euros. */
export function Opportunities({ view }: { view: FileView }) {
  const words = useWords(overviewWords);
  const format = useFormat();
  const { opportunities } = view.judgement;
  if (opportunities.length === 0) return null;
  return (
    <Section title={words.opportunities}>
      <Stack gap="sm">
        {opportunities.map(({ act, kind, month, cents, until }) => (
          <Notice
            key={`${act} ${month}`}
            tone={format.daysLeft(until) <= 14 ? 'due' : 'info'}
            role="none"
            text={
              act === 'sign-project'
                ? words.sign(
                    format.day(until, 'long'),
                    subsidyKinds[kind][format.language],
                    format.month(month),
                    format.cents(cents),
                  )
                : words.extend(format.day(until, 'long'), format.month(month), format.cents(cents))
            }
            action={
              <ButtonLink
                small
                icon={MoneyIcon}
                href={
                  act === 'sign-project'
                    ? fileHref(view.id, 'contract')
                    : fileHref(view.id, 'toelage', '?beslissing=extension')
                }
              >
                {act === 'sign-project' ? words.toContract : words.toDecision}
              </ButtonLink>
            }
          />
        ))}
      </Stack>
    </Section>
  );
}
