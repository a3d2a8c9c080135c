import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aFile,
  aSignedContract,
  type Caller,
  problemOfCall,
  request,
  testDesk,
} from '../testing/desk.ts';

const desk = testDesk();
let worker: Caller;
let dossierId: string;
let contractId: string;
let objectiveId: string;

beforeAll(async () => {
  worker = desk.as('social-worker');
  dossierId = await aFile(worker);
  contractId = await aSignedContract(worker, dossierId);
  const { text } = await worker.contract.open({ dossierId, id: contractId });
  objectiveId = text.objectives[0]?.id ?? '';
});

type Evaluated = Parameters<Caller['evaluation']['record']>[0];

const evaluate = (id: string, other: Partial<Evaluated> = {}) =>
  worker.evaluation.record({
    ...request(dossierId),
    id,
    contractId,
    heldOn: day('2026-11-10'),
    manner: 'other',
    personTookPart: true,
    othersPresent: '',
    followUp: '',
    results: [],
    ...other,
  });

const answer = () => [{ objectiveId, result: 'under-way' as const, note: 'Twee brieven.' }];

const told = async (id: string) =>
  (await worker.evaluation.list({ dossierId })).find((evaluation) => evaluation.id === id);

describe('an evaluation', () => {
  it('that lacked something is completed later, and counts from then on', async () => {
    const id = newId();
    const begun = await evaluate(id);
    expect(begun.versions[id]).toBe(1);
    expect(begun.judgement.contracts[0]?.evaluations.year?.done).toBe(0);
    const whole = await evaluate(id, {
      version: 1,
      followUp: 'We gaan verder.',
      results: answer(),
    });
    expect(whole.judgement.contracts[0]?.evaluations.year?.done).toBe(1);
    expect(whole.versions[id]).toBe(2);
    expect(whole.sources[contractId]).toEqual(begun.sources[contractId]);
    expect(await told(id)).toMatchObject({
      writtenDown: true,
      followUp: 'We gaan verder.',
      results: answer(),
      version: 2,
    });
  });

  it('is put right whole: its day, its manner, what was said', async () => {
    const id = newId();
    await evaluate(id, { followUp: 'Verder.', results: answer() });
    const right = await evaluate(id, {
      version: 1,
      heldOn: day('2026-11-12'),
      manner: 'interview',
      othersPresent: 'de zus',
      followUp: 'Verder.',
      results: [{ objectiveId, result: 'reached', note: '' }],
    });
    expect(right.facts.evaluations).toContainEqual(
      expect.objectContaining({ heldOn: '2026-11-12', manner: 'interview' }),
    );
    expect(await told(id)).toMatchObject({
      othersPresent: 'de zus',
      results: [{ objectiveId, result: 'reached', note: '' }],
    });
    const trail = await desk.centre.within('operator', (transaction) =>
      transaction.execute(
        `select before, after from audit_entry
         where action = 'evaluation.record' and record_id = '${id}' order by sequence`,
      ),
    );
    expect(trail.rows).toMatchObject([
      { before: null, after: { heldOn: '2026-11-10', manner: 'other' } },
      { before: { heldOn: '2026-11-10', version: 1 }, after: { heldOn: '2026-11-12' } },
    ]);
  });

  it('is refused where somebody else was quicker, and leaves what they wrote', async () => {
    const id = newId();
    await evaluate(id);
    await evaluate(id, { version: 1, followUp: 'Van de ander.' });
    expect(await problemOfCall(evaluate(id, { version: 1, followUp: 'Van mij.' }))).toBe(
      'changed-meanwhile',
    );
    expect(await problemOfCall(evaluate(id, { followUp: 'Van mij.' }))).toBe('changed-meanwhile');
    expect((await told(id))?.followUp).toBe('Van de ander.');
  });

  it('is taken out with what was said, and counts no longer', async () => {
    const done = async () =>
      (await worker.file.open({ dossierId })).judgement.contracts[0]?.evaluations.year?.done ?? 0;
    const id = newId();
    const before = await done();
    await evaluate(id, { followUp: 'Verder.', results: answer() });
    expect(await done()).toBe(before + 1);
    await worker.record.withdraw({
      ...request(dossierId),
      kind: 'evaluation',
      id,
      version: 1,
      reason: 'Dubbel genoteerd.',
    });
    expect(await done()).toBe(before);
    expect(await told(id)).toBeUndefined();
  });
});

it('answers the objectives that the contract had on its day', async () => {
  const id = newId();
  const of = () => ({ ...request(dossierId), id });
  const why = { askedBy: 'person' as const, reason: 'Een ander doel.' };
  await worker.contract.amend({ ...of(), amendsId: contractId, ...why });
  const { text } = await worker.contract.open({ dossierId, id });
  const later = text.objectives[0]?.id ?? '';
  await worker.contract.agree({
    ...of(),
    version: 1,
    personAgrees: true,
    centreAgrees: true,
    ...why,
  });
  await worker.contract.inform({ ...of(), version: 2, on: day('2026-11-18'), by: 'An' });
  const signed = { thirdPartyId: null, on: day('2026-11-19') };
  await worker.contract.sign({ ...of(), ...signed, version: 3, party: 'person' });
  await worker.contract.sign({ ...of(), ...signed, version: 4, party: 'centre' });

  const said = (objective: string, heldOn: string) =>
    evaluate(newId(), {
      heldOn: day(heldOn),
      followUp: 'Verder.',
      results: [{ objectiveId: objective, result: 'reached', note: '' }],
    });
  expect(await problemOfCall(said(later, '2026-11-18'))).toBe('objective-unknown');
  expect(await problemOfCall(said(objectiveId, '2026-11-19'))).toBe('objective-unknown');
  await said(objectiveId, '2026-11-18');
  await said(later, '2026-11-19');
  const [newest, before] = await worker.evaluation.list({ dossierId });
  expect([newest?.writtenDown, before?.writtenDown]).toEqual([true, true]);
});
