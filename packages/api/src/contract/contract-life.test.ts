import { loadSubsidyFacts } from '@traject/db';
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

/** A file with a whole balance and a whole draft that was explained and given; the answer says where it stands. */
async function aGivenContract() {
  const dossierId = await aFile(worker);
  await anAward(worker, dossierId);
  await aBalance(worker, dossierId);
  const { id } = await aWholeContract(worker, dossierId);
  await giveAgain(dossierId, id, 2);
  return { dossierId, id, version: 4 };
}

async function giveAgain(dossierId: string, id: string, version: number) {
  await worker.contract.inform({
    ...request(dossierId),
    id,
    version,
    on: day('2026-10-05'),
    by: 'An',
  });
  await worker.contract.give({
    ...request(dossierId),
    id,
    version: version + 1,
    on: day('2026-10-05'),
  });
}

const DRAWN = {
  manner: 'drawn' as const,
  name: 'Mariama Diallo',
  strokes: [
    [
      [10, 20],
      [400, 210],
      [900, 50],
    ],
  ] as [number, number][][],
};

const signAs = (
  of: { dossierId: string; id: string; version: number },
  party: 'person' | 'centre',
  how: Parameters<Caller['contract']['sign']>[0]['how'] = { manner: 'paper', name: '' },
  on = '2026-11-21',
) =>
  worker.contract.sign({
    ...request(of.dossierId),
    id: of.id,
    version: of.version,
    party,
    thirdPartyId: null,
    on: day(on),
    how,
    present: 'Tom Daems',
    device: 'Tablet van het OCMW',
  });

async function aSignedContract() {
  const given = await aGivenContract();
  await signAs(given, 'person', DRAWN);
  await signAs({ ...given, version: 5 }, 'centre');
  return { ...given, version: 6 };
}

const opened = (of: { dossierId: string; id: string }) =>
  worker.contract.open({ dossierId: of.dossierId, id: of.id });

describe('a signature on the screen', () => {
  it('is kept with what was drawn, who was there and on which device, and is part of what is frozen', async () => {
    const signed = await aSignedContract();
    const { signed: given, frozen, hash } = await opened(signed);
    expect({ frozen, hash }).toMatchObject({
      frozen: true,
      hash: expect.stringMatching(/^\w{64}$/),
    });
    expect(given).toMatchObject([
      {
        party: 'person',
        manner: 'drawn',
        name: 'Mariama Diallo',
        strokes: DRAWN.strokes,
        present: 'Tom Daems',
        device: 'Tablet van het OCMW',
        recordedBy: 'social-worker',
        voidedAt: null,
      },
      { party: 'centre', manner: 'paper', strokes: null },
    ]);
  });

  it('is given today, and a typed name comes with what was stated', async () => {
    const given = await aGivenContract();
    const typed = { manner: 'typed' as const, name: 'Mariama', statement: 'Ik ga akkoord.' };
    expect(await problemOfCall(signAs(given, 'person', typed, '2026-11-20'))).toBe(
      'screen-is-today',
    );
    expect(await problemOfCall(signAs(given, 'person', { ...typed, statement: ' ' }))).toBe(
      'ZodError',
    );
    await signAs(given, 'person', typed);
    expect((await opened(given)).signed).toMatchObject([{ statement: 'Ik ga akkoord.' }]);
  });
});

