import { decisionCheckWords, decisionWords } from '@traject/i18n/web';
import { Row, Section, StatusMark, type Tone, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import type { DecisionInView } from './decision-name.ts';

type Letter = DecisionInView['letters'][number];

/** Every letter with which a decision was made known, the newest first, and whether it counts; nothing is overwritten. */
export function Letters({ decision }: { decision: DecisionInView }) {
  const words = useWords(decisionCheckWords);
  const { manners } = useWords(decisionWords);
  const format = useFormat();
  const { letters } = decision;
  if (letters.length === 0) return null;
  const stateOf = ({ id, notifiedBy, mentions }: Letter): [Tone, string] => {
    if (letters.some(({ correctsId }) => correctsId === id))
      return ['not-applicable', words.corrected];
    if (notifiedBy === 'other') return ['not-met', words.notLawful];
    const carried = Object.values(mentions);
    if (carried.includes(false)) return ['not-met', words.incomplete];
    return carried.includes('unknown') ? ['unknown', words.notRead] : ['met', words.counts];
  };
  return (
    <Section title={words.letters} level={3}>
      <ul className="plain-list">
        {letters.toReversed().map((letter) => {
          const [tone, label] = stateOf(letter);
          return (
            <li key={letter.id}>
              <Row gap="xs">
                {words.letterOn(format.day(letter.notifiedOn, 'long'), manners[letter.notifiedBy])}
                <StatusMark tone={tone} label={label} />
              </Row>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
