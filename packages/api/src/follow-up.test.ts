import { inCentre } from '@traject/db';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { staffRole } from './session/roles.ts';
import {
  aBalance,
  aFile,
  anAward,
  aWholeContract,
  type Caller,
  problemOfCall,
  request,
  testDesk,
} from './testing/desk.ts';

const desk = testDesk();
let worker: Caller;
let dossierId: string;
let commitmentId: string;

beforeAll(async () => {
  worker = desk.as('social-worker');
  dossierId = await aFile(worker);
  await anAward(worker, dossierId);
  await aBalance(worker, dossierId);
  const { id } = await aWholeContract(worker, dossierId);
  const { text } = await worker.contract.open({ dossierId, id });
  commitmentId = text.commitments[0]?.id ?? '';
  expect(await problemOfCall(tick(commitmentId, null, true))).toBe('contract-not-signed');
  const of = () => request(dossierId);
  await worker.contract.inform({ ...of(), id, version: 2, on: day('2026-10-01'), by: 'An' });
  await worker.contract.give({ ...of(), id, version: 3, on: day('2026-10-02') });
  const signed = { ...of(), id, thirdPartyId: null, on: day('2026-10-12') };
  await worker.contract.sign({ ...signed, version: 4, party: 'person' });
  await worker.contract.sign({ ...signed, ...of(), version: 5, party: 'centre' });
});

const tick = (commitment: string, seen: string | null, done: boolean, id = newId()) =>
  worker.commitment.mark({
    ...request(dossierId),
    id,
    commitmentId: commitment,
    seen,
    done,
    markedOn: day('2026-11-10'),
    saidBy: 'person',
    note: 'Hij toonde drie brieven.',
  });

const aConversation = {
  heldOn: day('2026-11-19'),
  channel: 'home-visit' as const,
  attendance: 'came' as const,
  interviewRequestId: null,
  who: 'Mariama en haar zus',
  said: 'Ze vond een opleiding.',
  reason: '',
};

const kinds = async (): Promise<string[]> =>
  (await worker.file.open({ dossierId })).events.map(({ kind }) => kind);

describe('a commitment', () => {
  it('is ticked off, the tick is taken back, and the history stays beside the frozen text', async () => {
    const before = await worker.file.open({ dossierId });
    const contractId = before.contracts[0]?.id ?? '';
    const { hash } = await worker.contract.open({ dossierId, id: contractId });
    const first = newId();
    await tick(commitmentId, null, true, first);
    await tick(commitmentId, first, false);
    const marks = await worker.commitment.marks({ dossierId });
    expect(marks.map(({ done, saidBy, by }) => ({ done, saidBy, by }))).toEqual([
      { done: false, saidBy: 'person', by: 'social-worker' },
      { done: true, saidBy: 'person', by: 'social-worker' },
    ]);
    expect((await worker.contract.open({ dossierId, id: contractId })).hash).toBe(hash);
    expect(await kinds()).toEqual(
      expect.arrayContaining(['commitment-ticked', 'commitment-unticked']),
    );
  });

  it('is not ticked twice over by somebody who did not see the first tick', async () => {
    expect(await problemOfCall(tick(commitmentId, null, true))).toBe('changed-meanwhile');
    expect(await problemOfCall(tick(newId(), null, true))).toBe('not-found');
  });
});

describe('an addendum', () => {
  it('leaves the ticks of what it does not change, and is what an evaluation is about from then on', async () => {
    const [contract] = (await worker.file.open({ dossierId })).contracts;
    const base = contract?.id ?? '';
    const ticked = newId();
    const [last] = await worker.commitment.marks({ dossierId });
    await tick(commitmentId, last?.id ?? null, true, ticked);
    const id = newId();
    const of = () => ({ ...request(dossierId), id });
    const why = { askedBy: 'person' as const, reason: 'De opleiding begint later.' };
    await worker.contract.amend({ ...of(), amendsId: base, ...why });
    const { text } = await worker.contract.open({ dossierId, id });
    const agreed = { personAgrees: true, centreAgrees: true, ...why };
    await worker.contract.agree({ ...of(), version: 1, ...agreed });
    await worker.contract.inform({ ...of(), version: 2, on: day('2026-11-20'), by: 'An' });
    const signed = { thirdPartyId: null, on: day('2026-11-21') };
    await worker.contract.sign({ ...of(), ...signed, version: 3, party: 'person' });
    const view = await worker.contract.sign({ ...of(), ...signed, version: 4, party: 'centre' });
    expect(view.events.map(({ kind }) => kind)).toContain('addendum-signed');

    const copy = text.commitments.find(({ party }) => party === 'person');
    expect(copy?.id).not.toBe(commitmentId);
    const [mark] = await worker.commitment.marks({ dossierId });
    expect(mark).toMatchObject({
      id: ticked,
      contractId: base,
      party: 'person',
      commitment: copy?.commitment,
    });
    expect(await problemOfCall(tick(copy?.id ?? '', null, true))).toBe('changed-meanwhile');
    await tick(copy?.id ?? '', ticked, false);

    const evaluation = (objectiveId: string) =>
      worker.evaluation.record({
        ...request(dossierId),
        id: newId(),
        contractId: base,
        heldOn: day('2026-11-21'),
        manner: 'interview',
        personTookPart: true,
        othersPresent: '',
        followUp: 'We gaan verder.',
        results: [{ objectiveId, result: 'under-way', note: '' }],
      });
    const own = (await worker.contract.open({ dossierId, id: base })).text.objectives[0]?.id;
    expect(await problemOfCall(evaluation(own ?? ''))).toBe('objective-unknown');
    const { judgement } = await evaluation(text.objectives[0]?.id ?? '');
    expect(judgement.contracts[0]?.evaluations.year?.done).toBe(1);
  });
});

