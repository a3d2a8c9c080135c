import {
  contractHeads,
  evaluationOf,
  readContract,
  readEvaluations,
  type Transaction,
  writeEvaluation,
} from '@traject/db';
import type { z } from 'zod';
import { signedByAllOn } from '../contract/judged-addenda.ts';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { asSeenOrNew } from '../versioned.ts';
import { evaluatedText, type recordEvaluation } from './input.ts';

type Evaluated = z.infer<typeof recordEvaluation>;

/** The objectives of a contract as it stood on the day of the evaluation. */
async function objectivesOf(
  transaction: Transaction,
  { dossierId, contractId, heldOn }: Pick<Evaluated, 'dossierId' | 'contractId' | 'heldOn'>,
): Promise<string[]> {
  const heads = await contractHeads(transaction, dossierId);
  const contract = heads.find(({ id, amendsId }) => id === contractId && amendsId === null);
  if (contract === undefined) throw new Refusal('not-found', 'contractId');
  if (!contract.frozen) throw new Refusal('contract-not-signed', 'contractId');
  const addenda = heads.map((head) => ({ ...head, signedOn: signedByAllOn(head) }));
  const id = evaluatedText(addenda, contractId, heldOn);
  const text = (await readContract(transaction, dossierId, id))?.text;
  return text?.objectives.map((objective) => objective.id) ?? [];
}

/**
 * Records an evaluation, completes it or puts it right. It answers the objectives that the contract had on its day; what
 * it answered before stays an answer.
 */
export async function record({ transaction, reader }: Change, input: Evaluated): Promise<void> {
  const { dossierId, id, followUp, results } = input;
  const before = asSeenOrNew(await evaluationOf(transaction, dossierId, id), input.version);
  const objectives = await objectivesOf(transaction, input);
  const noted = before === undefined ? [] : await readEvaluations(transaction, dossierId);
  const answeredBefore =
    noted
      .find((evaluation) => evaluation.id === id)
      ?.results.map(({ objectiveId }) => objectiveId) ?? [];
  const known = new Set([...objectives, ...answeredBefore]);
  const answered = new Set(results.map(({ objectiveId }) => objectiveId));
  if (![...answered].every((objective) => known.has(objective)))
    throw new Refusal('objective-unknown', 'results');
  await writeEvaluation(transaction, reader, dossierId, before, {
    held: {
      id,
      contractId: input.contractId,
      heldOn: input.heldOn,
      manner: input.manner,
      personTookPart: input.personTookPart,
      // Written down: each objective has its result, and it says what follows (EVA-3).
      writtenDown: followUp !== '' && objectives.every((objective) => answered.has(objective)),
    },
    othersPresent: input.othersPresent,
    followUp,
    results,
  });
}
