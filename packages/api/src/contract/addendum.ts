import {
  allowsOneSidedChanges,
  type ContractRow,
  contractHeads,
  contractOf,
  insertDraft,
  loadDossiers,
  openAddendumOf,
  type Transaction,
  textInForce,
  writeContractText,
} from '@traject/db';
import { inForceOn } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { copiedText } from './copied-text.ts';
import type { draftAddendum } from './input.ts';
import { judgedAddendum } from './judged-addenda.ts';

/** Refuses a change of a contract that does not run on that day: there is nothing left to change. */
async function mustRun(
  transaction: Transaction,
  dossierId: string,
  contractId: string,
  on: CivilDate,
  field: string,
): Promise<void> {
  const facts = (await loadDossiers(transaction, [dossierId])).get(dossierId)?.facts;
  const base = facts?.contracts.find(({ id }) => id === contractId);
  if (base === undefined) throw new Refusal('not-found', 'amendsId');
  if (!inForceOn(base, on)) throw new Refusal('contract-over', field);
}

/** Begins an addendum with the text that holds now, so that only what changes has to be written. */
export async function beginAddendum(
  { transaction, reader }: Change,
  { dossierId, id, amendsId, askedBy, reason }: z.infer<typeof draftAddendum>,
  today: CivilDate,
): Promise<void> {
  const base = await contractOf(transaction, dossierId, amendsId);
  if (base === undefined || base.amendsId !== null) throw new Refusal('not-found', 'amendsId');
  if (!base.frozen) throw new Refusal('contract-not-signed', 'amendsId');
  await mustRun(transaction, dossierId, amendsId, today, 'amendsId');
  const open = await openAddendumOf(transaction, amendsId);
  if (open !== undefined) throw new Refusal('draft-exists', null, { contractId: open });
  const text = await textInForce(transaction, dossierId, amendsId);
  if (text === undefined) throw new Refusal('not-found', 'amendsId');
  await insertDraft(transaction, reader, dossierId, {
    id,
    kind: base.kind,
    // An addendum stands on the framework agreement of its contract.
    frameworkVersion: base.frameworkVersion,
    amendsId,
    askedBy,
    changeReason: reason,
  });
  const of = { dossierId, contractId: id, version: 1 };
  await writeContractText(transaction, reader, of, copiedText(text), null);
}

const LACKS = {
  'not-asked': 'change-not-agreed',
  'no-agreement': 'change-not-agreed',
  'one-sided': 'change-not-agreed',
  undetermined: 'change-not-agreed',
  'not-informed': 'not-informed',
} as const;

/** Refuses a signature on an addendum while both do not agree, the person was not informed, or a mention lacks. */
export async function mustBeAllowedChange(
  { transaction }: Change,
  row: ContractRow,
  on: CivilDate,
): Promise<void> {
  const { dossierId, id, amendsId } = row;
  if (amendsId === null) return;
  await mustRun(transaction, dossierId, amendsId, on, 'on');
  const loaded = (await loadDossiers(transaction, [dossierId])).get(dossierId);
  const addendum = loaded?.addenda.find(({ facts }) => facts.id === id);
  const head = (await contractHeads(transaction, dossierId)).find((one) => one.id === id);
  if (loaded === undefined || addendum === undefined || head === undefined)
    throw new Refusal('not-found', 'id');
  const allowsOneSided = await allowsOneSidedChanges(transaction);
  const { change, mentions } = judgedAddendum(loaded.facts, head, addendum, { on, allowsOneSided });
  const { answer } = change;
  if (answer !== 'to-sign' && answer !== 'changed') throw new Refusal(LACKS[answer], 'on');
  if (mentions.outcome !== 'met') throw new Refusal('mentions-missing', 'on');
}
