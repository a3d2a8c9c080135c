import { verdictWords } from '@traject/i18n/web';
import { answerSentence } from '@traject/rules/text';
import { AnswerPanel, type Tone, useWords } from '@traject/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../format.ts';
import { DueDate } from './due-date.tsx';
import { type KnownFile, Reasons } from './reasons.tsx';
import { type AnyVerdict, isSettled, toneOf } from './verdict-tone.ts';

interface VerdictPanelProps {
  verdict: AnyVerdict;
  /** The file it is about: it knows who entered each fact, and where a question is answered. */
  view: KnownFile;
  /** More after the sentence of the rules, such as the number of evaluations held. */
  addition?: ReactNode;
  /** What stands under the sentence besides the window. */
  detail?: ReactNode;
  action?: ReactNode;
  /** Where the mark must say something else than the verdict by itself. */
  tone?: Tone | undefined;
  startsOpen?: boolean;
  /** Verdicts that a condition of this one rests on, besides those of the file. */
  beside?: readonly AnyVerdict[];
}

/** A verdict, the same everywhere: mark, sentence, window with days left, "why?" with every reason. */
export function VerdictPanel(props: VerdictPanelProps) {
  const { verdict, view, addition, detail, action, startsOpen } = props;
  const words = useWords(verdictWords);
  const { language } = useFormat();
  const tone = props.tone ?? toneOf(verdict);
  const { due } = verdict;
  return (
    <AnswerPanel
      tone={tone}
      toneLabel={words.answers[verdict.answer] ?? words.tones[tone]}
      sentence={
        <>
          {answerSentence(verdict, language)}
          {addition === undefined ? null : <> {addition}</>}
        </>
      }
      detail={
        due === undefined && detail === undefined ? undefined : (
          <>
            {due === undefined ? null : <DueDate due={due} done={isSettled(verdict)} />}
            {detail}
          </>
        )
      }
      why={
        verdict.findings.length === 0 ? undefined : (
          <Reasons verdict={verdict} view={view} beside={props.beside ?? []} />
        )
      }
      whyLabel={words.why}
      hideLabel={words.hide}
      action={action}
      startsOpen={startsOpen ?? false}
    />
  );
}
