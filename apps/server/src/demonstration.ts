import {
  type DemoAccount,
  dayInBrussels,
  demoAccounts,
  foundDemonstration,
  hasCentre,
} from '@traject/api/server';
import type { OpenDatabase } from '@traject/db/open';
import type { Environment } from './environment.ts';
import { type Identity, makeAccount } from './identity/identity.ts';
import type { PaperStore } from './papers/store.ts';
import { progressBar } from './progress.ts';

/**
 * The accounts to show on the sign-in page. An empty folder becomes a demonstration the first time, unless that is
 * switched off; a PostgreSQL becomes one only when it is asked for. A centre that is there is never touched.
 */
export async function demonstrationAccounts(
  { database, kind }: OpenDatabase,
  identity: Identity,
  { DEMONSTRATION }: Environment,
  papers: PaperStore,
): Promise<readonly DemoAccount[]> {
  const found = await hasCentre(database);
  if (found !== 'none') return found === 'demonstration' ? demoAccounts : [];
  const wanted = DEMONSTRATION === undefined ? kind === 'folder' : DEMONSTRATION === 'yes';
  if (!wanted) return [];
  const bar = progressBar('Making the demonstration');
  await foundDemonstration(database, {
    today: dayInBrussels(new Date()),
    makeAccount: ({ email, name, password }) => makeAccount(identity, { email, name, password }),
    keepPaper: async (centreId, content) => {
      const incoming = await papers.receive(new Blob([new Uint8Array(content)]).stream());
      await papers.keep(centreId, incoming);
      return { size: incoming.size, checksum: incoming.checksum };
    },
    onFile: bar.show,
  });
  bar.stop();
  return demoAccounts;
}
