import type { Action, Outputs } from '@traject/api/browser';
import { createContext, use } from 'react';

/** Who is signed in, where, on which day, and what that person may do. */
export type Member = Outputs['session']['me'];

/** Holds who is signed in; every screen stands below it. */
export const MemberContext = createContext<Member | null>(null);

/** Who is signed in. */
export function useMember(): Member {
  const member = use(MemberContext);
  if (member === null) throw new Error('useMember stands below the frame only');
  return member;
}

/** Whether somebody may do one thing. */
export const mayDo = (member: Member, action: Action): boolean => member.may.includes(action);
