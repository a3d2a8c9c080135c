import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../open.ts';
import { aCentre, aFile, openTestDatabase, type TestCentre } from '../testing/index.ts';
import { canonical } from './canonical.ts';
import { firstBrokenLink } from './verify-chain.ts';

describe('the chain of the audit log', () => {
  let open: OpenDatabase;
  let centre: TestCentre;

  beforeAll(async () => {
    open = await openTestDatabase();
    centre = await aCentre(open);
    await centre.within('social-worker', (transaction) => aFile(transaction, centre));
  });
  afterAll(() => open.close());

  it('writes a link with each change', async () => {
    const { rows } = await centre.within('operator', (transaction) =>
      transaction.execute<{ action: string }>(
        sql`select action from audit_entry order by sequence`,
      ),
    );
    expect(rows.map(({ action }) => action).slice(-3)).toEqual([
      'person.add',
      'consultation.record',
      'award.record',
    ]);
  });

  it('fits from the first link to the last', async () => {
    expect(await centre.within('operator', firstBrokenLink)).toBeNull();
  });

  it('cannot be changed or shortened by anybody', async () => {
    for (const change of [
      sql`update audit_entry set action = 'other' where sequence = 2`,
      sql`delete from audit_entry where sequence = 2`,
    ])
      await expect(
        centre.within('operator', (transaction) => transaction.execute(change)),
      ).rejects.toMatchObject({ cause: { code: 'TJ001' } });
  });

  it('names the first link that was tampered with behind its back', async () => {
    await open.database.transaction(async (transaction) => {
      await transaction.execute(sql`alter table audit_entry disable trigger only_added_to`);
      await transaction.execute(
        sql`select set_config('traject.centre_id', ${centre.centreId}, true)`,
      );
      await transaction.execute(
        sql`update audit_entry set actor = gen_random_uuid() where sequence = 3`,
      );
      await transaction.execute(sql`alter table audit_entry enable trigger only_added_to`);
    });
    expect(await centre.within('operator', firstBrokenLink)).toBe(3);
  });

  it('is undone together with the change that fails', async () => {
    const count = async () => {
      const { rows } = await centre.within('operator', (transaction) =>
        transaction.execute<{ count: string }>(sql`select count(*) as count from audit_entry`),
      );
      return Number(rows[0]?.count);
    };
    const before = await count();
    await expect(
      centre.within('social-worker', async (transaction) => {
        await aFile(transaction, centre);
        throw new Error('too late');
      }),
    ).rejects.toThrow('too late');
    expect(await count()).toBe(before);
  });
});

describe('canonical form', () => {
  it('does not depend on the order of keys', () => {
    expect(canonical({ b: 1, a: [{ d: null, c: 'x' }] })).toBe(
      canonical({ a: [{ c: 'x', d: null }], b: 1 }),
    );
  });

  it('leaves out what is undefined and keeps what is null', () => {
    expect(canonical({ a: undefined, b: null })).toBe('{"b":null}');
  });
});
