import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { checklistVerdict } from './checklist.ts';
import { type StudentRecord, studentRecord } from './facts.ts';
import { schoolYearOf, studentFactsOf } from './student-record.ts';

const on = day('2027-02-10');
const nothing: StudentRecord = {
  programmes: [],
  exams: [],
  holidays: [],
  claims: [],
  maintenance: null,
};
const record = (facts: object): StudentRecord => studentRecord.parse({ ...nothing, ...facts });

const exam = (endsOn: string, sat: boolean | 'unknown') => ({
  id: endsOn,
  kind: 'first',
  startsOn: endsOn,
  endsOn,
  sat,
  result: 'unknown',
});
const holiday = (worked: boolean | 'unknown', excused: boolean | 'unknown') => ({
  id: 'h',
  from: '2026-08-01',
  until: '2026-08-20',
  worked,
  excused,
});
const claim = (kind: string, claimedOn: string) => ({
  id: kind,
  kind,
  claimedOn,
  outcome: 'pending',
  answeredOn: null,
});

describe('the record of a student', () => {
  it('begins the school year on 1 August', () => {
    expect(schoolYearOf(day('2026-07-31'))).toBe('2025-08-01');
    expect(schoolYearOf(day('2026-08-01'))).toBe('2026-08-01');
  });

  it('knows nothing while nothing is recorded', () => {
    const facts = studentFactsOf(nothing, on);
    expect(new Set(Object.values(facts.kept))).toEqual(new Set(['unknown']));
    expect(facts).toMatchObject({
      tiesWithParentsBroken: 'unknown',
      excusedFromHolidayWork: 'unknown',
    });
    expect(checklistVerdict(facts).outcome).toBe('undetermined');
  });

  it('keeps the whole checklist', () => {
    const facts = studentFactsOf(
      record({
        programmes: [
          {
            id: 'p',
            form: 'full-time-higher',
            leadsToDiploma: true,
            startedOn: '2026-09-14',
            endsOn: '2029-09-13',
            choseInConsultation: true,
            attends: true,
          },
        ],
        exams: [exam('2027-01-30', true)],
        holidays: [holiday(true, false)],
        claims: [
          claim('study-grant', '2026-09-01'),
          claim('child-benefit', '2025-03-01'),
          claim('maintenance', '2025-03-01'),
        ],
        maintenance: {
          id: 'm',
          tiesBroken: true,
          inquiredOn: null,
          recoveryDecidedOn: null,
          recoveryNotifiedOn: null,
        },
      }),
      on,
    );
    expect(checklistVerdict(facts).answer).toBe('kept');
  });

  it.each([
    [[exam('2027-01-30', true), exam('2027-01-20', false)], false],
    [[exam('2027-01-30', true), exam('2027-01-20', 'unknown')], 'unknown'],
    [[exam('2026-06-20', false), exam('2027-01-30', true)], true],
    [[exam('2027-02-10', false), exam('2027-01-30', true)], true],
  ])('counts the exams of this school year that are over', (exams, sat) => {
    expect(studentFactsOf(record({ exams }), on).kept['sits-exams']).toBe(sat);
  });

  it.each([
    [holiday(false, false), false, false],
    [holiday(false, true), 'unknown', true],
    [holiday('unknown', 'unknown'), 'unknown', 'unknown'],
  ])('asks for work only in holidays without excuse', (one, worked, excused) => {
    const facts = studentFactsOf(record({ holidays: [one] }), on);
    expect(facts.kept['works-in-holidays']).toBe(worked);
    expect(facts.excusedFromHolidayWork).toBe(excused);
  });

  it('wants a study grant each school year, and not one that is still to be claimed', () => {
    const of = (claimedOn: string) =>
      studentFactsOf(record({ claims: [claim('study-grant', claimedOn)] }), on).kept[
        'claims-study-grant'
      ];
    expect([of('2026-07-31'), of('2026-08-01'), of('2027-02-11')]).toEqual([
      'unknown',
      true,
      'unknown',
    ]);
  });

  it('wants both child benefit and maintenance', () => {
    const facts = studentFactsOf(record({ claims: [claim('child-benefit', '2026-09-01')] }), on);
    expect(facts.kept['claims-child-benefit-and-maintenance']).toBe('unknown');
  });
});
