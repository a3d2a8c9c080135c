import { studiesWords } from '@traject/i18n/web';
import { ButtonLink, Notice, Section, useWords } from '@traject/ui';
import { fileHref } from '../file/file-tabs.ts';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';

/** Whether the last study contract covers the whole of the studies as they are foreseen now (STU-3). */
export function WholeStudies({ view }: { view: FileView }) {
  const words = useWords(studiesWords);
  const format = useFormat();
  const contract = view.facts.contracts.findLast(
    ({ kind, endedOn }) => kind === 'study' && endedOn === null,
  );
  const end = view.student.programmes.at(-1)?.endsOn ?? null;
  const day = (date: string) => format.day(date, 'long');
  const said = (): { tone: 'met' | 'due' | 'unknown' | 'info'; text: string } => {
    if (contract === undefined) return { tone: 'info', text: words.wholeNone };
    const { endsOn } = contract;
    if (end === null || endsOn === 'unknown') return { tone: 'unknown', text: words.wholeUnknown };
    return endsOn === null || endsOn >= end
      ? { tone: 'met', text: words.wholeYes(day(end)) }
      : { tone: 'due', text: words.wholeNo(day(endsOn), day(end)) };
  };
  const { tone, text } = said();
  return (
    <Section title={words.whole} level={3}>
      <Notice
        tone={tone}
        role="none"
        text={text}
        action={
          <ButtonLink small href={fileHref(view.id, 'contract')}>
            {words.toContract}
          </ButtonLink>
        }
      />
    </Section>
  );
}
