import { day } from '@traject/rules/calendar';
import { decisionMention } from '@traject/rules/facts';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { aFile, anAward, problemOfCall, request, testDesk } from '../testing/desk.ts';
import { sent } from '../testing/letter.ts';

const desk = testDesk();

const worker = () => desk.as('social-worker');

/** A file with an award of 10 September, whose notification is followed. */
async function awarded() {
  const dossierId = await aFile(worker());
  const view = await anAward(worker(), dossierId);
  const [decision] = view.decisions;
  if (decision === undefined) throw new Error('no decision is followed');
  return { dossierId, view, decision, id: decision.id, version: decision.version };
}

describe('an award is to be made known', () => {
  it('gives a duty of eight days, which goes when it is sent', async () => {
    const { dossierId, view, decision, id, version } = await awarded();
    expect(decision).toMatchObject({ about: 'award', worksFrom: '2026-09-01' });
    expect(view.judgement.duties).toContainEqual(
      expect.objectContaining({ kind: 'notify-decision', record: id, until: '2026-09-18' }),
    );
    const { overdue } = await worker().file.myDay();
    expect(overdue).toContainEqual(expect.objectContaining({ kind: 'notify-decision' }));
    const after = await worker().notification.record({
      ...request(dossierId),
      id,
      version,
      ...sent('2026-09-16'),
    });
    expect(after.judgement.duties.map(({ kind }) => kind)).not.toContain('notify-decision');
    const [judged] = after.judgement.decisions;
    expect(judged?.notification.answer).toBe('done-in-time');
    expect(judged?.mentions.answer).toBe('complete');
    // 16 December 2026 is a Wednesday.
    expect(judged?.appeal.due?.until).toBe('2026-12-16');
    expect(after.events.map(({ kind }) => kind)).toContain('decision-notified');
  });

  it.each(decisionMention.options)('starts no term of appeal without %s', async (lacking) => {
    const { dossierId, id, version } = await awarded();
    const after = await worker().notification.record({
      ...request(dossierId),
      id,
      version,
      ...sent('2026-09-16', lacking),
    });
    const [judged] = after.judgement.decisions;
    expect(judged?.mentions.absent).toEqual([lacking]);
    expect(judged?.appeal.answer).toBe('not-started');
    expect(judged?.appeal.due).toBeUndefined();
  });

  it('refuses a notification before the decision, and an edit of an older version', async () => {
    const { dossierId, id, version } = await awarded();
    const record = (on: string, seen: number) =>
      problemOfCall(
        worker().notification.record({ ...request(dossierId), id, version: seen, ...sent(on) }),
      );
    expect(await record('2026-09-09', version)).toBe('before-other-date');
    expect(await record('2026-09-16', version)).toBe('nothing was refused');
    expect(await record('2026-09-17', version)).toBe('changed-meanwhile');
  });

  it('is for social workers, in their own centre', async () => {
    const { dossierId, id, version } = await awarded();
    const input = { ...request(dossierId), id, version, ...sent('2026-09-16') };
    for (const role of ['finance-officer', 'management', 'committee-secretary'] as const)
      expect(await problemOfCall(desk.as(role).notification.record(input))).toBe('not-allowed');
    const stranger = desk.elsewhere('head-of-social-work');
    expect(await problemOfCall(stranger.notification.record(input))).toBe('not-found');
  });
});

