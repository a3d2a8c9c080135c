import { describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { projectTransferVerdict } from '../src/transfer/carry-over.ts';
import { type Move, projectEndVerdict } from '../src/transfer/project-end.ts';

const moved: Move = {
  id: 'move-1',
  kind: 'general',
  under25AtConclusion: false,
  studiesUntil: null,
  movedOn: day('2026-03-15'),
  staysCompetent: false,
  askedByPerson: true,
  consents: true,
  newRightFrom: day('2026-03-15'),
  rightBeforeUntil: day('2026-03-14'),
  mandatoryOnOtherGround: false,
  commitmentsChecked: true,
};

describe('FT-22: the centre is no longer competent', () => {
  it('ends the project by law that day', () => {
    expect(projectEndVerdict(moved, day('2026-03-15'))).toMatchObject({
      answer: 'ended-by-law',
      endedOn: '2026-03-15',
    });
  });

  it('but not of a student whose studies run uninterrupted', () => {
    const student: Move = { ...moved, kind: 'study', under25AtConclusion: true };
    expect(projectEndVerdict(student, day('2026-03-15')).answer).toBe('runs-on-with-studies');
  });
});

describe('FT-23: handing over the contract', () => {
  const carried = (facts: Partial<Move> = {}) =>
    projectTransferVerdict({ ...moved, ...facts }, day('2026-08-01')).answer;

  it('only where a project is mandatory: not when the right was not interrupted', () => {
    expect(carried()).toBe('not-mandatory-there');
    expect(carried({ newRightFrom: day('2026-07-01') })).toBe('may-be-carried-over');
    expect(carried({ mandatoryOnOtherGround: true })).toBe('may-be-carried-over');
  });

  it('only with consent, and after the new centre looked at the commitments', () => {
    expect(carried({ mandatoryOnOtherGround: true, consents: false })).toBe('no-consent');
    expect(carried({ mandatoryOnOtherGround: true, commitmentsChecked: false })).toBe('to-check');
  });
});
