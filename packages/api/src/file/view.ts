import {
  decisionsOf,
  endReasons,
  fileHead,
  readNotKept,
  receivedSanctions,
  recordVersions,
  staffNames,
  type Transaction,
  termsKept,
  transfersOf,
} from '@traject/db';
import { judge, proposedEvaluation } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { contractsOfFile } from '../contract/of-file.ts';
import { moveView } from '../move/view.ts';
import { notKeptEvents, notKeptSources } from '../not-kept/events.ts';
import { receivedSanctionEvents } from '../received-sanction/events.ts';
import { Refusal } from '../refusal.ts';
import { studentView } from '../student/view.ts';
import { endingEvents } from './ending-events.ts';
import { loadFile } from './load.ts';
import { partnerView } from './partner.ts';
import { notKeptOn, steps } from './steps.ts';
import { event, events } from './timeline.ts';
import { toldOf } from './told.ts';
import { named } from './writers.ts';

/** A file as a screen shows it: who, the facts with their source, the verdicts, the steps, the story so far. */
export async function fileView(transaction: Transaction, dossierId: string, on: CivilDate) {
  const head = await fileHead(transaction, dossierId, on);
  if (head === undefined) throw new Refusal('not-found', 'dossierId');
  const loaded = await loadFile(transaction, dossierId, on);
  const {
    workerId,
    replacementId,
    replacementFrom,
    replacementUntil,
    nextWorker,
    nextFrom,
    ...dossier
  } = head;
  const { facts } = loaded;
  const told = await toldOf(transaction, dossierId, on);
  const notKept = await readNotKept(transaction, dossierId);
  const received = await receivedSanctions(transaction, dossierId);
  const sources = { ...told.sources, ...notKeptSources(notKept), ...loaded.sources };
  const standsIn =
    (replacementFrom === null || replacementFrom <= on) &&
    (replacementUntil === null || replacementUntil >= on);
  const names = await staffNames(transaction, [
    workerId,
    ...(replacementId === null ? [] : [replacementId]),
    ...Object.values(sources).map(({ by }) => by),
  ]);
  const judgement = judge(facts, { on });
  const student = await studentView(transaction, dossierId, facts, on);
  const move = await moveView(transaction, dossierId, facts, on);
  const transfers = await transfersOf(transaction, dossierId);
  const ofContracts = await contractsOfFile(transaction, dossierId, loaded, on);
  return {
    /** With the day on which the file was closed (null = open) and the version that a closing must carry. */
    ...dossier,
    worker: names.get(workerId) ?? null,
    /** Who stands in for the worker on this day. */
    replacement: replacementId === null || !standsIn ? null : (names.get(replacementId) ?? null),
    /** Who takes the file over for good on a day that is still to come; null when nothing is planned. */
    planned:
      nextWorker === null || nextFrom === null ? null : { successor: nextWorker, from: nextFrom },
    facts,
    /** Who entered a record and when; a null name is the program itself (an import). */
    sources: named(sources, names),
    judgement,
    ...ofContracts,
    /** The version that an edit of a record must carry, by its id. */
    versions: await recordVersions(transaction, dossierId),
    /** What each decision towards the person is about; how it was made known stands in the facts. */
    decisions: await decisionsOf(transaction, dossierId),
    /** The partner whose file is linked, or null. */
    partner: await partnerView(transaction, dossierId, on),
    /** The three dates of OBL-12 as the file kept them, newest first. */
    termsKept: await termsKept(transaction, dossierId),
    /** Why a right ended, by award. */
    endReasons: await endReasons(transaction, dossierId),
    steps: steps(facts, judgement, notKeptOn(facts, notKept, on)),
    /** A day for the next evaluation of each contract; null where nothing is due. */
    proposals: Object.fromEntries(
      facts.contracts.map((contract) => [contract.id, proposedEvaluation(facts, contract, on)]),
    ),
    events: events(facts, {
      events: [
        ...told.events,
        ...ofContracts.addenda.flatMap(({ id, signedOn }) =>
          event(signedOn, 'addendum-signed', id),
        ),
        ...notKeptEvents(notKept),
        ...receivedSanctionEvents(received),
        ...endingEvents({ closedOn: head.closedOn, student, move, transfers }),
      ],
      sources,
    }),
    student,
    move,
    transfers,
  };
}

export type FileView = Awaited<ReturnType<typeof fileView>>;
