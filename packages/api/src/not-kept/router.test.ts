import { day, month } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { staffRole } from '../session/roles.ts';
import {
  aFile,
  aSignedContract,
  type Caller,
  problemOfCall,
  request,
  testDesk,
} from '../testing/desk.ts';
import { aPath, SANCTION, STEPS } from '../testing/sanction.ts';

type Decision = Parameters<Caller['notKept']['decide']>[0];

const desk = testDesk();
let dossierId: string;
let contractId: string;
let id: string;
let commitmentId: string;

const worker = (today?: string) => desk.as('social-worker', today);

/** A file with a signed contract and a path since 5 October. */
beforeEach(async () => {
  dossierId = await aFile(worker());
  contractId = await aSignedContract(worker(), dossierId);
  const { text } = await worker().contract.open({ dossierId, id: contractId });
  commitmentId = text.commitments.find(({ party }) => party === 'person')?.id ?? '';
  id = await aPath(worker(), dossierId, contractId, [commitmentId]);
});

const path = async (today?: string) => {
  const [found] = await worker(today).notKept.list({ dossierId });
  if (found === undefined) throw new Error('no path');
  return found;
};

/** What a step on the path carries. */
const onPath = async () => ({
  ...request(dossierId),
  id,
  version: (await path()).path.version,
});

const take = async (step: (typeof STEPS)[keyof typeof STEPS]) =>
  worker().notKept.note({ ...(await onPath()), ...step });

const allSteps = async (): Promise<void> => {
  for (const step of Object.values(STEPS)) await take(step);
};

const decision = async (facts: Partial<Decision> = {}): Promise<Decision> => ({
  ...(await onPath()),
  decisionId: newId(),
  ...SANCTION,
  ...facts,
});

const decide = async (facts: Partial<Decision> = {}, today?: string) =>
  worker(today).notKept.decide(await decision(facts));

const MENTIONS = [
  'right-to-appeal',
  'court-and-address',
  'term-and-form-of-appeal',
  'judicial-code',
  'file-and-social-worker',
  'right-to-explanation',
  'appeal-does-not-suspend',
  'payment-frequency',
] as const;

const notify = async (
  notifiedOn = '2026-10-26',
  today?: string,
  mentions: readonly (typeof MENTIONS)[number][] = MENTIONS,
) => {
  const { open } = await path();
  return worker(today).notKept.notify({
    ...(await onPath()),
    decisionId: open?.id ?? newId(),
    decisionVersion: open?.version ?? 1,
    notifiedOn: day(notifiedOn),
    notifiedBy: 'registered-post',
    mentions: [...mentions],
  });
};

/** What finance sees of a month, of this file. */
const paidWithout = async (of: string, finance = desk.as('finance-officer')) => {
  const { number } = await worker().file.open({ dossierId });
  const { rows } = await finance.suspension.open({ month: month(of) });
  return rows.filter((row) => row.number === number);
};

const everyMention = {
  'right-to-appeal': true,
  'court-and-address': true,
  'term-and-form-of-appeal': true,
  'judicial-code': true,
  'file-and-social-worker': true,
  'right-to-explanation': true,
  'appeal-does-not-suspend': true,
  'payment-frequency': true,
};

const stepOf = (view: Awaited<ReturnType<Caller['file']['open']>>) =>
  view.steps.find(({ id: step }) => step === 'not-kept')?.state;

