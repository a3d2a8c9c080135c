import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { reasons } from '../testing/reasons.ts';
import { projectTransferVerdict, transferLaw } from './carry-over.ts';
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
    [
      { under25AtConclusion: 'unknown', studiesUntil: 'unknown' },
      '2026-04-01',
      'ended-by-law',
      '2026-03-31',
    ],
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
      { ...student, kind: 'unknown', studiesUntil: day('2026-06-30') },
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
    [
      { newRightFrom: day('2026-07-01'), rightBeforeUntil: day('2026-04-01') },
      'not-mandatory-there',
    ],
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

  it('is only where a project is mandatory, since the decree of 2016', () => {
    expect(transferLaw).toMatchObject([{ from: '2016-11-01', value: 'only-where-mandatory' }]);
  });

  it('names every fact', () => {
    for (const { facts } of [...carry().findings, ...end(student).findings])
      for (const { fact } of facts) expect(Object.keys(transferFactNames)).toContain(fact);
  });
});

describe('the reasons', () => {
  const student = {
    kind: 'study',
    under25AtConclusion: true,
    studiesUntil: day('2026-06-30'),
  } as const;
  const blank: Move = {
    id: 'move-1',
    kind: 'unknown',
    under25AtConclusion: 'unknown',
    studiesUntil: null,
    movedOn: null,
    staysCompetent: 'unknown',
    askedByPerson: 'unknown',
    consents: 'unknown',
    newRightFrom: 'unknown',
    rightBeforeUntil: 'unknown',
    mandatoryOnOtherGround: 'unknown',
    commitmentsChecked: 'unknown',
  };

  it('of the end', () => {
    expect(reasons(end(student, '2026-08-01'))).toEqual([
      'moved: yes | TRF-1 decree 17 | move.movedOn 2026-03-31 (move-1)',
      'stays-competent: no | TRF-1 decree 17 | move.staysCompetent false (move-1)',
      'study-project: yes | STU-3 explanation | move.kind study (move-1)',
      'under-25-at-conclusion: yes | STU-3 explanation | move.under25AtConclusion true (move-1)',
      'studies-run-on: no | STU-3 explanation | move.studiesUntil 2026-06-30 (move-1)',
    ]);
    expect(reasons(end(blank))).toEqual([
      'moved: no | TRF-1 decree 17',
      'stays-competent: unknown | TRF-1 decree 17 | move.staysCompetent unknown (move-1)',
      'study-project: unknown | STU-3 explanation | move.kind unknown (move-1)',
      'under-25-at-conclusion: unknown | STU-3 explanation | move.under25AtConclusion unknown (move-1)',
      'studies-run-on: yes | STU-3 explanation',
    ]);
  });

  it('of a project without studies', () => {
    expect(reasons(end())).toContain(
      'study-project: no | STU-3 explanation | move.kind general (move-1)',
    );
  });

  it.each([{ movedOn: null }, { staysCompetent: true }, { ...student, studiesUntil: null }])(
    'of what did not end: %j',
    (facts) => {
      expect(reasons(carry(facts))[0]).toMatch(/^ended-by-move: no/);
    },
  );

  it('of carrying over', () => {
    expect(reasons(carry(student))).toEqual([
      'ended-by-move: yes | TRF-1 decree 17 | move.movedOn 2026-03-31 (move-1)',
      'transfer-law-stated: yes | TRF-2 decree 17 | move.movedOn 2026-03-31 (move-1)',
      'mandatory-at-new-centre: yes | OBL-9 law 11 §2 | move.newRightFrom 2026-08-01 (move-1) | move.rightBeforeUntil 2026-03-31 (move-1) | move.mandatoryOnOtherGround false (move-1)',
      'consents: yes | TRF-2 decree 17 | move.consents true (move-1)',
      'asked-by-person: yes | TRF-2 decree 17 | move.askedByPerson true (move-1)',
      'commitments-checked: yes | TRF-2 decree 17 | move.commitmentsChecked true (move-1)',
    ]);
    expect(reasons(carry({ ...blank, movedOn: 'unknown' }))).toEqual([
      'ended-by-move: unknown | TRF-1 decree 17 | move.movedOn unknown (move-1)',
      'transfer-law-stated: unknown | TRF-2 decree 17 | move.movedOn unknown (move-1)',
      'mandatory-at-new-centre: unknown | OBL-9 law 11 §2 | move.newRightFrom unknown (move-1) | move.rightBeforeUntil unknown (move-1) | move.mandatoryOnOtherGround unknown (move-1)',
      'consents: unknown | TRF-2 decree 17 | move.consents unknown (move-1)',
      'asked-by-person: unknown | TRF-2 decree 17 | move.askedByPerson unknown (move-1)',
      'commitments-checked: unknown | TRF-2 decree 17 | move.commitmentsChecked unknown (move-1)',
    ]);
  });
});
