import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFile, anAward, problemOfCall, request, testDesk } from '../testing/desk.ts';
import { announcePaper, findPaper, logPaperRead, recordPaper, scanWaitingPapers } from './desk.ts';

const desk = testDesk();
let dossierId: string;

beforeAll(async () => {
  dossierId = await aFile(desk.as('social-worker'));
});

const head = (changes: object = {}) => ({
  id: newId(),
  dossierId,
  paperClass: 'other',
  name: 'scan.pdf',
  record: null,
  ...changes,
});

const kept = (scan: 'clean' | 'waiting' = 'clean') => ({
  mediaType: 'application/pdf' as const,
  size: 12,
  checksum: 'a'.repeat(64),
  scan,
});

/** Puts a paper in the file; the answer is its id. */
async function aPaper(changes: object = {}, scan: 'clean' | 'waiting' = 'clean'): Promise<string> {
  const { paper } = await announcePaper(desk.contextOf('social-worker'), head(changes));
  await recordPaper(desk.contextOf('social-worker'), paper, kept(scan));
  return paper.id;
}

/** The code of what was refused. */
const refused = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'nothing was refused';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
};

describe('a paper that is announced', () => {
  it('comes from who works on the file only', async () => {
    for (const role of ['finance-officer', 'committee-secretary', 'management'] as const)
      expect(await refused(announcePaper(desk.contextOf(role), head()))).toBe('not-allowed');
    expect(
      await refused(announcePaper({ ...desk.contextOf('social-worker'), signedIn: false }, head())),
    ).toBe('not-signed-in');
  });

  it('is known when it came in before', async () => {
    const id = await aPaper();
    expect(await announcePaper(desk.contextOf('social-worker'), head({ id }))).toMatchObject({
      isThere: true,
    });
  });

  it('belongs to a record of the same file, in the class of that record or closer', async () => {
    const award = newId();
    await anAward(desk.as('social-worker'), dossierId);
    const view = await desk.as('social-worker').file.open({ dossierId });
    const record = { kind: 'award', id: view.facts.awards[0]?.id };
    expect(await aPaper({ paperClass: 'decision', record })).toBeTruthy();
    expect(await aPaper({ paperClass: 'health', record })).toBeTruthy();
    const open = head({ paperClass: 'contract', record });
    expect(await refused(announcePaper(desk.contextOf('social-worker'), open))).toContain(
      'not-a-choice',
    );
    const elsewhere = head({ paperClass: 'decision', record: { ...record, id: award } });
    expect(await refused(announcePaper(desk.contextOf('social-worker'), elsewhere))).toBe(
      'not-found',
    );
    const exemption = head({ paperClass: 'decision', record: { kind: 'exemption', id: award } });
    expect(await refused(announcePaper(desk.contextOf('social-worker'), exemption))).toContain(
      'not-a-choice',
    );
  });

  it('loses folders and hidden signs of its name', async () => {
    const { paper } = await announcePaper(
      desk.contextOf('social-worker'),
      head({ name: '../../etc/\u202epasswd\n.pdf' }),
    );
    expect(paper.name).toBe('.. .. etc  passwd .pdf');
  });
});

describe('a paper that was withdrawn', () => {
  it('stays with its reason, is withdrawn once, and opens for the head only', async () => {
    const id = await aPaper();
    const worker = desk.as('social-worker');
    const input = { ...request(dossierId), id, reason: 'Hoort bij iemand anders' };
    await worker.paper.withdraw(input);
    const papers = await worker.paper.list({ dossierId });
    expect(papers.find((paper) => paper.id === id)?.withdrawn).toMatchObject({
      by: 'social-worker',
      reason: 'Hoort bij iemand anders',
    });
    await worker.paper.withdraw(input);
    expect(await worker.paper.list({ dossierId })).toEqual(papers);
    expect(
      await problemOfCall(worker.paper.withdraw({ ...request(dossierId), id, reason: 'nog' })),
    ).toBe('paper-withdrawn');
    expect(await refused(findPaper(desk.contextOf('social-worker'), { dossierId, id }))).toBe(
      'paper-withdrawn',
    );
    expect(await findPaper(desk.contextOf('head-of-social-work'), { dossierId, id })).toMatchObject(
      {
        id,
      },
    );
  });

  it('is not withdrawn by who may only look', async () => {
    const id = await aPaper({ paperClass: 'decision' });
    const input = { ...request(dossierId), id, reason: 'weg' };
    expect(await problemOfCall(desk.as('finance-officer').paper.withdraw(input))).toBe(
      'not-allowed',
    );
    expect(await problemOfCall(desk.elsewhere('social-worker').paper.withdraw(input))).toBe(
      'not-found',
    );
    expect(await problemOfCall(desk.as('management').paper.list({ dossierId }))).toBe(
      'not-allowed',
    );
  });
});

describe('a paper in quarantine', () => {
  it('is given to nobody until the scan has answered', async () => {
    const id = await aPaper({}, 'waiting');
    const worker = desk.contextOf('social-worker');
    const paper = await findPaper(worker, { dossierId, id });
    expect(await refused(logPaperRead(worker, paper))).toBe('paper-waiting');
    expect(await scanWaitingPapers(desk.open.database, () => Promise.resolve('waiting'))).toBe(0);
    expect(await refused(logPaperRead(worker, paper))).toBe('paper-waiting');
    expect(await scanWaitingPapers(desk.open.database, () => Promise.resolve('clean'))).toBe(1);
    expect(await refused(logPaperRead(worker, paper))).toBe('nothing was refused');
  });

  it('never leaves it when it has a virus', async () => {
    const id = await aPaper({}, 'waiting');
    await scanWaitingPapers(desk.open.database, () => Promise.resolve('infected'));
    const worker = desk.contextOf('social-worker');
    const paper = await findPaper(worker, { dossierId, id });
    expect(await refused(logPaperRead(worker, paper))).toBe('paper-infected');
  });
});
