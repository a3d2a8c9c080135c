import { hashOf, loadDossiers, tables } from '@traject/db';
import { firstDayToSign, judge, RULES_VERSION } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { mustBeSeen } from '../versioned.ts';
import type { signContract } from './input.ts';
import { contractRow, readContract } from './text.ts';

type Signature = z.infer<typeof signContract>;

/** Which refusal goes with a step that is missing before a signature. */
const REFUSAL_OF = {
  'needs-assessed': 'balance-incomplete',
  'mentions-complete': 'mentions-missing',
  'informed-before-signing': 'not-informed',
  'reflection-over': 'reflection-running',
} as const;

const isStep = (condition: string): condition is keyof typeof REFUSAL_OF => condition in REFUSAL_OF;

/** Refuses a signature on a day on which the law does not allow it yet, with the step that is missing. */
async function mustBeAllowed({ transaction }: Change, input: Signature): Promise<void> {
  const loaded = (await loadDossiers(transaction, [input.dossierId])).get(input.dossierId);
  if (loaded === undefined) throw new Refusal('not-found', 'dossierId');
  const contract = loaded.facts.contracts.find(({ id }) => id === input.id);
  const procedure = judge(loaded.facts, { on: input.on }).contracts.find(
    (judged) => judged.contract === input.id,
  )?.procedure;
  const lacking = procedure?.findings.find(({ truth }) => truth !== 'yes')?.condition;
  if (lacking === undefined || !isStep(lacking)) return;
  throw new Refusal(
    REFUSAL_OF[lacking],
    'on',
    lacking === 'reflection-over' && contract?.givenOn
      ? { day: firstDayToSign(contract.givenOn) }
      : {},
  );
}

/** Closes a contract: its text, the facts and the version of the rules are kept with their hash. */
async function freeze({ transaction, reader }: Change, input: Signature): Promise<string> {
  const loaded = (await loadDossiers(transaction, [input.dossierId])).get(input.dossierId);
  const content = {
    contract: await readContract(transaction, input.dossierId, input.id),
    facts: loaded?.facts ?? null,
  };
  const hash = hashOf({ ...content, rulesVersion: RULES_VERSION });
  await transaction.insert(tables.frozenDocument).values({
    centreId: reader.centreId,
    id: newId(),
    dossierId: input.dossierId,
    kind: 'contract',
    recordId: input.id,
    content,
    rulesVersion: RULES_VERSION,
    hash,
    frozenBy: reader.staffId,
  });
  return hash;
}

/**
 * Records one signature. The last one freezes the contract. Refused while the balance or a mention lacks, the person
 * was not informed, or the reflection period runs (BAL-1, CON, PRO-2, PRO-3), and when the party has signed already.
 */
export async function sign(change: Change, input: Signature): Promise<void> {
  const { transaction, trace } = change;
  const { contract, contractThirdParty } = tables;
  const before = await contractRow(transaction, input.dossierId, input.id);
  mustBeSeen(before, input.version);
  if (before.frozen) throw new Refusal('signed-is-frozen', 'id');
  await mustBeAllowed(change, input);
  const thirdParties = await transaction
    .select()
    .from(contractThirdParty)
    .where(eq(contractThirdParty.contractId, input.id));
  if (input.party === 'third-party') {
    const third = thirdParties.find(({ id }) => id === input.thirdPartyId);
    if (third === undefined) throw new Refusal('not-found', 'thirdPartyId');
    if (third.signedOn !== null) throw new Refusal('already-signed', 'thirdPartyId');
    await transaction
      .update(contractThirdParty)
      .set({ signedOn: input.on })
      .where(and(eq(contractThirdParty.id, third.id), eq(contractThirdParty.contractId, input.id)));
  }
  const signed = (party: Signature['party'], now: CivilDate | null): CivilDate | null => {
    if (input.party !== party) return now;
    if (now !== null) throw new Refusal('already-signed', 'party');
    return input.on;
  };
  const after = {
    signedByPersonOn: signed('person', before.signedByPersonOn),
    signedByCentreOn: signed('centre', before.signedByCentreOn),
    version: input.version + 1,
  };
  const complete =
    after.signedByPersonOn !== null &&
    after.signedByCentreOn !== null &&
    thirdParties.every(
      ({ id, signedOn }) =>
        signedOn !== null || (input.party === 'third-party' && id === input.thirdPartyId),
    );
  await transaction.update(contract).set(after).where(eq(contract.id, input.id));
  const hash = complete ? await freeze(change, input) : null;
  if (complete)
    await transaction.update(contract).set({ frozen: true }).where(eq(contract.id, input.id));
  await trace({
    action: 'contract.sign',
    record: 'contract',
    recordId: input.id,
    before: {
      signedByPersonOn: before.signedByPersonOn,
      signedByCentreOn: before.signedByCentreOn,
    },
    after: { ...after, party: input.party, thirdPartyId: input.thirdPartyId, hash },
  });
}
