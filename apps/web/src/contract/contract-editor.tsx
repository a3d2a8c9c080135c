import { contractPaperWords, contractWords } from '@traject/i18n/web';
import {
  ButtonLink,
  Columns,
  PrintIcon,
  Row,
  Section,
  Stack,
  TextLink,
  useWords,
} from '@traject/ui';
import { SaveLine } from '../autosave/save-line.tsx';
import { SaveTrouble } from '../autosave/save-trouble.tsx';
import { useLeaving } from '../autosave/use-leaving.ts';
import { fileHref } from '../file/file-tabs.ts';
import type { FileView } from '../file/use-file.ts';
import { VerdictPanel } from '../verdict/verdict-panel.tsx';
import { useAddendumName } from './addendum/addendum-name.ts';
import { Changes } from './addendum/changes.tsx';
import { useContractName } from './contract-name.ts';
import { addendumOf } from './contract-state.ts';
import type { ContractText } from './contract-text.ts';
import { ContractTrack } from './contract-track.tsx';
import { MentionsRail } from './mentions-rail.tsx';
import { RefusalHistory } from './refusal/refusal-history.tsx';
import { SectionLinks } from './section-links.tsx';
import { AreasSection } from './sections/areas-section.tsx';
import {
  AidSection,
  EvaluationSection,
  PeopleSection,
  ProportionSection,
} from './sections/closing-sections.tsx';
import { CommitmentsSection } from './sections/commitments-section.tsx';
import { CostsSection } from './sections/costs-section.tsx';
import { DurationSection } from './sections/duration-section.tsx';
import { ObjectivesSection } from './sections/objectives-section.tsx';
import { ThirdPartiesSection } from './sections/third-parties-section.tsx';
import type { OpenedContract } from './use-contract.ts';
import { useContractText } from './use-contract-text.ts';

interface ContractEditorProps {
  view: FileView;
  contract: OpenedContract;
}

/** A draft: left the sections, in the middle the fields, right what an inspector would look for. */
export function ContractEditor({ view, contract }: ContractEditorProps) {
  const words = useWords(contractWords);
  const { paper } = useWords(contractPaperWords);
  const name = useContractName();
  const autosave = useContractText(view.id, contract);
  const addendum = addendumOf(view, contract.id);
  const addendumName = useAddendumName(view, contract.id);
  const judged = addendum ?? view.judgement.contracts.find((one) => one.contract === contract.id);
  const address = `${fileHref(view.id, 'contract')}/${contract.id}`;
  const form = useLeaving(autosave.flush);
  const text = autosave.value;
  const section = {
    text,
    onChange: (change: Partial<ContractText>) => autosave.change({ ...text, ...change }),
  };
  return (
    <div className="autosave-page">
      <Section
        title={addendumName ?? name(contract.kind, text.startsOn)}
        action={
          <Row>
            <SaveLine status={autosave.status} />
            <ButtonLink icon={PrintIcon} href={`${address}/afdruk`}>
              {paper.print}
            </ButtonLink>
            <ButtonLink kind="main" href={`${address}/ondertekenen`}>
              {words.toSign}
            </ButtonLink>
          </Row>
        }
      >
        <Stack gap="lg">
          <TextLink href={fileHref(view.id, 'contract')}>{words.back}</TextLink>
          <ContractTrack dossierId={view.id} contractId={contract.id} />
          <SaveTrouble autosave={autosave} />
          {contract.balanceAfterJob === null ? null : (
            <VerdictPanel verdict={contract.balanceAfterJob} view={view} tone="info" />
          )}
          <RefusalHistory refusals={contract.refusals} />
          {contract.changes === null ? null : <Changes before={contract.changes} after={text} />}
          <div className="contract-editor">
            <Columns shape="both">
              <div className="contract-side contract-side-left">
                <SectionLinks />
              </div>
              <form ref={form} onSubmit={(event) => event.preventDefault()} noValidate>
                <Stack gap="xl">
                  <ObjectivesSection {...section} />
                  <AreasSection {...section} />
                  <CommitmentsSection {...section} />
                  <CostsSection {...section} />
                  <ThirdPartiesSection {...section} />
                  <DurationSection
                    {...section}
                    kind={contract.kind}
                    startIsFixed={addendum !== undefined}
                  />
                  <EvaluationSection {...section} />
                  <AidSection {...section} />
                  <PeopleSection {...section} />
                  <ProportionSection {...section} />
                </Stack>
              </form>
              <div className="contract-side">
                {judged === undefined ? null : <MentionsRail mentions={judged.mentions} />}
              </div>
            </Columns>
          </div>
        </Stack>
      </Section>
    </div>
  );
}
