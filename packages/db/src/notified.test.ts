import { day } from '@traject/rules/calendar';
import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from './open.ts';
import { insertDraft } from './record/contract.ts';
import { beginNotKept, readNotKept } from './record/not-kept.ts';
import { followNotification, notificationOf, recordLetter } from './record/notification.ts';
import {
  cancelSuspensions,
  freezeDecision,
  hashOfDecision,
  suspendPayment,
  writeDecision,
} from './record/sanction-decision.ts';
import { aCentre, aFile, openTestDatabase, type TestCentre } from './testing/index.ts';

let open: OpenDatabase;
let centre: TestCentre;
let dossierId: string;
const pathId = newId();
const decisionId = newId();

const decision = async () => {
  const [path] = await centre.within('social-worker', (transaction) =>
    readNotKept(transaction, dossierId),
  );
  const [found] = path?.decisions ?? [];
  if (found === undefined) throw new Error('no decision');
  return found;
};

beforeAll(async () => {
  open = await openTestDatabase();
  centre = await aCentre(open);
  const reader = centre.reader('social-worker');
  dossierId = await centre.within('social-worker', (transaction) => aFile(transaction, centre));
  await centre.within('social-worker', async (transaction) => {
    const contractId = newId();
    await insertDraft(transaction, reader, dossierId, {
      id: contractId,
      kind: 'general',
      frameworkVersion: null,
    });
    await beginNotKept(transaction, reader, dossierId, {
      id: pathId,
      contractId,
      commitmentIds: [newId()],
      failedOn: day('2026-10-05'),
      seen: 'Niet gekomen.',
    });
    await writeDecision(
      transaction,
      reader,
      dossierId,
      {
        id: decisionId,
        notKeptId: pathId,
        replacesId: null,
        kind: 'sanction',
        decidedOn: day('2026-10-22'),
        extent: 'whole',
        lengthCount: 1,
        lengthUnit: 'months',
        percent: null,
        amountCents: null,
        startsOn: day('2026-12-01'),
        deferredPart: null,
        deferredUntil: null,
        text: {
          reasonsInFact: 'Niet gekomen.',
          reasonsInLaw: 'Artikel 30 §2.',
          conditions: [],
          betterBehaviour: '',
        },
      },
      undefined,
    );
  });
});
afterAll(() => open.close());

const refused = (change: Parameters<typeof open.database.execute>[0]) =>
  expect(
    centre.within('operator', (transaction) => transaction.execute(change)),
  ).rejects.toMatchObject({ cause: { code: 'TJ001' } });

describe('a letter that made a decision known', () => {
  it('stays as it was recorded, whoever asks', async () => {
    await centre.within('social-worker', async (transaction) => {
      const reader = centre.reader('social-worker');
      const id = await followNotification(transaction, reader, dossierId, {
        about: 'sanction',
        recordId: decisionId,
        subject: 'sanction',
        appliedOn: null,
        decidedOn: day('2026-10-22'),
        worksFrom: day('2026-12-01'),
      });
      const followed = await notificationOf(transaction, dossierId, id);
      if (followed === undefined) throw new Error('nothing is followed');
      await recordLetter(transaction, reader, followed, {
        correctsId: null,
        notifiedOn: day('2026-10-26'),
        notifiedBy: 'against-receipt',
        reasonedInLaw: 'yes',
        reasonedInFact: 'yes',
        mentions: {
          'right-to-appeal': true,
          'court-and-address': true,
          'term-and-form-of-appeal': true,
          'judicial-code': true,
          'file-and-social-worker': true,
          'right-to-explanation': true,
          'appeal-does-not-suspend': true,
          'payment-frequency': 'unknown',
        },
      });
    });
    await refused(sql`update notification_letter set notified_on = '2026-10-27'`);
    await refused(sql`delete from notification_letter`);
  });

  it('is not for who pays', async () => {
    await expect(
      centre.within('finance-officer', (transaction) =>
        transaction.execute(sql`select notified_on from notification_letter`),
      ),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});

describe('a decision that was notified is frozen', () => {
  it('and may be written until then', async () => {
    await centre.within('operator', (transaction) =>
      transaction.execute(sql`update sanction_decision set percent = 50 where id = ${decisionId}`),
    );
    expect((await decision()).percent).toBe(50);
  });

  it('by trigger: neither the decision nor its reasons change or go', async () => {
    const before = await decision();
    await centre.within('social-worker', async (transaction) => {
      const reader = centre.reader('social-worker');
      await freezeDecision(
        transaction,
        reader,
        before,
        { notifiedOn: day('2026-10-26'), notifiedBy: 'against-receipt', mentions: [] },
        { decision: before },
        '1',
      );
      const { dossierId, extent, percent, amountCents, decidedOn } = before;
      await suspendPayment(
        transaction,
        reader,
        { decisionId, dossierId, extent, percent, amountCents, decidedOn },
        { from: day('2026-12-01'), until: day('2026-12-31'), deferral: 'none' },
      );
      expect(await hashOfDecision(transaction, decisionId)).toMatch(/^[0-9a-f]{64}$/);
    });
    await refused(sql`update sanction_decision set percent = 10 where id = ${decisionId}`);
    await refused(sql`update sanction_decision set frozen = false where id = ${decisionId}`);
    await refused(
      sql`update sanction_decision_text set reasons_in_fact = 'x' where id = ${decisionId}`,
    );
    await refused(sql`delete from sanction_decision_text where id = ${decisionId}`);
    await refused(sql`delete from sanction_decision where id = ${decisionId}`);
  });

  it('tells finance the days and the share, until it is taken back', async () => {
    const seen = () =>
      centre.within('finance-officer', (transaction) =>
        transaction.execute(
          sql`select valid_from, valid_until, percent, decided_on, cancelled_on from payment_suspension`,
        ),
      );
    expect((await seen()).rows).toEqual([
      {
        valid_from: '2026-12-01',
        valid_until: '2026-12-31',
        percent: 50,
        decided_on: '2026-10-22',
        cancelled_on: null,
      },
    ]);
    const taken = await decision();
    await centre.within('social-worker', (transaction) =>
      cancelSuspensions(transaction, centre.reader('social-worker'), taken, day('2026-11-21')),
    );
    expect((await seen()).rows).toMatchObject([{ cancelled_on: '2026-11-21' }]);
  });
});
