import { fileWords } from '@traject/i18n/web';
import { conditionWords } from '@traject/rules/text';
import { StepTrack, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { type FileTab, fileHref } from './file-tabs.ts';
import type { FileView } from './use-file.ts';

type StepId = FileView['steps'][number]['id'];

const PLACES: Readonly<Record<StepId, FileTab>> = {
  award: 'recht',
  balance: 'balans',
  contract: 'contract',
  'follow-up': 'opvolging',
  end: 'einde',
  'not-kept': 'niet-nagekomen',
};

/** At most this many are named; the page of the step says the rest. */
const NAMED = 3;

/** Where the trajectory stands, and what lacks before its next step. */
export function FileSteps({ view }: { view: FileView }) {
  const words = useWords(fileWords);
  const lacking = useLacking(view);
  const more = lacking.items.length - NAMED;
  return (
    <div className="file-steps">
      <StepTrack
        label={words.stepsLabel}
        stateLabels={words.stepStates}
        steps={view.steps.map(({ id, state }) => ({
          id,
          state,
          label: words.steps[id],
          href: fileHref(view.id, PLACES[id]),
          // Nobody has to pass it: while no such path runs, it does not lie ahead.
          ...(id === 'not-kept' && state !== 'current' ? { stateLabel: words.notKeptIdle } : {}),
        }))}
      />
      {lacking.items.length === 0 ? null : (
        <div className="file-lacking">
          <p>{lacking.title}</p>
          <ul>
            {lacking.items.slice(0, NAMED).map((item) => (
              <li key={item}>{item}</li>
            ))}
            {more > 0 ? <li>{words.andMore(more)}</li> : null}
          </ul>
        </div>
      )}
    </div>
  );
}

/** What has to be done or known before the step after the current one, in the words of the rules. */
function useLacking(view: FileView): { title: string; items: string[] } {
  const words = useWords(fileWords);
  const { language } = useFormat();
  const current = view.steps.find(({ state }) => state === 'current')?.id;
  const { judgement } = view;
  if (current === 'award')
    return {
      title: words.lackingBefore(words.steps.award),
      items: [words.noAwardYet],
    };
  if (current === 'balance') {
    if (judgement.balance.answer === 'not-begun')
      return { title: words.lackingBefore(words.steps.contract), items: [words.balanceNotBegun] };
    const domains = judgement.balance.findings.filter(({ truth }) => truth !== 'yes');
    return {
      title: words.lackingInBalance,
      items: domains.map(
        ({ condition }) => conditionWords(judgement.balance.question, condition, language).label,
      ),
    };
  }
  if (current === 'contract') {
    const draft = view.contracts.find(({ signedOn }) => signedOn === null);
    const found = judgement.contracts.find(({ contract }) => contract === draft?.id);
    if (found === undefined)
      return { title: words.lackingBefore(words.steps.contract), items: [words.noDraftYet] };
    return {
      title: words.lackingBefore(words.signature),
      items: [...found.mentions.findings, ...found.procedure.findings]
        .filter(({ truth, condition }) => truth !== 'yes' && condition !== 'mentions-complete')
        .map(({ condition }) => lackOf(found, condition, language)),
    };
  }
  return { title: '', items: [] };
}

type ContractVerdicts = FileView['judgement']['contracts'][number];

function lackOf(
  { mentions, procedure }: ContractVerdicts,
  condition: string,
  language: 'nl' | 'fr' | 'de',
): string {
  const of = mentions.findings.some((finding) => finding.condition === condition)
    ? mentions
    : procedure;
  const { states, cure } = conditionWords(of.question, condition, language);
  // A condition states what holds once it is met; of a step that lacks, what to do says more.
  return cure ?? states;
}
