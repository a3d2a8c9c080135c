import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { projectTransferVerdict } from './carry-over.ts';
import { transferFactNames } from './facts.text.ts';
import { type Move, move, projectEndVerdict } from './project-end.ts';

const moved = move.parse({
  id: 'move-1',
  kind: 'general',
  under25AtConclusion: false,
  studiesUntil: null,
  movedOn: '2026-03-31',
  staysCompetent: false,
  askedByPerson: true,
  consents: true,
  newRightFrom: '2026-08-01',
  rightBeforeUntil: '2026-03-31',
  mandatoryOnOtherGround: false,
  commitmentsChecked: true,
});
const student = { kind: 'study', under25AtConclusion: true } as const;
const end = (facts: Partial<Move> = {}, on = '2026-04-01') =>
  projectEndVerdict({ ...moved, ...facts }, day(on));
const carry = (facts: Partial<Move> = {}, on = '2026-08-01') =>
  projectTransferVerdict({ ...moved, ...facts }, day(on));

describe('the end through a move (TRF-1, STU-3)', () => {
  it.each([
    [{}, '2026-03-30', 'no-move', null],
    [{}, '2026-03-31', 'ended-by-law', '2026-03-31'],
    [{ movedOn: null }, '2026-04-01', 'no-move', null],
    [{ movedOn: 'unknown' }, '2026-04-01', 'undetermined', null],
    [{ staysCompetent: true }, '2026-04-01', 'centre-stays-competent', null],
    [{ staysCompetent: 'unknown' }, '2026-04-01', 'undetermined', null],
    [{ kind: 'unknown' }, '2026-04-01', 'ended-by-law', '2026-03-31'],
    [student, '2026-04-01', 'runs-on-with-studies', null],
    [{ ...student, under25AtConclusion: false }, '2026-04-01', 'ended-by-law', '2026-03-31'],
    [{ ...student, under25AtConclusion: 'unknown' }, '2026-04-01', 'undetermined', null],
    [{ ...student, kind: 'unknown' }, '2026-04-01', 'undetermined', null],
    [{ ...student, studiesUntil: 'unknown' }, '2026-04-01', 'undetermined', null],
    [{ ...student, studiesUntil: day('2026-06-30') }, '2026-06-30', 'runs-on-with-studies', null],
    [{ ...student, studiesUntil: day('2026-06-30') }, '2026-07-01', 'ended-by-law', '2026-07-01'],
    [{ ...student, studiesUntil: day('2026-03-30') }, '2026-04-01', 'ended-by-law', '2026-03-31'],
    [
      { ...student, under25AtConclusion: 'unknown', studiesUntil: day('2026-06-30') },
      '2026-07-01',
      'ended-by-law',
      null,
    ],
    [
      { kind: 'unknown', under25AtConclusion: 'unknown', studiesUntil: day('2026-03-30') },
      '2026-07-01',
      'ended-by-law',
      '2026-03-31',
    ],
  ] as const)('%j on %s: %s, %s', (facts, on, answer, endedOn) => {
    expect(end(facts, on)).toMatchObject({ answer, endedOn });
  });
});

describe('carrying over (TRF-2, OBL-9)', () => {
  it.each([
    [{}, 'may-be-carried-over'],
    [{ movedOn: null }, 'did-not-end'],
    [{ movedOn: 'unknown' }, 'undetermined'],
    [student, 'did-not-end'],
    [{ staysCompetent: true }, 'did-not-end'],
    [{ movedOn: day('2016-10-31') }, 'not-stated'],
    [{ movedOn: day('2016-11-01') }, 'may-be-carried-over'],
    [{ newRightFrom: day('2026-06-30') }, 'not-mandatory-there'],
    [{ newRightFrom: day('2026-07-01') }, 'may-be-carried-over'],
    [{ newRightFrom: 'unknown' }, 'undetermined'],
    [{ rightBeforeUntil: 'unknown' }, 'undetermined'],
    [{ newRightFrom: day('2026-04-01'), mandatoryOnOtherGround: true }, 'may-be-carried-over'],
    [{ newRightFrom: day('2026-04-01'), mandatoryOnOtherGround: 'unknown' }, 'undetermined'],
    [{ consents: false }, 'no-consent'],
    [{ askedByPerson: false }, 'document-only'],
    [{ commitmentsChecked: false }, 'to-check'],
    [{ commitmentsChecked: 'unknown' }, 'undetermined'],
  ] as const)('%j: %s', (facts, expected) => {
    expect(carry(facts).answer).toBe(expected);
  });

  it('names every fact', () => {
    for (const { facts } of [...carry().findings, ...end(student).findings])
      for (const { fact } of facts) expect(Object.keys(transferFactNames)).toContain(fact);
  });
});
