import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { type Caller, request } from './desk.ts';

/** The steps before a sanction, in the order in which they are taken, with what each notes. */
export const STEPS = {
  weigh: {
    step: 'weigh',
    on: day('2026-10-12'),
    reasons: 'Geen zin.',
    legitimate: 'no',
    weighing: 'Dat is geen wettige reden.',
  },
  notice: {
    step: 'notice',
    on: day('2026-10-12'),
    by: 'registered-post',
    notice: 'Kom op maandag.',
  },
  advise: { step: 'advise', on: day('2026-10-14'), advice: 'Een gesprek volstaat misschien.' },
  offer: { step: 'offer-hearing', on: day('2026-10-14') },
  hear: {
    step: 'hear',
    answer: 'asked',
    on: day('2026-10-20'),
    with: 'assisted',
    hearing: 'Met de vakbond.',
  },
} as const;

/** A decision of 22 October 2026 after those steps: half of the payment is suspended for one month. */
export const SANCTION: Omit<
  Parameters<Caller['notKept']['decide']>[0],
  keyof ReturnType<typeof request> | 'id' | 'version' | 'decisionId'
> = {
  decisionVersion: 0,
  kind: 'sanction',
  decidedOn: day('2026-10-22'),
  reasonsInFact: 'De stage werd drie keer niet gevolgd.',
  reasonsInLaw: 'Artikel 30 §2 van de wet van 26 mei 2002.',
  extent: 'part',
  percent: 50,
  amountCents: null,
  lengthCount: 1,
  lengthUnit: 'months',
  startsOn: day('2026-12-01'),
  deferredPart: null,
  deferredUntil: null,
  conditions: [],
  betterBehaviour: '',
  elsewhere: 'no',
  elsewhereDecidedOn: null,
};

/** Begins a path on what the person did not keep on 5 October 2026. */
export async function aPath(
  worker: Caller,
  dossierId: string,
  contractId: string,
  commitmentIds: readonly string[],
): Promise<string> {
  const id = newId();
  await worker.notKept.begin({
    ...request(dossierId),
    id,
    contractId,
    commitmentIds: [...commitmentIds],
    failedOn: day('2026-10-05'),
    seen: 'Drie keer niet op de stage.',
  });
  return id;
}

/**
 * A sanction on a signed contract, every step kept, notified on 26 October 2026 and suspending from the first day on. The
 * answer is the id of the decision.
 */
export async function aSanction(
  worker: Caller,
  dossierId: string,
  contractId: string,
  startsOn = '2026-11-01',
): Promise<string> {
  const { text } = await worker.contract.open({ dossierId, id: contractId });
  const own = text.commitments.filter(({ party }) => party === 'person');
  const id = await aPath(
    worker,
    dossierId,
    contractId,
    own.map((commitment) => commitment.id),
  );
  let version = 0;
  const onPath = () => {
    version += 1;
    return { ...request(dossierId), id, version };
  };
  for (const step of Object.values(STEPS)) await worker.notKept.note({ ...onPath(), ...step });
  const decisionId = newId();
  await worker.notKept.decide({ ...onPath(), decisionId, ...SANCTION, startsOn: day(startsOn) });
  await worker.notKept.notify({
    ...onPath(),
    decisionId,
    decisionVersion: 1,
    notifiedOn: day('2026-10-26'),
    notifiedBy: 'registered-post',
    mentions: [],
  });
  return decisionId;
}
