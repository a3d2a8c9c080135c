import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { aFile, anAward, problemOfCall, request, testDesk } from '../testing/desk.ts';
import { sent } from '../testing/letter.ts';

const desk = testDesk();

const worker = () => desk.as('social-worker');

type Exemption = Parameters<ReturnType<typeof worker>['exemption']['record']>[0];

async function exempted(stated: Partial<Exemption> = {}) {
  const dossierId = await aFile(worker());
  await anAward(worker(), dossierId);
  const id = newId();
  const record = (other: Partial<Exemption> = {}) =>
    worker().exemption.record({
      ...request(dossierId),
      id,
      decidedOn: day('2026-10-01'),
      from: day('2026-10-01'),
      until: null,
      ground: 'equity',
      projectMotivation: 'Zorgt voor een kind dat ziek is.',
      willingnessMotivation: 'Kan daarom niet werken.',
      ...stated,
      ...other,
    });
  return { dossierId, id, record, view: await record() };
}

const aReview = (dossierId: string, id: string, version: number, on: string) => ({
  ...request(dossierId),
  id,
  version,
  reviewId: newId(),
  on: day(on),
  finding: 'still-needed' as const,
  account: 'Het kind is nog ziek.',
});

describe('an exemption', () => {
  it('is a decision to be made known, and so is its end', async () => {
    const { dossierId, id, view } = await exempted();
    expect(view.decisions.map(({ about }) => about)).toEqual(['award', 'exemption']);
    const ended = await worker().exemption.end({
      ...request(dossierId),
      id,
      version: 1,
      until: day('2026-11-30'),
      decidedOn: day('2026-11-19'),
    });
    expect(ended.facts.exemptions[0]?.until).toBe('2026-11-30');
    expect(ended.decisions.at(-1)).toMatchObject({ about: 'exemption-end', recordId: id });
    expect(ended.judgement.duties).toContainEqual(
      expect.objectContaining({ kind: 'notify-decision', until: '2026-11-27' }),
    );
    const on = { ...request(dossierId), id, version: 2, until: null, decidedOn: null };
    expect((await worker().exemption.end(on)).facts.exemptions[0]?.until).toBeNull();
  });

  it('refuses an end before it starts, without a decision, or of an older version', async () => {
    const { dossierId, id } = await exempted();
    const end = (until: string, decidedOn: string | null, version = 1) =>
      problemOfCall(
        worker().exemption.end({
          ...request(dossierId),
          id,
          version,
          until: day(until),
          decidedOn: decidedOn === null ? null : day(decidedOn),
        }),
      );
    expect(await end('2026-09-30', '2026-11-01')).toBe('before-other-date');
    expect(await end('2026-11-30', null)).toBe('ZodError');
    expect(await end('2026-11-30', '2026-11-01', 2)).toBe('changed-meanwhile');
  });

  it('moves the next review four months on, and keeps what was found for the social service', async () => {
    const { dossierId, id, view } = await exempted();
    expect(view.judgement.exemption?.due?.until).toBe('2027-02-01');
    const after = await worker().exemption.review(aReview(dossierId, id, 1, '2026-11-20'));
    expect(after.judgement.exemption?.due?.until).toBe('2027-03-20');
    const [review] = await worker().exemption.reviews({ dossierId });
    expect(review).toMatchObject({ account: 'Het kind is nog ziek.', finding: 'still-needed' });
    for (const role of ['finance-officer', 'committee-secretary', 'management'] as const)
      expect(await problemOfCall(desk.as(role).exemption.reviews({ dossierId }))).toBe(
        'not-allowed',
      );
    expect(await desk.elsewhere('head-of-social-work').exemption.reviews({ dossierId })).toEqual(
      [],
    );
    expect(
      await problemOfCall(worker().exemption.review(aReview(dossierId, id, 2, '2026-09-01'))),
    ).toBe('before-other-date');
  });
});

