import { addPaper, freezeContract } from '@traject/db';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aBalance,
  aFile,
  anAward,
  aWholeContract,
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

interface At {
  readonly dossierId: string;
  readonly id: string;
  readonly version: number;
}

/** A whole draft that was explained and given long enough ago. */
async function aGivenContract(): Promise<At> {
  const dossierId = await aFile(worker);
  await anAward(worker, dossierId);
  await aBalance(worker, dossierId);
  const { id } = await aWholeContract(worker, dossierId);
  const on = day('2026-10-05');
  await worker.contract.inform({ ...request(dossierId), id, version: 2, on, by: 'An' });
  await worker.contract.give({ ...request(dossierId), id, version: 3, on });
  return { dossierId, id, version: 4 };
}

/** A scan beside a contract; the answer is its id. */
async function aScan(
  { dossierId, id }: Pick<At, 'dossierId' | 'id'>,
  stated: { name?: string; checksum?: string; scan?: 'clean' | 'waiting' | 'infected' } = {},
): Promise<string> {
  const paper = newId();
  await desk.centre.within('social-worker', (transaction) =>
    addPaper(transaction, desk.centre.reader('social-worker'), {
      id: paper,
      dossierId,
      paperClass: 'contract',
      recordKind: 'contract',
      recordId: id,
      name: 'blad.pdf',
      mediaType: 'application/pdf',
      size: 4321,
      checksum: 'c'.repeat(64),
      scan: 'clean',
      ...stated,
    }),
  );
  return paper;
}

const signOnPaper = (
  { dossierId, id, version }: At,
  party: 'person' | 'centre',
  scans: readonly string[] = [],
) =>
  worker.contract.sign({
    ...request(dossierId),
    id,
    version,
    party,
    thirdPartyId: null,
    on: day('2026-10-12'),
    how: { manner: 'paper', name: '', scans: [...scans] },
  });

const opened = ({ dossierId, id }: Pick<At, 'dossierId' | 'id'>) =>
  worker.contract.open({ dossierId, id });

/** Both signed, with the scans given. */
async function aSigned(scans: (at: At) => Promise<readonly string[]>) {
  const given = await aGivenContract();
  const own = await scans(given);
  await signOnPaper(given, 'person', own);
  await signOnPaper({ ...given, version: 5 }, 'centre', own);
  return { ...given, version: 6, scans: own };
}

