import { balanceWords } from '@traject/i18n/web';
import { Columns, FieldSet, TextArea, useWords } from '@traject/ui';
import type { DomainPage, TextKey } from './domain-page.ts';

type Topic = 'strengths' | 'needs' | 'wishes';

const SIDES: Readonly<Record<'client' | 'centre', Readonly<Record<Topic, TextKey>>>> = {
  client: { strengths: 'clientStrengths', needs: 'clientNeeds', wishes: 'clientWishes' },
  centre: { strengths: 'centreStrengths', needs: 'centreNeeds', wishes: 'centreWishes' },
};
const TOPICS: readonly Topic[] = ['strengths', 'needs', 'wishes'];

interface SidesProps {
  page: DomainPage;
  onWrite: (key: TextKey, text: string) => void;
}

/** Strengths, needs and wishes, the client's beside the centre's: the balance is mutual. */
export function Sides({ page, onWrite }: SidesProps) {
  const words = useWords(balanceWords);
  return (
    <Columns>
      {(['client', 'centre'] as const).map((side) => (
        <FieldSet key={side} legend={words[side]}>
          {TOPICS.map((topic) => {
            const key = SIDES[side][topic];
            return (
              <TextArea
                key={key}
                label={words[topic]}
                value={page[key]}
                onChange={(text) => onWrite(key, text)}
                minRows={2}
                maxLength={8000}
              />
            );
          })}
        </FieldSet>
      ))}
    </Columns>
  );
}
