import { balanceWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import type { Goal } from '../balance/domain-page.ts';

/** The goals of a life domain on paper: agreed, or the difference by its name, and which of the five letters are met. */
export function PrintedGoals({ goals }: { goals: readonly Goal[] }) {
  const words = useWords(balanceWords);
  if (goals.length === 0) return null;
  return (
    <div>
      <h4>{words.goals}</h4>
      <ol className="printed-goals">
        {goals.map(({ id, goal, smart, consensus, difference }) => (
          <li key={id}>
            <p>{goal}</p>
            <p className="printed-muted">
              {[
                words.consensusOf[consensus],
                ...smart.map((letter) => words.letters[letter].word),
              ].join(' · ')}
            </p>
            {difference === '' ? null : <p className="printed-prose">{difference}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
