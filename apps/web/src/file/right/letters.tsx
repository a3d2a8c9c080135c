import { decisionCheckWords, decisionWords } from '@traject/i18n/web';
import { Row, Section, StatusMark, type Tone, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import type { DecisionInView } from './decision-name.ts';

/** Every letter with which a decision was made known, the newest first, and whether it counts; nothing is overwritten. */
export function Letters({ decision }: { decision: DecisionInView }) {
  const words = useWords(decisionCheckWords);
  const { manners } = useWords(decisionWords);
  const format = useFormat();
  const { letters } = decision;
  if (letters.length === 0) return null;
  const standings: Readonly<Record<(typeof decision.judged.letters)[number], [Tone, string]>> = {
    sound: ['met', words.counts],
    'not-sent': ['not-met', words.notLawful],
    incomplete: ['not-met', words.incomplete],
    'not-known': ['unknown', words.notRead],
  };
  const standingOf = (id: string): [Tone, string] => {
    const answer = decision.judged.letters[decision.holding.indexOf(id)];
    return answer === undefined ? ['not-applicable', words.corrected] : standings[answer];
  };
  return (
    <Section title={words.letters} level={3}>
      <ul className="plain-list">
        {letters.toReversed().map((letter) => {
          const [tone, label] = standingOf(letter.id);
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
