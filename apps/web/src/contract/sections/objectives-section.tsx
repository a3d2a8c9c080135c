import { contractTextWords, contractWords } from '@traject/i18n/web';
import { actionArea } from '@traject/rules/facts';
import { actionAreas } from '@traject/rules/text';
import {
  Button,
  Card,
  PlusIcon,
  Section,
  SelectField,
  Stack,
  TextArea,
  TrashIcon,
  useLanguage,
  useWords,
} from '@traject/ui';
import { v7 as newId } from 'uuid';
import type { Objective } from '../contract-text.ts';
import { KeepSentence, PickSentence } from '../lists/pick-sentence.tsx';
import { sectionId } from '../section-places.ts';
import type { SectionProps } from './section-props.ts';

const MOST = 40;

/** What the project wants to reach, each objective under an action area. */
export function ObjectivesSection({ text, onChange }: SectionProps) {
  const words = useWords(contractTextWords);
  const { remove } = useWords(contractWords);
  const { language } = useLanguage();
  const { objectives } = text;
  const write = (id: string, change: Partial<Objective>) =>
    onChange({
      objectives: objectives.map((one) => (one.id === id ? { ...one, ...change } : one)),
    });
  const add = (objective: string) =>
    onChange({
      objectives: [
        ...objectives,
        { id: newId(), objective, actionArea: text.actionAreas[0] ?? 'work' },
      ],
    });
  return (
    <Section
      level={3}
      id={sectionId('objectives')}
      title={words.sections.objectives}
      description={words.objectives.hint}
    >
      <Stack>
        {objectives.map(({ id, objective, actionArea: area }, index) => (
          <Card key={id}>
            <Stack gap="sm">
              <TextArea
                label={words.objectives.one(index + 1)}
                value={objective}
                onChange={(next) => write(id, { objective: next })}
                minRows={2}
                maxLength={600}
              />
              <div className="contract-part-foot">
                <SelectField
                  label={words.objectives.areaOf(index + 1)}
                  value={area}
                  onChange={(next) => next !== undefined && write(id, { actionArea: next })}
                  options={actionArea.options.map((value) => ({
                    value,
                    label: actionAreas[value][language],
                  }))}
                />
                <div className="contract-part-acts">
                  <KeepSentence kind="objective" sentence={objective} />
                  <Button
                    small
                    kind="quiet"
                    icon={TrashIcon}
                    name={words.objectives.remove(index + 1)}
                    onClick={() =>
                      onChange({ objectives: objectives.filter((one) => one.id !== id) })
                    }
                  >
                    {remove}
                  </Button>
                </div>
              </div>
            </Stack>
          </Card>
        ))}
        <div>
          <Button icon={PlusIcon} onClick={() => add('')} disabled={objectives.length >= MOST}>
            {words.objectives.add}
          </Button>
        </div>
        {objectives.length >= MOST ? null : <PickSentence kind="objective" onPick={add} />}
      </Stack>
    </Section>
  );
}