describe('a conversation', () => {
  it('grants the interview that was asked, also when the person stayed away', async () => {
    const asked = newId();
    await worker.interview.ask({ ...request(dossierId), id: asked, askedOn: day('2026-11-16') });
    const early = worker.conversation.record({
      ...request(dossierId),
      ...aConversation,
      id: newId(),
      heldOn: day('2026-11-13'),
      interviewRequestId: asked,
    });
    expect(await problemOfCall(early)).toBe('before-other-date');
    const id = newId();
    const view = await worker.conversation.record({
      ...request(dossierId),
      ...aConversation,
      id,
      attendance: 'absent-with-notice',
      said: '',
      interviewRequestId: asked,
    });
    expect(view.facts.interviewRequests).toEqual([
      { id: asked, askedOn: '2026-11-16', grantedOn: '2026-11-19' },
    ]);
    expect(view.judgement.duties.map(({ kind }) => kind)).not.toContain('grant-interview');
    const heard = (reason: string, version: number) =>
      worker.conversation.record({
        ...request(dossierId),
        ...aConversation,
        id,
        version,
        attendance: 'absent-with-notice',
        who: 'Mariama',
        said: '',
        reason,
        interviewRequestId: asked,
      });
    await heard('Haar kind was ziek.', 1);
    const [row] = await worker.conversation.list({ dossierId });
    expect(row).toMatchObject({ reason: 'Haar kind was ziek.', version: 2, by: 'social-worker' });
    expect(await problemOfCall(heard('anders', 1))).toBe('changed-meanwhile');
    expect(await kinds()).toEqual(
      expect.arrayContaining(['absent-with-notice', 'interview-granted', 'interview-asked']),
    );
  });

  it('is put right whole, and the interview that was asked follows', async () => {
    const asked = newId();
    const open = await worker.interview.ask({
      ...request(dossierId),
      id: asked,
      askedOn: day('2026-11-10'),
    });
    expect(open.versions[asked]).toBe(1);
    const id = newId();
    const record = (version: number, other: object) =>
      worker.conversation.record({
        ...request(dossierId),
        ...aConversation,
        id,
        version,
        interviewRequestId: asked,
        ...other,
      });
    const grantedOn = async () =>
      (await worker.file.open({ dossierId })).facts.interviewRequests.find(
        (interview) => interview.id === asked,
      )?.grantedOn;
    await record(0, { heldOn: day('2026-11-16') });
    expect(await grantedOn()).toBe('2026-11-16');
    await record(1, { heldOn: day('2026-11-13'), channel: 'phone' });
    expect(await grantedOn()).toBe('2026-11-13');
    expect(await worker.conversation.list({ dossierId })).toContainEqual(
      expect.objectContaining({ id, heldOn: '2026-11-13', channel: 'phone', version: 2 }),
    );
    await record(2, { interviewRequestId: null });
    expect(await grantedOn()).toBeNull();
    await record(3, {});
    expect(await grantedOn()).toBe('2026-11-19');

    const { versions } = await worker.file.open({ dossierId });
    const ask = (askedOn: string) =>
      worker.interview.ask({
        ...request(dossierId),
        id: asked,
        version: versions[asked] ?? 0,
        askedOn: day(askedOn),
      });
    expect(await problemOfCall(ask('2026-11-20'))).toBe('after-other-date');
    const out = (kind: 'conversation' | 'interview', of: string, version: number) =>
      worker.record.withdraw({ ...request(dossierId), kind, id: of, version, reason: 'Dubbel.' });
    const standing = out('interview', asked, versions[asked] ?? 0);
    expect(await problemOfCall(standing)).toBe('built-upon');
    const without = await out('conversation', id, 4);
    expect(await grantedOn()).toBeNull();
    expect((await worker.conversation.list({ dossierId })).map((one) => one.id)).not.toContain(id);
    const last = await out('interview', asked, without.versions[asked] ?? 0);
    expect(last.facts.interviewRequests.map((interview) => interview.id)).not.toContain(asked);
  });

  it('is of the past, has words, and an attendance unless it was written', async () => {
    const record = (changed: object) =>
      problemOfCall(
        worker.conversation.record({
          ...request(dossierId),
          ...aConversation,
          id: newId(),
          ...changed,
        }),
      );
    expect(await record({ heldOn: day('2026-11-22') })).toBe('day-in-future');
    expect(await record({ said: ' ' })).toBe('ZodError');
    expect(await record({ attendance: null })).toBe('ZodError');
    expect(await record({ channel: 'letter' })).toBe('ZodError');
    expect(await record({ channel: 'letter', attendance: null })).toBe('nothing was refused');
  });
});

