import { contractTextWords } from '@traject/i18n/web';
import type { Party } from '@traject/rules/facts';
import { Columns, Muted, Section, Stack, useWords } from '@traject/ui';
import { sectionId } from '../section-places.ts';
import { CommitmentColumn } from './commitment-column.tsx';
import type { SectionProps } from './section-props.ts';

const PARTIES = ['person', 'centre', 'third-party'] as const;

/** Who does what: what is asked of the client beside what the centre and third parties give. */
export function CommitmentsSection({ text, onChange }: SectionProps) {
  const words = useWords(contractTextWords);
  const { commitments } = text;
  const count = (of: Party) => commitments.filter(({ party }) => party === of).length;
  const [asked, byCentre, byThird] = [count('person'), count('centre'), count('third-party')];
  return (
    <Section
      level={3}
      id={sectionId('commitments')}
      title={words.sections.commitments}
      description={words.commitments.hint}
    >
      <Stack>
        {commitments.length === 0 ? null : (
          <div className="asked-and-given">
            <p>
              <strong>{words.commitments.askedOf(asked)}</strong>
              <strong>{words.commitments.givenBy(byCentre, byThird)}</strong>
            </p>
            <div className="asked-and-given-bar" aria-hidden>
              {PARTIES.map((party) => (
                <span key={party} data-party={party} style={{ flexGrow: count(party) }} />
              ))}
            </div>
            {asked > 0 && byCentre === 0 ? <Muted>{words.commitments.nothingGiven}</Muted> : null}
          </div>
        )}
        <Columns least="narrow">
          {PARTIES.map((party) => (
            <CommitmentColumn key={party} party={party} text={text} onChange={onChange} />
          ))}
        </Columns>
      </Stack>
    </Section>
  );
}
