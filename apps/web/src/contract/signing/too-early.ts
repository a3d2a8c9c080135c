import type { Problem } from '@traject/api/browser';
import { REFUSAL_OF_STEP } from '@traject/api/contract/input';
import type { FileView } from '../../file/use-file.ts';

const REFUSALS: Readonly<Record<string, string>> = REFUSAL_OF_STEP;

/** What stands in the way of signing today, as the file is judged; of another day only the server knows. */
export function tooEarlyOn(view: FileView, contractId: string, on: string): Problem | null {
  if (on !== view.judgement.on) return null;
  const found = view.judgement.contracts.find(({ contract }) => contract === contractId);
  const lacking = found?.procedure.findings.find(({ truth }) => truth !== 'yes')?.condition;
  const code = lacking === undefined ? undefined : REFUSALS[lacking];
  if (code === undefined) return null;
  const reflection = found?.reflection ?? null;
  const details: Problem['details'] =
    code === 'reflection-running' && reflection !== null ? { day: reflection.firstDayToSign } : {};
  return { code, fields: [], details };
}
