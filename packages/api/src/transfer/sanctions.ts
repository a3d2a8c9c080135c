import {
  knowsSanction,
  ownCentre,
  type ReadNotKept,
  type ReceivedSanctionRow,
  readNotKept,
  receivedSanctions,
  recordReceivedSanction,
  runningSuspensions,
  type Transaction,
  yesNo,
} from '@traject/db';
import { daysOfReceived } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import type { Change } from '../file/change.ts';
import { isReasoned } from '../not-kept/facts.ts';
import type { TransferContent } from './format.ts';

type Sanction = TransferContent['sanctions'][number];
type Contracts = TransferContent['contracts'];
type Suspension = Awaited<ReturnType<typeof runningSuspensions>>[number];

/** The decision behind a suspension, with the days of the steps before it: never what was said. */
function ownSanction(
  suspension: Suspension,
  paths: readonly ReadNotKept[],
  contracts: Contracts,
  decidedBy: string,
): Sanction[] {
  const { decisionId, from, until, extent, percent, amountCents } = suspension;
  for (const { path, decisions } of paths) {
    const decision = decisions.find(({ id }) => id === decisionId);
    if (decision === undefined || decision.notifiedOn === null) continue;
    const { id, decidedOn, notifiedOn } = decision;
    const { noticeOn, weighedOn, advisedOn, hearingOfferedOn, hearingAnswer, hearingHeldOn } = path;
    return [
      {
        id,
        decidedBy,
        failedOn: path.failedOn,
        commitments: contracts
          .flatMap(({ text }) => text.commitments)
          .filter((commitment) => path.commitmentIds.includes(commitment.id))
          .map(({ commitment }) => commitment),
        noticeOn,
        weighedOn,
        advisedOn,
        hearingOfferedOn,
        hearingAsked: hearingAnswer === null ? 'unknown' : hearingAnswer === 'asked',
        hearingHeldOn,
        decidedOn,
        reasoned: isReasoned(decision.text),
        notifiedOn,
        from,
        until,
        extent,
        percent,
        amountCents,
      },
    ];
  }
  return [];
}

/** A sanction that came from a centre before this one goes on as it came. */
const broughtSanction = (row: ReceivedSanctionRow): Sanction => ({
  id: row.sourceId,
  decidedBy: row.decidedBy,
  failedOn: row.failedOn,
  commitments: row.commitments,
  noticeOn: row.noticeOn,
  weighedOn: row.weighedOn,
  advisedOn: row.advisedOn,
  hearingOfferedOn: row.hearingOfferedOn,
  hearingAsked: yesNo(row.hearingAsked),
  hearingHeldOn: row.hearingHeldOn,
  decidedOn: row.decidedOn,
  reasoned: row.reasoned,
  notifiedOn: row.notifiedOn,
  from: row.validFrom,
  until: row.validUntil,
  extent: row.extent,
  percent: row.percent,
  amountCents: row.amountCents,
});

/**
 * The sanctions of a file that still run or are to come on a day: a later competent centre may carry one on while it runs
 * (SAN-5). One that this centre chose not to carry on has ended here, and does not go along.
 */
export async function runningSanctions(
  transaction: Transaction,
  dossierId: string,
  contracts: Contracts,
  on: CivilDate,
): Promise<Sanction[]> {
  const suspensions = await runningSuspensions(transaction, dossierId, on);
  const paths = suspensions.length === 0 ? [] : await readNotKept(transaction, dossierId);
  const { name } = await ownCentre(transaction);
  const brought = (await receivedSanctions(transaction, dossierId)).filter(
    ({ validUntil, chosenOn, carriedFrom }) =>
      validUntil >= on && (chosenOn === null || carriedFrom !== null),
  );
  return [
    ...suspensions.flatMap((suspension) => ownSanction(suspension, paths, contracts, name)),
    ...brought.map(broughtSanction),
  ];
}

/**
 * Puts the sanctions of a transfer file into the file here, as they were decided there; this centre is competent from
 * the move on. Nothing is carried on by itself: that is a choice of this centre (SAN-5). One that ended before this
 * centre was competent stays in the transfer file only, and one that is known here is not recorded twice.
 */
export async function bringSanctions(
  { transaction, reader }: Change,
  { dossierId, receivedId }: { readonly dossierId: string; readonly receivedId: string },
  { sanctions, movedOn }: Pick<TransferContent, 'sanctions' | 'movedOn'>,
  today: CivilDate,
): Promise<void> {
  for (const sanction of sanctions) {
    const { id: sourceId, from, until, hearingAsked, ...stated } = sanction;
    const runsHere = daysOfReceived({
      id: sourceId,
      receivedOn: today,
      decidedOn: sanction.decidedOn,
      from,
      until,
      competentFrom: movedOn,
      chosenOn: null,
      carriedFrom: null,
    });
    if (runsHere === null) continue;
    if (await knowsSanction(transaction, dossierId, sourceId, from)) continue;
    await recordReceivedSanction(transaction, reader, dossierId, {
      ...stated,
      id: newId(),
      receivedId,
      receivedOn: today,
      sourceId,
      hearingAsked: hearingAsked === 'unknown' ? 'unknown' : hearingAsked ? 'yes' : 'no',
      validFrom: from,
      validUntil: until,
      competentFrom: movedOn,
    });
  }
}
