import { useSuspenseQueries } from '@tanstack/react-query';
import type { Objective } from '../contract/contract-text.ts';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';

const FRESH_MS = 60_000;

/** The objectives of contracts and of the addenda that everybody signed, by the id of the text that they stand in. */
export function useEvaluatedObjectives(
  { id: dossierId, addenda }: Pick<FileView, 'id' | 'addenda'>,
  contractIds: readonly string[],
): ReadonlyMap<string, readonly Objective[]> {
  const signed = addenda.filter(
    ({ amendsId, signedOn }) =>
      signedOn !== null && amendsId !== null && contractIds.includes(amendsId),
  );
  const ids = [...contractIds, ...signed.map(({ id }) => id)];
  const opened = useSuspenseQueries({
    queries: ids.map((id) =>
      desk.contract.open.queryOptions({ dossierId, id }, { staleTime: FRESH_MS }),
    ),
  });
  return new Map(opened.map(({ data }, at) => [ids[at] ?? '', data.text.objectives]));
}
