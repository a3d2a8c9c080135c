import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { spanText } from '../calendar/day-span.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { lineOf, monthOfText } from '../testing/timeline.ts';
import { coveredDays } from './coverage.ts';

const days = (dossier: DossierBuilder, of: string, kind: 'general' | 'study' = 'general') =>
  coveredDays(lineOf(dossier), kind, monthOfText(of))
    .map(spanText)
    .map(({ from, until }) => `${from.slice(8)}-${until.slice(8)}`);

const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');

describe('the month of the first signature (SUB-2, SUB-3)', () => {
  it('counts from its first day when the living wage runs', () => {
    const dossier = awarded.signed('2026-03-20');
    expect(days(dossier, '2026-02')).toEqual([]);
    expect(days(dossier, '2026-03')).toEqual(['01-31']);
    expect(days(dossier, '2026-04')).toEqual(['01-30']);
  });

  it('counts from the award when that falls in the same month, before or after the signature', () => {
    expect(days(awarded.signed('2026-01-20'), '2026-01')).toEqual(['05-31']);
    expect(days(awarded.signed('2026-01-02'), '2026-01')).toEqual(['05-31']);
    expect(days(awarded.signed('2025-12-31'), '2026-01')).toEqual([]);
  });

  it('counts so also for who had a living wage long ago', () => {
    const back = aDossier()
      .awarded('2010-01-01', { until: '2011-12-31' })
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-01-20');
    expect(days(back, '2026-01')).toEqual(['05-31']);
  });

  it('of a project from before the reform is November 2016', () => {
    const old = aDossier().awarded('2015-01-10').consulted('2015-01-10').signed('2015-01-20');
    expect(days(old, '2016-10')).toEqual([]);
    expect(days(old, '2016-11')).toEqual(['01-30']);
  });
});

describe('an interrupted living wage (SUB-4)', () => {
  const interrupted = aDossier()
    .awarded('2026-01-05', { until: '2026-04-30' })
    .consulted('2026-01-06')
    .signed('2026-01-20')
    .awarded('2026-06-10');

  it('is not served by the old project', () => {
    expect(days(interrupted, '2026-04')).toEqual(['01-30']);
    expect(days(interrupted, '2026-05')).toEqual([]);
    expect(days(interrupted, '2026-06')).toEqual([]);
    expect(days(interrupted, '2026-07')).toEqual([]);
  });

  it('is served from the new signature on, and no day earlier', () => {
    expect(days(interrupted.signed('2026-06-20'), '2026-06')).toEqual(['20-30']);
    expect(days(interrupted.signed('2026-07-15'), '2026-06')).toEqual([]);
    expect(days(interrupted.signed('2026-07-15'), '2026-07')).toEqual(['15-31']);
    expect(days(interrupted.signed('2026-07-15'), '2026-08')).toEqual(['01-31']);
    expect(days(interrupted.signed('2026-06-05'), '2026-06')).toEqual(['10-30']);
  });

  it('is interrupted also inside one month', () => {
    const short = aDossier()
      .awarded('2026-01-05', { until: '2026-01-22' })
      .consulted('2026-01-06')
      .signed('2026-01-20')
      .awarded('2026-01-25');
    expect(days(short, '2026-01')).toEqual(['05-22']);
  });

  it('is not interrupted by a renewal', () => {
    const renewed = aDossier()
      .awarded('2026-01-05', { until: '2026-04-30' })
      .consulted('2026-01-06')
      .signed('2026-01-20')
      .awarded('2026-05-01');
    expect(days(renewed, '2026-05')).toEqual(['01-31']);
  });

  it('is interrupted by an award of another kind', () => {
    const job = aDossier()
      .awarded('2026-01-05', { until: '2026-04-30' })
      .consulted('2026-01-06')
      .signed('2026-01-20')
      .awarded('2026-05-01', { until: '2026-06-09', kind: 'work-by-centre', amounts: [] })
      .awarded('2026-06-10');
    expect(days(job, '2026-05')).toEqual([]);
    expect(days(job, '2026-06')).toEqual([]);
  });
});

describe('an ended project', () => {
  it('covers its last day, whether ended or agreed', () => {
    expect(days(awarded.signed('2026-03-20').ended('2026-05-10'), '2026-05')).toEqual(['01-10']);
    const agreed = awarded.signed('2026-03-20', { endsOn: day('2026-05-10') });
    expect(days(agreed, '2026-05')).toEqual(['01-10']);
    expect(days(agreed, '2026-06')).toEqual([]);
  });

  it('that is signed again counts from the new signature', () => {
    const again = awarded.signed('2026-03-20').ended('2026-05-10').signed('2026-05-20');
    expect(days(again, '2026-05')).toEqual(['01-10', '20-31']);
    const sameMonth = awarded.signed('2026-03-05').ended('2026-03-10').signed('2026-03-20');
    expect(days(sameMonth, '2026-03')).toEqual(['01-10', '20-31']);
    const seamless = awarded.signed('2026-03-20').ended('2026-05-19').signed('2026-05-20');
    expect(days(seamless, '2026-05')).toEqual(['01-31']);
  });

  it('that ended before it counts covers nothing', () => {
    expect(days(awarded.signed('2026-03-20').ended('2026-02-10'), '2026-03')).toEqual([]);
  });
});

