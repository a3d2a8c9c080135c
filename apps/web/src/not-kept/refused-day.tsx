import type { Problem } from '@traject/api/browser';
import { notKeptWords, sanctionWords } from '@traject/i18n/web';
import { TextLink, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { formHref, PLACE_OF_STEP, STEPS } from './places.ts';

interface RefusedDayProps {
  dossierId: string;
  problem: Problem | null;
}

/** What would be possible where the desk refused: the first or last day, the longest time, the step that is missing. */
export function RefusedDay({ dossierId, problem }: RefusedDayProps) {
  const words = useWords(sanctionWords);
  const { steps } = useWords(notKeptWords);
  const format = useFormat();
  const { day, months, step: missing } = problem?.details ?? {};
  const step = STEPS.find((name) => name === missing);
  switch (problem?.code) {
    case 'sanction-too-early':
    case 'before-other-date':
      return day === undefined ? null : <p>{words.earliest(format.day(day, 'long'))}</p>;
    case 'sanction-too-late':
    case 'sanction-window-closed':
      return day === undefined ? null : <p>{words.latest(format.day(day, 'long'))}</p>;
    case 'sanction-too-long':
      return months === undefined ? null : <p>{words.atMost(months)}</p>;
    case 'sanction-step-missing':
      return step === undefined ? null : (
        <p>
          {words.missingStep(steps.names[step])}{' '}
          <TextLink href={formHref(dossierId, PLACE_OF_STEP[step])}>{words.toStep}</TextLink>
        </p>
      );
    default:
      return null;
  }
}
