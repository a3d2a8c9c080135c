import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { at } from '../testing/timeline.ts';
import { decidedInTransition, obligation } from './obligation.ts';

const ask = (dossier: DossierBuilder, on: string) => obligation(dossier.facts(), day(on));
const answer = (dossier: DossierBuilder, on: string) => ask(dossier, on).answer;

const newRight = aDossier()
  .awarded('2026-01-05', { decidedOn: '2026-01-20' })
  .consulted('2026-01-06');
/** The right was interrupted for a month only, so it is not new. */
const oldRight = aDossier()
  .awarded('2025-01-05', { until: '2025-12-04' })
  .awarded('2026-01-05', { decidedOn: '2026-01-20' })
  .consulted('2026-01-06');

describe('a new right (OBL-1)', () => {
  it('makes a project mandatory at any age', () => {
    for (const born of ['1950-01-01', '1990-06-15', '2006-01-01'])
      expect(answer(newRight.bornOn(born), '2026-01-20')).toBe('mandatory');
    expect(ask(newRight, '2026-01-20').outcome).toBe('met');
  });

  it('is not known until the KSZ was consulted, and says so (OBL-15)', () => {
    const verdict = ask(aDossier().awarded('2026-01-05'), '2026-01-20');
    expect(verdict.answer).toBe('undetermined');
    expect(verdict.missing).toEqual(['no-right-last-three-months']);
  });

  it('uses the facts and records them', () => {
    const finding = ask(newRight, '2026-01-20').findings.find(
      ({ condition }) => condition === 'no-right-last-three-months',
    );
    expect(finding).toEqual({
      condition: 'no-right-last-three-months',
      truth: 'yes',
      citation: { rule: 'OBL-1', source: 'law', article: '11 §2 c' },
      facts: [
        { fact: 'award.from', value: '2026-01-05', record: 'award-1' },
        { fact: 'threeMonths.from', value: '2025-10-05' },
        { fact: 'consultation.consultedOn', value: '2026-01-06', record: 'consultation-1' },
      ],
    });
  });

  it('names the right elsewhere that breaks it', () => {
    const dossier = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06', {
        rightElsewhere: [{ from: day('2025-05-01'), until: day('2025-11-30') }],
      });
    const verdict = ask(dossier, '2026-01-20');
    expect(verdict.answer).toBe('optional');
    expect(verdict.outcome).toBe('not-met');
    expect(verdict.findings.flatMap(({ facts }) => facts)).toContainEqual({
      fact: 'consultation.rightElsewhereUntil',
      value: '2025-11-30',
      record: 'consultation-1',
    });
  });

  it('is a job by the centre as well', () => {
    const job = aDossier()
      .awarded('2026-01-05', { kind: 'work-by-centre', amounts: [] })
      .consulted('2026-01-06');
    expect(answer(job, '2026-01-20')).toBe('mandatory');
  });
});

describe('when the right runs', () => {
  it.each([
    ['2026-01-19', 'undetermined'],
    ['2026-01-20', 'mandatory'],
    ['2026-06-30', 'mandatory'],
    ['2026-07-01', 'no-current-right'],
  ] as const)('on %s: %s', (on, expected) => {
    const dossier = aDossier()
      .awarded('2026-01-05', { decidedOn: '2026-01-20', until: '2026-06-30' })
      .consulted('2026-01-06');
    expect(answer(dossier, on)).toBe(expected);
  });

  it('binds from the decision, also before the first day', () => {
    const ahead = aDossier()
      .awarded('2026-02-01', { decidedOn: '2026-01-20' })
      .consulted('2026-01-31');
    expect(answer(ahead, '2026-01-20')).toBe('undetermined');
    expect(ask(ahead, '2026-01-20').missing).toEqual(['no-right-last-three-months']);
    expect(answer(ahead, '2026-01-31')).toBe('mandatory');
  });

  it('speaks of a right that is decided, not of one that ended', () => {
    const again = aDossier()
      .awarded('2024-01-05', { until: '2024-06-30' })
      .awarded('2026-02-01', { decidedOn: '2026-01-20' })
      .consulted('2026-01-31');
    expect(answer(again, '2026-01-15')).toBe('no-current-right');
    expect(answer(again, '2026-01-31')).toBe('mandatory');
  });

  it('is unknown without any award, with the two things to record', () => {
    const verdict = ask(aDossier(), '2026-01-20');
    expect(verdict.answer).toBe('undetermined');
    expect(verdict.missing).toEqual([
      'right-under-the-law',
      'right-runs',
      'no-right-last-three-months',
    ]);
  });
});

