import { day, month } from '@traject/rules/calendar';
import { lifeDomain } from '@traject/rules/facts';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { aFile, anAward, aPage, problemOfCall, request, testDesk } from './testing/desk.ts';

const desk = testDesk();
let dossierId: string;
let contractId: string;

const worker = () => desk.as('social-worker');
const finance = () => desk.as('finance-officer');
const file = () => worker().file.open({ dossierId });

describe('one person, one year, at the desk', () => {
  it('1. adds the person, and says that the award must be recorded first', async () => {
    dossierId = await aFile(worker());
    const { judgement, steps } = await file();
    expect(judgement.obligation.answer).toBe('undetermined');
    expect(steps.find(({ state }) => state === 'current')?.id).toBe('award');
  });

  it('2. says at once that a project is mandatory, why, and by when', async () => {
    const { judgement, sources } = await anAward(worker(), dossierId);
    expect(judgement.obligation.answer).toBe('mandatory');
    const isNew = judgement.obligation.findings.find(
      ({ condition }) => condition === 'no-right-last-three-months',
    );
    expect(isNew).toMatchObject({ truth: 'yes', citation: { article: '11 §2 c' } });
    expect(judgement.deadline.due).toMatchObject({ until: '2026-12-10', reminder: '2026-11-10' });
    const record = isNew?.facts.find(({ fact }) => fact === 'award.from')?.record ?? '';
    expect(sources[record]?.by).toBe('social-worker');
  });

  it('puts the term on the day of the worker', async () => {
    const { thisMonth } = await worker().file.myDay();
    expect(thisMonth).toMatchObject([{ dossierId, kind: 'conclude-project', until: '2026-12-10' }]);
  });

  it('3. keeps a balance that is left half-way and says what lacks', async () => {
    const balanceId = newId();
    const save = (domain: (typeof lifeDomain.options)[number]) =>
      worker().balance.savePage({
        ...request(dossierId),
        balanceId,
        startedOn: day('2026-09-15'),
        version: 0,
        page: aPage(domain),
      });
    await save('finances');
    const half = await save('training-and-work');
    expect(half.judgement.balance.answer).toBe('incomplete');
    expect(half.judgement.balance.missing).toEqual([
      'housing',
      'health',
      'leisure',
      'family',
      'miscellaneous',
    ]);
    expect((await worker().balance.open({ dossierId }))?.pages).toHaveLength(2);
    for (const domain of ['housing', 'health', 'leisure', 'family', 'miscellaneous'] as const)
      await save(domain);
    expect((await file()).judgement.balance.answer).toBe('complete');
  });

  it('4. drafts the contract from the balance and lists the mentions that lack', async () => {
    const id = newId();
    const draft = await worker().contract.draft({
      ...request(dossierId),
      id,
      kind: 'general',
      startsOn: day('2026-10-01'),
    });
    const { text } = await worker().contract.open({ dossierId, id });
    expect(text.actionAreas).toEqual(['work']);
    expect(text.objectives).toMatchObject([
      { objective: 'Binnen zes maanden halftijds werken', actionArea: 'work' },
    ]);
    const [judged] = draft.judgement.contracts;
    expect(judged?.mentions.answer).toBe('incomplete');
    expect(judged?.mentions.missing).toContain('commitments-of-centre');
    const second = worker().contract.draft({
      ...request(dossierId),
      id: newId(),
      kind: 'general',
      startsOn: day('2026-10-01'),
    });
    expect(await problemOfCall(second)).toBe('draft-exists');
    contractId = id;
  });

  it('refuses a signature until the text is whole, explained and thought over', async () => {
    const sign = (version: number, on: string) =>
      worker().contract.sign({
        ...request(dossierId),
        id: contractId,
        version,
        party: 'person',
        thirdPartyId: null,
        on: day(on),
      });
    expect(await problemOfCall(sign(1, '2026-10-12'))).toBe('mentions-missing');
    const { text } = await worker().contract.open({ dossierId, id: contractId });
    const objectiveId = text.objectives[0]?.id ?? null;
    await worker().contract.save({
      ...request(dossierId),
      id: contractId,
      version: 1,
      text: {
        ...text,
        commitments: [
          { id: newId(), party: 'person', objectiveId, commitment: 'Solliciteren' },
          { id: newId(), party: 'centre', objectiveId, commitment: 'Begeleiden' },
        ],
        endAgreed: 'without-end',
        deadlines: 'Binnen de maand',
        evaluationManner: 'Drie keer per jaar samen',
        additionalAid: 'Geen',
        incentiveBonus: 'Geen',
        includesTraining: false,
        replacement: 'Tom',
        proportion: 'In verhouding',
      },
    });
    expect(await problemOfCall(sign(2, '2026-10-12'))).toBe('not-informed');
    const of = (version: number) => ({ ...request(dossierId), id: contractId, version });
    await worker().contract.inform({ ...of(2), on: day('2026-10-02'), by: 'An' });
    await worker().contract.give({ ...of(3), on: day('2026-10-07') });
    expect(await problemOfCall(sign(4, '2026-09-14'))).toBe('balance-after-signature');
    expect(await problemOfCall(sign(4, '2026-10-12'))).toBe('reflection-running');
    const half = await sign(4, '2026-10-13');
    expect(half.contracts[0]).toMatchObject({ frozen: false, signedOn: null });
    expect(await problemOfCall(sign(5, '2026-10-14'))).toBe('already-signed');
    const whole = await worker().contract.sign({
      ...of(5),
      party: 'centre',
      thirdPartyId: null,
      on: day('2026-10-14'),
    });
    expect(whole.contracts[0]).toMatchObject({ frozen: true, signedOn: '2026-10-14' });
    expect(whole.judgement.deadline.answer).toBe('concluded-in-time');
    expect(whole.steps.find(({ state }) => state === 'current')?.id).toBe('follow-up');
  });

  it('freezes what was signed', async () => {
    const { text, hash, version } = await worker().contract.open({ dossierId, id: contractId });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const edit = worker().contract.save({
      ...request(dossierId),
      id: contractId,
      version,
      text: { ...text, deadlines: 'Later' },
    });
    expect(await problemOfCall(edit)).toBe('signed-is-frozen');
  });

  it('5. counts evaluations, in person or not, and says when the next is due', async () => {
    const { text } = await worker().contract.open({ dossierId, id: contractId });
    const before = (await file()).judgement.contracts[0]?.evaluations;
    expect(before?.due?.until).toBe('2027-02-14');
    const after = await worker().evaluation.record({
      ...request(dossierId),
      id: newId(),
      contractId,
      heldOn: day('2026-11-20'),
      manner: 'interview',
      personTookPart: true,
      othersPresent: '',
      followUp: 'Verder',
      results: text.objectives.map(({ id }) => ({
        objectiveId: id,
        result: 'under-way' as const,
        note: '',
      })),
    });
    expect(after.judgement.contracts[0]?.evaluations.year).toMatchObject({
      done: 1,
      inPerson: 1,
      wanted: 3,
      wantedInPerson: 2,
    });
    expect(after.judgement.contracts[0]?.evaluations.due?.until).toBe('2027-06-14');
  });

  it('6. shows finance the subsidy of the month, with code, base, ten per cent, article and why', async () => {
    const opened = await finance().month.open({ month: month('2026-10') });
    expect(opened.rows).toMatchObject([
      {
        dossierId,
        change: 'new',
        claim: {
          kind: 'first',
          code: '11',
          baseCents: 131420,
          subsidyCents: 13142,
          accountingArticle: '132',
          verdict: { answer: 'due' },
        },
      },
    ]);
    expect(opened.totals).toMatchObject({ people: 1, due: 1, byArticle: { 132: 13142 } });
    const before = await finance().month.open({ month: month('2026-09') });
    expect(before.rows[0]).toMatchObject({ blocked: true, claim: { kind: null } });
  });

  it('exports the list, and leaves a trace of it', async () => {
    const list = await finance().month.export({ month: month('2026-10'), language: 'nl' });
    expect(list.content).toContain('131,42');
    expect(list.content.charCodeAt(0)).toBe(0xfeff);
    expect(
      await problemOfCall(finance().month.export({ month: month('2020-01'), language: 'nl' })),
    ).toBe('nothing-to-export');
  });
});
