import { addDays, type CivilDate, civilDate } from '@traject/rules/calendar';
import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { inCentre, operatorOf, type Reader, type Transaction } from '../in-centre.ts';
import type { Database } from '../open.ts';
import { addStaff, addTeam, foundCentre } from '../record/centre.ts';
import { award } from '../schema/award.ts';
import { dossier } from '../schema/dossier.ts';
import { duty } from '../schema/duty.ts';
import { person } from '../schema/person.ts';
import { trajectoryStep } from '../schema/trajectory-step.ts';
import { sortingOf, writeSearchKeys } from '../search/write-keys.ts';

const FIRST_NAMES =
  'Marie Jan Cécile Mohammed Fatima Luc Anne Thijs Koen Els Sofie Ahmed Yusuf Nadia Pieter Karim Léa Noah Emma Louis'.split(
    ' ',
  );
const LAST_NAMES = [
  ...'Janssens Peeters Maes Jacobs Mertens Willems Claes Goossens Wouters Yılmaz Diallo Dubois Lambert Dupont'.split(
    ' ',
  ),
  'De Smet',
  'Van den Broek',
  'Vandenbroeck',
  "D'Hondt",
  'Lefèvre',
  'El Idrissi',
  'Lefebvre',
  ...'Leclercq Martens Hermans Aerts Michiels Bogaert Vermeulen Segers Cools Haddad Benali Öztürk Nguyen'.split(
    ' ',
  ),
];

/** A social worker looks after so many files, and a team has so many workers. */
const FILES_A_WORKER = 60;
const WORKERS_A_TEAM = 8;
const AT_A_TIME = 500;

const STEPS = ['balance', 'contract', 'follow-up', 'follow-up', 'follow-up', 'end'] as const;

const KINDS = ['conclude-project', 'evaluate', 'review-exemption', 'project-ends'] as const;

/** A centre with many made-up files, and two of its readers. */
export interface FilledCentre {
  readonly head: Reader;
  readonly worker: Reader;
}

interface Worker {
  readonly id: string;
  readonly teamId: string;
}

/** The nth of a list, beginning anew at its end. */
const nth = <Item>(list: readonly Item[], at: number): Item => {
  const item = list[at % list.length];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
};

async function addPeople(transaction: Transaction, reader: Reader, count: number) {
  const workers: Worker[] = [];
  let teamId = '';
  for (let at = 0; at < Math.ceil(count / FILES_A_WORKER); at += 1) {
    if (at % WORKERS_A_TEAM === 0) {
      teamId = newId();
      await addTeam(transaction, reader, { id: teamId, name: `Team ${at / WORKERS_A_TEAM + 1}` });
    }
    const worker = { id: newId(), teamId };
    await addStaff(transaction, reader, {
      ...worker,
      userId: worker.id,
      name: `Worker ${at + 1}`,
      role: 'social-worker',
      language: 'nl',
    });
    workers.push(worker);
  }
  return workers;
}

/** The file of one person: the rows that lists and searches read, the same on every run. */
function fileAt(reader: Reader, workers: readonly Worker[], at: number, today: CivilDate) {
  const worker = nth(workers, Math.floor(at / FILES_A_WORKER));
  const whose = { centreId: reader.centreId, recordedBy: reader.staffId };
  const names = {
    firstName: nth(FIRST_NAMES, at * 7),
    lastName: nth(LAST_NAMES, at * 11 + Math.floor(at / LAST_NAMES.length)),
  };
  const personId = newId();
  const dossierId = newId();
  const duties = [0, 1].slice(0, at % 3).map((which) => {
    const until = addDays(today, ((at * 13 + which * 40) % 240) - 30);
    return {
      centreId: reader.centreId,
      id: newId(),
      dossierId,
      kind: nth(KINDS, at + which),
      dueFrom: addDays(until, -60),
      dueUntil: until,
      inPerson: which === 1,
      rule: 'OBL-10',
      countedFrom: addDays(until, -90),
      step: 'three-months',
    };
  });
  const insz = String(70_010_100_000 + at);
  const number = `2026-${String(at + 1).padStart(4, '0')}`;
  const firstDueOn = duties.map(({ dueUntil }) => dueUntil).toSorted()[0] ?? null;
  return {
    person: {
      ...whose,
      ...names,
      ...sortingOf(names),
      id: personId,
      insz,
      birthDate: civilDate.parse(`19${60 + (at % 40)}-0${1 + (at % 9)}-15`),
      language: 'nl' as const,
    },
    dossier: {
      ...whose,
      id: dossierId,
      personId,
      number,
      teamId: worker.teamId,
      workerId: worker.id,
      firstDueOn,
      lastMovedOn: addDays(today, -((at * 17) % 400)),
    },
    step: {
      centreId: reader.centreId,
      id: newId(),
      dossierId,
      step: nth(STEPS, at),
      validFrom: addDays(today, -30),
    },
    award: {
      ...whose,
      id: newId(),
      dossierId,
      kind: at % 10 === 0 ? ('work-by-centre' as const) : ('living-wage' as const),
      decidedOn: addDays(today, -100),
      validFrom: addDays(today, -110),
      topsUpPaidWork: false,
      amounts: [],
    },
    duties,
    findable: { centreId: reader.centreId, id: personId, insz, number, ...names },
  };
}

/** Founds a centre with so many made-up files, for measuring lists; not for judging, they have no story. */
export async function fillCentre(
  database: Database,
  count: number,
  today: CivilDate,
): Promise<FilledCentre> {
  const reader = operatorOf(newId());
  const workers = await inCentre(database, reader, async (transaction) => {
    await foundCentre(transaction, reader, {
      name: `OCMW met ${count} dossiers`,
      nisCode: '11002',
      kboNumber: '0207500123',
      language: 'nl',
      isDemonstration: false,
      secondChanceCode: null,
    });
    return addPeople(transaction, reader, count);
  });
  for (let from = 0; from < count; from += AT_A_TIME) {
    const length = Math.min(AT_A_TIME, count - from);
    const files = Array.from({ length }, (_, at) => fileAt(reader, workers, from + at, today));
    await inCentre(database, reader, async (transaction) => {
      await transaction.insert(person).values(files.map((file) => file.person));
      await transaction.insert(dossier).values(files.map((file) => file.dossier));
      await transaction.insert(trajectoryStep).values(files.map((file) => file.step));
      await transaction.insert(award).values(files.map((file) => file.award));
      await transaction.insert(duty).values(files.flatMap((file) => file.duties));
      await writeSearchKeys(
        transaction,
        files.map((file) => file.findable),
      );
    });
  }
  const worker = nth(workers, 0);
  return {
    head: {
      centreId: reader.centreId,
      staffId: worker.id,
      role: 'head-of-social-work',
      teamId: null,
    },
    worker: {
      centreId: reader.centreId,
      staffId: worker.id,
      role: 'social-worker',
      teamId: worker.teamId,
    },
  };
}

/** Has PostgreSQL look at what was written, as its own housekeeping does in quiet moments. */
export const freshFigures = async (database: Database): Promise<void> => {
  await database.execute(sql`vacuum analyze`);
};