describe('the path', () => {
  it('is lit on the trajectory while it runs, and only then', async () => {
    expect(stepOf(await worker().file.open({ dossierId }))).toBe('current');
    const ended = await worker().notKept.end({
      ...(await onPath()),
      as: 'adapted',
      ending: 'De uren worden aangepast.',
    });
    expect(stepOf(ended)).toBe('ahead');
    expect(ended.events.map(({ kind }) => kind)).toContain('project-adapted');
    expect(await problemOfCall(take(STEPS.weigh))).toBe('path-ended');
  });

  it('rests on commitments of the person in a signed contract, after it was signed, and is the only one', async () => {
    const again = (facts: object) =>
      problemOfCall(
        worker().notKept.begin({
          ...request(dossierId),
          id: newId(),
          contractId,
          commitmentIds: [commitmentId],
          failedOn: day('2026-10-05'),
          seen: 'Iets.',
          ...facts,
        }),
      );
    expect(await again({})).toBe('path-runs');
    await worker().notKept.end({ ...(await onPath()), as: 'no-sanction', ending: 'Opgelost.' });
    expect(await again({ commitmentIds: [newId()] })).toBe('commitment-not-in-contract');
    expect(await again({ failedOn: day('2026-09-30') })).toBe('before-other-date');
    expect(await again({ failedOn: day('2026-11-22') })).toBe('day-in-future');
    expect(await again({ contractId: newId() })).toBe('not-found');
    expect(await again({})).toBe('nothing was refused');
  });

  it('says which steps lack, with their article, and offers to adapt first', async () => {
    const { plan } = await path();
    expect(plan.alternatives[0]).toBe('adapt-the-project');
    expect(plan.missingSteps.map(({ step }) => step)).toEqual([
      'formal-notice',
      'reasons-weighed',
      'advice-given',
      'hearing-offered',
      'decision-reasoned',
      'notified',
    ]);
    expect(plan.stepsToFindOut.map(({ step }) => step)).toEqual(['hearing-held']);
    expect(plan.missingSteps[0]?.citation.article).toBe('30 §2');
  });

  it('refuses a version that somebody else has changed', async () => {
    const old = await onPath();
    await take(STEPS.weigh);
    expect(
      await problemOfCall(
        worker().notKept.note({ ...old, step: 'offer-hearing', on: day('2026-10-14') }),
      ),
    ).toBe('changed-meanwhile');
  });

  it('is seen by social workers and their head alone', async () => {
    const workers = ['social-worker', 'head-of-social-work'];
    for (const role of staffRole.options) {
      const problem = await problemOfCall(desk.as(role).notKept.list({ dossierId }));
      const wanted = workers.includes(role) ? 'nothing was refused' : 'not-allowed';
      expect([role, problem]).toEqual([role, wanted]);
    }
  });

  it('is not there for another centre', async () => {
    expect(await desk.elsewhere('head-of-social-work').notKept.list({ dossierId })).toEqual([]);
  });
});

