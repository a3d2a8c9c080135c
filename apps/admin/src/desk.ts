import { createDesk } from '@traject/api/browser';
import { sessionEnded } from './session/ended.ts';

/** The one way from these screens to the server. */
export const { queryClient, desk } = createDesk({ onSignedOut: () => sessionEnded.set(true) });
