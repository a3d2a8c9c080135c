import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { deadline } from './deadline.ts';

const ask = (dossier: DossierBuilder, on: string) => deadline(dossier.facts(), day(on));
const answer = (dossier: DossierBuilder, on: string) => ask(dossier, on).answer;
const due = (dossier: DossierBuilder, on: string) => ask(dossier, on).due;

const newRight = aDossier()
  .awarded('2026-01-05', { decidedOn: '2026-01-20' })
  .consulted('2026-01-06');
const notNew = aDossier()
  .bornOn('2004-01-01')
  .awarded('2025-01-05', { until: '2025-12-04' })
  .awarded('2026-01-05', { decidedOn: '2026-01-20' })
  .consulted('2026-01-06');

describe('three months from the award decision (OBL-10, OBL-12)', () => {
  it('shows how the last day and the reminder are found', () => {
    expect(due(newRight, '2026-01-20')).toEqual({
      from: '2026-01-20',
      until: '2026-04-20',
      reminder: '2026-03-20',
      calculation: { rule: 'OBL-10', start: '2026-01-20', step: 'three-months-from-award' },
    });
  });

  it.each([
    ['2025-11-30', '2026-02-28', '2026-01-28'],
    ['2026-01-31', '2026-04-30', '2026-03-30'],
    ['2023-11-30', '2024-02-29', '2024-01-29'],
    ['2025-12-15', '2026-03-15', '2026-02-15'],
  ] as const)('decided on %s: by %s, reminder %s', (decided, until, reminder) => {
    const dossier = aDossier().awarded(decided).consulted(decided);
    expect(due(dossier, decided)).toMatchObject({ until, reminder });
  });

  it('reminds only where the centre wants it', () => {
    const centre = { ...newRight.facts().centre, remindsBeforeDeadline: false };
    expect(due(newRight.with({ centre }), '2026-01-20')).toEqual({
      from: '2026-01-20',
      until: '2026-04-20',
      calculation: { rule: 'OBL-10', start: '2026-01-20', step: 'three-months-from-award' },
    });
  });

  it.each([
    ['2026-01-19', 'undetermined'],
    ['2026-01-20', 'open'],
    ['2026-04-20', 'open'],
    ['2026-04-21', 'overdue'],
  ] as const)('without project on %s: %s', (on, expected) => {
    expect(answer(newRight, on)).toBe(expected);
  });

  it.each([
    ['2026-04-20', 'concluded-in-time', 'met'],
    ['2026-04-21', 'concluded-late', 'not-met'],
  ] as const)('signed on %s: %s', (signed, expected, outcome) => {
    const verdict = ask(newRight.signed(signed), '2026-05-01');
    expect(verdict.answer).toBe(expected);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.findings[1]?.facts).toEqual([
      { fact: 'contract.signedOn', value: signed, record: 'contract-1' },
    ]);
  });

  it('counts the last of all signatures', () => {
    const late = newRight.signed('2026-04-20', { signedByCentreOn: day('2026-04-21') });
    expect(answer(late, '2026-04-20')).toBe('open');
    expect(answer(late, '2026-04-21')).toBe('concluded-late');
  });

  it('asks for nothing when no right runs', () => {
    const ended = aDossier().awarded('2026-01-05', { until: '2026-02-28' }).consulted('2026-01-06');
    expect(answer(ended, '2026-03-01')).toBe('not-needed');
    expect(due(ended, '2026-03-01')).toBeUndefined();
    expect(ask(ended, '2026-03-01').outcome).toBe('not-applicable');
    expect(due(aDossier(), '2026-03-01')).toBeUndefined();
  });

  it('shows a provisional term while the KSZ was not consulted, so that it is not missed', () => {
    const unknown = aDossier().awarded('2026-01-05', { decidedOn: '2026-01-20' });
    const verdict = ask(unknown, '2026-05-01');
    expect(verdict.answer).toBe('undetermined');
    expect(verdict.missing).toEqual(['project-is-needed']);
    expect(verdict.due?.until).toBe('2026-04-20');
  });

  it('is open as an outcome of its own: neither met nor not met', () => {
    expect(ask(newRight, '2026-02-01').outcome).toBe('undetermined');
    expect(ask(newRight, '2026-02-01').missing).toEqual([]);
  });
});

