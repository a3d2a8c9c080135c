import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { type Caller, request } from './desk.ts';

/**
 * A sanction on a signed contract, every step kept: failed on 5 October 2026, decided on the 22nd, notified on the 26th;
 * half of the payment is suspended for one month from the first day on. The answer is the id of the decision.
 */
export async function aSanction(
  worker: Caller,
  dossierId: string,
  contractId: string,
  startsOn = '2026-11-01',
): Promise<string> {
  const { text } = await worker.contract.open({ dossierId, id: contractId });
  const own = text.commitments.filter(({ party }) => party === 'person');
  const id = newId();
  await worker.notKept.begin({
    ...request(dossierId),
    id,
    contractId,
    commitmentIds: own.map((commitment) => commitment.id),
    failedOn: day('2026-10-05'),
    seen: 'Drie keer niet op de stage.',
  });
  let version = 0;
  const onPath = () => {
    version += 1;
    return { ...request(dossierId), id, version };
  };
  await worker.notKept.note({
    ...onPath(),
    step: 'weigh',
    on: day('2026-10-12'),
    reasons: 'Geen zin.',
    legitimate: 'no',
    weighing: 'Dat is geen wettige reden.',
  });
  const notice = { step: 'notice', by: 'registered-post', notice: 'Kom op maandag.' } as const;
  await worker.notKept.note({ ...onPath(), ...notice, on: day('2026-10-12') });
  const advice = 'Een gesprek volstaat misschien.';
  await worker.notKept.note({ ...onPath(), step: 'advise', on: day('2026-10-14'), advice });
  await worker.notKept.note({ ...onPath(), step: 'offer-hearing', on: day('2026-10-14') });
  await worker.notKept.note({
    ...onPath(),
    step: 'hear',
    answer: 'asked',
    on: day('2026-10-20'),
    with: 'assisted',
    hearing: 'Met de vakbond.',
  });
  const decisionId = newId();
  await worker.notKept.decide({
    ...onPath(),
    decisionId,
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
    startsOn: day(startsOn),
    deferredPart: null,
    deferredUntil: null,
    conditions: [],
    betterBehaviour: '',
    elsewhere: 'no',
    elsewhereDecidedOn: null,
  });
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