describe('a partly signed contract', () => {
  it('is closed until it is opened again, which leaves the signature in the history as void', async () => {
    const given = await aGivenContract();
    const { text } = await opened(given);
    expect(
      await problemOfCall(
        worker.contract.reopen({ ...request(given.dossierId), ...given, reason: 'x' }),
      ),
    ).toBe('nothing-to-reopen');
    await signAs(given, 'person', DRAWN);
    const save = (version: number) =>
      worker.contract.save({
        ...request(given.dossierId),
        id: given.id,
        version,
        text: { ...text, deadlines: 'Anders' },
      });
    expect(await problemOfCall(save(5))).toBe('already-signed');
    const view = await worker.contract.reopen({
      ...request(given.dossierId),
      id: given.id,
      version: 5,
      reason: 'De begindag klopte niet.',
    });
    expect(view.contracts[0]?.parties.map(({ signedOn }) => signedOn)).toEqual([null, null]);
    const now = await opened(given);
    expect(now).toMatchObject({ givenOn: null, informedOn: null });
    expect(now.signed).toMatchObject([
      { party: 'person', voidReason: 'De begindag klopte niet.', strokes: DRAWN.strokes },
    ]);
    await save(6);
    expect(await problemOfCall(signAs({ ...given, version: 7 }, 'person', DRAWN))).toBe(
      'not-informed',
    );
  });
});

describe('a text that the person does not agree with', () => {
  it('is closed with its reason, weighed, and can be taken up again with the history kept', async () => {
    const given = await aGivenContract();
    const of = { contractId: given.id, ...request(given.dossierId) };
    const id = newId();
    const refused = await worker.contract.refusal.record({
      ...of,
      id,
      version: 4,
      kind: 'not-agreed',
      statedOn: day('2026-10-12'),
      reason: 'Te veel sollicitaties.',
    });
    expect(refused.contracts[0]?.refused).toBe('not-agreed');
    expect((await opened(given)).refusals[0]?.verdict.answer).toBe('weigh-first');
    expect(await problemOfCall(signAs(given, 'person'))).toBe('text-not-agreed');
    // A text that was refused stands in nobody's way.
    const another = newId();
    await worker.contract.draft({
      ...request(given.dossierId),
      id: another,
      kind: 'general',
      startsOn: day('2026-11-01'),
    });
    const weigh = (weighedOn: string, version: number) =>
      worker.contract.refusal.weigh({
        ...request(given.dossierId),
        contractId: given.id,
        id,
        version,
        weighedOn: day(weighedOn),
        weighing: 'Eén vacature per week past beter.',
        healthOrEquity: false,
        otherContentFitsBetter: true,
      });
    expect(await problemOfCall(weigh('2026-10-11', 1))).toBe('before-other-date');
    await weigh('2026-10-14', 1);
    const [stands] = (await opened(given)).refusals;
    expect(stands).toMatchObject({ verdict: { answer: 'adapt-content' }, version: 2 });
    const takeUp = () =>
      worker.contract.refusal.takeUp({
        ...request(given.dossierId),
        contractId: given.id,
        id,
        version: 2,
        on: day('2026-10-20'),
      });
    expect(await problemOfCall(takeUp())).toBe('draft-exists');
    await worker.contract.refusal.record({
      ...request(given.dossierId),
      contractId: another,
      id: newId(),
      version: 1,
      kind: 'could-not-answer',
      statedOn: day('2026-11-02'),
      reason: 'Opgenomen in het ziekenhuis.',
    });
    const [silent] = (await opened({ ...given, id: another })).refusals;
    expect(silent?.verdict.answer).toBe('no-refusal');
    const again = await takeUp();
    expect(again.contracts.find((one) => one.id === given.id)?.refused).toBeNull();
    expect((await opened(given)).refusals).toMatchObject([{ takenUpOn: '2026-10-20' }]);
    await signAs(given, 'person');
  });

  it('says nothing of the reasons in the audit log', async () => {
    const given = await aGivenContract();
    await worker.contract.refusal.record({
      ...request(given.dossierId),
      contractId: given.id,
      id: newId(),
      version: 4,
      kind: 'not-agreed',
      statedOn: day('2026-10-12'),
      reason: 'Rugklachten sinds mei.',
    });
    const rows = await desk.centre.within('operator', async (transaction) =>
      transaction.execute<{ after: unknown }>(
        "select after from audit_entry where action = 'contract.refuse'",
      ),
    );
    expect(rows.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows.rows)).not.toContain('Rugklachten');
  });
});