describe('a side note', () => {
  const write = (as: Caller, tier: 'team' | 'private', text: string, id = newId()) =>
    as.note.write({ ...request(dossierId), id, tier, text });

  it('for the writer alone is seen by nobody else, in no list and in no story', async () => {
    const id = newId();
    await write(worker, 'private', 'Alleen voor mij: let op de buurman.', id);
    await write(worker, 'team', 'De bel werkt niet.');
    const head = desk.as('head-of-social-work');
    expect((await worker.note.list({ dossierId })).map(({ text }) => text)).toEqual([
      'De bel werkt niet.',
      'Alleen voor mij: let op de buurman.',
    ]);
    expect((await head.note.list({ dossierId })).map(({ text }) => text)).toEqual([
      'De bel werkt niet.',
    ]);
    expect(JSON.stringify(await head.file.open({ dossierId }))).not.toContain('buurman');
    const taken = head.note.change({
      ...request(dossierId),
      id,
      version: 1,
      tier: 'team',
      text: 'x',
    });
    expect(await problemOfCall(taken)).toBe('not-found');
    // Not even the program itself, whatever it asks.
    const { centre, open } = desk;
    const seen = await inCentre(open.database, centre.reader('operator'), (transaction) =>
      transaction.execute<{ text: string }>("select text from note where tier = 'private'"),
    );
    expect(seen.rows).toEqual([]);
    const audit = await inCentre(open.database, centre.reader('operator'), (transaction) =>
      transaction.execute<{ after: unknown }>(
        "select after from audit_entry where action = 'note.write'",
      ),
    );
    expect(JSON.stringify(audit.rows)).toContain('De bel werkt niet.');
    expect(JSON.stringify(audit.rows)).not.toContain('buurman');
  });

  it('is changed by its writer only, and can be shared but not taken back', async () => {
    const id = newId();
    await write(worker, 'private', 'Eerst voor mij.', id);
    const change = (as: Caller, version: number, tier: 'team' | 'private') =>
      as.note.change({ ...request(dossierId), id, version, tier, text: 'Nu voor iedereen.' });
    await change(worker, 1, 'team');
    expect(await problemOfCall(change(worker, 1, 'team'))).toBe('changed-meanwhile');
    expect(await problemOfCall(change(worker, 2, 'private'))).toBe('shared-stays-shared');
    const head = desk.as('head-of-social-work');
    expect(await problemOfCall(change(head, 2, 'team'))).toBe('not-allowed');
  });
});

describe('who may', () => {
  it.each(staffRole.options)(
    '%s reads conversations, ticks and notes only as a worker',
    async (role) => {
      const as = desk.as(role);
      const wanted = ['social-worker', 'head-of-social-work'].includes(role)
        ? 'nothing was refused'
        : 'not-allowed';
      expect(await problemOfCall(as.conversation.list({ dossierId }))).toBe(wanted);
      expect(await problemOfCall(as.commitment.marks({ dossierId }))).toBe(wanted);
      expect(await problemOfCall(as.note.list({ dossierId }))).toBe(wanted);
      expect(await problemOfCall(as.worker.open({ dossierId }))).toBe(wanted);
    },
  );

  it('of another centre finds nothing', async () => {
    const stranger = desk.elsewhere('head-of-social-work');
    expect(await stranger.conversation.list({ dossierId })).toEqual([]);
    expect(await stranger.note.list({ dossierId })).toEqual([]);
    expect(await stranger.commitment.marks({ dossierId })).toEqual([]);
    const tab = { tab: newId(), dossierId, place: 'contract' };
    expect(await problemOfCall(stranger.presence.beat(tab))).toBe('not-found');
  });
});

describe('presence', () => {
  it('shows who else has the file open and where, until that tab leaves', async () => {
    const head = desk.as('head-of-social-work');
    const tab = newId();
    await worker.presence.beat({ tab, dossierId, place: 'contract' });
    const own = { tab: newId(), dossierId, place: 'overview' };
    expect(await head.presence.beat(own)).toEqual([{ name: 'social-worker', place: 'contract' }]);
    await worker.presence.beat({ tab, dossierId, place: 'balans' });
    expect(await head.presence.beat(own)).toEqual([{ name: 'social-worker', place: 'balans' }]);
    await worker.presence.leave({ tab });
    expect(await head.presence.beat(own)).toEqual([]);
  });

  it('forgets a tab whose heart stopped', async () => {
    const head = desk.as('head-of-social-work');
    await worker.presence.beat({ tab: newId(), dossierId, place: 'contract' });
    await inCentre(desk.open.database, desk.centre.reader('operator'), (transaction) =>
      transaction.execute("update presence set seen_at = now() - interval '66 seconds'"),
    );
    const own = { tab: newId(), dossierId, place: 'overview' };
    expect(await head.presence.beat(own)).toEqual([]);
  });
});
