import { describe, expect, it } from 'vitest';
import { day, month } from '../src/calendar/index.ts';
import { claimOfMonth, judge } from '../src/index.ts';
import { aDossier, type DossierBuilder } from '../src/testing/index.ts';

const claim = (dossier: DossierBuilder, of: string, on = '2027-12-31') =>
  claimOfMonth(dossier.facts(), month(of), day(on));

describe('PB-05: an extension only continues', () => {
  const returned = aDossier()
    .awarded('2016-03-01', { until: '2017-05-31' })
    .consulted('2016-03-01')
    .signed('2016-04-15', { endedOn: day('2017-05-31') })
    .awarded('2017-12-01')
    .signed('2017-12-10')
    .decidedSubsidy('extension', '2017-12-10');

  it('the first subsidy ran until the job', () => {
    expect(claim(returned, '2017-05').kind).toBe('first');
    expect(claim(returned, '2017-06').kind).toBeNull();
  });

  it('there was none on 2017-10-31, so nothing can be extended', () => {
    for (const of of ['2017-11', '2017-12', '2018-06']) {
      expect(claim(returned, of, '2018-12-31')).toMatchObject({
        kind: null,
        considered: 'extension',
      });
      const { findings } = claim(returned, of, '2018-12-31').verdict;
      expect(findings.find(({ condition }) => condition === 'project-runs-through')?.truth).toBe(
        'no',
      );
      expect(
        findings.find(({ condition }) => condition === 'living-wage-runs-through')?.truth,
      ).toBe('no');
    }
  });
});

describe('PB-06: a project on the last day', () => {
  const until = (endedOn: string) =>
    aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-01-20', { endedOn: day(endedOn) })
      .signed('2027-01-15')
      .decidedSubsidy('extension', '2027-01-15');

  it.each([
    ['2026-12-30', null],
    ['2026-12-31', null],
    ['2027-01-01', 'extension'],
  ] as const)('ended on %s: %s', (endedOn, expected) => {
    expect(claim(until(endedOn), '2027-02').kind).toBe(expected);
  });
});

describe('PB-07 and FT-38: what must be in the file for an extension', () => {
  const signed = aDossier().awarded('2026-01-05').consulted('2026-01-06').signed('2026-01-20');

  it('a decision with reasons after a social inquiry, and the report', () => {
    expect(claim(signed.decidedSubsidy('extension', '2026-12-10'), '2027-01').kind).toBe(
      'extension',
    );
    expect(claim(signed, '2027-01').kind).toBeNull();
    for (const lacking of [
      { reasoned: false },
      { afterSocialInquiry: false },
      { reportedOn: null },
    ])
      expect(
        claim(signed.decidedSubsidy('extension', '2026-12-10', lacking), '2027-01').kind,
      ).toBeNull();
  });

  it('the report may come with the last evaluation, before the decision', () => {
    const fromEvaluation = signed
      .evaluated('2026-11-20')
      .decidedSubsidy('extension', '2026-12-10', { reportedOn: day('2026-11-20') });
    expect(claim(fromEvaluation, '2027-01').kind).toBe('extension');
  });
});

describe('FT-34: the conditions of the extension', () => {
  const start = aDossier().awarded('2026-01-05').consulted('2026-01-06');
  it('the living wage may have been interrupted inside the twelve months', () => {
    const interrupted = aDossier()
      .awarded('2026-01-05', { until: '2026-04-30' })
      .consulted('2026-01-06')
      .signed('2026-01-20')
      .awarded('2026-06-01')
      .signed('2026-06-15')
      .decidedSubsidy('extension', '2026-12-10');
    expect(claim(interrupted, '2027-01').kind).toBe('extension');
  });

  it('the measures did not lead to enough integration', () => {
    const integrated = start
      .signed('2026-01-20')
      .decidedSubsidy('extension', '2026-12-10', { needEstablished: false });
    expect(claim(integrated, '2027-01').kind).toBeNull();
  });

  it('a spell as a student on that day loses it for good', () => {
    const student = start
      .bornOn('2004-01-01')
      .signed('2026-01-20')
      .signed('2026-09-15', { kind: 'study', endedOn: day('2027-02-28') })
      .decidedSubsidy('extension', '2026-12-10');
    expect(claim(student, '2027-01').kind).toBe('student');
    expect(claim(student, '2027-03').kind).toBeNull();
  });

  it('the work list asks for the decision in time', () => {
    const signed = start.signed('2026-01-20');
    const duty = judge(signed.facts(), { on: day('2026-11-15') }).duties.find(
      ({ kind }) => kind === 'decide-extension',
    );
    expect(duty).toMatchObject({ from: '2026-11-01', until: '2026-12-31' });
  });
});

describe('FT-36: the length of the extension', () => {
  const extended = aDossier()
    .awarded('2025-01-05')
    .consulted('2025-01-06')
    .signed('2025-01-20')
    .decidedSubsidy('extension', '2025-12-10');

  it('is twelve months at most', () => {
    expect(claim(extended, '2026-12').kind).toBe('extension');
    expect(claim(extended, '2027-01').kind).toBeNull();
  });

  it('is only for months with a project, not always the same one', () => {
    const changed = extended.ended('2026-03-31').signed('2026-06-01');
    const months = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07'];
    expect(months.map((of) => claim(changed, of).kind)).toEqual([
      'extension',
      null,
      null,
      'extension',
      'extension',
    ]);
  });
});
