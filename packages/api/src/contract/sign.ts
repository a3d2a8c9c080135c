import {
  type ContractRow,
  contractOf,
  loadDossiers,
  readContract,
  type SignatureManner,
  thirdPartiesOf,
  writeSignature,
} from '@traject/db';
import { firstDayToSign, judge } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { asSeen } from '../versioned.ts';
import { mustBeAllowedChange } from './addendum.ts';
import { freezeSigned } from './freeze.ts';
import { REFUSAL_OF_STEP, type signContract } from './input.ts';
import { mustNotBeRefused } from './refusals.ts';
import { mustBeScans } from './scans.ts';

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

/** How the party signed, with nothing left open. */
const mannerOf = ({ how, present, device }: SignatureInput): SignatureManner => ({
  manner: how.manner,
  name: how.name,
  strokes: how.manner === 'drawn' ? how.strokes : null,
  statement: how.manner === 'typed' ? how.statement : '',
  present,
  device,
});

/**
 * Records one signature; the last one freezes the contract with the facts it rests on. Refused while the balance or a
 * mention lacks, the person was not informed, or the reflection period runs (BAL-1, CON, PRO-2, PRO-3); an addendum
 * while both do not agree (AMD-1). On a screen one signs now, so the day is today.
 */
export async function sign(change: Change, input: SignatureInput, today: CivilDate): Promise<void> {
  const { transaction, reader } = change;
  const { dossierId, id } = input;
  const before = asSeen(await contractOf(transaction, dossierId, id), input.version);
  if (before.frozen) throw new Refusal('signed-is-frozen', 'id');
  await mustNotBeRefused(transaction, id);
  mustNotHaveSigned(before, await thirdPartiesOf(transaction, id), input);
  if (input.how.manner !== 'paper' && input.on !== today)
    throw new Refusal('screen-is-today', 'on');
  if (before.amendsId === null) await mustBeAllowed(change, input);
  else await mustBeAllowedChange(change, before, input.on);
  const { party, thirdPartyId, on } = input;
  const scans = input.how.manner === 'paper' ? input.how.scans : [];
  await mustBeScans(change, { dossierId, contractId: id }, scans);
  await writeSignature(transaction, reader, before, {
    party,
    thirdPartyId,
    on,
    how: mannerOf(input),
    scans,
  });
  const contract = await readContract(transaction, dossierId, id);
  const signatures = contract?.signatures;
  const complete =
    signatures !== undefined &&
    signatures.person !== null &&
    signatures.centre !== null &&
    signatures.thirdParties.every(({ signedOn }) => signedOn !== null);
  if (complete) await freezeSigned(change, { dossierId, contractId: id });
}
