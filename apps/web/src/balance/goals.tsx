import { balanceWords } from '@traject/i18n/web';
import { Button, Muted, PlusIcon, Stack, useWords } from '@traject/ui';
import { v7 as newId } from 'uuid';
import type { Goal } from './domain-page.ts';
import { GoalCard } from './goal-card.tsx';

/** No more than the balance takes. */
const MOST = 20;

interface GoalsProps {
  goals: readonly Goal[];
  onChange: (goals: Goal[]) => void;
}

/** The goals of a life domain. */
export function Goals({ goals, onChange }: GoalsProps) {
  const words = useWords(balanceWords);
  const add = () =>
    onChange([...goals, { id: newId(), goal: '', smart: [], consensus: 'open', difference: '' }]);
  return (
    <Stack>
      {goals.length === 0 ? <Muted>{words.noGoals}</Muted> : null}
      {goals.map((goal, index) => (
        <GoalCard
          key={goal.id}
          goal={goal}
          position={index + 1}
          onChange={(next) => onChange(goals.map((one) => (one.id === goal.id ? next : one)))}
          onRemove={() => onChange(goals.filter(({ id }) => id !== goal.id))}
        />
      ))}
      <div>
        <Button icon={PlusIcon} onClick={add} disabled={goals.length >= MOST}>
          {words.addGoal}
        </Button>
      </div>
    </Stack>
  );
}
