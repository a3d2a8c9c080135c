import { addYears, type CivilDate } from '../calendar/civil-date.ts';
import { signedOn } from '../contract/signed.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Citation } from '../verdict.ts';
import { AGE_LIMIT } from './age-limit.ts';

export type ChangeAt25Id =
  | 'mandatory-by-studies'
  | 'new-study-project'
  | 'student-subsidy'
  | 'same-centre';

/** What becomes of one rule on the twenty-fifth birthday. */
export interface ChangeAt25 {
  readonly id: ChangeAt25Id;
  readonly effect: 'stops' | 'stays';
  readonly citation: Citation;
}

/** The twenty-fifth birthday of a person; `'unknown'` while the date of birth is. */
export interface Turning25 {
  readonly on: CivilDate | 'unknown';
  /** A study project was concluded before that day: the rules ask the age at the conclusion, not later. */
  readonly concludedBefore: boolean;
  readonly changes: readonly ChangeAt25[];
}

/** What changes for a student who turns 25, each with its article (OBL-2, STU-1, STU-3, SUB-5). */
export function turning25({ person, contracts }: Pick<Dossier, 'person' | 'contracts'>): Turning25 {
  const { birthDate } = person;
  if (birthDate === 'unknown') return { on: 'unknown', concludedBefore: false, changes: [] };
  const on = addYears(birthDate, AGE_LIMIT);
  const concludedBefore = contracts.some((contract) => {
    const signed = signedOn(contract);
    return contract.kind === 'study' && contract.endedOn === null && signed !== null && signed < on;
  });
  const kept = concludedBefore ? 'stays' : 'stops';
  return {
    on,
    concludedBefore,
    changes: [
      {
        id: 'student-subsidy',
        effect: kept,
        citation: { rule: 'SUB-5', source: 'law', article: '43/2 §2' },
      },
      { id: 'same-centre', effect: kept, citation: { rule: 'STU-3', source: 'explanation' } },
      {
        id: 'mandatory-by-studies',
        effect: 'stops',
        citation: { rule: 'OBL-2', source: 'law', article: '11 §2 a' },
      },
      {
        id: 'new-study-project',
        effect: 'stops',
        citation: { rule: 'STU-1', source: 'law', article: '11 §2 a' },
      },
    ],
  };
}