describe('the equivalent living wage (OBL-8)', () => {
  const equivalent = aDossier().awarded('2026-01-05', {
    kind: 'equivalent-living-wage',
    until: '2026-06-30',
  });
  it('stands outside the law', () => {
    expect(answer(equivalent, '2026-01-20')).toBe('outside-the-law');
    expect(ask(equivalent, '2026-01-20').outcome).toBe('not-applicable');
    expect(answer(equivalent, '2026-07-01')).toBe('outside-the-law');
  });

  it('does so also after a right that ended', () => {
    const later = aDossier()
      .awarded('2025-01-05', { until: '2025-12-31' })
      .awarded('2026-01-05', { kind: 'equivalent-living-wage', until: '2026-06-30' });
    expect(answer(later, '2025-12-31')).toBe('undetermined');
    expect(answer(later, '2026-01-05')).toBe('outside-the-law');
    expect(answer(later, '2026-06-30')).toBe('outside-the-law');
    expect(answer(later, '2026-07-01')).toBe('no-current-right');
  });

  it('gives way to a right that runs beside it, until the last day of that right', () => {
    const both = newRight.awarded('2026-01-05', { kind: 'equivalent-living-wage' });
    expect(answer(both, '2026-01-20')).toBe('mandatory');
    const ending = aDossier()
      .awarded('2026-01-05', { until: '2026-02-10' })
      .consulted('2026-01-06')
      .awarded('2026-02-01', { kind: 'equivalent-living-wage' });
    expect(answer(ending, '2026-02-10')).toBe('mandatory');
    expect(answer(ending, '2026-02-11')).toBe('outside-the-law');
  });

  it('is not a job by the centre that runs after a right', () => {
    const working = aDossier()
      .awarded('2025-01-05', { until: '2025-12-31' })
      .awarded('2026-03-01', { kind: 'work-by-centre', decidedOn: '2026-02-20' });
    expect(answer(working, '2026-03-01')).not.toBe('outside-the-law');
  });
});

describe('studies under 25 (OBL-2)', () => {
  const student = (born: string, details = {}) =>
    oldRight.bornOn(born).studying('2026-03-10', details);

  it.each([
    ['2001-03-11', 'mandatory'],
    ['2001-03-10', 'optional'],
    ['2001-03-09', 'optional'],
  ] as const)('born on %s, accepted on 2026-03-10: %s', (born, expected) => {
    expect(answer(student(born), '2026-03-10')).toBe(expected);
  });

  it('bind from the acceptance until they end', () => {
    const dossier = oldRight
      .bornOn('2004-01-01')
      .studying('2026-09-14', { decidedOn: day('2026-03-10'), until: day('2026-12-31') });
    expect(answer(dossier, '2026-03-09')).toBe('optional');
    expect(answer(dossier, '2026-03-10')).toBe('mandatory');
    expect(answer(dossier, '2026-12-31')).toBe('mandatory');
    expect(answer(dossier, '2027-01-01')).toBe('optional');
  });

  it('bind only on equity grounds', () => {
    expect(answer(student('2004-01-01', { onEquityGrounds: false }), '2026-03-10')).toBe(
      'optional',
    );
    const unknown = ask(student('2004-01-01', { onEquityGrounds: 'unknown' }), '2026-03-10');
    expect(unknown.answer).toBe('undetermined');
    expect(unknown.missing).toEqual(['under-25-studies']);
  });

  it('ask for the birth date only where it matters', () => {
    const noBirthDate = student('2004-01-01').with({ person: { birthDate: 'unknown' } });
    expect(ask(noBirthDate, '2026-03-10').missing).toEqual(['under-25-studies']);
    const noEquity = student('2004-01-01', { onEquityGrounds: false }).with({
      person: { birthDate: 'unknown' },
    });
    expect(answer(noEquity, '2026-03-10')).toBe('optional');
    const alsoSound = noBirthDate.studying('2026-03-11', { onEquityGrounds: false });
    expect(ask(alsoSound, '2026-03-12').answer).toBe('undetermined');
  });

  it('that go on in a later right are judged by the age at that right', () => {
    const goingOn = (born: string) =>
      aDossier()
        .bornOn(born)
        .awarded('2024-01-05', { until: '2025-12-04' })
        .studying('2024-09-16')
        .awarded('2026-01-05')
        .consulted('2026-01-06');
    expect(answer(goingOn('2001-01-06'), '2026-01-20')).toBe('mandatory');
    expect(answer(goingOn('2001-01-05'), '2026-01-20')).toBe('optional');
  });

  it('without any award are not enough to say', () => {
    const noAward = aDossier().bornOn('2004-01-01').studying('2026-03-10').requested('2026-03-10');
    expect(answer(noAward, '2026-03-10')).toBe('undetermined');
    expect(answer(noAward.onWorkTrack('2026-03-10'), '2015-03-10')).toBe('undetermined');
  });

  it('that nobody accepted by then do not bind', () => {
    expect(answer(student('2004-01-01', { decidedOn: day('2026-03-11') }), '2026-03-10')).toBe(
      'optional',
    );
  });
});

