import { createDesk } from '@traject/api/browser';
import { sessionEnded } from './session/ended.ts';

/** The typed way to the server (`desk.file.open.queryOptions(…)`) and the cache of its answers. */
export const { queryClient, desk } = createDesk({ onSignedOut: sessionEnded });

const { queries, mutations } = queryClient.getDefaultOptions();
queryClient.setDefaultOptions({
  // Without a network a call fails at once and says so, instead of waiting in silence; the draft keeps the work.
  queries: { ...queries, networkMode: 'always', refetchOnReconnect: true },
  mutations: { ...mutations, networkMode: 'always' },
});
