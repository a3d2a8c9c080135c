import {
  type ContractRow,
  contractOf,
  freezeContract,
  loadDossiers,
  readContract,
  thirdPartiesOf,
  writeSignature,
} from '@traject/db';
import { firstDayToSign, judge, RULES_VERSION } from '@traject/rules';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { asSeen } from '../versioned.ts';
import { REFUSAL_OF_STEP, type signContract } from './input.ts';

type SignatureInput = z.infer<typeof signContract>;

const isStep = (condition: string): condition is keyof typeof REFUSAL_OF_STEP =>
  condition in REFUSAL_OF_STEP;

/** Refuses a signature on a day on which the law does not allow it yet, with the step that is missing. */
async function mustBeAllowed({ transaction }: Change, input: SignatureInput): Promise<void> {
  const loaded = (await loadDossiers(transaction, [input.dossierId])).get(input.dossierId);
  if (loaded === undefined) throw new Refusal('not-found', 'dossierId');
  const contract = loaded.facts.contracts.find(({ id }) => id === input.id);
  const procedure = judge(loaded.facts, { on: input.on }).contracts.find(
    (judged) => judged.contract === input.id,
  )?.procedure;
  const lacking = procedure?.findings.find(({ truth }) => truth !== 'yes')?.condition;
  if (lacking === undefined || !isStep(lacking)) return;
  const { balance } = loaded.facts;
  // A balance that began later cannot have come before this signature, whole or not.
  if (lacking === 'needs-assessed' && balance !== null && balance.startedOn > input.on)
    throw new Refusal('balance-after-signature', 'on', { day: balance.startedOn });
  throw new Refusal(
    REFUSAL_OF_STEP[lacking],
    'on',
    lacking === 'reflection-over' && contract?.givenOn
      ? { day: firstDayToSign(contract.givenOn) }
      : {},
  );
}

/** Refuses a second signature of the same party, and one of a third party that is not in the contract. */
function mustNotHaveSigned(
  before: ContractRow,
  thirdParties: readonly { id: string; signedOn: string | null }[],
  input: SignatureInput,
): void {
  if (input.party === 'third-party') {
    const third = thirdParties.find(({ id }) => id === input.thirdPartyId);
    if (third === undefined) throw new Refusal('not-found', 'thirdPartyId');
    if (third.signedOn !== null) throw new Refusal('already-signed', 'thirdPartyId');
    return;
  }
  const signed = input.party === 'person' ? before.signedByPersonOn : before.signedByCentreOn;
  if (signed !== null) throw new Refusal('already-signed', 'party');
}

/**
 * Records one signature; the last one freezes the contract with the facts it rests on. Refused while the balance or a
 * mention lacks, the person was not informed, or the reflection period runs (BAL-1, CON, PRO-2, PRO-3).
 */
export async function sign(change: Change, input: SignatureInput): Promise<void> {
  const { transaction, reader } = change;
  const { dossierId, id } = input;
  const before = asSeen(await contractOf(transaction, dossierId, id), input.version);
  if (before.frozen) throw new Refusal('signed-is-frozen', 'id');
  mustNotHaveSigned(before, await thirdPartiesOf(transaction, id), input);
  await mustBeAllowed(change, input);
  await writeSignature(transaction, reader, before, input);
  const contract = await readContract(transaction, dossierId, id);
  const signatures = contract?.signatures;
  const complete =
    signatures !== undefined &&
    signatures.person !== null &&
    signatures.centre !== null &&
    signatures.thirdParties.every(({ signedOn }) => signedOn !== null);
  if (!complete) return;
  const facts = (await loadDossiers(transaction, [dossierId])).get(dossierId)?.facts ?? null;
  await freezeContract(
    transaction,
    reader,
    { dossierId, contractId: id },
    { contract, facts },
    RULES_VERSION,
  );
}
