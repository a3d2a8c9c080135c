import { decisionCheckWords, decisionWords } from '@traject/i18n/web';
import { conditionWords } from '@traject/rules/text';
import { Notice, useWords } from '@traject/ui';
import { LookOver } from '../../form/look-over.tsx';
import { useFormat } from '../../format.ts';
import { type DecisionInView, useDecisionName } from './decision-name.ts';
import { MENTIONS, type NotificationValues } from './notification-values.ts';

interface NotificationCheckProps {
  decision: DecisionInView;
  values: NotificationValues;
  form: Parameters<typeof LookOver>[0]['form'];
  onBack: () => void;
}

/** A notification before it is recorded for good: when, how, what it carries, and what that does to the term of appeal. */
export function NotificationCheck({ decision, values, form, onBack }: NotificationCheckProps) {
  const all = useWords(decisionCheckWords);
  const words = all.notification;
  const { decision: label, day, manner, manners } = useWords(decisionWords);
  const nameOf = useDecisionName();
  const format = useFormat();
  const { what, notifiedOn, notifiedBy, read, mentions, reasons } = values;
  const lacking = read === 'yes' ? MENTIONS.filter((mention) => !mentions.includes(mention)) : [];
  const told = [
    ...(reasons.includes('law') ? [words.inLaw] : []),
    ...(reasons.includes('fact') ? [words.inFact] : []),
  ];
  return (
    <LookOver
      form={form}
      rows={[
        { label, value: nameOf(decision), fixed: true },
        ...(decision.letters.length === 0 || what === null
          ? []
          : [{ label: all.what, value: all.whats[what] }]),
        { label: day, value: notifiedOn === null ? '' : format.day(notifiedOn, 'long') },
        { label: manner, value: notifiedBy === null ? '' : manners[notifiedBy] },
        {
          label: words.mentions,
          value: read === 'yes' ? words.count(mentions.length) : words.notRead,
        },
        ...(read === 'yes'
          ? [{ label: words.reasons, value: told.length === 0 ? words.noReasons : told.join(', ') }]
          : []),
      ]}
      words={{ ...all, ...words }}
      onBack={onBack}
    >
      {notifiedBy === 'other' ? <Notice tone="due" role="none" text={words.otherWay} /> : null}
      {lacking.length === 0 ? null : (
        <Notice
          tone="due"
          role="none"
          text={words.lacking(
            lacking
              .map((id) => conditionWords('decision-mentions', id, format.language).states)
              .join(' '),
          )}
        />
      )}
    </LookOver>
  );
}
