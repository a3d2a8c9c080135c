import { type ReactNode, useId, useState } from 'react';
import { ChevronRightIcon } from './icons.ts';
import { type Tone, toneIcons } from './tone.ts';

/** Props of {@link AnswerPanel}. */
export interface AnswerPanelProps {
  tone: Tone;
  /** The word of the tone, read with the mark ("met", "overdue"). */
  toneLabel: string;
  /** The answer in one sentence. */
  sentence: ReactNode;
  /** The date window, or what else belongs right under the sentence. */
  detail?: ReactNode;
  /** What opens behind "why?": mostly a `ReasonTree`. Without it there is no button. */
  why?: ReactNode;
  whyLabel: string;
  hideLabel: string;
  /** One thing to do about it. */
  action?: ReactNode;
  startsOpen?: boolean | undefined;
}

/** The one way a verdict looks: mark, sentence, date window, "why?". */
export function AnswerPanel(props: AnswerPanelProps) {
  const {
    tone,
    toneLabel,
    sentence,
    detail,
    why,
    whyLabel,
    hideLabel,
    action,
    startsOpen = false,
  } = props;
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const Mark = toneIcons[tone];
  const explained = why !== undefined && why !== null;
  return (
    <div className="tj-answer" data-tone={tone}>
      <span className="tj-answer-mark" data-tone={tone}>
        <Mark size={20} stroke={2} aria-hidden />
      </span>
      <div className="tj-answer-body">
        <p className="tj-answer-sentence" id={`${id}-sentence`}>
          <span className="tj-mark-word" data-tone={tone}>
            {toneLabel}
          </span>{' '}
          {sentence}
        </p>
        {detail === undefined || detail === null ? null : (
          <div className="tj-answer-detail">{detail}</div>
        )}
      </div>
      <div className="tj-answer-actions">
        {action}
        {explained ? (
          <button
            type="button"
            className="tj-disclosure-button"
            id={`${id}-why`}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-labelledby={`${id}-why ${id}-sentence`}
            onClick={() => setOpen(!open)}
          >
            <ChevronRightIcon size={16} aria-hidden />
            {open ? hideLabel : whyLabel}
          </button>
        ) : null}
      </div>
      {explained && open ? (
        <div id={id} className="tj-answer-why">
          {why}
        </div>
      ) : null}
    </div>
  );
}
