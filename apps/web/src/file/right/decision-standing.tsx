import type { FileView } from '@traject/api/browser';
import { decisionWords } from '@traject/i18n/web';
import { certaintyWords } from '@traject/rules/text';
import { Muted, Section, useWords } from '@traject/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../../format.ts';
import { VerdictPanel } from '../../verdict/verdict-panel.tsx';
import { type DecisionInView, useDecisionName } from './decision-name.ts';
import '../overview/overview.css';

/** What the rules say of a decision as it stands: in time, made known, reasoned, whole, open to appeal. */
export function DecisionStanding({ view, decision }: { view: FileView; decision: DecisionInView }) {
  const words = useWords(decisionWords);
  const nameOf = useDecisionName();
  const { language } = useFormat();
  const { inTime, notification, reasons, mentions, appeal } = decision.judged;
  const sent = decision.fact.notifiedOn !== null;
  return (
    <Section title={words.standing} description={nameOf(decision)} level={3}>
      <div className="answers">
        {inTime === null ? null : (
          <Answer subject={words.questions.inTime}>
            <VerdictPanel view={view} verdict={inTime} />
          </Answer>
        )}
        <Answer subject={words.questions.notification}>
          <VerdictPanel
            view={view}
            verdict={notification}
            detail={
              notification.certainty === 'text-seen' ? undefined : (
                <Muted small>{certaintyWords[notification.certainty][language]}</Muted>
              )
            }
          />
        </Answer>
        {sent ? (
          <>
            <Answer subject={words.questions.reasons}>
              <VerdictPanel view={view} verdict={reasons} />
            </Answer>
            <Answer subject={words.questions.mentions}>
              <VerdictPanel view={view} verdict={mentions} />
            </Answer>
            <Answer subject={words.questions.appeal}>
              <VerdictPanel view={view} verdict={appeal} />
            </Answer>
          </>
        ) : null}
      </div>
    </Section>
  );
}

/** A question with its answer beside it. */
function Answer({ subject, children }: { subject: string; children: ReactNode }) {
  return (
    <div className="answer">
      <h4>{subject}</h4>
      {children}
    </div>
  );
}
