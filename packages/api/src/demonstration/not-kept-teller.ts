import {
  beginNotKept,
  decisionsOf,
  notificationOf,
  readContract,
  readNotKept,
  recordLetter,
} from '@traject/db';
import { addDays, type CivilDate } from '@traject/rules/calendar';
import { decisionMention } from '@traject/rules/facts';
import { v7 as newId } from 'uuid';
import type { Change } from '../file/change.ts';
import { decide, notify } from '../not-kept/decide.ts';
import { note } from '../not-kept/steps.ts';

/** Where a made-up path is written. */
interface Into extends Change {
  readonly dossierId: string;
  readonly contractId: string;
  readonly today: CivilDate;
}

type StepInput = Parameters<typeof note>[1];
type Said = StepInput extends infer Step
  ? Step extends StepInput
    ? Omit<Step, 'requestId' | 'dossierId' | 'id' | 'version'>
    : never
  : never;

/** Begins a path and sets the steps that are told; the answer is what every further act on it carries. */
async function tellSteps(into: Into, failedOn: CivilDate, steps: readonly Said[]) {
  const { transaction, reader, dossierId, contractId, today } = into;
  const contract = await readContract(transaction, dossierId, contractId);
  const own = (contract?.text.commitments ?? []).filter(({ party }) => party === 'person');
  const promised = own.filter(({ commitment }) => commitment.includes('stage'));
  const id = newId();
  await beginNotKept(transaction, reader, dossierId, {
    id,
    contractId,
    commitmentIds: (promised.length > 0 ? promised : own.slice(0, 1)).map(({ id: one }) => one),
    failedOn,
    seen: 'Drie dagen niet op de stage en niet verwittigd. De stageplaats belde twee keer.',
  });
  const onPath = async () => {
    const read = (await readNotKept(transaction, dossierId)).find(({ path }) => path.id === id);
    return { requestId: newId(), dossierId, id, version: read?.path.version ?? 1 };
  };
  for (const step of steps) await note(into, { ...(await onPath()), ...step }, today);
  return onPath;
}

const reasons = (on: CivilDate): Said => ({
  step: 'weigh',
  on,
  reasons: 'Je vond de uren te vroeg en je bent niet meer gegaan.',
  legitimate: 'no',
  weighing: 'De uren waren samen afgesproken en de opvang van je kind was geregeld.',
});

const notice = (on: CivilDate): Said => ({
  step: 'notice',
  on,
  by: 'registered-post',
  notice: 'Kom opnieuw naar de stage vanaf maandag, of bel ons om te zeggen wat niet lukt.',
});

/** A path in the middle: reasons weighed, notice given, a hearing offered; no advice and no answer yet. */
export async function tellHalfWay(into: Into): Promise<void> {
  const ago = (days: number) => addDays(into.today, -days);
  await tellSteps(into, ago(24), [
    reasons(ago(18)),
    notice(ago(17)),
    { step: 'offer-hearing', on: ago(6) },
  ]);
}

/** A sanction that was put off as a whole: notified five months ago, its conditions bind for five more days. */
export async function tellDeferral(into: Into): Promise<void> {
  const ago = (days: number) => addDays(into.today, -days);
  const onPath = await tellSteps(into, ago(190), [
    reasons(ago(180)),
    notice(ago(179)),
    { step: 'advise', on: ago(172), advice: 'Een voorwaardelijke sanctie lijkt me voldoende.' },
    { step: 'offer-hearing', on: ago(172) },
    {
      step: 'hear',
      answer: 'asked',
      on: ago(160),
      with: 'assisted',
      hearing: 'Je kwam met je zus. Je wil opnieuw beginnen als de uren later mogen.',
    },
  ]);
  const decisionId = newId();
  await decide(
    into,
    {
      ...(await onPath()),
      decisionId,
      decisionVersion: 0,
      kind: 'sanction',
      decidedOn: ago(155),
      reasonsInFact: 'De stage werd drie dagen niet gevolgd, zonder wettige reden.',
      reasonsInLaw:
        'Artikel 30 §2 van de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie.',
      extent: 'part',
      percent: 30,
      amountCents: null,
      lengthCount: 1,
      lengthUnit: 'months',
      startsOn: null,
      deferredPart: 'whole',
      deferredUntil: addDays(into.today, 5),
      conditions: ['Je volgt de stage volgens het nieuwe uurrooster.'],
      betterBehaviour: '',
      elsewhere: 'no',
      elsewhereDecidedOn: null,
    },
    into.today,
  );
  await notify(
    into,
    {
      ...(await onPath()),
      decisionId,
      decisionVersion: 1,
      notifiedOn: ago(150),
      notifiedBy: 'registered-post',
      mentions: [...decisionMention.options],
    },
    into.today,
  );
}

/**
 * A payment that is suspended in part these weeks. Its first letter lacked a mention, so the decision was notified again
 * and the term of appeal runs from the second one.
 */
export async function tellSuspension(into: Into): Promise<void> {
  const { transaction, reader, dossierId, today } = into;
  const ago = (days: number) => addDays(today, -days);
  const onPath = await tellSteps(into, ago(75), [
    reasons(ago(66)),
    notice(ago(65)),
    { step: 'advise', on: ago(58), advice: 'Een sanctie voor een deel volstaat.' },
    { step: 'offer-hearing', on: ago(58) },
    { step: 'hear', answer: 'declined', on: null, with: null, hearing: '' },
  ]);
  const decisionId = newId();
  await decide(
    into,
    {
      ...(await onPath()),
      decisionId,
      decisionVersion: 0,
      kind: 'sanction',
      decidedOn: ago(34),
      reasonsInFact: 'Er werd opnieuw niet verwittigd, zonder wettige reden.',
      reasonsInLaw: 'Artikel 30 §2 van de wet van 26 mei 2002.',
      extent: 'part',
      percent: 25,
      amountCents: null,
      lengthCount: 1,
      lengthUnit: 'months',
      startsOn: ago(9),
      deferredPart: null,
      deferredUntil: null,
      conditions: [],
      betterBehaviour: '',
      elsewhere: 'no',
      elsewhereDecidedOn: null,
    },
    today,
  );
  await notify(
    into,
    {
      ...(await onPath()),
      decisionId,
      decisionVersion: 1,
      notifiedOn: ago(30),
      notifiedBy: 'registered-post',
      mentions: decisionMention.options.filter((mention) => mention !== 'payment-frequency'),
    },
    today,
  );
  const told = (await decisionsOf(transaction, dossierId)).find(
    ({ recordId }) => recordId === decisionId,
  );
  const followed = await notificationOf(transaction, dossierId, told?.id ?? '');
  const [first] = told?.letters ?? [];
  if (followed === undefined || first === undefined) return;
  await recordLetter(transaction, reader, followed, {
    correctsId: null,
    notifiedOn: ago(20),
    notifiedBy: 'registered-post',
    reasonedInLaw: 'yes',
    reasonedInFact: 'yes',
    mentions: { ...first.mentions, 'payment-frequency': true },
  });
}
