import { contractTextWords } from '@traject/i18n/web';
import { Columns, Section, Stack, useWords } from '@traject/ui';
import { sectionId } from '../section-places.ts';
import { CommitmentColumn } from './commitment-column.tsx';
import type { SectionProps } from './section-props.ts';

/** Who does what: what is asked of the client beside what the centre and third parties give. */
export function CommitmentsSection({ text, onChange }: SectionProps) {
  const words = useWords(contractTextWords);
  const { commitments } = text;
  const asked = commitments.filter(({ party }) => party === 'person').length;
  return (
    <Section
      level={3}
      id={sectionId('commitments')}
      title={words.sections.commitments}
      description={words.commitments.hint}
    >
      <Stack>
        {commitments.length === 0 ? null : (
          <p>{words.commitments.balance(asked, commitments.length - asked)}</p>
        )}
        <Columns least="narrow">
          {(['person', 'centre', 'third-party'] as const).map((party) => (
            <CommitmentColumn key={party} party={party} text={text} onChange={onChange} />
          ))}
        </Columns>
      </Stack>
    </Section>
  );
}
