import type { CivilDate } from '@traject/rules/calendar';
import { and, type Column, eq, gt, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { dossier } from '../schema/dossier.ts';
import { staff } from '../schema/staff.ts';

/**
 * Who looks after a file is of a day: from the day of a planned change on it is the successor with the successor's team,
 * and whoever stood in for the worker of before does so no more. Nobody has to do anything on that day, so nothing here
 * may read `worker_id`, `team_id` or the replacement without these.
 */
const isChangedOn = (on: CivilDate): SQL => sql`${dossier.nextFrom} <= ${on}`;

const notChangedOn = (on: CivilDate) => or(isNull(dossier.nextFrom), gt(dossier.nextFrom, on));

/** The id of the worker of a file on a day. */
export const workerOn = (on: CivilDate) =>
  sql<string>`case when ${isChangedOn(on)} then ${dossier.nextWorkerId} else ${dossier.workerId} end`;

/** The id of the team of a file on a day. */
export const teamOn = (on: CivilDate) =>
  sql<string>`case when ${isChangedOn(on)} then ${dossier.nextTeamId} else ${dossier.teamId} end`;

/** Whether somebody is the worker of a file on a day; along an index, whichever of the two it is. */
export const isWorkerOn = (staffId: string | Column, on: CivilDate) =>
  or(
    and(eq(dossier.workerId, staffId), notChangedOn(on)),
    and(eq(dossier.nextWorkerId, staffId), lte(dossier.nextFrom, on)),
  );

/** Whether somebody stands in for the worker of a file on a day. */
const standsInOn = (staffId: string, on: CivilDate) =>
  and(
    eq(dossier.replacementId, staffId),
    or(isNull(dossier.replacementFrom), lte(dossier.replacementFrom, on)),
    or(isNull(dossier.replacementUntil), gte(dossier.replacementUntil, on)),
    notChangedOn(on),
  );

/** The worker of a file on a day, and on the days of a replacement the one who stands in. */
export const lookedAfterBy = (staffId: string, on: CivilDate) =>
  or(isWorkerOn(staffId, on), standsInOn(staffId, on));

/** The id of who is named to stand in for the worker of a file on a day, whether or not the days have come; or null. */
export const replacementOn = (on: CivilDate) =>
  sql<string | null>`case when ${isChangedOn(on)} then null else ${dossier.replacementId} end`;

/** Who takes a file over after a day and from which day on, as columns; both null when nothing is planned. */
export const changeAhead = (on: CivilDate) => ({
  nextWorker: sql<string | null>`(select successor.name from ${staff} as successor
    where successor.id = ${dossier.nextWorkerId} and ${dossier.nextFrom} > ${on})`,
  nextFrom: sql<CivilDate | null>`case when ${dossier.nextFrom} > ${on} then ${dossier.nextFrom} end`,
});
