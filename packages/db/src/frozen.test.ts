import { day } from '@traject/rules/calendar';
import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from './open.ts';
import { changeContract, contractOf, freezeContract, insertDraft } from './record/contract.ts';
import { writeSignature } from './record/contract-signature.ts';
import { type ContractText, readContract, writeContractText } from './record/contract-text.ts';
import { aCentre, aFile, openTestDatabase, type TestCentre } from './testing/index.ts';

const objectiveId = newId();
const text: ContractText = {
  actionAreas: ['work'],
  objectives: [{ id: objectiveId, objective: 'Werk vinden', actionArea: 'work' }],
  commitments: [{ id: newId(), party: 'person', objectiveId, commitment: 'Solliciteren' }],
  thirdParties: [{ id: newId(), name: 'De Stap vzw', extent: 'Begeleidt de stage' }],
  startsOn: day('2026-10-01'),
  endAgreed: 'on-a-day',
  endsOn: day('2027-09-30'),
  deadlines: 'Binnen de maand',
  evaluationManner: 'Drie keer per jaar',
  additionalAid: 'Geen',
  incentiveBonus: 'Geen',
  includesTraining: 'unknown',
  costs: { enrolment: 'centre', insurance: 'unknown', workClothes: 'unknown', travel: 'unknown' },
  socialWorker: 'An',
  replacement: 'Tom',
  proportion: 'In verhouding',
  studiesEndOn: null,
};

let open: OpenDatabase;
let centre: TestCentre;
let dossierId: string;
const contractId = newId();

beforeAll(async () => {
  open = await openTestDatabase();
  centre = await aCentre(open);
  dossierId = await centre.within('social-worker', (transaction) => aFile(transaction, centre));
  await centre.within('social-worker', async (transaction) => {
    const reader = centre.reader('social-worker');
    await insertDraft(transaction, reader, dossierId, {
      id: contractId,
      kind: 'general',
      frameworkVersion: '1',
    });
    await writeContractText(transaction, reader, { dossierId, contractId, version: 1 }, text, null);
  });
});
afterAll(() => open.close());

const row = () =>
  centre.within('social-worker', async (transaction) => {
    const found = await contractOf(transaction, dossierId, contractId);
    if (found === undefined) throw new Error('no contract');
    return found;
  });

describe('a draft', () => {
  it('gives back the text that was written', async () => {
    const read = await centre.within('social-worker', (transaction) =>
      readContract(transaction, dossierId, contractId),
    );
    expect(read?.text).toEqual(text);
    expect(read?.hash).toBeNull();
  });

  it('may be written again, and what is left out is gone', async () => {
    const shorter = { ...text, commitments: [] };
    await centre.within('social-worker', (transaction) =>
      writeContractText(
        transaction,
        centre.reader('social-worker'),
        { dossierId, contractId, version: 2 },
        shorter,
        text,
      ),
    );
    const read = await centre.within('social-worker', (transaction) =>
      readContract(transaction, dossierId, contractId),
    );
    expect(read?.text.commitments).toEqual([]);
    expect(read?.version).toBe(2);
  });
});

describe('a signed contract is frozen', () => {
  beforeAll(async () => {
    const draft = await row();
    await centre.within('social-worker', async (transaction) => {
      const reader = centre.reader('social-worker');
      await writeSignature(transaction, reader, draft, {
        party: 'person',
        thirdPartyId: null,
        on: day('2026-10-01'),
      });
      await freezeContract(transaction, reader, { dossierId, contractId }, { text }, '1');
    });
  });

  const refused = async (change: Parameters<typeof open.database.execute>[0]) =>
    expect(
      centre.within('operator', (transaction) => transaction.execute(change)),
    ).rejects.toMatchObject({ cause: { code: 'TJ001' } });

  it('refuses another word, another signature, another objective, and its removal', async () => {
    await refused(sql`update contract set deadlines = 'anders' where id = ${contractId}`);
    await refused(
      sql`update contract set signed_by_person_on = '2026-01-01' where id = ${contractId}`,
    );
    await refused(sql`update contract set frozen = false where id = ${contractId}`);
    await refused(
      sql`update contract_objective set objective = 'x' where contract_id = ${contractId}`,
    );
    await refused(sql`delete from contract_third_party where contract_id = ${contractId}`);
    await refused(
      sql`update contract_signature set name = 'iemand anders' where contract_id = ${contractId}`,
    );
    await refused(sql`delete from contract where id = ${contractId}`);
  });

  it('still takes its end and the day on which the committee took note', async () => {
    const signed = await row();
    await centre.within('social-worker', (transaction) =>
      changeContract(transaction, centre.reader('social-worker'), signed, 'contract.end', {
        endedOn: day('2027-01-31'),
        notedOn: day('2026-10-08'),
      }),
    );
    expect((await row()).endedOn).toBe('2027-01-31');
  });

  it('keeps the hash of what was frozen, which nobody can change', async () => {
    const read = await centre.within('social-worker', (transaction) =>
      readContract(transaction, dossierId, contractId),
    );
    expect(read?.hash).toMatch(/^[0-9a-f]{64}$/);
    await refused(sql`update frozen_document set hash = 'x' where record_id = ${contractId}`);
  });
});
