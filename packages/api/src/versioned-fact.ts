import {
  type VersionedAction,
  type VersionedFact,
  versionedFact,
  writeVersionedFact,
} from '@traject/db';
import type { Change } from './file/change.ts';
import { asSeenOrNew } from './versioned.ts';

/** Adds a fact (`version: 0`) or corrects the one that the reader saw; an older one is refused as a conflict. */
export async function saveVersionedFact<Action extends VersionedAction>(
  { transaction, reader }: Change,
  { dossierId, version }: { dossierId: string; version: number },
  action: Action,
  stated: VersionedFact<Action>,
): Promise<void> {
  const before = asSeenOrNew(
    await versionedFact(transaction, dossierId, action, stated.id),
    version,
  );
  await writeVersionedFact(transaction, reader, dossierId, action, before, stated);
}
