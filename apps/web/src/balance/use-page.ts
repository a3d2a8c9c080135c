import { useQueryClient } from '@tanstack/react-query';
import { balancePage } from '@traject/api/balance/input';
import type { LifeDomain } from '@traject/rules/facts';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { type Autosave, useAutosave } from '../autosave/use-autosave.ts';
import { desk } from '../desk.ts';
import { useFileChange } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { useMe } from '../session/me.ts';
import { type DomainPage, readPage, savedPage, sendable } from './domain-page.ts';
import { usePageParts } from './page-parts.ts';
import { type OpenedBalance, useBalance } from './use-balance.ts';

type Balance = NonNullable<OpenedBalance>;

/** The balance with one page as it was just saved. */
function withPage(balance: Balance, page: DomainPage, version: number): Balance {
  const savedAt = new Date().toISOString();
  const others = balance.pages.filter(({ domain }) => domain !== page.domain);
  return { ...balance, pages: [...others, { ...page, version, savedAt }] };
}

/** The page of one life domain, which saves itself. */
export function usePage(dossierId: string, domain: LifeDomain): Autosave<DomainPage> {
  const cache = useQueryClient();
  const { staff } = useMe();
  const { today } = useFormat();
  const balance = useBalance(dossierId);
  const parts = usePageParts();
  const { send } = useFileChange(dossierId, desk.balance.savePage.mutationOptions());
  const [ownId] = useState(() => newId());
  const queryKey = desk.balance.open.queryKey({ dossierId });
  const head = { id: balance?.id ?? ownId, startedOn: balance?.startedOn ?? today };

  return useAutosave<DomainPage>({
    key: `${staff.id}/${dossierId}/balans/${domain}`,
    saved: savedPage(balance, domain),
    parse: readPage,
    parts,
    send: async ({ value, version }, requestId) => {
      const page = balancePage.safeParse(sendable(value));
      if (!page.success) return { code: 'invalid-input', fields: [], details: {} };
      const { id: balanceId, startedOn } = head;
      const sent = await send({ balanceId, startedOn, version, page: page.data }, requestId);
      return sent.ok ? null : sent.problem;
    },
    keep: ({ value, version }) =>
      cache.setQueryData(queryKey, (now: OpenedBalance | undefined) =>
        withPage(now ?? { ...head, pages: [], previous: null }, value, version),
      ),
    look: () => cache.invalidateQueries({ queryKey }),
  });
}