describe('a decision that is notified again', () => {
  /** The same file after its first letter, which lacks a mention. */
  async function sentWithout(lacking: string) {
    const { dossierId, id, version } = await awarded();
    await worker().notification.record({
      ...request(dossierId),
      id,
      version,
      ...sent('2026-09-16', lacking),
    });
    const again = (on: string, details: { version?: number; correctsId?: string } = {}) =>
      worker().notification.record({
        ...request(dossierId),
        id,
        version: version + 1,
        ...details,
        ...sent(on),
      });
    const view = await worker().file.open({ dossierId });
    const letter = view.decisions[0]?.letters[0]?.id ?? newId();
    return { dossierId, again, view, letter };
  }

  it('is repaired: the duty goes, the term of appeal runs from the good letter, both stay', async () => {
    const { again, view } = await sentWithout('payment-frequency');
    const duty = expect.objectContaining({ kind: 'notify-decision', until: '2026-09-18' });
    expect(view.judgement.duties).toContainEqual(duty);
    const after = await again('2026-10-01');
    expect(after.judgement.duties).not.toContainEqual(duty);
    const [judged] = after.judgement.decisions;
    expect(judged?.mentions.answer).toBe('complete');
    // 1 January is a holiday and a weekend follows.
    expect(judged?.appeal).toMatchObject({
      answer: 'running',
      due: { from: '2026-10-01', until: '2027-01-04' },
    });
    const [fact] = after.facts.decisions;
    expect(fact?.notifiedOn).toBe('2026-09-16');
    expect(fact?.mentions['payment-frequency']).toBe(false);
    expect(fact?.notifiedAgain).toMatchObject([{ notifiedOn: '2026-10-01' }]);
    expect(after.decisions[0]?.letters.map(({ notifiedOn }) => notifiedOn)).toEqual([
      '2026-09-16',
      '2026-10-01',
    ]);
    const told = after.events.filter(({ kind }) => kind.startsWith('decision-notified'));
    expect(told.map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-10-01', 'decision-notified-again'],
      ['2026-09-16', 'decision-notified'],
    ]);
  });

  it('takes a letter that was noted wrongly anew, and keeps what was noted', async () => {
    const { again, letter } = await sentWithout('judicial-code');
    const after = await again('2026-09-14', { correctsId: letter });
    expect(after.facts.decisions[0]).toMatchObject({ notifiedOn: '2026-09-14', notifiedAgain: [] });
    expect(after.judgement.decisions[0]?.appeal.due?.from).toBe('2026-09-14');
    expect(after.decisions[0]?.letters).toMatchObject([
      { id: letter, notifiedOn: '2026-09-16', correctsId: null },
      { notifiedOn: '2026-09-14', correctsId: letter },
    ]);
    const twice = again('2026-09-15', { correctsId: letter, version: 3 });
    expect(await problemOfCall(twice)).toBe('not-found');
  });

  it('refuses a letter before the one before it, one ahead of today, and an older version', async () => {
    const { again } = await sentWithout('judicial-code');
    expect(await problemOfCall(again('2026-09-15'))).toBe('before-other-date');
    expect(await problemOfCall(again('2026-11-22'))).toBe('day-in-future');
    expect(await problemOfCall(again('2026-10-01', { version: 1 }))).toBe('changed-meanwhile');
  });
});

describe('a revision and the end of a right', () => {
  it('are decisions of their own, each to be made known', async () => {
    const { dossierId, decision } = await awarded();
    const award = decision.recordId;
    const revised = await worker().award.changeAmount({
      ...request(dossierId),
      id: award,
      version: 1,
      decidedOn: day('2026-11-18'),
      from: day('2026-11-01'),
      category: 1,
      monthlyCents: 87613,
    });
    expect(revised.facts.awards[0]?.amounts).toHaveLength(2);
    const ended = await worker().award.end({
      ...request(dossierId),
      id: award,
      version: 2,
      until: day('2026-11-30'),
      decidedOn: day('2026-11-20'),
      reason: 'work',
      explanation: 'Begint op 1 december als kok.',
    });
    expect(ended.decisions.map(({ about, worksFrom }) => [about, worksFrom])).toEqual([
      ['award', '2026-09-01'],
      ['revision', '2026-11-01'],
      ['end', '2026-11-30'],
    ]);
    expect(
      ended.judgement.duties.filter(({ kind }) => kind === 'notify-decision').map((d) => d.until),
    ).toEqual(['2026-09-18', '2026-11-26', '2026-11-28']);
    expect(ended.endReasons[award]).toEqual({
      reason: 'work',
      explanation: 'Begint op 1 december als kok.',
    });
    const again = await worker().award.end({
      ...request(dossierId),
      id: award,
      version: 3,
      until: null,
      decidedOn: null,
      reason: null,
      explanation: '',
    });
    expect(again.endReasons).toEqual({});
  });

  it('need the day of the decision, and an end its reason', async () => {
    const { dossierId, decision } = await awarded();
    const end = {
      ...request(dossierId),
      id: decision.recordId,
      version: 1,
      until: day('2026-11-30'),
      decidedOn: day('2026-11-20'),
      reason: 'work' as const,
      explanation: '',
    };
    expect(await problemOfCall(worker().award.end({ ...end, decidedOn: null }))).toBe('ZodError');
    expect(await problemOfCall(worker().award.end({ ...end, reason: null }))).toBe('ZodError');
  });
});

describe('a decision that came in without its notification', () => {
  it('is followed from the day somebody asks for it, once', async () => {
    const dossierId = await aFile(worker());
    const { decisions } = await anAward(worker(), dossierId);
    const recordId = decisions[0]?.recordId ?? newId();
    const follow = { ...request(dossierId), about: 'award' as const, recordId };
    expect((await worker().notification.follow(follow)).decisions).toHaveLength(1);
    const unknown = { ...request(dossierId), about: 'exemption' as const, recordId };
    expect(await problemOfCall(worker().notification.follow(unknown))).toBe('not-found');
  });
});
