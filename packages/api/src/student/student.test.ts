import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFile, problemOfCall, request, testDesk } from '../testing/desk.ts';

const desk = testDesk();
let dossierId: string;

beforeAll(async () => {
  dossierId = await aFile(desk.as('social-worker'));
});

const programme = () => ({
  ...request(dossierId),
  id: newId(),
  version: 0,
  programme: 'Bachelor verpleegkunde',
  school: 'Hogeschool Voorbeeld',
  form: 'full-time-higher' as const,
  leadsToDiploma: true,
  startedOn: day('2026-09-14'),
  endsOn: day('2029-06-30'),
  choseInConsultation: true,
  attends: 'unknown' as const,
});

describe('what is recorded of a student', () => {
  it('adds, corrects, and shows both sides of a conflict', async () => {
    const worker = desk.as('social-worker');
    const stated = programme();
    const { student } = await worker.student.saveProgramme(stated);
    expect(student.programmes).toMatchObject([{ version: 1, school: 'Hogeschool Voorbeeld' }]);
    // Born in 1990: older than 25, so the special rules do not hold.
    expect(student.fits?.answer).toBe('without-special-rules');
    expect(student.turning25.on).toBe('2015-06-15');
    const corrected = await worker.student.saveProgramme({
      ...stated,
      ...request(dossierId),
      version: 1,
      attends: true,
    });
    expect(corrected.student.programmes).toMatchObject([{ version: 2, attends: true }]);
    const late = worker.student.saveProgramme({ ...stated, ...request(dossierId), version: 1 });
    expect(await problemOfCall(late)).toBe('changed-meanwhile');
    const twice = worker.student.saveProgramme({ ...stated, ...request(dossierId) });
    expect(await problemOfCall(twice)).toBe('changed-meanwhile');
  });

  it('fills the checklist of the centre and the story', async () => {
    const worker = desk.as('social-worker');
    await worker.student.saveExams({
      ...request(dossierId),
      id: newId(),
      version: 0,
      kind: 'first',
      startsOn: day('2026-10-26'),
      endsOn: day('2026-11-06'),
      sat: false,
      result: 'unknown',
      note: 'Ziek',
    });
    await worker.student.saveHoliday({
      ...request(dossierId),
      id: newId(),
      version: 0,
      from: day('2026-08-01'),
      until: day('2026-08-15'),
      worked: true,
      excused: false,
      note: '',
    });
    await worker.student.saveMaintenance({
      ...request(dossierId),
      id: newId(),
      version: 0,
      tiesBroken: false,
      reason: '',
      inquiredOn: day('2026-09-20'),
      recoveryDecidedOn: null,
      recoveryNotifiedOn: null,
    });
    const { student, events } = await worker.student.saveClaim({
      ...request(dossierId),
      id: newId(),
      version: 0,
      kind: 'study-grant',
      claimedOn: day('2026-09-01'),
      outcome: 'granted',
      answeredOn: day('2026-10-20'),
      note: '',
    });
    expect(student.checklist?.answer).toBe('not-kept');
    const truths = Object.fromEntries(
      (student.checklist?.findings ?? []).map(({ condition, truth }) => [condition, truth]),
    );
    expect(truths).toEqual({
      'chose-in-consultation': 'yes',
      'claims-study-grant': 'yes',
      'works-in-holidays': 'yes',
      attends: 'yes',
      'sits-exams': 'no',
    });
    expect(events.map(({ kind }) => kind)).toEqual([
      'exams-over',
      'claim-answered',
      'studies-begun',
      'claim-made',
    ]);
  });

  it('refuses what cannot be, at the field', async () => {
    const wrong = desk.as('social-worker').student.saveClaim({
      ...request(dossierId),
      id: newId(),
      version: 0,
      kind: 'child-benefit',
      claimedOn: day('2026-09-01'),
      outcome: 'refused',
      answeredOn: null,
      note: '',
    });
    expect(await problemOfCall(wrong)).toBe('ZodError');
  });

  it('is for social workers of this centre only', async () => {
    for (const role of ['finance-officer', 'committee-secretary', 'inspector'] as const)
      expect(await problemOfCall(desk.as(role).student.saveProgramme(programme()))).toBe(
        'not-allowed',
      );
    const stranger = desk.elsewhere('social-worker').student.saveProgramme(programme());
    expect(await problemOfCall(stranger)).toBe('not-found');
  });
});