describe('a work track under 25 (OBL-3)', () => {
  it.each([
    ['2001-03-11', '2026-03-10', 'mandatory'],
    ['2001-03-10', '2026-03-10', 'optional'],
    ['2004-01-01', '2026-01-05', 'mandatory'],
    ['2004-01-01', '2026-01-04', 'optional'],
    ['2004-01-01', '2025-06-01', 'optional'],
  ] as const)('born on %s, decided on %s: %s', (born, decidedOn, expected) => {
    expect(answer(oldRight.bornOn(born).onWorkTrack(decidedOn), '2026-03-10')).toBe(expected);
  });

  it('asks for the birth date', () => {
    const unknown = oldRight.with({ person: { birthDate: 'unknown' } }).onWorkTrack('2026-03-10');
    expect(ask(unknown, '2026-03-10').missing).toEqual(['under-25-work-track']);
  });
});

describe('paid work topped up (OBL-5)', () => {
  const topUp = aDossier().awarded('2026-01-05', { topsUpPaidWork: true }).consulted('2026-01-06');
  it('leaves a project optional, unless it is asked for', () => {
    expect(answer(topUp, '2026-01-20')).toBe('optional');
    expect(answer(topUp.requested('2026-01-20'), '2026-01-20')).toBe('binding-on-request');
  });

  it('does not need the KSZ', () => {
    const unasked = aDossier().awarded('2026-01-05', { topsUpPaidWork: true });
    expect(answer(unasked, '2026-01-20')).toBe('optional');
  });

  it('does not undo studies under 25', () => {
    expect(answer(topUp.bornOn('2004-01-01').studying('2026-01-10'), '2026-01-20')).toBe(
      'mandatory',
    );
  });
});

describe('a request of a party (OBL-4)', () => {
  it.each([
    ['2026-01-05', 'binding-on-request'],
    ['2026-01-20', 'binding-on-request'],
    ['2026-01-21', 'optional'],
    ['2026-01-04', 'optional'],
    ['2025-06-01', 'optional'],
  ] as const)('asked on %s: %s', (askedOn, expected) => {
    expect(answer(oldRight.requested(askedOn), '2026-01-20')).toBe(expected);
  });

  it('may come with the application', () => {
    const applied = aDossier()
      .awarded('2025-01-05', { until: '2025-12-04' })
      .awarded('2026-01-05', { appliedOn: day('2025-12-20') })
      .consulted('2026-01-06')
      .requested('2025-12-20', { by: 'centre' });
    const verdict = ask(applied, '2026-01-20');
    expect(verdict.answer).toBe('binding-on-request');
    expect(verdict.findings.at(-1)?.facts).toEqual([
      { fact: 'request.by', value: 'centre', record: 'request-1' },
      { fact: 'request.askedOn', value: '2025-12-20', record: 'request-1' },
    ]);
  });

  it('adds nothing to a mandatory project', () => {
    expect(answer(newRight.requested('2026-01-20'), '2026-01-20')).toBe('mandatory');
  });
});

