import { type CalendarMonth, firstOfMonth, lastOfMonth } from '@traject/rules/calendar';
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import { award } from '../schema/award.ts';
import { dossier } from '../schema/dossier.ts';
import { person } from '../schema/person.ts';

const runsIn = (month: CalendarMonth) =>
  and(
    eq(award.kind, 'living-wage'),
    lte(award.validFrom, lastOfMonth(month)),
    or(isNull(award.validUntil), gte(award.validUntil, firstOfMonth(month))),
  );

/** The files on which a living wage runs in a month, with the names of the people. */
export const namedFilesOfMonth = (transaction: Transaction, month: CalendarMonth) =>
  transaction
    .selectDistinct({
      id: dossier.id,
      number: dossier.number,
      firstName: person.firstName,
      lastName: person.lastName,
      insz: person.insz,
    })
    .from(dossier)
    .innerJoin(award, eq(award.dossierId, dossier.id))
    .innerJoin(person, eq(person.id, dossier.personId))
    .where(runsIn(month));

/** The same without names, for readers who may not see them. */
export const filesOfMonth = (transaction: Transaction, month: CalendarMonth) =>
  transaction
    .selectDistinct({ id: dossier.id, number: dossier.number })
    .from(dossier)
    .innerJoin(award, eq(award.dossierId, dossier.id))
    .where(runsIn(month));
