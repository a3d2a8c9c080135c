import { day } from '@traject/rules/calendar';
import { lifeDomain } from '@traject/rules/facts';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aBalance,
  aFile,
  anAward,
  aPage,
  type Caller,
  problemOfCall,
  request,
  testDesk,
} from '../testing/desk.ts';

const desk = testDesk();
let worker: Caller;
beforeAll(async () => {
  worker = desk.as('social-worker');
});

/** A file with a whole balance of 15 September. */
async function aBalancedFile(): Promise<string> {
  const dossierId = await aFile(worker);
  await anAward(worker, dossierId);
  await aBalance(worker, dossierId);
  return dossierId;
}

describe('another balance in the same file', () => {
  it('is worked with from then on; the earlier one is read beside it', async () => {
    const dossierId = await aBalancedFile();
    const before = await worker.balance.open({ dossierId });
    const id = newId();
    const view = await worker.balance.beginAnother({
      ...request(dossierId),
      id,
      startedOn: day('2026-11-20'),
    });
    expect(view.judgement.balance.answer).toBe('incomplete');
    expect(view.facts.earlierBalances.map((balance) => balance.id)).toEqual([before?.id]);
    const opened = await worker.balance.open({ dossierId });
    expect(opened).toMatchObject({ id, startedOn: '2026-11-20', pages: [] });
    expect(opened?.previous).toMatchObject({ id: before?.id, pages: before?.pages });
    await worker.balance.savePage({
      ...request(dossierId),
      balanceId: id,
      startedOn: day('2026-11-20'),
      version: 0,
      page: aPage('housing', 'Verhuisd'),
    });
    const now = await worker.balance.open({ dossierId });
    expect(now?.pages.map(({ domain, content }) => [domain, content])).toEqual([
      ['housing', 'Verhuisd'],
    ]);
    expect(now?.previous?.pages).toEqual(before?.pages);
  });

  it('begins once, after the one before, and not in the future', async () => {
    const dossierId = await aBalancedFile();
    const begin = (startedOn: string, input = { ...request(dossierId), id: newId() }) =>
      worker.balance.beginAnother({ ...input, startedOn: day(startedOn) });
    expect(await problemOfCall(begin('2026-09-15'))).toBe('before-other-date');
    expect(await problemOfCall(begin('2026-11-22'))).toBe('day-in-future');
    const same = { ...request(dossierId), id: newId() };
    await begin('2026-11-20', same);
    const again = await begin('2026-11-20', same);
    expect(again.facts.earlierBalances).toHaveLength(1);
    const empty = await aFile(worker);
    expect(
      await problemOfCall(
        worker.balance.beginAnother({
          ...request(empty),
          id: newId(),
          startedOn: day('2026-11-20'),
        }),
      ),
    ).toBe('not-found');
  });

  it('does not take what a tab on the earlier one still had', async () => {
    const dossierId = await aBalancedFile();
    const before = await worker.balance.open({ dossierId });
    await worker.balance.beginAnother({
      ...request(dossierId),
      id: newId(),
      startedOn: day('2026-11-20'),
    });
    const late = worker.balance.savePage({
      ...request(dossierId),
      balanceId: before?.id ?? '',
      startedOn: day('2026-09-15'),
      version: 0,
      page: aPage('housing', 'Uit een oude tab'),
    });
    expect(await problemOfCall(late)).toBe('changed-meanwhile');
    expect((await worker.balance.open({ dossierId }))?.pages).toEqual([]);
  });

  it('is for social workers only', async () => {
    const dossierId = await aBalancedFile();
    for (const role of ['finance-officer', 'committee-secretary', 'inspector'] as const)
      expect(
        await problemOfCall(
          desk.as(role).balance.beginAnother({
            ...request(dossierId),
            id: newId(),
            startedOn: day('2026-11-20'),
          }),
        ),
      ).toBe('not-allowed');
  });
});

describe('the guiding questions of a centre', () => {
  const questions = ['Hoe gaat het thuis?', 'Wat wilt u zelf?'];

  it('are written by the head and read by every worker, per domain and language', async () => {
    const input = {
      requestId: newId(),
      domain: lifeDomain.enum.family,
      language: 'nl' as const,
      version: 0,
      questions,
    };
    const head = desk.as('head-of-social-work');
    await head.guidingQuestion.save(input);
    // A retry changes nothing twice.
    await head.guidingQuestion.save(input);
    expect(await worker.guidingQuestion.list()).toEqual([
      { domain: 'family', language: 'nl', questions, version: 1 },
    ]);
    expect(await desk.elsewhere('social-worker').guidingQuestion.list()).toEqual([]);
    const stale = head.guidingQuestion.save({ ...input, requestId: newId(), questions: null });
    expect(await problemOfCall(stale)).toBe('changed-meanwhile');
    const back = await head.guidingQuestion.save({
      ...input,
      requestId: newId(),
      version: 1,
      questions: null,
    });
    expect(back).toEqual([{ domain: 'family', language: 'nl', questions: null, version: 2 }]);
  });

  it('are not written by a worker, and not read outside', async () => {
    const input = {
      requestId: newId(),
      domain: lifeDomain.enum.health,
      language: 'fr' as const,
      version: 0,
      questions,
    };
    expect(await problemOfCall(worker.guidingQuestion.save(input))).toBe('not-allowed');
    expect(await problemOfCall(desk.as('finance-officer').guidingQuestion.list())).toBe(
      'not-allowed',
    );
  });
});
