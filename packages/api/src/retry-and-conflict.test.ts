import { firstBrokenLink } from '@traject/db';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aFile,
  anAward,
  aPage,
  aWholeContract,
  nextInsz,
  problemOfCall,
  request,
  testDesk,
} from './testing/desk.ts';

const desk = testDesk();
let dossierId: string;
const worker = () => desk.as('social-worker');

beforeAll(async () => {
  dossierId = await aFile(worker());
});

const savePage = (version: number, content: string, requestId = newId()) =>
  worker().balance.savePage({
    requestId,
    dossierId,
    balanceId: newId(),
    startedOn: day('2026-09-15'),
    version,
    page: aPage('housing', content),
  });

const contentNow = async () =>
  (await worker().balance.open({ dossierId }))?.pages.find(({ domain }) => domain === 'housing')
    ?.content;

describe('a request that is repeated', () => {
  it('changes nothing twice and gets the same answer', async () => {
    const award = {
      ...request(dossierId),
      id: newId(),
      kind: 'living-wage' as const,
      appliedOn: null,
      decidedOn: day('2026-09-10'),
      from: day('2026-09-01'),
      until: null,
      topsUpPaidWork: false,
      category: 2 as const,
      monthlyCents: 131420,
    };
    const [first, second] = await Promise.all([
      worker().award.record(award),
      worker().award.record(award),
    ]);
    expect(second.facts.awards).toHaveLength(1);
    expect(second.facts).toEqual(first.facts);
  });

  it('adds one person, not two', async () => {
    const person = {
      requestId: newId(),
      personId: newId(),
      dossierId: newId(),
      insz: nextInsz(),
      firstName: 'Jan',
      lastName: 'Jansen',
      birthDate: null,
      language: 'nl' as const,
    };
    const first = await worker().person.add(person);
    const second = await worker().person.add(person);
    expect(second.number).toBe(first.number);
    const again = worker().person.add({
      ...person,
      requestId: newId(),
      personId: newId(),
      dossierId: newId(),
    });
    expect(await problemOfCall(again)).toBe('person-exists');
  });

  it('writes a page once, whatever the line drops', async () => {
    const requestId = newId();
    await savePage(0, 'eerste', requestId);
    await savePage(0, 'eerste', requestId);
    expect(await contentNow()).toBe('eerste');
  });
});

describe('two people in one file', () => {
  it('never overwrite each other', async () => {
    await savePage(1, 'van An');
    expect(await problemOfCall(savePage(1, 'van Tom'))).toBe('changed-meanwhile');
    expect(await contentNow()).toBe('van An');
  });

  it('save at the same moment: one is told', async () => {
    const outcomes = await Promise.all([
      problemOfCall(savePage(2, 'links')),
      problemOfCall(savePage(2, 'rechts')),
    ]);
    expect(outcomes.toSorted()).toEqual(['changed-meanwhile', 'nothing was refused']);
  });

  it('are told of a contract that changed meanwhile', async () => {
    const { id } = await aWholeContract(worker(), dossierId);
    const late = worker().contract.inform({
      ...request(dossierId),
      id,
      version: 1,
      on: day('2026-10-02'),
      by: 'An',
    });
    expect(await problemOfCall(late)).toBe('changed-meanwhile');
  });
});

describe('many at once', () => {
  it('number their files without a gap or a double', async () => {
    const before = (await worker().file.list({ whose: 'team' })).rows.length;
    await Promise.all(Array.from({ length: 8 }, () => aFile(worker())));
    const { rows } = await worker().file.list({ whose: 'team' });
    expect(rows).toHaveLength(before + 8);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  });

  it('leave a chain of traces that fits', async () => {
    await Promise.all(
      Array.from({ length: 5 }, async () => anAward(worker(), await aFile(worker()))),
    );
    expect(await desk.centre.within('operator', firstBrokenLink)).toBeNull();
  });
});
