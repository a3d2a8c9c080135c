import type { Problem } from '@traject/api/browser';
import { exemptionWords } from '@traject/i18n/web';
import { CheckAnswers, Notice, useWords } from '@traject/ui';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';
import type { ExemptionValues } from './exemption-values.ts';

interface ExemptionCheckProps {
  values: ExemptionValues;
  onChange: () => void;
  onConfirm: () => void;
  onCancel: () => void;
  busy: boolean;
  problem: Problem | null;
}

/** The decision to look over before it stands in the file. */
export function ExemptionCheck(props: ExemptionCheckProps) {
  const { values, onChange, busy, problem } = props;
  const words = useWords(exemptionWords);
  const format = useFormat();
  const { decidedOn, from, until, ground, projectMotivation, willingnessMotivation } = values;
  const day = (value: string | null, none: string) =>
    value === null ? none : format.day(value, 'long');
  const change = { label: words.change, onSelect: onChange };
  const lacking = [
    ...(projectMotivation.trim() === '' ? [words.missingProject] : []),
    ...(willingnessMotivation.trim() === '' ? [words.missingWillingness] : []),
  ];
  const prose = (text: string) =>
    text.trim() === '' ? words.none : <span className="exemption-prose">{text}</span>;
  return (
    <CheckAnswers
      rows={[
        { label: words.decidedOn, value: day(decidedOn, words.none), change },
        { label: words.from, value: day(from, words.none), change },
        { label: words.until, value: day(until, words.openEnd), change },
        { label: words.ground, value: ground === undefined ? '' : words.grounds[ground], change },
        { label: words.project, value: prose(projectMotivation), change },
        { label: words.willingness, value: prose(willingnessMotivation), change },
      ]}
      consequence={words.consequence}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      onConfirm={props.onConfirm}
      onCancel={props.onCancel}
      busy={busy}
      error={problem === null ? undefined : <FormProblem problem={problem} />}
    >
      {lacking.length === 0 ? null : (
        <Notice tone="due" text={words.missing(lacking.join(', '))} role="none" />
      )}
    </CheckAnswers>
  );
}
