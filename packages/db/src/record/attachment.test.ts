import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCentre, type Reader } from '../in-centre.ts';
import type { OpenDatabase } from '../open.ts';
import { PAPER_CLASSES, type PaperClass } from '../schema/attachment.ts';
import { aCentre, aFile, openTestDatabase, type TestCentre } from '../testing/index.ts';
import { addPaper, paperOf, papersOf, recordScan, withdrawPaper } from './attachment.ts';

let open: OpenDatabase;
let centre: TestCentre;
let other: TestCentre;
let dossierId: string;
const ids = new Map<PaperClass, string>();

const aPaper = (id: string, paperClass: PaperClass, scan: 'waiting' | 'clean' = 'clean') => ({
  id,
  dossierId,
  paperClass,
  name: 'scan.pdf',
  mediaType: 'application/pdf',
  size: 12,
  checksum: 'a'.repeat(64),
  scan,
});

beforeAll(async () => {
  open = await openTestDatabase();
  centre = await aCentre(open, 'OCMW Papier');
  other = await aCentre(open, 'OCMW Ander');
  dossierId = await centre.within('social-worker', (transaction) => aFile(transaction, centre));
  await centre.within('social-worker', async (transaction) => {
    for (const paperClass of PAPER_CLASSES) {
      const id = newId();
      ids.set(paperClass, id);
      await addPaper(transaction, centre.reader('social-worker'), aPaper(id, paperClass));
    }
  });
});
afterAll(() => open.close());

const seenBy = (role: Parameters<TestCentre['within']>[0]) =>
  centre.within(role, async (transaction) =>
    (await papersOf(transaction, dossierId)).map(({ paperClass }) => paperClass).toSorted(),
  );

const refusal = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'nothing was refused';
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error ? cause.message : String(error);
  }
};

describe('papers by class', () => {
  it('are all there for who works on the file', async () => {
    expect(await seenBy('social-worker')).toEqual(PAPER_CLASSES.toSorted());
    expect(await seenBy('head-of-social-work')).toEqual(PAPER_CLASSES.toSorted());
  });

  it('are decisions and contracts for the secretary, decisions for finance', async () => {
    expect(await seenBy('committee-secretary')).toEqual(['contract', 'decision']);
    expect(await seenBy('finance-officer')).toEqual(['decision']);
  });

  it.each(['management', 'inspector', 'administrator'] as const)('are not for %s', async (role) => {
    expect(await refusal(seenBy(role))).toBe('permission denied for table attachment');
  });

  it('are not for a worker of another team, nor for another centre', async () => {
    const stranger = {
      ...centre.reader('social-worker'),
      staffId: centre.staffId('management'),
      teamId: other.teamId,
    };
    const look = (reader: Reader) =>
      inCentre(open.database, reader, (transaction) => papersOf(transaction, dossierId));
    expect(await look(stranger)).toEqual([]);
    expect(await look(other.reader('head-of-social-work'))).toEqual([]);
  });
});

describe('a paper stays', () => {
  it('what it was, and is never erased', async () => {
    for (const change of [
      sql`update attachment set checksum = 'b'`,
      sql`update attachment set paper_class = 'decision' where paper_class = 'balance'`,
      sql`update attachment set scan = 'waiting' where scan = 'clean'`,
      sql`delete from attachment`,
    ])
      expect(
        await refusal(centre.within('operator', (transaction) => transaction.execute(change))),
      ).toMatch(/a paper (stays what it was|is withdrawn, not erased)/);
  });

  it('the first one when it is sent twice', async () => {
    const id = newId();
    await centre.within('social-worker', async (transaction) => {
      const reader = centre.reader('social-worker');
      await addPaper(transaction, reader, aPaper(id, 'other'));
      await addPaper(transaction, reader, { ...aPaper(id, 'decision'), name: 'anders.pdf' });
      expect(await paperOf(transaction, dossierId, id)).toMatchObject({
        paperClass: 'other',
        name: 'scan.pdf',
      });
      const { rows } = await transaction.execute<{ count: string }>(
        sql`select count(*) as count from attachment where id = ${id}`,
      );
      expect(rows[0]?.count).toBe('1');
    });
  });

  it('in the record when it is withdrawn, with who and why; nobody outside sees it then', async () => {
    await centre.within('social-worker', async (transaction) => {
      const paper = await paperOf(transaction, dossierId, ids.get('decision') ?? '');
      if (paper === undefined) throw new Error('no paper');
      await withdrawPaper(transaction, centre.reader('social-worker'), paper, 'van iemand anders');
      expect(await paperOf(transaction, dossierId, paper.id)).toMatchObject({
        withdrawnReason: 'van iemand anders',
        withdrawnBy: centre.staffId('social-worker'),
      });
    });
    expect(await seenBy('finance-officer')).toEqual([]);
  });

  it('in quarantine until the scan has answered', async () => {
    const id = newId();
    await centre.within('social-worker', async (transaction) => {
      const reader = centre.reader('social-worker');
      await addPaper(transaction, reader, aPaper(id, 'other', 'waiting'));
      const paper = await paperOf(transaction, dossierId, id);
      if (paper === undefined) throw new Error('no paper');
      await recordScan(transaction, reader, paper, 'infected');
      expect((await paperOf(transaction, dossierId, id))?.scan).toBe('infected');
    });
  });
});
