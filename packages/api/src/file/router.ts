import { inCentre, recordTrace, tables } from '@traject/db';
import { and, asc, eq, gt, ilike, lte, or, sql } from 'drizzle-orm';
import { addDays, addMonths } from '@traject/rules/calendar';
import { allowed, readerOf, router } from '../trpc.ts';
import { listFiles, openFile } from './input.ts';
import { fileView } from './view.ts';

const PAGE = 100;

/** Files: the list, one file whole, and the day of a social worker. */
export const fileRouter = router({
  /** A page of files in order of name, each with its first duty. */
  list: allowed('file.list')
    .input(listFiles)
    .query(({ ctx, input }) => {
      const { dossier, person, staff, duty } = tables;
      const sortKey = sql<string>`lower(${person.lastName} || ' ' || ${person.firstName}) || ' ' || ${dossier.id}`;
      const words = input.text.split(/\s+/).filter((word) => word !== '');
      return inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const firstDuty = transaction
          .selectDistinctOn([duty.dossierId], {
            dossierId: duty.dossierId,
            kind: duty.kind,
            dueFrom: duty.dueFrom,
            dueUntil: duty.dueUntil,
          })
          .from(duty)
          .orderBy(duty.dossierId, duty.dueUntil)
          .as('first_duty');
        const rows = await transaction
          .select({
            id: dossier.id,
            number: dossier.number,
            firstName: person.firstName,
            lastName: person.lastName,
            birthDate: person.birthDate,
            worker: staff.name,
            dutyKind: firstDuty.kind,
            dutyFrom: firstDuty.dueFrom,
            dutyUntil: firstDuty.dueUntil,
            sortKey,
          })
          .from(dossier)
          .innerJoin(person, eq(person.id, dossier.personId))
          .innerJoin(staff, eq(staff.id, dossier.workerId))
          .leftJoin(firstDuty, eq(firstDuty.dossierId, dossier.id))
          .where(
            and(
              input.whose === 'mine'
                ? or(eq(dossier.workerId, ctx.staff.id), eq(dossier.replacementId, ctx.staff.id))
                : undefined,
              ...words.map((word) =>
                or(
                  ilike(person.firstName, `%${escapeLike(word)}%`),
                  ilike(person.lastName, `%${escapeLike(word)}%`),
                  ilike(dossier.number, `%${escapeLike(word)}%`),
                  digitsOf(word).length >= 4
                    ? ilike(person.insz, `${digitsOf(word)}%`)
                    : undefined,
                ),
              ),
              input.cursor === null || input.cursor === undefined
                ? undefined
                : gt(sortKey, input.cursor),
            ),
          )
          .orderBy(asc(sortKey))
          .limit(PAGE + 1);
        const page = rows.slice(0, PAGE);
        return {
          rows: page.map(({ sortKey: _key, ...row }) => row),
          next: rows.length > PAGE ? (page.at(-1)?.sortKey ?? null) : null,
        };
      });
    }),

  /** One file; that it was read is logged. */
  open: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input: { dossierId } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        const view = await fileView(transaction, dossierId, ctx.today);
        await recordTrace(transaction, reader, {
          action: 'dossier.read',
          dossierId,
          record: 'dossier',
          recordId: dossierId,
        });
        return view;
      });
    }),

  /** What is overdue, due this week and due this month, for the own files (plain SQL on the duties). */
  myDay: allowed('file.list').query(({ ctx }) => {
    const { dossier, person, duty } = tables;
    return inCentre(ctx.database, readerOf(ctx), async (transaction) => {
      const rows = await transaction
        .select({
          dossierId: dossier.id,
          number: dossier.number,
          firstName: person.firstName,
          lastName: person.lastName,
          birthDate: person.birthDate,
          kind: duty.kind,
          from: duty.dueFrom,
          until: duty.dueUntil,
          reminder: duty.reminderOn,
          inPerson: duty.inPerson,
          rule: duty.rule,
          countedFrom: duty.countedFrom,
          step: duty.step,
        })
        .from(duty)
        .innerJoin(dossier, eq(dossier.id, duty.dossierId))
        .innerJoin(person, eq(person.id, dossier.personId))
        .where(
          and(
            or(eq(dossier.workerId, ctx.staff.id), eq(dossier.replacementId, ctx.staff.id)),
            or(
              lte(duty.dueUntil, addMonths(ctx.today, 1)),
              lte(duty.reminderOn, ctx.today),
            ),
          ),
        )
        .orderBy(asc(duty.dueUntil), asc(person.lastName));
      const endOfWeek = addDays(ctx.today, 7);
      return {
        today: ctx.today,
        overdue: rows.filter(({ until }) => until < ctx.today),
        thisWeek: rows.filter(({ until }) => until >= ctx.today && until <= endOfWeek),
        thisMonth: rows.filter(({ until }) => until > endOfWeek),
      };
    });
  }),
});

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A word that a reader typed, with nothing in it that the pattern would take for a sign. */
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
