import { useQueryClient } from '@tanstack/react-query';
import { contractText } from '@traject/api/contract/input';
import { type Autosave, useAutosave } from '../autosave/use-autosave.ts';
import { desk } from '../desk.ts';
import { useFileChange } from '../file/use-file.ts';
import { useMe } from '../session/me.ts';
import { type ContractText, readText, sendable } from './contract-text.ts';
import { useTextParts } from './text-parts.ts';
import type { OpenedContract } from './use-contract.ts';

/** The text of a draft, which saves itself. */
export function useContractText(
  dossierId: string,
  contract: OpenedContract,
): Autosave<ContractText> {
  const cache = useQueryClient();
  const { staff } = useMe();
  const { id } = contract;
  const { send } = useFileChange(dossierId, desk.contract.save.mutationOptions());
  const queryKey = desk.contract.open.queryKey({ dossierId, id });
  return useAutosave<ContractText>({
    key: `${staff.id}/${dossierId}/contract/${id}`,
    saved: { version: contract.version, value: contract.text },
    parse: readText,
    parts: useTextParts(),
    send: async ({ value, version }, requestId) => {
      const text = contractText.safeParse(sendable(value));
      if (!text.success) return { code: 'invalid-input', fields: [], details: {} };
      const sent = await send({ id, version, text: text.data }, requestId);
      return sent.ok ? null : sent.problem;
    },
    keep: ({ value, version }) =>
      cache.setQueryData(queryKey, (now: OpenedContract | undefined) =>
        now === undefined ? now : { ...now, version, text: value },
      ),
    look: () => cache.invalidateQueries({ queryKey }),
  });
}
