import { WHO_CAN_CLEAR } from '@traject/api/month/input';
import { causeWords } from '@traject/i18n/admin';
import type { MonthRow } from './row.ts';

type CauseWords = (typeof causeWords)['nl'];
type Who = keyof CauseWords['who'];

/** Who can find out a condition that is not known; most are told by the KSZ. */
const CAN_FIND_OUT: Readonly<Record<string, Who>> = {
  'partner-not-missing': 'social-worker',
  'claimed-on-this-file': 'social-worker',
  'under-25-at-signature': 'social-worker',
  'no-student-subsidy-ever': 'social-worker',
};

/** Why nothing is due for a row, in a few words, and who can do something about it. */
export interface Cause {
  readonly condition: string;
  readonly text: string;
  readonly who: string | undefined;
  /** How many more conditions stand in the way. */
  readonly others: number;
}

const wordOf = (words: Readonly<Record<string, string>>, condition: string): string | undefined =>
  words[condition];

/**
 * The one cause to name: of a blocked row what somebody can clear, of a lost one what nobody can, of an undetermined one
 * what is not known. Nothing for a row of which the subsidy is due.
 */
export function causeOf(
  { claim: { kind, verdict }, blocked }: MonthRow,
  words: CauseWords,
): Cause | undefined {
  if (kind !== null) return undefined;
  const isUnknown = verdict.answer === 'undetermined';
  const lacking = verdict.findings.filter(({ truth }) => truth === (isUnknown ? 'unknown' : 'no'));
  const first =
    (isUnknown
      ? undefined
      : lacking.find(({ condition }) => condition in WHO_CAN_CLEAR === blocked)) ?? lacking[0];
  if (first === undefined) return undefined;
  const { condition } = first;
  const who = isUnknown ? (CAN_FIND_OUT[condition] ?? 'consultation') : WHO_CAN_CLEAR[condition];
  // The law itself is still to come: nobody in the centre is to act.
  const nobody = !blocked || who === undefined || condition === 'rate-in-force';
  return {
    condition,
    text: wordOf(isUnknown ? words.unknown : words.no, condition) ?? condition,
    who: nobody ? undefined : words.who[who],
    others: blocked ? lacking.filter((other) => other !== first && countsBeside(other)).length : 0,
  };
}

/** Outside a window only because nothing was signed yet is not a reason of its own. */
const countsBeside = ({ condition }: { condition: string }): boolean =>
  condition !== 'inside-first-window';
