import { describe, expect, it } from 'vitest';
import { day } from './calendar/civil-date.ts';
import { judge, RULES_VERSION } from './index.ts';
import { aDossier } from './testing/dossier-builder.ts';

describe('everything the rules say about a file', () => {
  const file = aDossier()
    .awarded('2026-01-05', { decidedOn: '2026-01-20' })
    .consulted('2026-01-06')
    .balanced('2026-01-10')
    .signed('2026-02-20', { informedOn: day('2026-02-01'), givenOn: day('2026-02-10') })
    .drafted()
    .drafted({ endedOn: day('2026-03-01') });
  const judgement = judge(file.facts(), { on: day('2026-03-10') });

  it('names the day and the version of the rules', () => {
    expect(judgement.on).toBe('2026-03-10');
    expect(judgement.rulesVersion).toBe(RULES_VERSION);
    expect(RULES_VERSION).toMatch(/^\d{4}\.\d{2}\.\d+$/);
  });

  it('answers each question', () => {
    expect(judgement.obligation.answer).toBe('mandatory');
    expect(judgement.deadline.answer).toBe('concluded-in-time');
    expect(judgement.exemption).toBeNull();
    expect(judgement.balance.answer).toBe('complete');
    expect(judgement.subsidy).toMatchObject({ month: '2026-03', kind: 'first' });
    expect(judgement.duties.map(({ kind }) => kind)).toEqual(['evaluate', 'decide-extension']);
    expect(judgement.opportunities.map(({ act }) => act)).toEqual(['decide-extension']);
  });

  it('judges each contract by the law of its signature, a draft by that of the day', () => {
    expect(
      judgement.contracts.map(({ contract, procedure }) => [contract, procedure.answer]),
    ).toEqual([
      ['contract-1', 'may-be-signed'],
      ['contract-2', 'not-yet'],
      ['contract-3', 'not-yet'],
    ]);
    const tooSoon = file.with({
      contracts: file
        .facts()
        .contracts.map((contract) => ({ ...contract, givenOn: day('2026-02-15') })),
    });
    expect(judge(tooSoon.facts(), { on: day('2026-03-10') }).contracts[0]?.procedure.answer).toBe(
      'not-yet',
    );
    const service = file.signed('2018-07-31', { communityService: true });
    expect(judge(service.facts(), { on: day('2026-03-10') }).contracts[3]?.mentions.answer).toBe(
      'complete',
    );
    const draft = file.drafted({ communityService: true });
    expect(judge(draft.facts(), { on: day('2026-03-10') }).contracts[3]?.mentions.answer).toBe(
      'incomplete',
    );
  });

  it('speaks of the exemption that runs', () => {
    const exempted = file.exempted('2026-03-01', { willingnessMotivated: false });
    expect(judge(exempted.facts(), { on: day('2026-03-10') }).exemption?.answer).toBe(
      'not-reasoned',
    );
    expect(judge(exempted.facts(), { on: day('2026-02-28') }).exemption).toBeNull();
  });

  it('sees what the newest open draft would bring, not a draft that was dropped', () => {
    const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');
    const acts = (dossier: typeof awarded) =>
      judge(dossier.facts(), { on: day('2026-03-10') }).opportunities.map(({ kind }) => kind);
    expect(acts(awarded.drafted({ kind: 'study' }).drafted())).toEqual(['first']);
    expect(acts(awarded.drafted().drafted({ kind: 'study' }).bornOn('1980-01-01'))).toEqual([]);
    expect(acts(awarded.drafted({ endedOn: day('2026-03-01') }))).toEqual([]);
    expect(acts(awarded.drafted())).toEqual(['first']);
    const over = awarded.drafted().signed('2026-01-10', { endsOn: day('2026-01-31') });
    expect(acts(over)).toContain('first');
    const reversed = awarded.drafted({ kind: 'study' }).drafted();
    const facts = reversed.facts();
    expect(acts(reversed.with({ contracts: facts.contracts.toReversed() }))).toEqual(['first']);
  });
});
