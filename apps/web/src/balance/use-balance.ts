import { useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { desk } from '../desk.ts';

/** The social balance as the server has it; null while it has not begun. */
export type OpenedBalance = Outputs['balance']['open'];

/** Reading it is logged, so it is not read anew for every glance. */
const FRESH_MS = 60_000;

/** The social balance of a file. Only for who may read it. */
export function useBalance(dossierId: string): OpenedBalance {
  return useSuspenseQuery(desk.balance.open.queryOptions({ dossierId }, { staleTime: FRESH_MS }))
    .data;
}
