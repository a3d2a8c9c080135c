import { fieldSentence, problemWords } from '@traject/i18n';
import { contractTextWords, contractWords } from '@traject/i18n/web';
import {
  Button,
  Card,
  PlusIcon,
  Row,
  Section,
  Stack,
  TextArea,
  TextField,
  TrashIcon,
  useWords,
} from '@traject/ui';
import { v7 as newId } from 'uuid';
import type { ThirdParty } from '../contract-text.ts';
import { KeepSentence, PickSentence } from '../lists/pick-sentence.tsx';
import { sectionId } from '../section-places.ts';
import type { SectionProps } from './section-props.ts';

const MOST = 10;

/** Who signs besides the client and the centre, and how far each takes part. */
export function ThirdPartiesSection({ text, onChange }: SectionProps) {
  const all = useWords(contractTextWords);
  const words = all.thirdParties;
  const { remove } = useWords(contractWords);
  const problems = useWords(problemWords);
  const { thirdParties } = text;
  const write = (id: string, change: Partial<ThirdParty>) =>
    onChange({
      thirdParties: thirdParties.map((one) => (one.id === id ? { ...one, ...change } : one)),
    });
  const add = (name: string, extent: string) =>
    onChange({ thirdParties: [...thirdParties, { id: newId(), name, extent }] });
  return (
    <Section
      level={3}
      id={sectionId('thirdParties')}
      title={all.sections.thirdParties}
      description={words.hint}
    >
      <Stack>
        {thirdParties.map(({ id, name, extent }, index) => (
          <Card key={id}>
            <Stack gap="sm">
              <TextField
                label={words.nameOf(index + 1)}
                value={name}
                onChange={(next) => write(id, { name: next })}
                maxLength={160}
                error={
                  name.trim() === '' && extent.trim() !== ''
                    ? fieldSentence(problems, 'required')
                    : undefined
                }
              />
              <TextArea
                label={words.extent}
                value={extent}
                onChange={(next) => write(id, { extent: next })}
                minRows={2}
                maxLength={1000}
              />
              <Row>
                <Button
                  small
                  kind="quiet"
                  icon={TrashIcon}
                  name={words.remove(index + 1)}
                  onClick={() =>
                    onChange({ thirdParties: thirdParties.filter((one) => one.id !== id) })
                  }
                >
                  {remove}
                </Button>
                <KeepSentence kind="third-party" sentence={name} detail={extent} />
              </Row>
            </Stack>
          </Card>
        ))}
        <div>
          <Button
            icon={PlusIcon}
            onClick={() => add('', '')}
            disabled={thirdParties.length >= MOST}
          >
            {words.add}
          </Button>
        </div>
        {thirdParties.length >= MOST ? null : <PickSentence kind="third-party" onPick={add} />}
      </Stack>
    </Section>
  );
}
