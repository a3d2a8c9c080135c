import { hashOf } from '@traject/db';
import { v7 as newId } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { announceTransferPaper, recordPaper } from '../paper/desk.ts';
import type { PaperClass } from '../paper/input.ts';
import type { KeptPaper } from '../paper/kept.ts';
import { aFile, aSignedContract, type Caller, problemOfCall, testDesk } from '../testing/desk.ts';
import { aMove, aTakeOver, aTransfer, consent, here, waitingRoom } from '../testing/transfer.ts';

const room = waitingRoom();
const desk = testDesk(room.papers);
let worker: Caller;
let there: Caller;
let dossierId: string;
let ids: Readonly<Record<'contract' | 'health' | 'balance' | 'waiting', string>>;

const checksumOf = (letter: string) => letter.repeat(64);
const gateFound = (letter: string, found: Partial<KeptPaper> = {}): KeptPaper => ({
  mediaType: 'application/pdf',
  size: 12,
  checksum: checksumOf(letter),
  scan: 'clean',
  ...found,
});

async function aPaper(paperClass: PaperClass, letter: string, scan: KeptPaper['scan'] = 'clean') {
  const id = newId();
  await recordPaper(
    desk.contextOf('social-worker'),
    { id, dossierId, paperClass, name: `${paperClass}.pdf`, record: null },
    gateFound(letter, { scan }),
  );
  return id;
}

const make = (given: object) => worker.transfer.make({ ...aTransfer(dossierId), ...given });
type File = Awaited<ReturnType<typeof make>>;

/** A file that another program changed and sealed again. */
const resealed = ({ hash: _old, contents, ...content }: File) => ({
  ...content,
  hash: hashOf(content),
  contents,
});

/** All papers of a file as papers that come in. */
const all = (file: File) => file.documents.map(({ id }) => ({ document: id, id: newId() }));
const listOf = async () => (await there.file.list({ whose: 'team' })).rows;

beforeAll(async () => {
  worker = desk.as('social-worker');
  there = desk.elsewhere('social-worker');
});

beforeEach(async () => {
  dossierId = await aFile(worker);
  await aSignedContract(worker, dossierId);
  await worker.move.save({ ...aMove(dossierId), ...consent });
  ids = {
    contract: await aPaper('contract', 'a'),
    health: await aPaper('health', 'b'),
    balance: await aPaper('balance', 'c'),
    waiting: await aPaper('other', 'd', 'waiting'),
  };
  room.kept.length = 0;
});

describe('papers on their way out', () => {
  it('carry their class, and one of the balance goes with the consent to the balance only', async () => {
    const file = await make({ documents: [ids.contract, ids.health] });
    expect(file.documents).toEqual([
      {
        id: ids.contract,
        paperClass: 'contract',
        name: 'contract.pdf',
        mediaType: 'application/pdf',
        size: 12,
        checksum: checksumOf('a'),
      },
      expect.objectContaining({ id: ids.health, paperClass: 'health' }),
    ]);
    expect(await problemOfCall(make({ documents: [ids.balance] }))).toBe('not-found');
    const whole = await make({ documents: [ids.balance], withBalance: true });
    expect(whole.documents).toMatchObject([{ paperClass: 'balance' }]);
  });

  it('stay here while they are in quarantine', async () => {
    expect(await problemOfCall(make({ documents: [ids.waiting] }))).toBe('paper-waiting');
  });
});