describe('the decision', () => {
  it('is refused until the last step is set', async () => {
    for (const step of Object.values(STEPS)) {
      expect(await problemOfCall(decide())).toBe('sanction-step-missing');
      await take(step);
    }
    expect(await problemOfCall(decide())).toBe('nothing was refused');
  });

  it('is refused where the reasons are legitimate', async () => {
    await allSteps();
    await worker().notKept.note({
      ...(await onPath()),
      step: 'weigh',
      on: day('2026-10-12'),
      reasons: 'Het kind was ziek.',
      legitimate: 'yes',
      weighing: 'Een wettige reden.',
    });
    expect(await problemOfCall(decide())).toBe('legitimate-reason');
  });

  it('is refused where the law does not allow it', async () => {
    await allSteps();
    for (const [facts, problem] of [
      [{ startsOn: day('2026-10-22') }, 'sanction-too-early'],
      [{ startsOn: day('2027-01-02') }, 'sanction-too-late'],
      [{ lengthCount: 2 }, 'sanction-too-long'],
      [{ lengthCount: 32, lengthUnit: 'days' as const }, 'sanction-too-long'],
      [{ lengthCount: 2, elsewhere: 'unknown' as const }, 'repetition-unknown'],
      [
        { lengthCount: 4, elsewhere: 'yes' as const, elsewhereDecidedOn: day('2026-03-01') },
        'sanction-too-long',
      ],
      [{ decidedOn: day('2026-11-22') }, 'day-in-future'],
      [{ decidedOn: day('2026-10-04') }, 'before-other-date'],
      [{ extent: null }, 'ZodError'],
      [{ startsOn: null }, 'ZodError'],
      [{ percent: null }, 'ZodError'],
      [{ deferredPart: 'whole' as const, deferredUntil: day('2027-01-31') }, 'ZodError'],
      [{ kind: 'withdrawal' as const }, 'not-found'],
    ] as const)
      expect([facts, await problemOfCall(decide(facts))]).toEqual([facts, problem]);
  });

  it('may last three months on a repetition within one year, here or elsewhere', async () => {
    await allSteps();
    const tried = await worker().notKept.tryOut({
      dossierId,
      id,
      decidedOn: day('2026-10-22'),
      startsOn: day('2026-12-01'),
      elsewhere: 'yes',
      elsewhereDecidedOn: day('2026-03-01'),
    });
    expect(tried).toEqual({
      earliest: '2026-10-23',
      latest: '2027-01-01',
      months: 3,
      lastDay: '2027-02-28',
    });
    await decide({ lengthCount: 3, elsewhere: 'yes', elsewhereDecidedOn: day('2026-03-01') });
    expect((await path()).plan.length.answer).toBe('allowed');
  });

  it('counts what this centre decided in the same file as a repetition', async () => {
    await allSteps();
    await decide({ startsOn: day('2026-10-28') });
    await notify();
    const later = newId();
    const first = id;
    await worker('2026-12-10').notKept.begin({
      ...request(dossierId),
      id: later,
      contractId,
      commitmentIds: [commitmentId],
      failedOn: day('2026-12-05'),
      seen: 'Opnieuw.',
    });
    const tried = await worker().notKept.tryOut({
      dossierId,
      id: later,
      decidedOn: day('2026-12-10'),
      startsOn: null,
      elsewhere: 'no',
      elsewhereDecidedOn: null,
    });
    expect(tried.months).toBe(3);
    const all = await worker('2026-12-10').notKept.list({ dossierId });
    expect(all.map(({ path: { id: one }, runs }) => [one, runs])).toEqual([
      [later, true],
      [first, false],
    ]);
  });

  it('may be written anew until it is notified', async () => {
    await allSteps();
    await decide();
    const { open } = await path();
    await decide({
      decisionId: open?.id ?? '',
      decisionVersion: open?.version ?? 0,
      extent: 'whole',
      percent: null,
    });
    expect((await path()).open).toMatchObject({ extent: 'whole', version: 2, percent: null });
    expect(await problemOfCall(decide())).toBe('changed-meanwhile');
  });
});

