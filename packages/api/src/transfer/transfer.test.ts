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
import { aMove, aTakeOver, aTransfer, here } from '../testing/transfer.ts';

const desk = testDesk();
let worker: Caller;
let there: Caller;
let dossierId: string;
let file: Awaited<ReturnType<Caller['transfer']['make']>>;

const move = (given: object = {}) => ({ ...aMove(dossierId), ...given });
const make = (given: object = {}) => ({ ...aTransfer(dossierId), ...given });
const takeOver = (given: object = {}) => ({ ...aTakeOver(file), ...given });

beforeAll(async () => {
  worker = desk.as('social-worker');
  there = desk.elsewhere('social-worker');
  dossierId = await aFile(worker);
  await anAward(worker, dossierId);
  await aBalance(worker, dossierId);
  const { id } = await aWholeContract(worker, dossierId);
  const of = () => ({ ...request(dossierId), id });
  await worker.contract.inform({ ...of(), version: 2, on: day('2026-09-20'), by: 'An' });
  await worker.contract.give({ ...of(), version: 3, on: day('2026-09-21') });
  for (const [party, version] of [
    ['person', 4],
    ['centre', 5],
  ] as const)
    await worker.contract.sign({
      ...of(),
      version,
      party,
      thirdPartyId: null,
      on: day('2026-10-01'),
    });
});

describe('out to another centre', () => {
  it('is refused without a move, and without a consent that has its day', async () => {
    expect(await problemOfCall(worker.transfer.make(make()))).toBe('no-move');
    const undated = worker.move.save(move({ consents: true }));
    expect(await problemOfCall(undated)).toBe('ZodError');
    const stated = move();
    await worker.move.save(stated);
    expect(await problemOfCall(worker.transfer.make(make()))).toBe('no-consent');
    const view = await worker.move.save({
      ...stated,
      ...request(dossierId),
      version: 1,
      consents: true,
      consentedOn: day('2026-11-10'),
      consentedHow: 'in-writing',
    });
    expect(view.move?.projectEnd).toMatchObject({ answer: 'ended-by-law', endedOn: '2026-11-16' });
  });

  it('holds the contract with its seal and the rest of the months, never the balance by itself', async () => {
    const award = (await worker.file.open({ dossierId })).facts.awards[0];
    await worker.award.end({
      ...request(dossierId),
      id: award?.id ?? '',
      version: 1,
      until: day('2026-11-15'),
      decidedOn: day('2026-11-12'),
      reason: 'moved',
      explanation: '',
    });
    const input = make();
    file = await worker.transfer.make(input);
    expect(file).toMatchObject({ version: '2', balance: null, to: 'OCMW Elders' });
    expect(file.contracts[0]?.seal).toMatch(/^[0-9a-f]{64}$/);
    expect(file.contracts[0]?.text.commitments.map(({ commitment }) => commitment)).toEqual([
      'Solliciteren',
      'Begeleiden',
    ]);
    expect(file.subsidy.first).toMatchObject({ from: '2026-10-01', until: '2027-09-30' });
    // The same request again gives the same file and notes it once.
    expect((await worker.transfer.make(input)).hash).toBe(file.hash);
    const { transfers, events } = await worker.file.open({ dossierId });
    expect(transfers.sent).toMatchObject([{ hash: file.hash, withBalance: false, contracts: 1 }]);
    expect(events.map(({ kind }) => kind)).toContain('transfer-sent');
    const whole = await worker.transfer.make(make({ withBalance: true }));
    expect(whole.balance?.pages.length).toBeGreaterThan(0);
    expect(whole.consent.balance).toBe(true);
  });

  it('keeps the move that it was sent for', async () => {
    const { move: sentFor } = await worker.file.open({ dossierId });
    const out = worker.record.withdraw({
      ...request(dossierId),
      kind: 'move',
      id: sentFor?.id ?? '',
      version: 2,
      reason: 'Ander dossier.',
    });
    expect(await problemOfCall(out)).toBe('built-upon');
  });

  it('is for social workers who may see the file', async () => {
    expect(await problemOfCall(desk.as('finance-officer').transfer.make(make()))).toBe(
      'not-allowed',
    );
    expect(await problemOfCall(there.transfer.make(make()))).toBe('not-found');
  });
});

