import { contractLifeWords } from '@traject/i18n/web';
import { Disclosure, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import type { Refusal } from './standing-refusal.tsx';

/** The times that the person did not sign, from before the draft was taken up again. */
export function RefusalHistory({ refusals }: { refusals: readonly Refusal[] }) {
  const words = useWords(contractLifeWords).refusal;
  const format = useFormat();
  const past = refusals.filter(({ takenUpOn }) => takenUpOn !== null);
  return past.length === 0 ? null : (
    <Disclosure label={words.history}>
      <ul className="plain-list">
        {past.map(({ id, kind, statedOn, reason, weighing, takenUpOn }) => (
          <li key={id}>
            <strong>{words.stands(words.kinds[kind], format.day(statedOn))}</strong> {reason}
            {weighing === '' ? null : <> {weighing}</>}
            {takenUpOn === null ? null : <> {words.takenUp(format.day(takenUpOn))}</>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
