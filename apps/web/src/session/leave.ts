import { signOut } from '@traject/api/browser';
import { queryClient } from '../desk.ts';

/** Signs out and starts over; nothing of the last person stays on the screen. */
export async function leave(): Promise<void> {
  const problem = await signOut();
  if (problem !== null && problem.code === 'offline') return;
  queryClient.clear();
  globalThis.location.assign('/');
}