describe('a signature on paper', () => {
  it('carries the scan of its sheet, while the other party has still to sign', async () => {
    const given = await aGivenContract();
    const scan = await aScan(given);
    await signOnPaper(given, 'person', [scan]);
    expect(await opened(given)).toMatchObject({
      frozen: false,
      papers: null,
      signed: [{ party: 'person', scans: [scan] }],
    });
    // The same sheet serves the other signature as well.
    await signOnPaper({ ...given, version: 5 }, 'centre', [scan]);
    expect((await opened(given)).signed.map(({ scans }) => scans)).toEqual([[scan], [scan]]);
  });

  it('takes no scan of another contract, of another file, withdrawn, or held back by the virus scan', async () => {
    const given = await aGivenContract();
    const elsewhere = await aScan(await aGivenContract());
    expect(await problemOfCall(signOnPaper(given, 'person', [elsewhere]))).toBe('not-found');
    expect(await problemOfCall(signOnPaper(given, 'person', [newId()]))).toBe('not-found');
    const virus = await aScan(given, { scan: 'infected' });
    expect(await problemOfCall(signOnPaper(given, 'person', [virus]))).toBe('paper-infected');
    const gone = await aScan(given);
    await worker.paper.withdraw({ ...request(given.dossierId), id: gone, reason: 'Fout blad' });
    expect(await problemOfCall(signOnPaper(given, 'person', [gone]))).toBe('paper-withdrawn');
    expect((await opened(given)).signed).toEqual([]);
  });

  it('takes its scan later too, once, and nobody takes it away', async () => {
    const signed = await aSigned(() => Promise.resolve([]));
    const { dossierId, id } = signed;
    const [first] = (await opened(signed)).signed;
    const signatureId = first?.id ?? '';
    const scan = await aScan(signed);
    const add = (by: Caller, wanted = signatureId) =>
      by.contract.addScan({
        ...request(dossierId),
        contractId: id,
        signatureId: wanted,
        scans: [scan],
      });
    expect(await problemOfCall(add(desk.as('finance-officer')))).toBe('not-allowed');
    expect(await problemOfCall(add(desk.elsewhere('social-worker')))).toBe('not-found');
    expect(await problemOfCall(add(worker, newId()))).toBe('not-found');
    await add(worker);
    await add(worker);
    const now = await opened(signed);
    expect(now.signed.map(({ scans }) => scans)).toEqual([[scan], []]);
    // What was frozen before it came does not name it.
    expect(now.papers).toEqual([]);
    for (const change of [
      'delete from signature_scan',
      `update signature_scan set attachment_id = '${newId()}'`,
    ])
      await expect(
        desk.centre.within('operator', (transaction) => transaction.execute(change)),
      ).rejects.toMatchObject({ cause: { code: 'TJ001' } });
    const log = await desk.centre.within('operator', (transaction) =>
      transaction.execute<{ count: string }>(
        "select count(*) as count from audit_entry where action = 'contract.add-scan'",
      ),
    );
    expect(Number(log.rows[0]?.count)).toBe(1);
  });

  it('is no use for a signature on the screen', async () => {
    const given = await aGivenContract();
    await worker.contract.sign({
      ...request(given.dossierId),
      id: given.id,
      version: given.version,
      party: 'person',
      thirdPartyId: null,
      on: day('2026-11-21'),
      how: { manner: 'typed', name: 'Mariama', statement: 'Ik ga akkoord.' },
    });
    const [typed] = (await opened(given)).signed;
    const add = worker.contract.addScan({
      ...request(given.dossierId),
      contractId: given.id,
      signatureId: typed?.id ?? '',
      scans: [await aScan(given)],
    });
    expect(await problemOfCall(add)).toBe('not-found');
  });

  it('is read by nobody who may not see signatures', async () => {
    for (const role of ['finance-officer', 'committee-secretary', 'management'] as const)
      await expect(
        desk.centre.within(role, (transaction) =>
          transaction.execute('select * from signature_scan'),
        ),
      ).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});

describe('the papers of a frozen text', () => {
  const named = (id: string, changes: object = {}) => ({
    id,
    name: 'blad.pdf',
    mediaType: 'application/pdf',
    size: 4321,
    checksum: 'c'.repeat(64),
    ...changes,
  });

  it('are named with size and checksum, without what was withdrawn or holds a virus', async () => {
    const signed = await aSigned(async (at) => {
      const gone = await aScan(at, { name: 'fout.pdf' });
      await worker.paper.withdraw({ ...request(at.dossierId), id: gone, reason: 'Fout blad' });
      await aScan(at, { name: 'virus.pdf', scan: 'infected' });
      await aScan(at, { name: 'huisreglement.pdf', checksum: 'd'.repeat(64) });
      return [await aScan(at)];
    });
    const { papers, hash } = await opened(signed);
    expect(papers).toEqual([
      named(papers?.[0]?.id ?? '', { name: 'huisreglement.pdf', checksum: 'd'.repeat(64) }),
      named(signed.scans[0] ?? ''),
    ]);
    // The seal is of the list too: another checksum would give another seal.
    const kept = await desk.centre.within('operator', (transaction) =>
      transaction.execute<{ hash: string; content: { papers: unknown } }>(
        `select hash, content from frozen_document where record_id = '${signed.id}'`,
      ),
    );
    expect(kept.rows[0]).toMatchObject({ hash, content: { papers } });
  });

  it('are also those of an addendum', async () => {
    const signed = await aSigned(() => Promise.resolve([]));
    const { dossierId } = signed;
    const id = newId();
    const of = { ...request(dossierId), id };
    await worker.contract.amend({ ...of, amendsId: signed.id, askedBy: 'person', reason: 'Later' });
    const agreed = { askedBy: 'person', personAgrees: true, centreAgrees: true } as const;
    await worker.contract.agree({ ...request(dossierId), id, version: 1, ...agreed, reason: 'x' });
    const told = { version: 2, on: day('2026-10-11'), by: 'An' };
    await worker.contract.inform({ ...request(dossierId), id, ...told });
    const scan = await aScan({ dossierId, id });
    await signOnPaper({ dossierId, id, version: 3 }, 'person', [scan]);
    await signOnPaper({ dossierId, id, version: 4 }, 'centre', [scan]);
    expect(await opened({ dossierId, id })).toMatchObject({
      frozen: true,
      papers: [named(scan)],
      signed: [{ scans: [scan] }, { scans: [scan] }],
    });
    expect((await opened(signed)).papers).toEqual([]);
  });

  it('are not replaced, not erased, and withdrawn by the head only, in sight', async () => {
    const signed = await aSigned(async (at) => [await aScan(at)]);
    const [scan = ''] = signed.scans;
    const withdraw = (by: Caller) =>
      by.paper.withdraw({
        ...request(signed.dossierId),
        id: scan,
        reason: 'Blad van iemand anders',
      });
    expect(await worker.paper.list({ dossierId: signed.dossierId })).toMatchObject([
      { id: scan, inSignedText: true },
    ]);
    expect(await problemOfCall(withdraw(worker))).toBe('paper-is-frozen');
    for (const change of [
      `update attachment set checksum = repeat('e', 64) where id = '${scan}'`,
      `update attachment set record_id = null, record_kind = null where id = '${scan}'`,
      `delete from attachment where id = '${scan}'`,
    ])
      await expect(
        desk.centre.within('operator', (transaction) => transaction.execute(change)),
      ).rejects.toMatchObject({ cause: { code: 'TJ001' } });
    // Without a word nothing goes, whoever asks.
    await expect(
      desk.centre.within('operator', (transaction) =>
        transaction.execute(`update attachment set withdrawn_at = now() where id = '${scan}'`),
      ),
    ).rejects.toMatchObject({ cause: { code: '23514' } });
    await withdraw(desk.as('head-of-social-work'));
    expect((await opened(signed)).papers).toEqual([named(scan)]);
    const [seen] = await worker.paper.list({ dossierId: signed.dossierId });
    expect(seen).toMatchObject({ id: scan, withdrawn: { reason: 'Blad van iemand anders' } });
  });

  it('leave a text that was frozen before there was a list readable, and its papers as they were', async () => {
    const given = await aGivenContract();
    const scan = await aScan(given);
    const reader = desk.centre.reader('social-worker');
    const { dossierId, id } = given;
    await desk.centre.within('social-worker', (transaction) =>
      freezeContract(transaction, reader, { dossierId, contractId: id }, { contract: {} }, '1'),
    );
    expect(await opened(given)).toMatchObject({
      frozen: true,
      hash: expect.stringMatching(/^\w{64}$/),
      papers: null,
    });
    expect(await worker.paper.list({ dossierId })).toMatchObject([
      { id: scan, inSignedText: false },
    ]);
    await worker.paper.withdraw({ ...request(dossierId), id: scan, reason: 'Fout blad' });
  });
});