describe('before the reform (OBL-6)', () => {
  const before = (born: string) => aDossier().bornOn(born).awarded('2015-03-10');
  it.each([
    ['1990-03-11', 'mandatory'],
    ['1990-03-10', 'optional'],
  ] as const)('born on %s, decided on 2015-03-10: %s', (born, expected) => {
    expect(answer(before(born), '2015-04-01')).toBe(expected);
    expect(answer(before(born), '2026-04-01')).toBe(expected);
  });

  it('binds on request, ends with the right, and is outside for the equivalent', () => {
    expect(answer(before('1980-01-01').requested('2015-03-10'), '2015-04-01')).toBe(
      'binding-on-request',
    );
    const ended = aDossier().awarded('2015-03-10', { until: '2015-06-30' });
    expect(answer(ended, '2015-07-01')).toBe('no-current-right');
  });

  it('needs the birth date and nothing else', () => {
    const unknown = before('1990-03-11').with({ person: { birthDate: 'unknown' } });
    expect(ask(unknown, '2015-04-01').missing).toEqual(['under-25']);
  });

  it('rules the rights of before the law of 2002 as well', () => {
    expect(answer(aDossier().bornOn('1980-01-01').awarded('2001-05-01'), '2002-01-01')).toBe(
      'mandatory',
    );
    expect(answer(aDossier().bornOn('1970-01-01').awarded('2001-05-01'), '2002-01-01')).toBe(
      'optional',
    );
  });

  it.each([
    ['2016-10-31', 'optional'],
    ['2016-11-01', 'mandatory'],
  ] as const)('ends for decisions of %s: %s', (decidedOn, expected) => {
    // Judged on the day itself: later the reform reaches back to it, see the transition.
    expect(answer(aDossier().awarded(decidedOn).consulted(decidedOn), decidedOn)).toBe(expected);
  });
});

describe('the transition (TRA-1)', () => {
  it.each([
    ['2016-04-30', false],
    ['2016-05-01', true],
    ['2016-10-31', true],
    ['2016-11-01', false],
  ] as const)('of %s: %s', (on, expected) => {
    expect(decidedInTransition(at(on))).toBe(expected);
  });

  const of = (decidedOn: string, until?: string) =>
    aDossier()
      .awarded(decidedOn, until === undefined ? {} : { until })
      .consulted(decidedOn);

  it('reaches back to a new right that still runs', () => {
    expect(answer(of('2016-05-01'), '2016-10-31')).toBe('optional');
    expect(answer(of('2016-05-01'), '2016-11-01')).toBe('mandatory');
    expect(answer(of('2016-04-30'), '2016-11-01')).toBe('optional');
    expect(answer(of('2016-05-01', '2016-11-01'), '2016-11-01')).toBe('mandatory');
    expect(answer(of('2016-05-01', '2016-10-31'), '2016-11-01')).toBe('no-current-right');
  });

  it('leaves the old rule to a right that was not new', () => {
    const notNew = (born: string) =>
      aDossier()
        .bornOn(born)
        .awarded('2016-01-10', { until: '2016-04-30' })
        .awarded('2016-06-01')
        .consulted('2016-06-01');
    expect(answer(notNew('1960-01-01'), '2016-12-01')).toBe('optional');
    expect(answer(notNew('1995-01-01'), '2016-12-01')).toBe('mandatory');
  });

  it('waits for the KSZ where it is not known whether the right was new', () => {
    const verdict = ask(aDossier().awarded('2016-06-01'), '2016-12-01');
    expect(verdict.answer).toBe('undetermined');
    expect(verdict.missing).toEqual(['no-right-last-three-months']);
  });
});
