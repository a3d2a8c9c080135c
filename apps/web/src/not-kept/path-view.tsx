import { notKeptWords, sanctionWords } from '@traject/i18n/web';
import { ButtonLink, Columns, Notice, Section, Stack, TextLink, useWords } from '@traject/ui';
import { useContract } from '../contract/use-contract.ts';
import { fileHref } from '../file/file-tabs.ts';
import { decisionsInView } from '../file/right/decision-name.ts';
import { DecisionStanding } from '../file/right/decision-standing.tsx';
import { RepairNotice } from '../file/right/repair-notice.tsx';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { VerdictPanel } from '../verdict/verdict-panel.tsx';
import { AdaptFirst } from './adapt-first.tsx';
import { Deferral } from './deferral.tsx';
import { formHref } from './places.ts';
import { StandingDecisions } from './standing-decision.tsx';
import { MissingSteps, StepsList } from './steps-list.tsx';
import type { Path } from './use-not-kept.ts';

interface PathViewProps {
  view: FileView;
  path: Path;
  mayRecord: boolean;
}

/** A path that runs: what was not kept, adapt first, what the rules say, each step with what stands of it. */
export function PathView({ view, path, mayRecord }: PathViewProps) {
  const words = useWords(notKeptWords);
  const { decide, notify } = useWords(sanctionWords);
  const { standing, open, plan } = path;
  const dossierId = view.id;
  const told = decisionsInView(view).find(({ recordId }) => recordId === (open ?? standing)?.id);
  return (
    <Columns shape="aside" least="wide">
      <Stack gap="lg">
        <WhatWasNotKept dossierId={dossierId} path={path} />
        {path.path.weighedOn === null && mayRecord ? (
          <Notice
            tone="info"
            role="none"
            text={words.firstQuestion}
            action={
              <ButtonLink small href={formHref(dossierId, 'redenen')}>
                {words.toReasons}
              </ButtonLink>
            }
          />
        ) : null}
        {standing === null && mayRecord ? <AdaptFirst dossierId={dossierId} path={path} /> : null}
        <VerdictPanel
          verdict={plan.lawful}
          view={view}
          beside={[plan.steps, plan.length, plan.start, plan.deferral]}
        />
        {plan.carryOn.answer === 'same-centre' ? null : (
          <VerdictPanel verdict={plan.carryOn} view={view} />
        )}
        {open === null ? null : (
          <Notice
            tone="info"
            role="none"
            text={decide.draft}
            action={
              mayRecord ? (
                <TextLink href={formHref(dossierId, 'betekening')}>{notify.title}</TextLink>
              ) : undefined
            }
          />
        )}
        {told === undefined ? null : (
          <>
            <DecisionStanding view={view} decision={told} />
            <RepairNotice dossierId={dossierId} decision={told} mayRecord={mayRecord} />
          </>
        )}
        <Deferral view={view} path={path} mayRecord={mayRecord} />
        <StandingDecisions dossierId={dossierId} path={path} mayRecord={mayRecord} />
        <StepsList dossierId={dossierId} path={path} open={mayRecord} />
        <Section title={words.subsidy.title}>
          <p>{words.subsidy.text}</p>
          <p>
            <TextLink href={fileHref(dossierId, 'toelage')}>{words.subsidy.link}</TextLink>
          </p>
        </Section>
      </Stack>
      <MissingSteps dossierId={dossierId} path={path} />
    </Columns>
  );
}

/** Which commitments, since when, and what was seen. */
export function WhatWasNotKept({ dossierId, path }: { dossierId: string; path: Path }) {
  const words = useWords(notKeptWords);
  const format = useFormat();
  const { contractId, commitmentIds, failedOn } = path.path;
  const { commitments } = useContract(dossierId, contractId).text;
  return (
    <Section title={words.sinceLine(format.day(failedOn, 'long'))} level={3}>
      <ul>
        {commitments
          .filter(({ id }) => commitmentIds.includes(id))
          .map(({ id, commitment }) => (
            <li key={id}>{commitment}</li>
          ))}
      </ul>
      <p className="not-kept-prose">{path.text.seen}</p>
    </Section>
  );
}
