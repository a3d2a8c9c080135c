import { sanctionWords } from '@traject/i18n/web';
import { ButtonLink, Card, DefinitionList, Muted, Section, Stack, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { formHref } from './places.ts';
import { useDecisionLines } from './use-decision-lines.tsx';
import type { Path } from './use-not-kept.ts';

type Decision = Path['decisions'][number];

interface StandingProps {
  dossierId: string;
  path: Path;
  mayRecord: boolean;
}

/** The decisions that were notified, closed like paper, the one that stands first, with what is suspended. */
export function StandingDecisions({ dossierId, path, mayRecord }: StandingProps) {
  const words = useWords(sanctionWords).standing;
  const format = useFormat();
  const { standing, hash, plan } = path;
  const notified = path.decisions.filter(({ frozen }) => frozen).toReversed();
  if (standing === null) return null;
  const mayLessen =
    mayRecord && path.path.endedOn === null && plan.lessening.answer !== 'already-started';
  return (
    <Section
      title={words.title}
      action={
        mayLessen ? (
          <ButtonLink href={formHref(dossierId, 'beslissing')}>{words.lessen}</ButtonLink>
        ) : undefined
      }
    >
      <Stack>
        {notified.map((decision) => (
          <DecisionCard
            key={decision.id}
            decision={decision}
            path={path}
            hash={decision.id === standing.id ? hash : null}
          />
        ))}
        {path.suspensions.length === 0 ? null : (
          <DefinitionList
            items={path.suspensions.map(({ id, validFrom, validUntil, cancelledOn }) => ({
              label: words.suspended,
              value: (
                <span key={id}>
                  {words.fromUntil(format.day(validFrom, 'long'), format.day(validUntil, 'long'))}
                  {cancelledOn === null ? null : (
                    <Muted> ({words.cancelled(format.day(cancelledOn))})</Muted>
                  )}
                </span>
              ),
            }))}
          />
        )}
      </Stack>
    </Section>
  );
}

interface DecisionCardProps {
  decision: Decision;
  path: Path;
  /** Of the decision that stands. */
  hash: string | null;
}

function DecisionCard({ decision, path, hash }: DecisionCardProps) {
  const words = useWords(sanctionWords);
  const { standing, notify } = words;
  const format = useFormat();
  const lines = useDecisionLines(decision);
  const { id, notifiedOn, notifiedBy, kind, replacesId } = decision;
  const replaced = path.decisions.some((other) => other.frozen && other.replacesId === id);
  return (
    <Card look="closed">
      <Stack gap="sm">
        <h3>
          {kind === 'withdrawal'
            ? standing.withdrawn
            : standing.decided(format.day(decision.decidedOn, 'long'))}
        </h3>
        {notifiedOn === null || notifiedBy === null ? null : (
          <p>{standing.notified(format.day(notifiedOn, 'long'), notify.manners[notifiedBy])}</p>
        )}
        {replaced ? <Muted>{standing.replaced}</Muted> : null}
        {replacesId === null ? null : <Muted>{standing.replaces}</Muted>}
        <DefinitionList items={lines} />
        {hash === null ? null : (
          <Muted small>
            {standing.hash} <span className="not-kept-hash">{hash}</span>
          </Muted>
        )}
      </Stack>
    </Card>
  );
}
