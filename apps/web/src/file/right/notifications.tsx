import type { FileView } from '@traject/api/browser';
import { decisionWords } from '@traject/i18n/web';
import { ButtonLink, Row, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';
import { decisionsInView, useDecisionName } from './decision-name.ts';
import { FollowNotification } from './follow-notification.tsx';
import { NotificationLine } from './notification-line.tsx';

/** How the decisions on one exemption were made known, with the way to note it. */
export function Notifications({ view, recordId }: { view: FileView; recordId: string }) {
  const words = useWords(decisionWords);
  const { colon } = useFormat();
  const nameOf = useDecisionName();
  const decisions = decisionsInView(view).filter((one) => one.recordId === recordId);
  if (decisions.length === 0)
    return <FollowNotification dossierId={view.id} about="exemption" recordId={recordId} />;
  return (
    <ul className="plain-list">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <Row gap="xs">
            {decision.about === 'exemption' ? null : `${words.about[decision.about]}${colon}`}
            <NotificationLine decision={decision} />
            <ButtonLink
              small
              kind="quiet"
              href={fileHref(view.id, 'recht', `?nieuw=notification&beslissing=${decision.id}`)}
              name={`${decision.fact.notifiedOn === null ? words.record : words.look}, ${nameOf(decision)}`}
            >
              {decision.fact.notifiedOn === null ? words.record : words.look}
            </ButtonLink>
          </Row>
        </li>
      ))}
    </ul>
  );
}
