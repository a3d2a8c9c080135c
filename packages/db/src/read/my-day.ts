import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { duty } from '../schema/duty.ts';
import { dutyHold } from '../schema/duty-hold.ts';
import { person } from '../schema/person.ts';
import { lookedAfterBy } from './looked-after.ts';

/** The hold of a duty that has not come back yet. */
const onHold = (today: CivilDate) =>
  and(
    eq(dutyHold.dossierId, duty.dossierId),
    eq(dutyHold.kind, duty.kind),
    eq(dutyHold.dueUntil, duty.dueUntil),
    sql`${dutyHold.recordId} is not distinct from ${duty.recordId}`,
    gt(dutyHold.returnsOn, today),
  );

/**
 * The duties of somebody's open files (as worker, or while standing in) that end on or before a day, whose reminder has come,
 * or that are on hold, in order of their last day.
 */
export const dutiesOf = (
  transaction: Transaction,
  staffId: string,
  until: CivilDate,
  today: CivilDate,
) =>
  transaction
    .select({
      dossierId: dossier.id,
      number: dossier.number,
      firstName: person.firstName,
      lastName: person.lastName,
      birthDate: person.birthDate,
      kind: duty.kind,
      record: duty.recordId,
      from: duty.dueFrom,
      until: duty.dueUntil,
      reminder: duty.reminderOn,
      inPerson: duty.inPerson,
      rule: duty.rule,
      countedFrom: duty.countedFrom,
      step: duty.step,
      hold: { reason: dutyHold.reason, returnsOn: dutyHold.returnsOn },
    })
    .from(duty)
    .innerJoin(dossier, eq(dossier.id, duty.dossierId))
    .innerJoin(person, eq(person.id, dossier.personId))
    .leftJoin(dutyHold, onHold(today))
    .where(
      and(
        isNull(dossier.closedOn),
        lookedAfterBy(staffId, today),
        or(lte(duty.dueUntil, until), lte(duty.reminderOn, today), gt(dutyHold.returnsOn, today)),
      ),
    )
    .orderBy(asc(duty.dueUntil), asc(person.lastName));
