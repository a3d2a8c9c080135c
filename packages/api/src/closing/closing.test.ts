import { day } from '@traject/rules/calendar';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aBalance,
  aFile,
  anAward,
  aWholeContract,
  problemOfCall,
  request,
  testDesk,
} from '../testing/desk.ts';

const desk = testDesk();
let dossierId: string;
let contractId: string;

/** A project of a file, signed by both on 1 October 2026. */
async function signed(file: string): Promise<string> {
  const worker = desk.as('social-worker');
  const { id } = await aWholeContract(worker, file);
  await worker.contract.inform({
    ...request(file),
    id,
    version: 2,
    on: day('2026-09-20'),
    by: 'An',
  });
  await worker.contract.give({ ...request(file), id, version: 3, on: day('2026-09-21') });
  for (const [party, version] of [
    ['person', 4],
    ['centre', 5],
  ] as const)
    await worker.contract.sign({
      ...request(file),
      id,
      version,
      party,
      thirdPartyId: null,
      on: day('2026-10-01'),
    });
  return id;
}

beforeAll(async () => {
  const worker = desk.as('social-worker');
  dossierId = await aFile(worker);
  await anAward(worker, dossierId);
  await aBalance(worker, dossierId);
  contractId = await signed(dossierId);
});

const open = () => desk.as('social-worker').file.open({ dossierId });

describe('the end of a project', () => {
  it('says which months an earlier end loses', async () => {
    const [early, late] = await desk.as('social-worker').closing.whatIfEndedOn({
      dossierId,
      contractId,
      days: [day('2026-11-30'), day('2027-03-31')],
    });
    expect(early?.lost.months[0]).toBe('2026-12');
    expect(early?.lost.months).toHaveLength(10);
    expect(late?.lost.months[0]).toBe('2027-04');
    expect(late?.lost.cents).toBeLessThan(early?.lost.cents ?? 0);
  });

  it('is not told to who may not read the file', async () => {
    const ask = { dossierId, contractId, days: [day('2026-11-30')] };
    expect(await problemOfCall(desk.as('finance-officer').closing.whatIfEndedOn(ask))).toBe(
      'not-allowed',
    );
    expect(await problemOfCall(desk.elsewhere('social-worker').closing.whatIfEndedOn(ask))).toBe(
      'not-found',
    );
    const ledger = desk.elsewhere('social-worker').ledger.open({ dossierId });
    expect(await problemOfCall(ledger)).toBe('not-found');
  });
});

describe('closing a file', () => {
  it('is refused while the right or the project runs, and names both', async () => {
    const points = await desk.as('social-worker').closing.openPoints({ dossierId });
    expect(points.filter(({ blocks }) => blocks).map(({ kind }) => kind)).toEqual([
      'right-runs',
      'project-runs',
    ]);
    expect(points.some(({ kind }) => kind === 'duty')).toBe(true);
    const close = desk
      .as('social-worker')
      .closing.close({ ...request(dossierId), version: 1, on: day('2026-11-21') });
    expect(await problemOfCall(close)).toBe('still-running');
  });

  it('closes after both ended: no duty is left, and nothing changes any more', async () => {
    const worker = desk.as('social-worker');
    const contract = (await open()).contracts[0];
    await worker.contract.end({
      ...request(dossierId),
      id: contractId,
      version: contract?.version ?? 0,
      on: day('2026-11-15'),
      result: 'work',
    });
    const award = (await open()).facts.awards[0];
    await worker.award.end({
      ...request(dossierId),
      id: award?.id ?? '',
      version: 1,
      until: day('2026-11-15'),
      decidedOn: day('2026-11-12'),
      reason: 'work',
      explanation: '',
    });
    const late = worker.closing.close({
      ...request(dossierId),
      version: 1,
      on: day('2026-11-22'),
    });
    expect(await problemOfCall(late)).toBe('day-in-future');
    const closing = { ...request(dossierId), version: 1, on: day('2026-11-20') };
    const closed = await worker.closing.close(closing);
    expect(closed.closedOn).toBe('2026-11-20');
    expect(closed.events[0]).toMatchObject({ kind: 'file-closed', on: '2026-11-20' });
    expect((await worker.closing.close(closing)).version).toBe(2);
    const { overdue, thisWeek, thisMonth } = await worker.file.myDay();
    expect([...overdue, ...thisWeek, ...thisMonth]).toEqual([]);
    const asked = worker.interview.ask({
      ...request(dossierId),
      id: crypto.randomUUID(),
      askedOn: day('2026-11-21'),
    });
    expect(await problemOfCall(asked)).toBe('file-closed');
  });

  it('opens again, once, and by who saw it closed', async () => {
    const worker = desk.as('social-worker');
    const stale = worker.closing.reopen({ ...request(dossierId), version: 1 });
    expect(await problemOfCall(stale)).toBe('changed-meanwhile');
    expect(
      await problemOfCall(
        desk.as('management').closing.reopen({ ...request(dossierId), version: 2 }),
      ),
    ).toBe('not-allowed');
    const reopened = await worker.closing.reopen({ ...request(dossierId), version: 2 });
    expect(reopened.closedOn).toBeNull();
    const again = worker.closing.reopen({ ...request(dossierId), version: 3 });
    expect(await problemOfCall(again)).toBe('not-closed');
  });
});

describe('what is still open', () => {
  it('names each decision that was not made known as the law asks, and goes when it is', async () => {
    const worker = desk.as('social-worker');
    const file = await aFile(worker);
    const view = await anAward(worker, file);
    const decision = view.decisions[0]?.id ?? '';
    const points = async () =>
      (await worker.closing.openPoints({ dossierId: file })).filter(
        ({ kind, record }) => record === decision && (kind === 'duty' || kind.startsWith('notif')),
      );
    expect(await points()).toMatchObject([
      { kind: 'duty', blocks: false, duty: { kind: 'notify-decision' } },
    ]);
    let version = view.decisions[0]?.version ?? 1;
    const letter = async (frequency: boolean | 'unknown') => {
      await worker.notification.record({
        ...request(file),
        id: decision,
        version: version++,
        notifiedOn: day('2026-09-16'),
        notifiedBy: 'registered-post',
        reasonedInLaw: true,
        reasonedInFact: true,
        mentions: {
          'right-to-appeal': true,
          'court-and-address': true,
          'term-and-form-of-appeal': true,
          'judicial-code': true,
          'file-and-social-worker': true,
          'right-to-explanation': true,
          'appeal-does-not-suspend': true,
          'payment-frequency': frequency,
        },
      });
    };
    await letter(false);
    expect(await points()).toMatchObject([{ duty: { kind: 'notify-decision' } }]);
    await letter('unknown');
    expect(await points()).toMatchObject([{ kind: 'notification-unknown', blocks: false }]);
    await letter(true);
    expect(await points()).toEqual([]);
  });
});
