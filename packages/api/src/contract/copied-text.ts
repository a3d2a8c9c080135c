import type { ContractText } from '@traject/db';
import { v7 as newId } from 'uuid';

/** The same text with ids of its own: a record of another contract is never shared. */
export function copiedText(text: ContractText): ContractText {
  const ids = new Map(text.objectives.map(({ id }) => [id, newId()]));
  return {
    ...text,
    objectives: text.objectives.map((objective) => ({
      ...objective,
      id: ids.get(objective.id) ?? newId(),
    })),
    commitments: text.commitments.map((commitment) => ({
      ...commitment,
      id: newId(),
      objectiveId:
        commitment.objectiveId === null ? null : (ids.get(commitment.objectiveId) ?? null),
    })),
    thirdParties: text.thirdParties.map((third) => ({ ...third, id: newId() })),
  };
}
