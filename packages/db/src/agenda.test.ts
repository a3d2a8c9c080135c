import { day } from '@traject/rules/calendar';
import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCentre, type Transaction } from './in-centre.ts';
import type { OpenDatabase } from './open.ts';
import { addAgendaEntry, agendaEntryOf, agendaFrom } from './record/agenda.ts';
import { agendaEntry } from './schema/agenda-entry.ts';
import { dossier } from './schema/dossier.ts';
import { dutyHold } from './schema/duty-hold.ts';
import { aCentre, aFile, openTestDatabase, type TestCentre } from './testing/index.ts';

let open: OpenDatabase;
let one: TestCentre;
let file: string;
const entryId = newId();

beforeAll(async () => {
  open = await openTestDatabase();
  one = await aCentre(open);
  file = await one.within('social-worker', (transaction) => aFile(transaction, one));
  await one.within('social-worker', (transaction) =>
    addAgendaEntry(transaction, one.reader('social-worker'), entryId, {
      kind: 'reminder',
      onDay: day('2026-11-21'),
      atTime: null,
      text: 'Bel de huisbaas',
      dossierId: file,
    }),
  );
});
afterAll(() => open.close());

const everything = (transaction: Transaction) => transaction.select().from(agendaEntry);
const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'nothing was refused';
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error ? cause.message : String(error);
  }
};

describe('an agenda is its writer’s alone', () => {
  it('shows an entry to whoever wrote it, with the file', async () => {
    const seen = await one.within('social-worker', (transaction) =>
      agendaFrom(transaction, day('2026-11-22')),
    );
    expect(seen).toMatchObject([{ text: 'Bel de huisbaas', file: { lastName: 'Jansen' } }]);
  });

  it('hides it from the head, a colleague of the team, and all other roles', async () => {
    expect(await one.within('head-of-social-work', everything)).toEqual([]);
    const colleague = { ...one.reader('social-worker'), staffId: newId() };
    expect(await inCentre(open.database, colleague, everything)).toEqual([]);
    expect(
      await inCentre(open.database, colleague, (transaction) =>
        agendaEntryOf(transaction, entryId),
      ),
    ).toBeUndefined();
    for (const role of ['finance-officer', 'management', 'administrator', 'operator'] as const)
      expect(await refusalOf(one.within(role, everything)), role).toBe(
        'permission denied for table agenda_entry',
      );
  });

  it('lets nobody write in the agenda of somebody else', async () => {
    const reason = await refusalOf(
      one.within('head-of-social-work', (transaction) =>
        addAgendaEntry(transaction, one.reader('social-worker'), newId(), {
          kind: 'reminder',
          onDay: day('2026-11-21'),
          atTime: null,
          text: 'Onder een andere naam',
          dossierId: null,
        }),
      ),
    );
    expect(reason).toContain('row-level security');
  });

  it('leaves nothing of what it says on the trail', async () => {
    const { rows } = await one.within('operator', (transaction) =>
      transaction.execute(sql`select before, after, dossier_id from audit_entry
        where action = 'agenda.add'`),
    );
    expect(rows).toEqual([{ before: null, after: null, dossier_id: null }]);
  });
});

describe('what is on hold', () => {
  it('is seen with its reason by whoever sees the file, and by no other role', async () => {
    const held = {
      centreId: one.centreId,
      id: newId(),
      dossierId: file,
      kind: 'evaluate',
      recordId: null,
      dueUntil: day('2026-12-01'),
      reason: 'In het ziekenhuis',
      returnsOn: day('2026-11-30'),
      recordedBy: one.staffId('social-worker'),
    };
    await one.within('social-worker', (transaction) => transaction.insert(dutyHold).values(held));
    const holds = (transaction: Transaction) => transaction.select().from(dutyHold);
    expect(await one.within('head-of-social-work', holds)).toHaveLength(1);
    const stranger = { ...one.reader('social-worker'), staffId: newId(), teamId: newId() };
    expect(await inCentre(open.database, stranger, holds)).toEqual([]);
    for (const role of ['committee-secretary', 'finance-officer', 'management'] as const)
      expect(await refusalOf(one.within(role, holds)), role).toBe(
        'permission denied for table duty_hold',
      );
  });
});

describe('the day on which a file moved', () => {
  const movedOn = async () => {
    const [row] = await one.within('operator', (transaction) => transaction.select().from(dossier));
    return row?.lastMovedOn;
  };
  const trace = (action: string, after: unknown) =>
    one.within('social-worker', (transaction) =>
      transaction.execute(sql`insert into audit_entry
        (centre_id, sequence, at, actor, action, dossier_id, record, record_id, after, hash)
        values (${one.centreId}, (select max(sequence) + 1000 from audit_chain),
          '2030-01-01T23:30:00Z', ${newId()}, ${action}, ${file}, 'x', 'x',
          ${after === null ? null : JSON.stringify(after)}, 'x')`),
    );

  it('is that of its last change, in Belgium; reading, holding and handing over move nothing', async () => {
    const opened = await movedOn();
    expect(opened).not.toBeNull();
    await trace('dossier.read', null);
    expect(await movedOn()).toBe(opened);
    await one.within('operator', (transaction) =>
      transaction.execute(sql`update audit_chain set sequence = sequence + 5000`),
    );
    await trace('duty.hold', { reason: 'x' });
    expect(await movedOn()).toBe(opened);
    await one.within('operator', (transaction) =>
      transaction.execute(sql`update audit_chain set sequence = sequence + 5000`),
    );
    await trace('evaluation.record', { heldOn: '2026-11-21' });
    expect(await movedOn()).toBe('2030-01-02');
  });
});