describe('the notification', () => {
  beforeEach(async () => {
    await allSteps();
    await decide();
  });

  it('is due within eight days, and is noted here and nowhere else', async () => {
    const { judgement, decisions } = await worker().file.open({ dossierId });
    const { open } = await path();
    const told = decisions.find(({ recordId }) => recordId === open?.id);
    expect(judgement.duties).toContainEqual(
      expect.objectContaining({ kind: 'notify-decision', record: told?.id, until: '2026-10-30' }),
    );
    const elsewhere = worker().notification.record({
      ...request(dossierId),
      id: told?.id ?? '',
      version: told?.version ?? 1,
      notifiedOn: day('2026-10-26'),
      notifiedBy: 'registered-post',
      reasonedInLaw: true,
      reasonedInFact: true,
      mentions: everyMention,
    });
    expect(await problemOfCall(elsewhere)).toBe('noted-on-its-path');
  });

  it('freezes the decision with its facts, and tells who pays', async () => {
    const view = await notify();
    const { standing, hash, suspensions, plan, runs } = await path();
    expect(standing).toMatchObject({ frozen: true, notifiedOn: '2026-10-26' });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(suspensions).toMatchObject([
      { validFrom: '2026-12-01', validUntil: '2026-12-31', extent: 'part', percent: 50 },
    ]);
    expect(await paidWithout('2026-12')).toMatchObject([
      {
        from: '2026-12-01',
        until: '2026-12-31',
        extent: 'part',
        percent: 50,
        amountCents: null,
        decidedOn: '2026-10-22',
        deferral: 'none',
        cancelledOn: null,
      },
    ]);
    expect(await paidWithout('2027-01')).toEqual([]);
    expect(await paidWithout('2026-12', desk.elsewhere('finance-officer'))).toEqual([]);
    expect(plan.lawful.answer).toBe('lawful');
    expect(runs).toBe(true);
    const told = view.decisions.find(({ recordId }) => recordId === standing?.id);
    const judged = view.judgement.decisions.find(({ decision: one }) => one === told?.id);
    expect(judged?.notification.answer).toBe('done-in-time');
    expect(judged?.mentions.answer).toBe('complete');
    expect(judged?.appeal.due?.until).toBe('2027-01-26');
    expect(view.events.map(({ kind }) => kind)).toContain('sanction-notified');
    expect(await problemOfCall(take(STEPS.weigh))).toBe('decision-notified');
    expect(stepOf(await worker('2027-01-01').file.open({ dossierId }))).toBe('ahead');
  });

  it('is repaired by a second letter; the decision and its days stay as they are', async () => {
    const lacking = MENTIONS.filter((mention) => mention !== 'judicial-code');
    const first = await notify('2026-10-26', undefined, lacking);
    const standing = (await path()).standing;
    const told = first.decisions.find(({ recordId }) => recordId === standing?.id);
    const judgedIn = ({ judgement }: typeof first) =>
      judgement.decisions.find(({ decision: one }) => one === told?.id);
    const duty = expect.objectContaining({ kind: 'notify-decision', record: told?.id });
    expect(judgedIn(first)?.appeal.answer).toBe('not-started');
    expect(first.judgement.duties).toContainEqual(duty);
    const letter = {
      ...request(dossierId),
      id: told?.id ?? '',
      version: told?.version ?? 0,
      notifiedOn: day('2026-11-10'),
      notifiedBy: 'registered-post' as const,
      reasonedInLaw: true,
      reasonedInFact: true,
      mentions: everyMention,
    };
    // What was notified is frozen: its first letter is not stated anew.
    const corrected = worker().notification.record({
      ...letter,
      correctsId: told?.letters[0]?.id ?? null,
    });
    expect(await problemOfCall(corrected)).toBe('decision-notified');
    const after = await worker().notification.record(letter);
    expect(after.judgement.duties).not.toContainEqual(duty);
    expect(judgedIn(after)?.appeal.due).toMatchObject({ from: '2026-11-10', until: '2027-02-10' });
    const { standing: still, suspensions } = await path();
    expect(still).toEqual(standing);
    expect(still?.mentions).toEqual(lacking);
    expect(suspensions).toMatchObject([{ validFrom: '2026-12-01', cancelledOn: null }]);
    expect(after.events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['sanction-notified', 'decision-notified-again']),
    );
  });

  it('is refused before the decision, in the future, and when no day is left to start', async () => {
    expect(await problemOfCall(notify('2026-10-21'))).toBe('before-other-date');
    expect(await problemOfCall(notify('2026-11-22'))).toBe('day-in-future');
    expect(await problemOfCall(notify('2026-12-01', '2026-12-02'))).toBe('sanction-too-early');
    expect(await problemOfCall(notify('2027-01-01', '2027-01-02'))).toBe('sanction-window-closed');
  });
});

describe('before it starts (SAN-7)', () => {
  beforeEach(async () => {
    await allSteps();
    await decide();
    await notify();
  });

  it('may be lessened for better behaviour; the first decision stays and is pointed back to', async () => {
    expect(await problemOfCall(decide({ decidedOn: day('2026-11-20') }))).toBe(
      'better-behaviour-missing',
    );
    await decide({
      decidedOn: day('2026-11-20'),
      percent: 20,
      betterBehaviour: 'De stage wordt nu gevolgd.',
    });
    await notify('2026-11-21');
    const { decisions, suspensions } = await path();
    expect(decisions).toHaveLength(2);
    expect(decisions[1]).toMatchObject({ replacesId: decisions[0]?.id, percent: 20 });
    expect(suspensions.map(({ percent, cancelledOn }) => [percent, cancelledOn])).toEqual([
      [50, '2026-11-21'],
      [20, null],
    ]);
    expect(
      (await paidWithout('2026-12')).map(({ percent, cancelledOn }) => [percent, cancelledOn]),
    ).toEqual(suspensions.map(({ percent, cancelledOn }) => [percent, cancelledOn]));
    const { content } = await desk
      .as('finance-officer')
      .suspension.export({ month: month('2026-12'), language: 'nl' });
    expect(content).not.toContain('stage');
    expect(content).toContain('2026-10-22');
  });

  it('may be withdrawn, which ends the path', async () => {
    await decide({
      kind: 'withdrawal',
      decidedOn: day('2026-11-20'),
      betterBehaviour: 'De stage wordt nu gevolgd.',
    });
    await notify('2026-11-21');
    const { path: ended, suspensions, runs } = await path();
    expect(ended).toMatchObject({ endedAs: 'withdrawn', endedOn: '2026-11-21' });
    expect(suspensions[0]?.cancelledOn).toBe('2026-11-21');
    expect(runs).toBe(false);
  });

  it('and not after', async () => {
    const late = decide(
      { decidedOn: day('2026-12-02'), betterBehaviour: 'Beter.', startsOn: day('2026-12-20') },
      '2026-12-03',
    );
    expect(await problemOfCall(late)).toBe('sanction-started');
  });
});

