import {
  addFramework,
  addSentences,
  addStaff,
  addTeam,
  type Database,
  foundCentre,
  inCentre,
  linkPartners,
  listCentres,
  noteMoved,
  operatorOf,
  readNotKept,
  type Transaction,
  transfersOf,
} from '@traject/db';
import { type CivilDate, civilDate } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { rewriteDuties } from '../file/change.ts';
import { endingEvents } from '../file/ending-events.ts';
import { loadFile } from '../file/load.ts';
import { events } from '../file/timeline.ts';
import { toldOf } from '../file/told.ts';
import { moveView } from '../move/view.ts';
import { notKeptEvents } from '../not-kept/events.ts';
import { startSet } from '../reference-sentence/start-set.ts';
import { studentView } from '../student/view.ts';
import type { DemoAccount } from '../trpc.ts';
import { ContractLifeTeller } from './contract-life-teller.ts';
import { tellColleagueWhoLeft, tellDayOfWorker, tellPlannedChange } from './day-at-work.ts';
import { FRAMEWORK } from './framework.ts';
import { madeUpInsz } from './insz.ts';
import { DEMO_PASSWORD, STAFF, TEAMS } from './people.ts';
import { STORIES } from './stories.ts';
import type { Story } from './story.ts';
import type { KeepPaper } from './teller.ts';

/** The accounts of the demonstration, for the sign-in page and the first lines that the server prints. */
export const demoAccounts: readonly DemoAccount[] = STAFF.map(({ name, role, email }) => ({
  name,
  role,
  email,
  password: DEMO_PASSWORD,
}));

/** How the server makes an account; the answer is its id. */
type MakeAccount = (account: DemoAccount) => Promise<string>;

const LETTER_DAYS = ['02-14', '05-09', '07-30', '09-21', '11-06'] as const;

/** A birthday for a story; each is somewhere else in the year. */
const birthDateOf = ({ birthYear }: Story, order: number): CivilDate =>
  civilDate.parse(`${birthYear}-${LETTER_DAYS[order % LETTER_DAYS.length] ?? '01-01'}`);

/**
 * Founds the demonstration centre: two teams, every role, some fifty made-up files in every state of the trajectory,
 * with days counted back from today. Each file is one transaction.
 */
export async function foundDemonstration(
  database: Database,
  {
    today,
    makeAccount,
    keepPaper,
    onFile,
  }: {
    today: CivilDate;
    makeAccount: MakeAccount;
    keepPaper: KeepPaper;
    /** Told after each file, for a progress bar. */
    onFile: (done: number, of: number) => void;
  },
): Promise<void> {
  const reader = operatorOf(newId());
  const accounts = new Map<string, string>();
  for (const account of demoAccounts) accounts.set(account.email, await makeAccount(account));

  const { teams, staff } = await inCentre(database, reader, async (transaction) => {
    await foundCentre(transaction, reader, {
      name: 'OCMW Voorbeelddorp',
      nisCode: '11002',
      kboNumber: '0207500123',
      language: 'nl',
      isDemonstration: true,
      secondChanceCode: null,
    });
    await addFramework(transaction, reader, { id: newId(), ...FRAMEWORK });
    await addSentences(transaction, reader, startSet());
    const teamIds: string[] = [];
    for (const name of TEAMS) {
      const id = newId();
      await addTeam(transaction, reader, { id, name });
      teamIds.push(id);
    }
    const members: { id: string; name: string; teamId: string | null }[] = [];
    for (const { name, email, role, team, language } of STAFF) {
      const member = { id: newId(), name, teamId: team === null ? null : (teamIds[team] ?? null) };
      await addStaff(transaction, reader, {
        ...member,
        role,
        language,
        userId: accounts.get(email) ?? '',
      });
      members.push(member);
    }
    return { teams: teamIds, staff: members };
  });

  const told = new Map<string, string>();
  let left: Parameters<typeof tellColleagueWhoLeft>[2] | undefined;
  for (const [at, story] of STORIES.entries()) {
    const worker = staff[story.worker];
    const teamId = worker?.teamId ?? teams[0];
    if (worker === undefined || teamId === undefined) continue;
    const birthDate = birthDateOf(story, at);
    await inCentre(database, reader, async (transaction) => {
      const file = new ContractLifeTeller(
        transaction,
        reader,
        {
          firstName: story.firstName,
          lastName: story.lastName,
          birthDate,
          insz: madeUpInsz(birthDate, at * 2 + 1),
          language: story.language ?? 'nl',
          workerId: worker.id,
          workerName: worker.name,
          teamId,
        },
        { today, keepPaper },
      );
      await file.begin();
      await story.tell(file);
      const partnerId = told.get(story.partner ?? '');
      if (partnerId !== undefined)
        await linkPartners(transaction, reader, {
          dossierId: file.dossierId,
          partnerId,
          claimedOn: 'file-of-partner',
        });
      await rewriteDuties(transaction, reader, file.dossierId, today);
      if (partnerId !== undefined) await rewriteDuties(transaction, reader, partnerId, today);
      const movedOn = await lastEventOf(transaction, file.dossierId, today);
      await noteMoved(transaction, file.dossierId, movedOn);
      told.set(story.lastName, file.dossierId);
      // The colleague who left had the file that nobody needs elsewhere.
      if (story.lastName === 'Demir') left = { dossierId: file.dossierId, worker, teamId };
    });
    onFile(at + 1, STORIES.length);
  }

  const [an, tom] = staff;
  if (an !== undefined) await tellDayOfWorker(database, reader.centreId, an, today);
  if (left !== undefined) await tellColleagueWhoLeft(database, reader, left, today);
  if (an !== undefined && tom !== undefined)
    await tellPlannedChange(database, reader, { from: tom, to: an }, today);
}

/** The last day on which something happened in a file, today at the latest. */
async function lastEventOf(
  transaction: Transaction,
  dossierId: string,
  today: CivilDate,
): Promise<CivilDate> {
  // Only what the timeline is made of: the whole view of a file takes half as long again.
  const { facts, sources } = await loadFile(transaction, dossierId, today);
  const told = await toldOf(transaction, dossierId, today);
  const student = await studentView(transaction, dossierId, facts, today);
  const move = await moveView(transaction, dossierId, facts, today);
  const transfers = await transfersOf(transaction, dossierId);
  const happened = [
    ...told.events,
    ...notKeptEvents(await readNotKept(transaction, dossierId)),
    ...endingEvents({ closedOn: null, student, move, transfers }),
  ];
  return events(facts, { events: happened, sources }).find(({ on }) => on <= today)?.on ?? today;
}

/** What the database holds: no centre at all, the demonstration, or real centres. */
export async function hasCentre(database: Database): Promise<'none' | 'demonstration' | 'real'> {
  const centres = await listCentres(database);
  if (centres.length === 0) return 'none';
  return centres.every(({ isDemonstration }) => isDemonstration) ? 'demonstration' : 'real';
}
