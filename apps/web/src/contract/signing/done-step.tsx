import { contractSigningWords } from '@traject/i18n/web';
import { CheckCircleIcon, Hidden, useWords } from '@traject/ui';

interface DoneStepProps {
  sentence: string;
  /** What would be changed, for screen readers. */
  about: string;
  onChange?: () => void;
}

/** A step that was taken, with the way to correct it. */
export function DoneStep({ sentence, about, onChange }: DoneStepProps) {
  const words = useWords(contractSigningWords);
  return (
    <p className="step-done">
      <CheckCircleIcon size={18} stroke={2} aria-hidden />
      <span>
        {sentence}{' '}
        {onChange === undefined ? null : (
          <button type="button" className="tj-link" onClick={onChange}>
            {words.change}
            <Hidden> {about}</Hidden>
          </button>
        )}
      </span>
    </p>
  );
}