describe('the deferral (SAN-4)', () => {
  beforeEach(async () => {
    await allSteps();
    await decide({
      startsOn: null,
      deferredPart: 'whole',
      deferredUntil: day('2027-02-28'),
      conditions: ['Volgt de stage.'],
    });
    await notify();
  });

  const breach = async (facts: object, today = '2027-01-20') =>
    worker(today).notKept.breakDeferral({
      ...(await onPath()),
      brokenOn: day('2027-01-15'),
      breach: 'De stage werd niet gevolgd.',
      startsOn: null,
      ...facts,
    });

  const duty = async (today: string) =>
    (await worker(today).file.open({ dossierId })).judgement.duties.find(
      ({ kind }) => kind === 'deferral-ends',
    );

  it('suspends nothing, and asks to be watched to the first day of the sixth month', async () => {
    const { suspensions, plan } = await path();
    expect(suspensions).toEqual([]);
    expect(plan.lawful.answer).toBe('put-off');
    expect(await duty('2026-11-21')).toMatchObject({
      until: '2027-04-01',
      reminder: '2027-02-28',
    });
    const { thisMonth } = await worker('2027-03-02').file.myDay();
    expect(thisMonth.filter((row) => row.dossierId === dossierId)).toMatchObject([
      { kind: 'deferral-ends', until: '2027-04-01' },
    ]);
  });

  it('broken: first noted, then carried out within its days and on no other', async () => {
    for (const [facts, today, problem] of [
      [{ brokenOn: day('2027-03-01') }, '2027-03-02', 'breach-outside-deferral'],
      [{ brokenOn: day('2027-01-21') }, '2027-01-20', 'day-in-future'],
      [{ startsOn: day('2027-01-15') }, '2027-01-20', 'sanction-too-early'],
      [{ startsOn: day('2027-04-02') }, '2027-01-20', 'sanction-too-late'],
    ] as const)
      expect([facts, await problemOfCall(breach(facts, today))]).toEqual([facts, problem]);
    await breach({});
    expect(await duty('2027-01-20')).toMatchObject({ from: '2027-01-16', until: '2027-04-01' });
    await breach({ startsOn: day('2027-02-01') });
    const { suspensions, plan } = await path('2027-01-20');
    expect(suspensions).toMatchObject([{ validFrom: '2027-02-01', validUntil: '2027-02-28' }]);
    expect(await paidWithout('2027-02')).toMatchObject([{ deferral: 'carried-out' }]);
    expect(plan.lawful.answer).toBe('lawful');
    expect(await duty('2027-01-21')).toBeUndefined();
    expect(await problemOfCall(breach({}))).toBe('path-ended');
  });

  it('kept: ends the path, once the deferral is over', async () => {
    const keep = async (today: string) =>
      worker(today).notKept.keepDeferral({ ...(await onPath()) });
    expect(await problemOfCall(keep('2027-02-28'))).toBe('deferral-runs');
    await keep('2027-03-01');
    expect(await path('2027-03-01')).toMatchObject({
      runs: false,
      path: { endedAs: 'deferral-kept' },
    });
    expect(await duty('2027-03-01')).toBeUndefined();
  });
});
