import { day } from '@traject/rules/calendar';
import { dossier as dossierSchema } from '@traject/rules/facts';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers, loadSubsidyFacts } from './dossier-facts.ts';
import type { OpenDatabase } from './open.ts';
import { beginBalance, writeBalancePage } from './record/balance.ts';
import { insertDraft } from './record/contract.ts';
import { writeEvaluation } from './record/evaluation.ts';
import { writeExemption } from './record/exemption.ts';
import { recordFact } from './record/fact.ts';
import { stateCouple } from './record/person.ts';
import { aCentre, aFile, openTestDatabase, type TestCentre } from './testing/index.ts';

let open: OpenDatabase;
let centre: TestCentre;
let full: string;
let bare: string;

beforeAll(async () => {
  open = await openTestDatabase();
  centre = await aCentre(open);
  const reader = centre.reader('social-worker');
  await centre.within('social-worker', async (transaction) => {
    bare = await aFile(transaction, centre);
    full = await aFile(transaction, centre);
    await stateCouple(transaction, reader, full, 'unknown');
    await recordFact(transaction, reader, full, 'study.accept', {
      id: newId(),
      decidedOn: day('2026-09-15'),
      validFrom: day('2026-09-15'),
      validUntil: null,
      onEquityGrounds: 'unknown',
      incomeFromWork: 'yes',
    });
    await recordFact(transaction, reader, full, 'interview.ask', {
      id: newId(),
      askedOn: day('2026-10-01'),
    });
    await writeExemption(transaction, reader, full, undefined, {
      id: newId(),
      decidedOn: day('2026-10-02'),
      validFrom: day('2026-10-02'),
      validUntil: null,
      reason: { ground: 'health', projectMotivation: 'Waarom', willingnessMotivation: '' },
    });
    const balanceId = await beginBalance(transaction, reader, full, {
      id: newId(),
      startedOn: day('2026-09-20'),
    });
    await writeBalancePage(
      transaction,
      reader,
      { dossierId: full, balanceId, before: undefined },
      {
        domain: 'housing',
        clientStrengths: '',
        clientNeeds: '',
        clientWishes: '',
        centreStrengths: '',
        centreNeeds: '',
        centreWishes: '',
        content: '  ',
        effort: 'Geprobeerd op 20 september',
        actionAreas: ['housing'],
        goals: [
          {
            id: newId(),
            goal: 'Een woning',
            smart: ['time-bound', 'specific'],
            consensus: 'difference-named',
            difference: 'Liever in de stad',
          },
        ],
      },
    );
    const contractId = newId();
    await insertDraft(transaction, reader, full, {
      id: contractId,
      kind: 'study',
      frameworkVersion: null,
    });
    await writeEvaluation(transaction, reader, full, undefined, {
      held: {
        id: newId(),
        contractId,
        heldOn: day('2026-11-01'),
        manner: 'other',
        personTookPart: false,
        writtenDown: false,
      },
      othersPresent: 'Niemand',
      followUp: 'Verder',
      results: [],
    });
  });
});
afterAll(() => open.close());

const load = (role: 'social-worker' | 'head-of-social-work') =>
  centre.within(role, (transaction) => loadDossiers(transaction, [full, bare]));

describe('rows become facts', () => {
  it('in a form that the rules accept as it is', async () => {
    for (const { facts } of (await load('social-worker')).values())
      expect(dossierSchema.parse(facts)).toEqual(facts);
  });

  it('keeps what is unknown apart from what is not there', async () => {
    const facts = (await load('social-worker')).get(full)?.facts;
    expect(facts?.couple).toBe('unknown');
    expect(facts?.studies[0]?.onEquityGrounds).toBe('unknown');
    expect(facts?.contracts[0]?.startsOn).toBe('unknown');
    expect(facts?.contracts[0]?.studiesEndOn).toBe('unknown');
    expect((await load('social-worker')).get(bare)?.facts.couple).toBeNull();
  });

  it('says of the balance what is there and never what it says', async () => {
    const balance = (await load('social-worker')).get(full)?.facts.balance;
    expect(balance).toMatchObject({
      withContent: [],
      withEffort: ['housing'],
      actionAreas: ['housing'],
      goals: [
        { domain: 'housing', smart: ['specific', 'time-bound'], consensus: 'difference-named' },
      ],
    });
    expect(JSON.stringify(balance)).not.toContain('woning');
  });

  it('does not carry the ground or the words of an exemption', async () => {
    const loaded = JSON.stringify((await load('social-worker')).get(full)?.facts.exemptions);
    expect(loaded).toContain('"willingnessMotivated":false');
    expect(loaded).not.toContain('health');
  });

  it('names who entered a fact', async () => {
    const loaded = (await load('social-worker')).get(bare);
    const award = loaded?.facts.awards[0];
    expect(loaded?.sources[award?.id ?? '']?.by).toBe(centre.staffId('social-worker'));
  });

  it('gives finance and management what the subsidy is judged on', async () => {
    for (const role of ['finance-officer', 'management'] as const) {
      const loaded = await centre.within(role, (transaction) =>
        loadSubsidyFacts(transaction, [bare]),
      );
      expect(loaded.get(bare)?.awards[0]?.amounts[0]?.monthlyCents).toBe(131420);
    }
  });
});