describe('an exemption that was noted wrongly', () => {
  it('gets the motivation that lacked, and is whole from then on', async () => {
    const { dossierId, id, record, view } = await exempted({ willingnessMotivation: '' });
    expect(view.facts.exemptions[0]?.willingnessMotivated).toBe(false);
    const whole = await record({ version: 1, willingnessMotivation: 'Kan niet werken.' });
    expect(whole.facts.exemptions[0]?.willingnessMotivated).toBe(true);
    expect(whole.versions[id]).toBe(2);
    expect(whole.sources[id]).toEqual(view.sources[id]);
    expect(await worker().exemption.reasons({ dossierId })).toMatchObject([
      { id, willingnessMotivation: 'Kan niet werken.' },
    ]);
  });

  it('gets its right days, and the notification that is followed with them', async () => {
    const { id, record, view } = await exempted();
    const right = await record({
      version: 1,
      decidedOn: day('2026-10-06'),
      from: day('2026-10-02'),
      until: day('2027-03-31'),
    });
    expect(right.facts.exemptions).toMatchObject([
      { id, decidedOn: '2026-10-06', from: '2026-10-02', until: '2027-03-31' },
    ]);
    expect(right.decisions.map(({ id: of }) => of)).toEqual(view.decisions.map(({ id: of }) => of));
    expect(right.judgement.duties).toContainEqual(
      expect.objectContaining({ kind: 'notify-decision', until: '2026-10-14' }),
    );
  });

  it('gets no days that a letter, a review or its end rule out', async () => {
    const { dossierId, id, record, view } = await exempted();
    await worker().exemption.review(aReview(dossierId, id, 1, '2026-11-02'));
    const late = record({ version: 2, from: day('2026-11-03') });
    expect(await problemOfCall(late)).toBe('after-other-date');
    await worker().notification.record({
      ...request(dossierId),
      id: view.decisions[1]?.id ?? '',
      version: 1,
      ...sent('2026-10-05'),
    });
    const afterLetter = record({ version: 2, decidedOn: day('2026-10-06') });
    expect(await problemOfCall(afterLetter)).toBe('after-other-date');
    const ended = { until: day('2026-12-31'), decidedOn: day('2026-11-19') };
    await worker().exemption.end({ ...request(dossierId), id, version: 2, ...ended });
    expect(await problemOfCall(record({ version: 3 }))).toBe('ended-by-decision');
    const same = await record({ version: 3, until: day('2026-12-31'), ground: 'health' });
    expect(same.facts.exemptions[0]?.reviewedOn).toEqual(['2026-11-02']);
  });

  it('is refused where somebody else put it right', async () => {
    const { record } = await exempted();
    await record({ version: 1, ground: 'health' });
    expect(await problemOfCall(record({ version: 1 }))).toBe('changed-meanwhile');
    expect(await problemOfCall(record())).toBe('changed-meanwhile');
  });

  it('is taken out whole while no letter and no review was made of it', async () => {
    const { dossierId, id } = await exempted();
    const out = (version: number) =>
      worker().record.withdraw({
        ...request(dossierId),
        kind: 'exemption',
        id,
        version,
        reason: 'Hoort in een ander dossier.',
      });
    const without = await out(1);
    expect(without.facts.exemptions).toEqual([]);
    expect(without.decisions.map(({ about }) => about)).toEqual(['award']);
    expect(await worker().exemption.reasons({ dossierId })).toEqual([]);
    const other = await exempted();
    await worker().exemption.review(aReview(other.dossierId, other.id, 1, '2026-11-02'));
    const reviewed = worker().record.withdraw({
      ...request(other.dossierId),
      kind: 'exemption',
      id: other.id,
      version: 2,
      reason: 'nee',
    });
    expect(await problemOfCall(reviewed)).toBe('built-upon');
  });
});

describe('the three dates of OBL-12', () => {
  it('are kept as they were told, and anew only when they change', async () => {
    const dossierId = await aFile(worker());
    const first = await anAward(worker(), dossierId);
    expect(first.termsKept).toMatchObject([
      { countedFrom: '2026-09-10', lastDay: '2026-12-10', reminderOn: '2026-11-10' },
    ]);
    const again = await worker().interview.ask({
      ...request(dossierId),
      id: newId(),
      askedOn: day('2026-11-20'),
    });
    expect(again.termsKept).toHaveLength(1);
  });
});

describe('the words of the report (BAL-11)', () => {
  it('are written by the head for everybody, and say where the domains go', async () => {
    const words = { language: 'nl' as const, version: 0, wording: 'Wij nemen op: {domains}.' };
    const head = desk.as('head-of-social-work');
    expect(await problemOfCall(worker().report.write(words))).toBe('not-allowed');
    expect(await problemOfCall(head.report.write({ ...words, wording: 'Niets.' }))).toBe(
      'ZodError',
    );
    await head.report.write(words);
    expect(await worker().report.wordings()).toMatchObject([
      { wording: words.wording, version: 1 },
    ]);
    expect(await problemOfCall(head.report.write(words))).toBe('changed-meanwhile');
    await head.report.write({ ...words, version: 1, wording: 'Anders: {domains}.' });
    expect(await desk.elsewhere('head-of-social-work').report.wordings()).toEqual([]);
  });
});
