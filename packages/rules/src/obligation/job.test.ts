import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { duties } from '../duty/duties.ts';
import type { Award } from '../facts/right.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { deadline } from './deadline.ts';

const ask = (dossier: DossierBuilder, on = '2026-06-01') => deadline(dossier.facts(), day(on));
const job: Partial<Omit<Award, 'from' | 'decidedOn' | 'until'>> = {
  kind: 'work-by-centre',
  amounts: [],
};

/** 25 on 5 January 2026 or a day later; a new right from that day. */
const born = (birthDate: string) =>
  aDossier()
    .bornOn(birthDate)
    .awarded('2026-01-05', { until: '2026-02-28' })
    .consulted('2026-01-05');
const young = born('2001-01-06');

describe('a job by the centre for somebody under 25 (OBL-11)', () => {
  it('ends the term like a project', () => {
    const working = young.awarded('2026-03-01', job);
    expect(ask(working)).toMatchObject({ answer: 'job-given', outcome: 'met' });
    expect(ask(working).findings).toContainEqual({
      condition: 'job-given',
      truth: 'yes',
      citation: { rule: 'OBL-11', source: 'law', article: '6 §1' },
      facts: [
        { fact: 'person.birthDate', value: '2001-01-06' },
        { fact: 'award.from', value: '2026-03-01', record: 'award-2' },
      ],
    });
    expect(duties(working.facts(), day('2026-06-01')).map(({ kind }) => kind)).toEqual([]);
  });

  it('counts from its first day', () => {
    const working = young.awarded('2026-03-01', { ...job, decidedOn: '2026-02-20' });
    expect(ask(working, '2026-02-28').answer).toBe('open');
    expect(ask(working, '2026-03-01').answer).toBe('job-given');
  });

  it('is for who is under 25 at the award', () => {
    expect(ask(born('2001-01-05').awarded('2026-03-01', job)).answer).toBe('overdue');
    const unknown = young.with({ person: { birthDate: 'unknown' } }).awarded('2026-03-01', job);
    expect(ask(unknown)).toMatchObject({ answer: 'undetermined', missing: ['job-given'] });
  });

  it('must be in the same right, and be a job', () => {
    expect(ask(young.awarded('2026-03-01')).answer).toBe('overdue');
    const again = born('2001-01-06').awarded('2026-03-10', job);
    expect(ask(again, '2026-02-28').answer).toBe('open');
    const before = aDossier()
      .bornOn('2001-01-06')
      .awarded('2025-01-01', { ...job, until: '2025-03-31' })
      .awarded('2026-01-05')
      .consulted('2026-01-05');
    expect(ask(before).answer).toBe('overdue');
  });

  it('does not answer for studies, nor under the old law', () => {
    const student = born('2003-05-01').awarded('2026-03-01', job).studying('2026-03-02');
    expect(ask(student, '2026-07-01').answer).toBe('overdue');
    const old = aDossier()
      .bornOn('1995-01-01')
      .awarded('2016-01-05', { ...job, appliedOn: day('2016-01-01') })
      .consulted('2016-01-05');
    expect(ask(old, '2016-06-01').answer).toBe('overdue');
  });
});