describe('the project of this right', () => {
  it.each([
    ['2025-12-31', 'open'],
    ['2026-01-01', 'concluded-in-time'],
    ['2026-01-05', 'concluded-in-time'],
  ] as const)(
    'may be signed in the month in which the right begins: %s is %s',
    (signed, expected) => {
      expect(answer(newRight.signed(signed), '2026-02-01')).toBe(expected);
    },
  );

  it('may be signed from a decision that was taken ahead', () => {
    const ahead = aDossier()
      .awarded('2026-03-01', { decidedOn: '2026-02-10' })
      .consulted('2026-02-28');
    expect(answer(ahead.signed('2026-02-09'), '2026-03-02')).toBe('open');
    expect(answer(ahead.signed('2026-02-10'), '2026-03-02')).toBe('concluded-in-time');
  });

  it('is not one of an earlier right, even of the same month', () => {
    const sameMonth = (signed: string) =>
      aDossier()
        .awarded('2025-01-05', { until: '2026-01-10' })
        .awarded('2026-01-20')
        .consulted('2026-01-20')
        .requested('2026-01-20', { decidedOn: '2026-01-20' })
        .signed(signed);
    expect(answer(sameMonth('2026-01-10'), '2026-02-01')).toBe('open');
    expect(answer(sameMonth('2026-01-11'), '2026-02-01')).toBe('concluded-in-time');
  });

  it('is not one signed after the right ended, nor one signed later than the day asked about', () => {
    const ended = aDossier()
      .awarded('2026-01-05', { until: '2026-02-10' })
      .consulted('2026-01-06')
      .signed('2026-02-11');
    expect(answer(ended, '2026-02-10')).toBe('open');
    expect(ask(ended, '2026-02-11').findings[1]).toMatchObject({ truth: 'no', facts: [] });
    expect(answer(newRight.signed('2026-03-01'), '2026-02-28')).toBe('open');
  });

  it('may be signed on the last day of the right', () => {
    const lastDay = aDossier()
      .awarded('2026-01-05', { until: '2026-02-10' })
      .consulted('2026-01-06')
      .signed('2026-02-10');
    expect(answer(lastDay, '2026-02-10')).toBe('concluded-in-time');
  });

  it('is the first of several', () => {
    const twice = newRight.signed('2026-05-02').signed('2026-04-01');
    expect(answer(twice, '2026-06-01')).toBe('concluded-in-time');
  });
});

describe('an exemption (EXE-1)', () => {
  it('takes the place of the project while it runs', () => {
    const exempted = newRight.exempted('2026-03-01', { until: day('2026-08-31') });
    expect(answer(exempted, '2026-02-28')).toBe('open');
    expect(answer(exempted, '2026-03-01')).toBe('exempted');
    expect(ask(exempted, '2026-08-31').outcome).toBe('met');
    expect(answer(exempted, '2026-09-01')).toBe('overdue');
    expect(ask(exempted, '2026-03-01').findings[3]?.facts).toEqual([
      { fact: 'exemption.decidedOn', value: '2026-03-01', record: 'exemption-1' },
    ]);
  });

  it('needs its reasons: without them the project stays due', () => {
    const bare = newRight.exempted('2026-03-01', { projectMotivated: false });
    expect(answer(bare, '2026-03-02')).toBe('open');
    expect(answer(bare, '2026-04-21')).toBe('overdue');
    const onlyProject = newRight.exempted('2026-03-01', { willingnessMotivated: false });
    expect(answer(onlyProject, '2026-03-02')).toBe('exempted');
  });

  it('gives way to a project', () => {
    expect(answer(newRight.exempted('2026-03-01').signed('2026-03-10'), '2026-03-10')).toBe(
      'concluded-in-time',
    );
  });
});

