import { useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { desk } from '../../desk.ts';

/** The subsidy of a file over its whole life, month by month. */
export type Ledger = Outputs['ledger']['open'];
export type LedgerMonth = Ledger['months'][number];

const FRESH_MS = 60_000;

/** The ledger of a file as it stands today. */
export const useLedger = (dossierId: string): Ledger =>
  useSuspenseQuery(desk.ledger.open.queryOptions({ dossierId }, { staleTime: FRESH_MS })).data;

/** The look of a month: the kind that is due, else what can be said of it. */
export const textureOf = ({ kind, state }: LedgerMonth): string =>
  state.name === 'due' && kind !== null ? kind : state.name;