it('counts each day once, however many projects run', () => {
  expect(days(awarded.signed('2026-03-05').signed('2026-03-20'), '2026-04')).toEqual(['01-30']);
});

it('counts a single day', () => {
  const oneDay = aDossier().awarded('2026-03-31').consulted('2026-03-31').signed('2026-03-10');
  expect(days(oneDay, '2026-03')).toEqual(['31-31']);
  expect(days(oneDay.ended('2026-03-31'), '2026-03')).toEqual(['31-31']);
  expect(days(oneDay.ended('2026-03-31'), '2026-04')).toEqual([]);
});

it('leaves out the days on which the project was interrupted (SUB-8)', () => {
  const ill = awarded.signed('2026-03-20', {
    interruptions: [{ from: day('2026-05-10'), until: day('2026-05-20') }],
  });
  expect(days(ill, '2026-05')).toEqual(['01-09', '21-31']);
  const stillIll = awarded.signed('2026-03-20', {
    interruptions: [{ from: day('2026-05-10'), until: null }],
  });
  expect(days(stillIll, '2026-05')).toEqual(['01-09']);
  expect(days(stillIll, '2026-06')).toEqual([]);
});

describe('a first subsidy that began in another centre', () => {
  const moved = (until: string | null, wage = '2026-03-15') =>
    aDossier()
      .awarded(wage)
      .consulted(wage, {
        firstSubsidy: { from: day('2025-12-01'), until: day('2026-03-14') },
        rightElsewhere: until === null ? [] : [{ from: day('2025-11-01'), until: day(until) }],
      });

  it('goes on from the first day of the month or the award when the right was not interrupted', () => {
    expect(days(moved('2026-03-14').signed('2026-03-25'), '2026-03')).toEqual(['15-31']);
    expect(days(moved('2026-03-14').signed('2026-04-25'), '2026-04')).toEqual(['01-30']);
  });

  it('goes on so after a job by this centre, whatever right ran long before', () => {
    const job = moved(null)
      .awarded('2018-01-01', { until: '2018-06-30' })
      .awarded('2026-01-01', { kind: 'work-by-centre', until: '2026-03-14' });
    expect(days(job.signed('2026-03-25'), '2026-03')).toEqual(['15-31']);
  });

  it('goes on from the signature after a gap', () => {
    expect(days(moved('2026-03-13').signed('2026-03-25'), '2026-03')).toEqual(['25-31']);
    expect(days(moved(null).signed('2026-04-25'), '2026-04')).toEqual(['25-30']);
  });

  it('goes on from a later signature in this centre', () => {
    const again = moved('2026-03-14').signed('2026-03-25').ended('2026-04-10').signed('2026-04-25');
    expect(days(again, '2026-04')).toEqual(['01-10', '25-30']);
  });
});

it('a second chance counts from the first day of its month (SUB-7)', () => {
  const back = aDossier()
    .awarded('2020-01-10', { until: '2021-06-30' })
    .consulted('2020-01-10')
    .signed('2020-02-10', { endedOn: day('2021-06-30') })
    .awarded('2026-03-10')
    .signed('2026-04-20')
    .signed('2026-06-20');
  expect(days(back, '2026-04')).toEqual(['01-30']);
  expect(days(back.ended('2030-01-01'), '2026-03')).toEqual([]);
});

describe('a study project (SUB-5)', () => {
  const student = aDossier()
    .awarded('2026-01-05', { until: '2026-06-30' })
    .consulted('2026-01-06')
    .signed('2026-02-20', { kind: 'study' });
  it('counts from the first day of the month of signature, or the award', () => {
    expect(days(student, '2026-01', 'study')).toEqual([]);
    expect(days(student, '2026-02', 'study')).toEqual(['01-28']);
    expect(days(student, '2026-02', 'general')).toEqual([]);
    expect(days(student.awarded('2026-09-10'), '2026-09')).toEqual([]);
  });

  it('goes on after a break in the living wage, and is served again without a new signature', () => {
    const back = student.awarded('2026-09-10');
    expect(days(back, '2026-08', 'study')).toEqual([]);
    expect(days(back, '2026-09', 'study')).toEqual(['10-30']);
    expect(days(back.ended('2026-09-20'), '2026-09', 'study')).toEqual(['10-20']);
  });

  it('serves a living wage of which the last day is that of the signature', () => {
    const last = aDossier()
      .awarded('2026-01-05', { until: '2026-02-20' })
      .consulted('2026-01-06')
      .signed('2026-02-20', { kind: 'study' });
    expect(days(last, '2026-02', 'study')).toEqual(['01-20']);
  });

  it('does not serve a living wage that was over', () => {
    const later = aDossier()
      .awarded('2026-01-05', { until: '2026-02-19' })
      .consulted('2026-01-06')
      .signed('2026-02-20', { kind: 'study' });
    expect(days(later, '2026-02', 'study')).toEqual([]);
  });
});