describe('an addendum', () => {
  const amend = (of: { dossierId: string; id: string }, id: string, by = worker) =>
    by.contract.amend({
      ...request(of.dossierId),
      id,
      amendsId: of.id,
      askedBy: 'person',
      reason: 'De opleiding begint later.',
    });

  it('changes the text and the end, and leaves the day of the first signature as it is', async () => {
    const signed = await aSignedContract();
    const { dossierId } = signed;
    const id = newId();
    const begun = await amend(signed, id);
    expect(begun.facts.contracts).toHaveLength(1);
    expect(begun.addenda).toMatchObject([
      { id, amendsId: signed.id, signedOn: null, change: { answer: 'undetermined' } },
    ]);
    expect(await problemOfCall(amend(signed, newId()))).toBe('draft-exists');
    const { text, changes } = await opened({ dossierId, id });
    expect(changes?.objectives[0]?.objective).toBe(text.objectives[0]?.objective);
    expect(changes?.objectives[0]?.id).not.toBe(text.objectives[0]?.id);
    await worker.contract.save({
      ...request(dossierId),
      id,
      version: 1,
      text: {
        ...text,
        startsOn: day('2020-01-01'),
        endAgreed: 'on-a-day',
        endsOn: day('2027-06-30'),
        deadlines: 'Binnen de twee maanden',
      },
    });
    const of = { dossierId, id };
    expect(await problemOfCall(signAs({ ...of, version: 2 }, 'person'))).toBe('change-not-agreed');
    const agree = (version: number, personAgrees: boolean) =>
      worker.contract.agree({
        ...request(dossierId),
        id,
        version,
        askedBy: 'person',
        personAgrees,
        centreAgrees: true,
        reason: 'De opleiding begint later.',
      });
    expect((await agree(2, false)).addenda[0]?.change.answer).toBe('no-agreement');
    await agree(3, true);
    expect(await problemOfCall(signAs({ ...of, version: 4 }, 'person'))).toBe('not-informed');
    await worker.contract.inform({
      ...request(dossierId),
      id,
      version: 4,
      on: day('2026-11-20'),
      by: 'An',
    });
    await signAs({ ...of, version: 5 }, 'person', DRAWN);
    const half = await worker.file.open({ dossierId });
    expect(half.facts.contracts[0]?.endsOn).toBeNull();
    const whole = await signAs({ ...of, version: 6 }, 'centre');
    expect(whole.addenda).toMatchObject([
      { frozen: true, signedOn: '2026-11-21', change: { answer: 'changed' } },
    ]);
    expect(whole.facts.contracts).toMatchObject([
      { id: signed.id, endsOn: '2027-06-30', startsOn: '2026-10-01' },
    ]);
    expect(whole.contracts[0]?.signedOn).toBe('2026-11-21');
    // Finance, who may not read the text, is given the same one contract with the end that holds now.
    const lives = await desk.centre.within('finance-officer', (transaction) =>
      loadSubsidyFacts(transaction, [dossierId]),
    );
    expect(lives.get(dossierId)?.contracts).toMatchObject([
      { id: signed.id, endsOn: '2027-06-30', signedByPersonOn: '2026-11-21' },
    ]);
    const base = await opened(signed);
    expect(base.text.deadlines).toBe('Binnen de maand');
    expect(base.inForce?.deadlines).toBe('Binnen de twee maanden');
    // The next change starts from what holds now.
    const second = newId();
    await amend(signed, second);
    expect((await opened({ dossierId, id: second })).text.deadlines).toBe('Binnen de twee maanden');
    // What was true of the first one stays true: it changed the first text.
    expect((await opened(of)).changes?.deadlines).toBe('Binnen de maand');
  });

  it('ends with its contract: nothing is signed or begun after that', async () => {
    const signed = await aSignedContract();
    const { dossierId } = signed;
    const id = newId();
    await amend(signed, id);
    await worker.contract.end({
      ...request(dossierId),
      id: signed.id,
      version: 6,
      on: day('2026-11-21'),
      result: 'work',
    });
    const of = { ...request(dossierId), id };
    await worker.contract.agree({
      ...of,
      version: 1,
      askedBy: 'centre',
      personAgrees: true,
      centreAgrees: true,
      reason: 'x',
    });
    const late = desk.as('social-worker', '2026-11-22');
    expect(
      await problemOfCall(
        late.contract.sign({
          ...request(dossierId),
          id,
          version: 2,
          party: 'person',
          thirdPartyId: null,
          on: day('2026-11-22'),
        }),
      ),
    ).toBe('contract-over');
    expect(await problemOfCall(amend(signed, newId(), late))).toBe('contract-over');
  });

  it('flags a one-sided appointment where the centre allows it, and still does not let it be signed', async () => {
    const signed = await aSignedContract();
    await desk.centre.within('administrator', (transaction) =>
      transaction.execute('update centre set allows_one_sided_changes = true'),
    );
    const id = newId();
    await amend(signed, id);
    const of = { ...request(signed.dossierId), id };
    await worker.contract.inform({ ...of, version: 1, on: day('2026-11-20'), by: 'An' });
    const view = await worker.contract.agree({
      ...request(signed.dossierId),
      id,
      version: 2,
      askedBy: 'centre',
      personAgrees: false,
      centreAgrees: true,
      reason: 'x',
    });
    expect(view.addenda[0]).toMatchObject({
      change: { answer: 'one-sided', outcome: 'not-met' },
      conflict: { rule: 'AMD-1', article: '11 §3' },
    });
    expect(await problemOfCall(signAs({ ...signed, id, version: 3 }, 'centre'))).toBe(
      'change-not-agreed',
    );
    await desk.centre.within('administrator', (transaction) =>
      transaction.execute('update centre set allows_one_sided_changes = false'),
    );
  });
});