describe('studies and work tracks', () => {
  it('run three months from the acceptance', () => {
    const student = notNew.studying('2026-03-10');
    expect(due(student, '2026-03-10')).toMatchObject({
      from: '2026-03-10',
      until: '2026-06-10',
      calculation: { rule: 'OBL-10', step: 'three-months-from-acceptance' },
    });
    expect(answer(student, '2026-06-10')).toBe('open');
    expect(answer(student, '2026-06-11')).toBe('overdue');
    const track = notNew.onWorkTrack('2026-03-10');
    expect(due(track, '2026-03-10')?.until).toBe('2026-06-10');
  });

  it('of an earlier right set no term in this one', () => {
    const earlier = aDossier()
      .bornOn('2004-01-01')
      .awarded('2025-01-10', { until: '2025-12-20' })
      .awarded('2026-01-10')
      .consulted('2026-01-10')
      .onWorkTrack('2025-03-10');
    expect(due(earlier, '2026-03-10')).toBeUndefined();
    expect(due(earlier.onWorkTrack('2026-03-10'), '2026-03-10')).toMatchObject({
      from: '2026-03-10',
      until: '2026-06-10',
    });
  });

  it('press in order of their last day, whichever came into the file first', () => {
    const trackFirst = notNew.onWorkTrack('2026-03-20').studying('2026-03-10');
    expect(due(trackFirst, '2026-04-01')?.until).toBe('2026-06-10');
    const studiesFirst = notNew.onWorkTrack('2026-03-10').studying('2026-03-20');
    expect(due(studiesFirst, '2026-04-01')?.until).toBe('2026-06-10');
    const lastDay = studiesFirst.signed('2026-06-10').signed('2026-06-21', { kind: 'study' });
    expect(due(lastDay, '2026-06-21')?.until).toBe('2026-06-20');
    expect(answer(lastDay, '2026-06-21')).toBe('concluded-late');
  });

  it('never run from before the award', () => {
    const student = notNew.studying('2025-09-15');
    expect(due(student, '2026-01-20')?.from).toBe('2026-01-20');
  });

  it('count from the first acceptance that binds, so that a renewal wins no time', () => {
    const renewed = notNew
      .studying('2026-09-14', { decidedOn: day('2026-09-01') })
      .studying('2026-03-10');
    expect(due(renewed, '2026-09-01')?.until).toBe('2026-06-10');
    const barred = notNew.studying('2026-02-01', { onEquityGrounds: false }).studying('2026-03-10');
    expect(due(barred, '2026-09-01')?.until).toBe('2026-06-10');
  });

  it('ask for a project about the studies', () => {
    const general = notNew.studying('2026-03-10').signed('2026-03-20');
    expect(answer(general, '2026-04-01')).toBe('open');
    expect(answer(general.signed('2026-04-01', { kind: 'study' }), '2026-04-01')).toBe(
      'concluded-in-time',
    );
    expect(answer(notNew.onWorkTrack('2026-03-10').signed('2026-03-20'), '2026-04-01')).toBe(
      'concluded-in-time',
    );
  });

  it('stand beside the term of a new right: the one that presses most is shown', () => {
    const both = newRight.bornOn('2004-01-01').studying('2026-03-10');
    expect(due(both, '2026-03-10')?.until).toBe('2026-04-20');
    const concluded = both.signed('2026-02-01');
    expect(due(concluded, '2026-03-10')?.until).toBe('2026-06-10');
    expect(answer(concluded, '2026-06-11')).toBe('overdue');
    const lateFirst = both.signed('2026-04-25').signed('2026-05-01', { kind: 'study' });
    expect(answer(lateFirst, '2026-05-02')).toBe('concluded-late');
    const inTime = both.signed('2026-02-01').signed('2026-05-01', { kind: 'study' });
    expect(answer(inTime, '2026-05-02')).toBe('concluded-in-time');
    const lateStudies = both.signed('2026-02-01').signed('2026-06-11', { kind: 'study' });
    expect(answer(lateStudies, '2026-07-02')).toBe('concluded-late');
  });

  it('do not hide that the term of a new right may run', () => {
    const unasked = aDossier()
      .bornOn('2004-01-01')
      .awarded('2026-01-05', { decidedOn: '2026-01-20' })
      .studying('2026-03-10')
      .signed('2026-05-01', { kind: 'study' });
    const verdict = ask(unasked, '2026-05-02');
    expect(verdict.answer).toBe('undetermined');
    expect(verdict.missing).toEqual(['concluded-within-term']);
    expect(answer(unasked.consulted('2026-01-06'), '2026-05-02')).toBe('concluded-late');
    const elsewhere = { rightElsewhere: [{ from: day('2025-01-01'), until: day('2025-12-31') }] };
    expect(answer(unasked.consulted('2026-01-06', elsewhere), '2026-05-02')).toBe(
      'concluded-in-time',
    );
  });

  it('that may not bind leave a provisional term', () => {
    const open = notNew.studying('2026-03-10', { onEquityGrounds: 'unknown' });
    expect(answer(open, '2026-06-11')).toBe('undetermined');
    expect(due(open, '2026-06-11')?.until).toBe('2026-06-10');
  });
});

describe('a project that was asked for (OBL-4, OBL-10)', () => {
  it('has a term from the decision to conclude one', () => {
    const decided = notNew.requested('2026-02-01', { decidedOn: '2026-02-10' });
    expect(due(decided, '2026-02-10')).toMatchObject({
      from: '2026-02-10',
      until: '2026-05-10',
      calculation: { step: 'three-months-from-decision-to-conclude' },
    });
    expect(answer(decided, '2026-05-11')).toBe('overdue');
    expect(answer(decided.signed('2026-05-11'), '2026-05-11')).toBe('concluded-late');
  });

  it('counts from the first decision', () => {
    const twice = notNew
      .requested('2026-02-01', { decidedOn: '2026-02-20' })
      .requested('2026-02-02', { decidedOn: '2026-02-10' });
    expect(due(twice, '2026-03-01')?.from).toBe('2026-02-10');
  });

  it('stays open without a term until that decision, and cannot be late', () => {
    const asked = notNew.requested('2026-02-01');
    expect(answer(asked, '2030-01-01')).toBe('open');
    expect(due(asked, '2030-01-01')).toBeUndefined();
    expect(answer(asked.signed('2026-09-01'), '2026-09-01')).toBe('concluded-in-time');
    const laterDecided = notNew.requested('2026-02-01', { decidedOn: '2026-02-10' });
    expect(due(laterDecided, '2026-02-09')).toBeUndefined();
  });

  it('may be asked for on the first day of the right', () => {
    const first = notNew.requested('2026-01-05', { decidedOn: '2026-02-10' });
    expect(due(first, '2026-02-10')?.until).toBe('2026-05-10');
  });

  it('does not take the decision of an earlier right', () => {
    const earlier = notNew
      .requested('2025-06-01', { decidedOn: '2025-06-10' })
      .requested('2026-02-01');
    expect(due(earlier, '2026-03-01')).toBeUndefined();
  });
});

