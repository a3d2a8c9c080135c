import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { aFile, anAward, problemOfCall, request, testDesk } from '../testing/desk.ts';
import { sent } from '../testing/letter.ts';

const desk = testDesk();

const worker = () => desk.as('social-worker');

type Correction = Parameters<ReturnType<typeof worker>['award']['correct']>[0];

/** A file with a living wage that was decided on 10 September 2026, from the first of that month. */
async function awarded() {
  const dossierId = await aFile(worker());
  const view = await anAward(worker(), dossierId);
  const [award] = view.facts.awards;
  const [decision] = view.decisions;
  if (award === undefined || decision === undefined) throw new Error('no award');
  const correct = (other: Partial<Correction> = {}, version = 1) =>
    worker().award.correct({
      ...request(dossierId),
      id: award.id,
      version,
      kind: 'living-wage',
      appliedOn: null,
      decidedOn: award.decidedOn,
      from: award.from,
      until: null,
      topsUpPaidWork: false,
      category: 2,
      monthlyCents: 131420,
      reason: 'Verkeerd overgenomen uit het verslag.',
      ...other,
    });
  return { dossierId, view, award, decision, correct };
}

describe('an award that was noted wrongly', () => {
  it('is put right whole, and everything is judged anew', async () => {
    const { view, award, correct } = await awarded();
    expect(view.judgement.deadline.due?.until).toBe('2026-12-10');
    const after = await correct({
      decidedOn: day('2026-09-21'),
      from: day('2026-09-03'),
      appliedOn: day('2026-08-30'),
      until: day('2027-02-28'),
      topsUpPaidWork: true,
      category: 1,
      monthlyCents: 87613,
    });
    expect(after.facts.awards).toEqual([
      {
        ...award,
        decidedOn: '2026-09-21',
        from: '2026-09-03',
        appliedOn: '2026-08-30',
        until: '2027-02-28',
        topsUpPaidWork: true,
        amounts: [{ from: '2026-09-03', category: 1, monthlyCents: 87613 }],
      },
    ]);
    expect(after.versions[award.id]).toBe(2);
    const moved = await correct({ decidedOn: day('2026-09-21') }, 2);
    expect(moved.judgement.deadline.due?.until).toBe('2026-12-21');
  });

  it('asks for no new notification: the one that is followed gets the right days', async () => {
    const { decision, correct } = await awarded();
    const after = await correct({ decidedOn: day('2026-09-21'), from: day('2026-09-03') });
    expect(after.decisions).toHaveLength(1);
    expect(after.decisions[0]).toMatchObject({ id: decision.id, worksFrom: '2026-09-03' });
    expect(after.judgement.duties).toContainEqual(
      expect.objectContaining({
        kind: 'notify-decision',
        record: decision.id,
        until: '2026-09-29',
      }),
    );
  });

  it('says in the story by whom and why, and keeps what stood there', async () => {
    const { dossierId, award, correct } = await awarded();
    const after = await correct({ decidedOn: day('2026-09-21') });
    const told = after.events.find(({ kind }) => kind === 'award-corrected');
    expect(told?.text).toBe('Verkeerd overgenomen uit het verslag.');
    expect(after.sources[told?.record ?? '']?.by).toBe('social-worker');
    const trail = await desk.centre.within('operator', (transaction) =>
      transaction.execute<{ before: unknown; after: unknown }>(
        `select before, after from audit_entry
         where action = 'award.correct' and dossier_id = '${dossierId}' order by sequence`,
      ),
    );
    expect(trail.rows[0]).toMatchObject({
      before: { id: award.id, decidedOn: '2026-09-10', version: 1 },
      after: { decidedOn: '2026-09-21', version: 2 },
    });
    expect(JSON.stringify(trail.rows)).not.toContain('Verkeerd overgenomen');
  });

  it('keeps its revisions, unless it is no living wage after all', async () => {
    const { dossierId, award, correct } = await awarded();
    await worker().award.changeAmount({
      ...request(dossierId),
      id: award.id,
      version: 1,
      decidedOn: day('2026-10-20'),
      from: day('2026-11-01'),
      category: 1,
      monthlyCents: 87613,
    });
    expect(await problemOfCall(correct({ from: day('2026-11-01') }, 2))).toBe('after-other-date');
    const revision = { from: '2026-11-01', category: 1, monthlyCents: 87613 };
    const after = await correct({ from: day('2026-10-31'), monthlyCents: 130000 }, 2);
    expect(after.facts.awards[0]?.amounts).toEqual([
      { from: '2026-10-31', category: 2, monthlyCents: 130000 },
      revision,
    ]);
    const job = await correct({ kind: 'work-by-centre', category: null, monthlyCents: null }, 3);
    expect(job.facts.awards[0]).toMatchObject({ kind: 'work-by-centre', amounts: [] });
  });

  it('was decided no later than its first letter, which stays as it is', async () => {
    const { dossierId, decision, correct } = await awarded();
    const { id, version } = decision;
    const letter = { ...request(dossierId), id, version, ...sent('2026-09-16') };
    await worker().notification.record(letter);
    expect(await problemOfCall(correct({ decidedOn: day('2026-09-17') }))).toBe('after-other-date');
    const after = await correct({ decidedOn: day('2026-09-16') });
    expect(after.facts.decisions[0]).toMatchObject({
      decidedOn: '2026-09-16',
      notifiedOn: '2026-09-16',
    });
  });

  it('keeps the last day of a decision that ended it', async () => {
    const { dossierId, award, correct } = await awarded();
    await worker().award.end({
      ...request(dossierId),
      id: award.id,
      version: 1,
      until: day('2026-11-30'),
      decidedOn: day('2026-11-20'),
      reason: 'work',
      explanation: '',
    });
    expect(await problemOfCall(correct({ until: day('2026-12-31') }, 2))).toBe('ended-by-decision');
    const after = await correct({ until: day('2026-11-30'), monthlyCents: 130000 }, 2);
    expect(after.facts.awards[0]?.until).toBe('2026-11-30');
  });

  it('needs no notification that is followed, as an award that was imported', async () => {
    const { dossierId, correct } = await awarded();
    await desk.centre.within('operator', (transaction) =>
      transaction.execute(`delete from notification where dossier_id = '${dossierId}'`),
    );
    const after = await correct({ decidedOn: day('2026-09-21') });
    expect(after.facts.awards[0]?.decidedOn).toBe('2026-09-21');
    expect(after.decisions).toEqual([]);
  });

  it('is refused without a reason, and when somebody changed it meanwhile', async () => {
    const { correct } = await awarded();
    expect(await problemOfCall(correct({ reason: '  ' }))).toBe('ZodError');
    expect(await problemOfCall(correct({ until: day('2026-08-31') }))).toBe('ZodError');
    await correct();
    expect(await problemOfCall(correct())).toBe('changed-meanwhile');
    expect(await problemOfCall(correct({ id: newId() }, 2))).toBe('not-found');
  });
});
