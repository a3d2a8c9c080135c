import { contractText } from '@traject/api/contract/input';
import { type CivilDate, civilDate } from '@traject/rules/calendar';
import { z } from 'zod';

/** The whole text of a contract. */
export type ContractText = z.infer<typeof contractText>;
export type Objective = ContractText['objectives'][number];
export type Commitment = ContractText['commitments'][number];
export type ThirdParty = ContractText['thirdParties'][number];

/** A day as it is typed: nothing while it is no whole day. */
export const dayOrNull = (typed: string | undefined): CivilDate | null =>
  civilDate.safeParse(typed).data ?? null;

/** What the server can take: a named third party, an end only with its day, objectives that are there. */
export function sendable(text: ContractText): ContractText {
  const known = new Set(text.objectives.map(({ id }) => id));
  const lacksEnd = text.endAgreed === 'on-a-day' && text.endsOn === null;
  return {
    ...text,
    endAgreed: lacksEnd ? 'unknown' : text.endAgreed,
    endsOn: text.endAgreed === 'on-a-day' ? text.endsOn : null,
    thirdParties: text.thirdParties.filter(({ name }) => name.trim() !== ''),
    commitments: text.commitments.map((commitment) =>
      commitment.objectiveId !== null && known.has(commitment.objectiveId)
        ? commitment
        : { ...commitment, objectiveId: null },
    ),
  };
}

/** The last day lies before the first: nothing can be saved until that is mended. */
export const endsTooSoon = ({ startsOn, endAgreed, endsOn }: ContractText): boolean =>
  endAgreed === 'on-a-day' && startsOn !== null && endsOn !== null && endsOn < startsOn;

/** Reads a kept draft; undefined when it is no text of a contract. A third party may still be without a name. */
export function readText(raw: unknown): ContractText | undefined {
  const shape = z.object({
    ...contractText.shape,
    thirdParties: z.array(z.object({ id: z.string(), name: z.string(), extent: z.string() })),
  });
  return shape.safeParse(raw).data;
}
