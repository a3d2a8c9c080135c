import { addPaper, firstBrokenLink } from '@traject/db';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { aFile, anAward, problemOfCall, request, testDesk } from '../testing/desk.ts';
import { sent } from '../testing/letter.ts';
import { aMove, consent } from '../testing/transfer.ts';
import type { WithdrawableKind } from './input.ts';

const desk = testDesk();

const worker = () => desk.as('social-worker');

const takeOut = (
  dossierId: string,
  kind: WithdrawableKind,
  id: string,
  other: { version?: number; requestId?: string } = {},
) =>
  worker().record.withdraw({
    ...request(dossierId),
    kind,
    id,
    version: 1,
    reason: 'Genoteerd in het verkeerde dossier.',
    ...other,
  });

/** A file with an award of which the notification is followed. */
async function awarded() {
  const dossierId = await aFile(worker());
  const view = await anAward(worker(), dossierId);
  const [award] = view.facts.awards;
  const [decision] = view.decisions;
  if (award === undefined || decision === undefined) throw new Error('no award');
  return { dossierId, award, decision };
}

describe('an award in the wrong file', () => {
  it('is taken out with the notification that is followed, and everything is judged anew', async () => {
    const { dossierId, award } = await awarded();
    await worker().award.correct({
      ...request(dossierId),
      id: award.id,
      version: 1,
      kind: 'living-wage',
      appliedOn: null,
      decidedOn: day('2026-09-11'),
      from: award.from,
      until: null,
      topsUpPaidWork: false,
      category: 2,
      monthlyCents: 131420,
      reason: 'Eerst een dag verbeterd.',
    });
    const after = await takeOut(dossierId, 'award', award.id, { version: 2 });
    expect(after.facts.awards).toEqual([]);
    expect(after.decisions).toEqual([]);
    expect(after.judgement.duties).toEqual([]);
    expect(after.judgement.deadline.due).toBeUndefined();
    expect(after.events.map(({ kind }) => kind)).toEqual(['record-withdrawn', 'consulted']);
  });

  it('keeps what stood there in the trail, never the reason', async () => {
    const { dossierId, award } = await awarded();
    const after = await takeOut(dossierId, 'award', award.id);
    const [told] = after.events;
    expect(told?.text).toBe('Genoteerd in het verkeerde dossier.');
    expect(after.sources[told?.record ?? '']?.by).toBe('social-worker');
    const trail = await desk.centre.within('operator', (transaction) =>
      transaction.execute<{ record: string; before: unknown }>(
        `select record, before, after from audit_entry where dossier_id = '${dossierId}'
         and action in ('record.withdraw', 'notification.stop') order by sequence`,
      ),
    );
    expect(trail.rows).toMatchObject([
      { record: 'notification', before: { recordId: award.id } },
      { record: 'award', before: { id: award.id, decidedOn: '2026-09-10', version: 1 } },
    ]);
    expect(JSON.stringify(trail.rows)).not.toContain('verkeerde');
    const broken = await desk.centre.within('operator', (transaction) =>
      firstBrokenLink(transaction),
    );
    expect(broken).toBeNull();
  });

  it('stays where a letter, a revision or an end was made of it', async () => {
    const known = await awarded();
    await worker().notification.record({
      ...request(known.dossierId),
      id: known.decision.id,
      version: 1,
      ...sent('2026-09-15'),
    });
    expect(await problemOfCall(takeOut(known.dossierId, 'award', known.award.id))).toBe(
      'built-upon',
    );
    const ended = await awarded();
    await worker().award.end({
      ...request(ended.dossierId),
      id: ended.award.id,
      version: 1,
      until: day('2026-10-31'),
      decidedOn: day('2026-10-20'),
      reason: 'work',
      explanation: '',
    });
    const late = takeOut(ended.dossierId, 'award', ended.award.id, { version: 2 });
    expect(await problemOfCall(late)).toBe('built-upon');
    const { facts } = await worker().file.open({ dossierId: ended.dossierId });
    expect(facts.awards).toHaveLength(1);
  });
});

