import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { claimOfMonth } from './month.ts';

const answer = (dossier: DossierBuilder, of: string) => {
  const { kind, verdict } = claimOfMonth(dossier.facts(), month(of), day('2030-01-01'));
  return kind ?? verdict.answer;
};

/** The first subsidy in 2018, then nothing for more than a year. */
const first = aDossier()
  .bornOn('2000-01-01')
  .awarded('2018-01-10', { until: '2019-06-30' })
  .consulted('2018-01-10')
  .signed('2018-02-10', { endedOn: day('2019-06-30') });

describe('the student subsidy after a decision on the second chance (SUB-5, SUB-7)', () => {
  const back = first.awarded('2021-03-10').signed('2021-03-10', { endedOn: day('2021-08-31') });
  const asked = back.consulted('2021-03-10');
  const study = { kind: 'study' } as const;

  it('is not lost by a second chance that was refused', () => {
    const refused = { needEstablished: false };
    const file = asked.decidedSubsidy('second-chance', '2021-03-10', refused);
    expect(answer(file.signed('2021-09-10', study), '2021-09')).toBe('student');
  });

  it('is lost by one that was given', () => {
    const given = asked.decidedSubsidy('second-chance', '2021-03-10', {
      studentSubsidyEver: false,
    });
    expect(answer(given, '2021-04')).toBe('second-chance');
    expect(answer(given.signed('2021-09-10', study), '2021-09')).toBe('not-due');
  });

  it('is not lost by one of which nothing can come, after an earlier student subsidy', () => {
    const student = asked
      .signed('2019-01-10', { ...study, endedOn: day('2019-06-30') })
      .decidedSubsidy('second-chance', '2021-03-10');
    expect(answer(student, '2021-04')).toBe('not-due');
    expect(answer(student.signed('2021-09-10', study), '2021-09')).toBe('student');
  });

  it('is unknown while it is not known whether there was a right in the year before', () => {
    const open = (file: DossierBuilder) =>
      file
        .decidedSubsidy('second-chance', '2021-03-10', { studentSubsidyEver: false })
        .signed('2021-09-10', study);
    expect(answer(open(back), '2021-09')).toBe('undetermined');
    const elsewhere = { rightElsewhere: [{ from: day('2020-05-01'), until: day('2020-12-31') }] };
    expect(answer(open(back.consulted('2021-03-10', elsewhere)), '2021-09')).toBe('student');
  });
});

describe('a first subsidy that nobody asked about', () => {
  // The project was signed during a job: it opened no first subsidy here, but maybe a second chance.
  const working = aDossier()
    .bornOn('2000-01-01')
    .awarded('2019-01-10', { kind: 'work-by-centre', amounts: [], until: '2020-12-31' })
    .signed('2019-02-01')
    .decidedSubsidy('second-chance', '2019-02-10')
    .awarded('2021-01-01')
    .signed('2021-02-10', { kind: 'study' });

  it('leaves the student subsidy open, until a consultation for that right says that there was none', () => {
    expect(answer(working, '2021-03')).toBe('undetermined');
    expect(answer(working.consulted('2019-01-08'), '2021-03')).toBe('undetermined');
    expect(answer(working.consulted('2019-01-09'), '2021-03')).toBe('student');
    const begun = { firstSubsidy: { from: day('2017-01-01'), until: day('2017-12-31') } };
    expect(answer(working.consulted('2019-01-09', begun), '2021-03')).toBe('not-due');
  });
});

describe('the right that used the second chance (SUB-7)', () => {
  const refused = { needEstablished: false };
  const once = first
    .awarded('2021-03-10', { until: '2021-08-31' })
    .consulted('2021-03-10')
    .signed('2021-03-10')
    .decidedSubsidy('second-chance', '2021-03-15', refused)
    .awarded('2023-01-10')
    .consulted('2023-01-10')
    .signed('2023-01-15');

  it('is the one in which it was given, not the one in which it was refused', () => {
    const given = once.decidedSubsidy('second-chance', '2023-01-20', { studentSubsidyEver: false });
    expect(answer(given, '2021-05')).toBe('not-due');
    expect(answer(given, '2023-05')).toBe('second-chance');
  });
});
