import {
  chooseOnReceived,
  followNotification,
  receivedSanctionOf,
  suspendPayment,
} from '@traject/db';
import { carryOnVerdict, restOfSanction } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { mustLieBetween } from '../not-kept/refuse.ts';
import { Refusal } from '../refusal.ts';
import { asSeen } from '../versioned.ts';
import { receivedFacts } from './facts.ts';
import type { chooseOnReceived as chooseInput } from './input.ts';

type Input = z.infer<typeof chooseInput>;

/**
 * Records what this centre decides on a sanction of another one. It is carried on only while it runs, from the day of
 * that decision at the earliest and to the last day that the other centre decided (SAN-5); who pays is told, and the
 * decision has to be made known (PRO-7).
 */
export async function choose(
  { transaction, reader }: Change,
  input: Input,
  today: CivilDate,
): Promise<void> {
  const { dossierId, id, decidedOn, reason } = input;
  const row = asSeen(await receivedSanctionOf(transaction, dossierId, id), input.version);
  if (row.chosenOn !== null) throw new Refusal('sanction-chosen', 'id');
  mustLieBetween(decidedOn, row.competentFrom, today, 'decidedOn');
  const carriedFrom = input.choice === 'carry-on' ? input.from : null;
  const chosen = { chosenOn: decidedOn, carriedFrom, reason };
  if (carriedFrom === null) {
    await chooseOnReceived(transaction, reader, row, chosen);
    return;
  }
  const of = receivedFacts(row);
  const rest = restOfSanction(of, decidedOn);
  if (carryOnVerdict({ of, on: decidedOn }).answer !== 'may-be-carried-on' || rest === null)
    throw new Refusal('sanction-does-not-run', 'decidedOn', {
      from: row.validFrom,
      until: row.validUntil,
    });
  if (carriedFrom < rest.from || carriedFrom > rest.until)
    throw new Refusal('outside-rest-of-sanction', 'from', { from: rest.from, until: rest.until });
  await chooseOnReceived(transaction, reader, row, chosen);
  const { extent, percent, amountCents } = row;
  await suspendPayment(
    transaction,
    reader,
    { receivedSanctionId: id, dossierId, extent, percent, amountCents, decidedOn },
    { from: carriedFrom, until: rest.until, deferral: 'none' },
  );
  await followNotification(transaction, reader, dossierId, {
    about: 'sanction-carried-on',
    recordId: id,
    subject: 'sanction',
    appliedOn: null,
    decidedOn,
    worksFrom: carriedFrom,
  });
}