describe('what is taken out', () => {
  it('is taken out once, however often it is asked', async () => {
    const { dossierId, award } = await awarded();
    const requestId = newId();
    const first = await takeOut(dossierId, 'award', award.id, { requestId });
    expect(await takeOut(dossierId, 'award', award.id, { requestId })).toEqual(first);
    expect(await problemOfCall(takeOut(dossierId, 'award', award.id))).toBe('not-found');
  });

  it('is as it was seen, of this file and of that kind', async () => {
    const { dossierId, award } = await awarded();
    const old = takeOut(dossierId, 'award', award.id, { version: 2 });
    expect(await problemOfCall(old)).toBe('changed-meanwhile');
    expect(await problemOfCall(takeOut(dossierId, 'request', award.id))).toBe('not-found');
    const other = await aFile(worker());
    expect(await problemOfCall(takeOut(other, 'award', award.id))).toBe('not-found');
  });

  it('is for those who may note it', async () => {
    const { dossierId, award } = await awarded();
    const input = { ...request(dossierId), kind: 'award', id: award.id, version: 1 } as const;
    for (const role of ['committee-secretary', 'finance-officer', 'administrator'] as const)
      expect(await problemOfCall(desk.as(role).record.withdraw({ ...input, reason: 'nee' }))).toBe(
        'not-allowed',
      );
    const elsewhere = desk.elsewhere('social-worker').record.withdraw({ ...input, reason: 'nee' });
    expect(await problemOfCall(elsewhere)).toBe('not-found');
  });

  it('has no papers any more', async () => {
    const { dossierId, award } = await awarded();
    const paper = newId();
    const reader = desk.centre.reader('social-worker');
    await desk.centre.within('social-worker', (transaction) =>
      addPaper(transaction, reader, {
        id: paper,
        dossierId,
        paperClass: 'decision',
        recordKind: 'award',
        recordId: award.id,
        name: 'beslissing.pdf',
        mediaType: 'application/pdf',
        size: 4321,
        checksum: 'c'.repeat(64),
        scan: 'clean',
      }),
    );
    expect(await problemOfCall(takeOut(dossierId, 'award', award.id))).toBe('papers-hang-on-it');
    await worker().paper.withdraw({ ...request(dossierId), id: paper, reason: 'Ander dossier.' });
    expect((await takeOut(dossierId, 'award', award.id)).facts.awards).toEqual([]);
  });
});

it('a move is taken out while nothing was sent', async () => {
  const dossierId = await aFile(worker());
  const move = { ...aMove(dossierId), ...consent };
  await worker().move.save(move);
  expect((await takeOut(dossierId, 'move', move.id)).move).toBeNull();
});

it('what was noted of studies is taken out as well', async () => {
  const dossierId = await aFile(worker());
  const of = () => ({ ...request(dossierId), version: 0 });
  const ids = { programme: newId(), exams: newId(), holiday: newId(), claim: newId() };
  await worker().student.saveProgramme({
    ...of(),
    id: ids.programme,
    programme: 'Graduaat verpleegkunde',
    school: 'Hogeschool',
    form: 'unknown',
    leadsToDiploma: true,
    startedOn: day('2026-09-14'),
    endsOn: null,
    choseInConsultation: true,
    attends: 'unknown',
  });
  const period = { from: day('2026-08-01'), until: day('2026-08-15') };
  await worker().student.saveHoliday({
    ...of(),
    ...period,
    id: ids.holiday,
    worked: true,
    excused: false,
    note: '',
  });
  await worker().student.saveExams({
    ...of(),
    id: ids.exams,
    kind: 'first',
    startsOn: day('2026-10-26'),
    endsOn: day('2026-11-06'),
    sat: true,
    result: 'unknown',
    note: '',
  });
  await worker().student.saveClaim({
    ...of(),
    id: ids.claim,
    kind: 'study-grant',
    claimedOn: day('2026-09-01'),
    outcome: 'pending',
    answeredOn: null,
    note: '',
  });
  const maintenance = newId();
  await worker().student.saveMaintenance({
    ...of(),
    id: maintenance,
    tiesBroken: false,
    reason: '',
    inquiredOn: day('2026-09-20'),
    recoveryDecidedOn: null,
    recoveryNotifiedOn: null,
  });
  for (const [kind, id] of Object.entries({ ...ids, maintenance }))
    await takeOut(dossierId, kind as WithdrawableKind, id);
  const { student, versions } = await worker().file.open({ dossierId });
  expect(student).toMatchObject({
    programmes: [],
    exams: [],
    holidays: [],
    claims: [],
    maintenance: null,
  });
  expect(versions).toEqual({});
});