describe('before the reform and in the transition', () => {
  it('ran from the application (OBL-6)', () => {
    const old = aDossier()
      .bornOn('1995-01-01')
      .awarded('2015-03-10', { appliedOn: day('2015-02-20') });
    expect(due(old, '2015-03-10')).toMatchObject({
      from: '2015-02-20',
      until: '2015-05-20',
      calculation: { rule: 'OBL-6', step: 'three-months-from-application' },
    });
    expect(answer(old.signed('2015-05-20'), '2015-06-01')).toBe('concluded-in-time');
    expect(answer(old.signed('2015-05-21'), '2015-06-01')).toBe('concluded-late');
  });

  it('is not certain where the application was not recorded, except after the last possible day', () => {
    const old = aDossier().bornOn('1995-01-01').awarded('2015-03-10');
    expect(due(old, '2015-03-10')).toMatchObject({
      until: '2015-06-10',
      calculation: { rule: 'OBL-6', step: 'three-months-from-award' },
    });
    expect(answer(old, '2015-06-10')).toBe('undetermined');
    expect(ask(old, '2015-06-10').missing).toEqual(['term-is-over']);
    expect(answer(old, '2015-06-11')).toBe('overdue');
    expect(answer(old.signed('2015-06-10'), '2015-06-20')).toBe('undetermined');
    expect(ask(old.signed('2015-06-10'), '2015-06-20').missing).toEqual(['concluded-within-term']);
    expect(answer(old.signed('2015-06-11'), '2015-06-20')).toBe('concluded-late');
  });

  it('a decision of before the law has three months as well', () => {
    const oldest = aDossier()
      .bornOn('1980-01-01')
      .awarded('2001-05-01', { appliedOn: day('2001-04-10') });
    expect(due(oldest, '2001-05-01')?.until).toBe('2001-07-10');
  });

  it('is twelve months from the reform for who was awarded in the six months before (TRA-1)', () => {
    const dossier = aDossier().awarded('2016-08-15').consulted('2016-08-15');
    expect(due(dossier, '2016-11-01')).toMatchObject({
      from: '2016-11-01',
      until: '2017-11-01',
      calculation: { rule: 'TRA-1', step: 'twelve-months-from-reform' },
    });
    expect(due(dossier, '2016-10-31')).toBeUndefined();
    expect(answer(dossier, '2017-11-01')).toBe('open');
    expect(answer(dossier, '2017-11-02')).toBe('overdue');
  });

  it('is that of the new law for an award that was decided on its first day', () => {
    const first = aDossier()
      .awarded('2016-11-01', { appliedOn: day('2016-10-20') })
      .consulted('2016-11-01');
    expect(due(first, '2016-11-01')).toMatchObject({
      from: '2016-11-01',
      until: '2017-02-01',
      calculation: { rule: 'OBL-10', step: 'three-months-from-award' },
    });
  });

  it('studies accepted in that time have their own term', () => {
    const student = aDossier()
      .bornOn('1995-01-01')
      .awarded('2016-08-15')
      .consulted('2016-08-15')
      .studying('2017-02-01')
      .signed('2016-12-01');
    expect(due(student, '2017-02-01')?.until).toBe('2017-05-01');
  });
});

describe('a right of before the reform of which it is not known whether it was new', () => {
  const file = aDossier()
    .bornOn('1996-02-29')
    .awarded('2016-06-01')
    .with({ workTracks: [{ id: 'work-track-1', decidedOn: day('2016-06-01') }] })
    .signed('2016-06-01', { endedOn: day('2016-06-11') });

  it('may fall under the old law, so its term is at the latest what it seems', () => {
    const asked = file.consulted('2016-06-01', {
      rightElsewhere: [{ from: day('2016-05-21'), until: day('2016-05-31') }],
    });
    for (const one of [file, asked])
      expect(deadline(one.facts(), day('2016-11-01'))).toMatchObject({
        answer: 'undetermined',
        missing: ['concluded-within-term'],
      });
    const isNew = file.consulted('2016-06-01');
    expect(deadline(isNew.facts(), day('2016-11-01')).answer).toBe('concluded-in-time');
  });
});
