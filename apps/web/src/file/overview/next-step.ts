import { dutyPlace } from '../duty-place.ts';
import { fileHref } from '../file-tabs.ts';
import type { FileView } from '../use-file.ts';

type Act =
  | 'consultation'
  | 'award'
  | 'balance'
  | 'balanceGoOn'
  | 'contract'
  | 'contractGoOn'
  | 'evaluate'
  | 'exemption'
  | 'extension'
  | 'interview'
  | 'notify'
  | 'projectEnds';

type Duty = FileView['judgement']['duties'][number];

/** What fulfils a duty; concluding a project is the work of the steps before it. */
const ACTS: Readonly<Partial<Record<Duty['kind'], Act>>> = {
  evaluate: 'evaluate',
  'review-exemption': 'exemption',
  'decide-extension': 'extension',
  'grant-interview': 'interview',
  'notify-decision': 'notify',
  'project-ends': 'projectEnds',
};

/** The one thing to do next in a file, with the place where it is done; undefined when nothing asks for it. */
export function nextStep(view: FileView): { act: Act; href: string } | undefined {
  const { facts, judgement, steps } = view;
  const step = (act: Act, ...[tab, search]: [Parameters<typeof fileHref>[1], string?]) => ({
    act,
    href: fileHref(view.id, tab, search),
  });
  const current = steps.find(({ state }) => state === 'current')?.id;
  if (facts.consultations.length === 0 && judgement.obligation.outcome !== 'not-applicable')
    return step('consultation', 'recht', '?nieuw=consultation');
  if (current === 'award') return step('award', 'recht', '?nieuw=award');
  if (current === 'balance')
    return step(judgement.balance.answer === 'not-begun' ? 'balance' : 'balanceGoOn', 'balans');
  if (current === 'contract') {
    const draft = view.contracts.some(({ signedOn }) => signedOn === null);
    return step(draft ? 'contractGoOn' : 'contract', 'contract');
  }
  // Duties stand in order of their last day.
  for (const { kind, from } of judgement.duties) {
    const act = ACTS[kind];
    if (act !== undefined && from <= judgement.on)
      return step(act, dutyPlace(kind), kind === 'decide-extension' ? '?beslissing=extension' : '');
  }
  return undefined;
}
