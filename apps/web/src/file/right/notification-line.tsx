import { decisionCheckWords, decisionWords } from '@traject/i18n/web';
import { StatusMark, type Tone, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import type { DecisionInView } from './decision-name.ts';

/** How a decision was made known, in a few words, with its mark. */
export function NotificationLine({ decision }: { decision: DecisionInView }) {
  const words = useWords(decisionWords);
  const format = useFormat();
  const { again } = useWords(decisionCheckWords);
  const { notification, mentions } = decision.judged;
  const { notifiedOn, notifiedBy } = decision.judged.letter;
  const sent = notifiedOn === null || notifiedOn === 'unknown' ? null : format.day(notifiedOn);
  const [tone, label]: [Tone, string] =
    sent !== null && notifiedBy === 'other'
      ? ['not-met', words.notLawful(sent)]
      : mentions.answer === 'incomplete'
        ? ['not-met', again]
        : notification.answer === 'done-in-time' && sent !== null
          ? ['met', words.notifiedOn(sent)]
          : notification.answer === 'done-late' && sent !== null
            ? ['not-met', words.notifiedLate(sent)]
            : notification.due === undefined
              ? ['unknown', words.notFollowed]
              : [
                  notification.answer === 'overdue' ? 'overdue' : 'due',
                  words.toNotify(format.day(notification.due.until)),
                ];
  return <StatusMark tone={tone} label={label} />;
}

/** Until when the person can go to the labour court, or why that term has not begun. */
export function AppealLine({ decision }: { decision: DecisionInView }) {
  const words = useWords(decisionWords);
  const format = useFormat();
  const { appeal } = decision.judged;
  const last = appeal.due === undefined ? null : format.day(appeal.due.until);
  if (appeal.answer === 'not-started')
    return <StatusMark tone="not-met" label={words.appealNotStarted} />;
  if (last === null) return words.appealWaits;
  if (appeal.answer === 'over') return words.appealOver(last);
  return appeal.answer === 'running' ? words.appealUntil(last) : words.appealMaybe(last);
}
