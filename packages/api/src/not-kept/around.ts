import { type ReadNotKept, receivedSanctions, type Transaction } from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import { otherCentreFrom } from '../move/competence.ts';
import type { AroundPath } from './facts.ts';

/** What the paths of a file are judged with: each other, the sanctions of other centres, and who is competent. */
export const aroundPaths = async (
  transaction: Transaction,
  dossierId: string,
  all: readonly ReadNotKept[],
  on: CivilDate,
): Promise<AroundPath> => ({
  all,
  received: await receivedSanctions(transaction, dossierId),
  otherCentreFrom: all.length === 0 ? null : await otherCentreFrom(transaction, dossierId, on),
});
