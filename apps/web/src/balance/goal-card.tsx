import { fieldSentence, problemWords } from '@traject/i18n';
import { balanceWords } from '@traject/i18n/web';
import { Button, Card, ChoiceField, Stack, TextArea, TrashIcon, useWords } from '@traject/ui';
import type { Goal } from './domain-page.ts';
import { SmartLetters } from './smart-letters.tsx';

interface GoalCardProps {
  goal: Goal;
  position: number;
  onChange: (goal: Goal) => void;
  onRemove: () => void;
}

/** One goal: its words, its five letters, and whether both want it. */
export function GoalCard({ goal, position, onChange, onRemove }: GoalCardProps) {
  const words = useWords(balanceWords);
  const problems = useWords(problemWords);
  const lacksDifference = goal.consensus === 'difference-named' && goal.difference.trim() === '';
  return (
    <Card>
      <Stack>
        <div className="balance-goal-head">
          <TextArea
            label={words.goal(position)}
            description={goal.goal === '' ? words.goalPlaceholder : undefined}
            value={goal.goal}
            onChange={(text) => onChange({ ...goal, goal: text })}
            minRows={2}
            maxLength={600}
          />
          <Button
            small
            kind="quiet"
            icon={TrashIcon}
            onClick={onRemove}
            name={words.removeGoal(position)}
          >
            {words.remove}
          </Button>
        </div>
        <SmartLetters value={goal.smart} onChange={(smart) => onChange({ ...goal, smart })} />
        <ChoiceField
          label={words.consensus}
          direction="row"
          value={goal.consensus}
          onChange={(consensus) => onChange({ ...goal, consensus })}
          options={(['agreed', 'difference-named', 'open'] as const).map((value) => ({
            value,
            label: words.consensusOf[value],
          }))}
        />
        {goal.consensus === 'difference-named' ? (
          <TextArea
            label={words.difference}
            value={goal.difference}
            onChange={(difference) => onChange({ ...goal, difference })}
            error={lacksDifference ? fieldSentence(problems, 'required') : undefined}
            minRows={2}
            maxLength={2000}
          />
        ) : null}
      </Stack>
    </Card>
  );
}
