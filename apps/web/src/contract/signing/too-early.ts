import type { Problem } from '@traject/api/browser';
import type { FileView } from '../../file/use-file.ts';
import { reflectionAfter } from '../contract-state.ts';

/** The refusal that the server would give for each step that lacks, in the order of the steps. */
const REFUSALS: Readonly<Record<string, string>> = {
  'needs-assessed': 'balance-incomplete',
  'mentions-complete': 'mentions-missing',
  'informed-before-signing': 'not-informed',
  'reflection-over': 'reflection-running',
};

/** What stands in the way of signing today, as the file is judged; of another day only the server knows. */
export function tooEarlyOn(view: FileView, contractId: string, on: string): Problem | null {
  if (on !== view.judgement.on) return null;
  const found = view.judgement.contracts.find(({ contract }) => contract === contractId);
  const lacking = found?.procedure.findings.find(({ truth }) => truth !== 'yes')?.condition;
  const code = lacking === undefined ? undefined : REFUSALS[lacking];
  if (code === undefined) return null;
  const givenOn = view.facts.contracts.find(({ id }) => id === contractId)?.givenOn ?? null;
  const details: Problem['details'] =
    code === 'reflection-running' && givenOn !== null
      ? { day: reflectionAfter(givenOn).firstDay }
      : {};
  return { code, fields: [], details };
}
