import type { Outputs } from '@traject/api/browser';
import { createContext, use } from 'react';

/** Who is signed in, where, what that person may do, and the day of today in Belgium. */
export type Me = Outputs['session']['me'];

/** Holds the session; filled by `SessionGate`. */
export const MeContext = createContext<Me | null>(null);

/** Who is signed in. Works everywhere below `SessionGate`. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === null) throw new Error('useMe needs a SessionGate above it');
  return me;
}