describe('in from another centre', () => {
  const look = (upload: object) => there.transfer.lookInto({ file: { ...upload }, ...here });

  it('names what is wrong with a file, and records nothing', async () => {
    expect(await problemOfCall(look({ a: 1 }))).toBe('transfer-unreadable');
    expect(await problemOfCall(look({ ...file, version: '9' }))).toBe('transfer-version');
    expect(await problemOfCall(look({ ...file, person: { ...file.person, insz: '1' } }))).toBe(
      'ZodError',
    );
    const tampered = { ...file, person: { ...file.person, lastName: 'Anders' } };
    expect(await problemOfCall(look(tampered))).toBe('transfer-tampered');
    expect(await problemOfCall(there.transfer.takeOver(takeOver({ file: tampered })))).toBe(
      'transfer-tampered',
    );
    const own = worker.transfer.lookInto({ file, ...here });
    expect(await problemOfCall(own)).toBe('transfer-same-centre');
    expect((await there.file.list({ whose: 'team' })).rows).toEqual([]);
  });

  it('shows what it holds and whether a project is mandatory here', async () => {
    const seen = await look(file);
    expect(seen).toMatchObject({ existing: null, mandatory: 'yes', lastRight: '2026-11-15' });
    expect(seen.shows.firstSubsidy).toEqual({ from: '2026-10-01', until: '2027-09-30' });
    const soon = await there.transfer.lookInto({
      file,
      newRightFrom: day('2026-11-16'),
      mandatoryOnOtherGround: false,
    });
    expect(soon.mandatory).toBe('no');
  });

  it('takes commitments over only where a project is mandatory, and then nothing half', async () => {
    const commitments = file.contracts.flatMap(({ text }) => text.commitments.map(({ id }) => id));
    const optional = takeOver({ commitments, newRightFrom: day('2026-11-16') });
    expect(await problemOfCall(there.transfer.takeOver(optional))).toBe('project-not-mandatory');
    const strange = takeOver({ commitments: [newId()] });
    expect(await problemOfCall(there.transfer.takeOver(strange))).toBe('commitment-unknown');
    expect((await there.file.list({ whose: 'team' })).rows).toEqual([]);

    const chosen = takeOver({ commitments: commitments.slice(0, 1) });
    const view = await there.transfer.takeOver(chosen);
    expect(view.person.insz).toBe(file.person.insz);
    expect(view.transfers.received).toMatchObject([{ fromCentre: 'OCMW Proef' }]);
    const text = (await there.contract.open({ dossierId: view.id, id: chosen.contractId })).text;
    expect(text.commitments.map(({ commitment }) => commitment)).toEqual(['Solliciteren']);
    expect(text.objectives).toHaveLength(1);
    expect(text.commitments[0]?.objectiveId).toBe(text.objectives[0]?.id);
    // A repeated request changes nothing twice.
    expect((await there.transfer.takeOver(chosen)).contracts).toHaveLength(1);
    // What it showed is no slip of the pen of this centre.
    const out = there.record.withdraw({
      ...request(view.id),
      kind: 'consultation',
      id: chosen.consultationId,
      version: 1,
      reason: 'Ander dossier.',
    });
    expect(await problemOfCall(out)).toBe('built-upon');
  });

  it('judges the same rest of months as the centre that it came from (SUB-2, OBL-9)', async () => {
    const before = (await worker.ledger.open({ dossierId })).windows.first;
    const id = (await there.file.list({ whose: 'team' })).rows[0]?.id ?? '';
    const after = (await there.ledger.open({ dossierId: id })).windows.first;
    if (before === null || before === 'unknown' || after === null || after === 'unknown')
      throw new Error('both centres know the first window');
    expect(after.span).toEqual(before.span);
    expect(after.left).toBe(before.left);
    expect(after.left).toBe(10);
  });

  it('gives nobody a second file: it joins the one there is, once', async () => {
    expect(await problemOfCall(there.transfer.takeOver(takeOver()))).toBe('person-exists');
    const id = (await there.file.list({ whose: 'team' })).rows[0]?.id ?? '';
    const again = takeOver({ joins: true, dossierId: id });
    expect(await problemOfCall(there.transfer.takeOver(again))).toBe('transfer-known');
    const next = await worker.transfer.make(make());
    const joined = await there.transfer.takeOver(
      takeOver({ joins: true, dossierId: id, file: next }),
    );
    expect(joined.transfers.received).toHaveLength(2);
  });
});
