import type { FileView } from '@traject/api/browser';
import { decisionWords } from '@traject/i18n/web';
import { ButtonLink, type Column, DataTable, Muted, Section, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';
import { type DecisionInView, decisionsInView, useDecisionName } from './decision-name.ts';
import { FollowNotification } from './follow-notification.tsx';
import { AppealLine, NotificationLine } from './notification-line.tsx';

interface Saying {
  words: (typeof decisionWords)['nl'];
  format: ReturnType<typeof useFormat>;
  nameOf: ReturnType<typeof useDecisionName>;
  dossierId: string;
}

const columnsOf = ({
  words,
  format,
  nameOf,
  dossierId,
}: Saying): readonly Column<DecisionInView>[] => [
  { key: 'name', header: words.decision, rowHeader: true, cell: nameOf },
  { key: 'decided', header: words.decidedOn, cell: ({ fact }) => format.day(fact.decidedOn) },
  {
    key: 'notified',
    header: words.notified,
    cell: (decision) => <NotificationLine decision={decision} />,
  },
  {
    key: 'appeal',
    header: words.appeal,
    cell: (decision) => <AppealLine decision={decision} />,
  },
  {
    key: 'actions',
    header: words.actions,
    headerHidden: true,
    cell: (decision) => {
      const label = decision.fact.notifiedOn === null ? words.record : words.look;
      return (
        <ButtonLink
          small
          kind="quiet"
          href={
            // A sanction is frozen by its notification, so that is noted where it is decided.
            decision.about === 'sanction' && decision.letters.length === 0
              ? fileHref(dossierId, 'niet-nagekomen')
              : fileHref(dossierId, 'recht', `?nieuw=notification&beslissing=${decision.id}`)
          }
          name={`${label}, ${nameOf(decision)}`}
        >
          {label}
        </ButtonLink>
      );
    },
  },
];

/** Every decision towards the person: made known by when and how, and until when it is open to appeal. */
export function Decisions({ view }: { view: FileView }) {
  const words = useWords(decisionWords);
  const format = useFormat();
  const nameOf = useDecisionName();
  const decisions = decisionsInView(view);
  const unfollowed = view.facts.awards.filter(({ id }) =>
    decisions.every(({ about, recordId }) => about !== 'award' || recordId !== id),
  );
  return (
    <Section title={words.title} description={words.text}>
      {decisions.length === 0 ? (
        unfollowed.length === 0 ? (
          <Muted>{words.empty}</Muted>
        ) : null
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={columnsOf({ words, format, nameOf, dossierId: view.id })}
          rows={decisions}
          rowKey={({ id }) => id}
        />
      )}
      {unfollowed.length === 0 ? null : (
        <ul className="plain-list">
          {unfollowed.map(({ id, from }) => (
            <li key={id}>
              {nameOf({ about: 'award', worksFrom: from })}
              <FollowNotification dossierId={view.id} about="award" recordId={id} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