describe('an earlier contract', () => {
  it('is brought up to date after a short job without a new balance, and signed again', async () => {
    const signed = await aSignedContract();
    const { dossierId } = signed;
    const later = desk.as('social-worker', '2027-03-01');
    const renewal = (on: string, by = later) => ({
      id: newId(),
      run: (id: string) =>
        by.contract.renew({
          ...request(dossierId),
          id,
          fromId: signed.id,
          startsOn: day(on),
          job: { from: day('2026-12-01'), until: day('2027-02-15') },
        }),
    });
    expect(await problemOfCall(renewal('2027-03-01').run(newId()))).toBe('contract-runs');
    await worker.contract.end({
      ...request(dossierId),
      id: signed.id,
      version: 6,
      on: day('2026-11-30'),
      result: 'work',
    });
    expect(await problemOfCall(renewal('2026-11-15').run(newId()))).toBe('before-other-date');
    const { id, run } = renewal('2027-03-01');
    await run(id);
    const draft = await later.contract.open({ dossierId, id });
    expect(draft).toMatchObject({
      frozen: false,
      givenOn: null,
      renewal: { contractId: signed.id },
      balanceAfterJob: { answer: 'go-through-and-sign-again' },
      text: { startsOn: '2027-03-01', endAgreed: 'unknown', deadlines: 'Binnen de maand' },
    });
    const ask = (until: string) =>
      later.contract.balanceAfterJob({ job: { from: day('2026-12-01'), until: day(until) } });
    expect((await ask('2027-02-28')).answer).toBe('needed');
    expect((await ask('2027-02-27')).answer).toBe('go-through-and-sign-again');
  });
});

describe('who may', () => {
  it.each(['finance-officer', 'committee-secretary', 'management', 'administrator'] as const)(
    '%s neither signs, nor refuses, nor reads a signature',
    async (role) => {
      const { dossierId, id } = await aGivenContract();
      const stranger = desk.as(role);
      expect(await problemOfCall(stranger.contract.open({ dossierId, id }))).toBe('not-allowed');
      for (const name of ['contract_signature', 'contract_refusal'])
        await expect(
          desk.centre.within(role, (transaction) => transaction.execute(`select * from ${name}`)),
        ).rejects.toMatchObject({ cause: { code: '42501' } });
    },
  );
});