describe('papers that come in', () => {
  it('stand in Papers as they were, with the transfer that brought them', async () => {
    const file = await make({
      documents: [ids.contract, ids.health, ids.balance],
      withBalance: true,
    });
    const { centreId } = desk.otherCentre;
    for (const letter of ['a', 'b', 'c']) room.arrive(centreId, gateFound(letter));
    // The scan of this centre answers for this centre.
    room.arrive(centreId, gateFound('b', { scan: 'waiting' }));
    const taking = { ...aTakeOver(file), papers: all(file) };
    const view = await there.transfer.takeOver(taking);
    const papers = await there.paper.list({ dossierId: view.id });
    const asSent = (paper: {
      name: string;
      paperClass: string;
      checksum: string;
      size: number;
    }) => [paper.name, paper.paperClass, paper.checksum, paper.size];
    expect(new Set(papers.map(asSent))).toEqual(new Set(file.documents.map(asSent)));
    expect(papers.map(({ record }) => record)).toEqual(
      papers.map(() => ({ kind: 'transfer', id: taking.receivedId })),
    );
    expect(papers.find(({ paperClass }) => paperClass === 'health')?.scan).toBe('waiting');
    expect(room.kept.toSorted()).toEqual(
      ['a', 'b', 'c'].map((letter) => `${centreId} ${checksumOf(letter)}`),
    );
    expect(view.transfers.received).toMatchObject([{ papers: 3, papersLeftOut: [] }]);
    expect(view.events.filter(({ kind }) => kind === 'paper-added')).toHaveLength(3);
    // A repeated request changes nothing twice.
    await there.transfer.takeOver(taking);
    expect(await there.paper.list({ dossierId: view.id })).toHaveLength(3);
    // Who pays sees none of these classes, here as there.
    expect(await desk.elsewhere('finance-officer').paper.list({ dossierId: view.id })).toEqual([]);
  });

  it('come with their file or not at all', async () => {
    const file = await make({ documents: [ids.contract, ids.health] });
    const before = await listOf();
    const [contract, health] = all(file);
    if (contract === undefined || health === undefined) throw new Error('two papers were made');
    const { centreId } = desk.otherCentre;
    const take = (given: object) =>
      problemOfCall(there.transfer.takeOver({ ...aTakeOver(file), ...given }));
    room.arrive(centreId, gateFound('a'));
    const leaveHealth = { document: health.document, reason: 'paper-infected' as const };
    // Nothing is said of one of them, or something of a paper that is not in the file, or twice.
    expect(await take({ papers: [contract] })).toBe('transfer-paper-missing');
    expect(await take({ papers: [contract, { document: newId(), id: newId() }] })).toBe(
      'not-found',
    );
    expect(await take({ papers: [contract, health], papersLeftOut: [leaveHealth] })).toBe(
      'not-found',
    );
    // The size of what came is not that of the paper in the file.
    room.arrive(centreId, gateFound('b', { size: 13 }));
    expect(await take({ papers: [contract, health] })).toBe('transfer-paper-changed');
    expect(await listOf()).toEqual(before);
    expect(room.kept).toEqual([]);

    const view = await there.transfer.takeOver({
      ...aTakeOver(file),
      papers: [contract],
      papersLeftOut: [leaveHealth],
    });
    expect((await there.paper.list({ dossierId: view.id })).map(({ name }) => name)).toEqual([
      'contract.pdf',
    ]);
    expect(view.transfers.received).toMatchObject([
      { papers: 1, papersLeftOut: [{ name: 'health.pdf', reason: 'paper-infected' }] },
    ]);
  });

  it('do not come without the consent that covers them, whatever a file says', async () => {
    const file = await make({
      documents: [ids.contract, ids.balance],
      withBalance: true,
    });
    const without = { ...file.consent, balance: false };
    const looked = (upload: Record<string, unknown>) =>
      there.transfer.lookInto({ file: upload, ...here });
    expect(await problemOfCall(looked(resealed({ ...file, consent: without })))).toBe(
      'transfer-balance-without-consent',
    );
    const forged = resealed({ ...file, consent: without, balance: null });
    expect((await looked(forged)).documents.map(({ refusal }) => refusal)).toEqual([
      null,
      'transfer-paper-without-consent',
    ]);
    const { centreId } = desk.otherCentre;
    for (const letter of ['a', 'c']) room.arrive(centreId, gateFound(letter));
    const taking = { ...aTakeOver(forged), papers: all(file) };
    expect(await problemOfCall(there.transfer.takeOver(taking))).toBe(
      'transfer-paper-without-consent',
    );
  });

  it('are for who may take a transfer over', () => {
    expect(announceTransferPaper(desk.contextOf('social-worker'))).toBe(desk.centre.centreId);
    for (const role of ['finance-officer', 'committee-secretary', 'management'] as const)
      expect(() => announceTransferPaper(desk.contextOf(role))).toThrow('not-allowed');
    expect(() =>
      announceTransferPaper({ ...desk.contextOf('social-worker'), signedIn: false }),
    ).toThrow('not-signed-in');
  });

  it('have a name that can be one', async () => {
    const file = await make({ documents: [ids.contract] });
    const odd = resealed({
      ...file,
      documents: file.documents.map((paper) => ({ ...paper, name: '\u202e' })),
    });
    expect(await problemOfCall(there.transfer.lookInto({ file: odd, ...here }))).toBe('ZodError');
  });
});
