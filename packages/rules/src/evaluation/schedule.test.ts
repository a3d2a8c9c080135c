import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { reasons } from '../testing/reasons.ts';
import { evaluationRhythms, evaluationsOf } from './schedule.ts';

const ask = (dossier: DossierBuilder, on: string) => {
  const facts = dossier.facts();
  const [contract] = facts.contracts;
  if (contract === undefined) throw new Error('no contract');
  return evaluationsOf(facts, contract, day(on));
};
const due = (dossier: DossierBuilder, on: string) => {
  const window = ask(dossier, on).due;
  return window === undefined ? undefined : [window.from, window.until];
};

const signed = aDossier().signed('2026-01-15');

describe('three evaluations a year, spread evenly (EVA-1, EVA-2)', () => {
  it('are due every four months from the signature', () => {
    expect(ask(signed, '2026-01-15').due).toEqual({
      from: '2026-01-15',
      until: '2026-05-15',
      calculation: {
        rule: 'EVA-2',
        start: '2026-01-15',
        step: 'every-four-months-from-signature',
      },
    });
    expect(due(signed.evaluated('2026-05-01'), '2026-05-02')).toEqual(['2026-05-15', '2026-09-15']);
    const two = signed.evaluated('2026-05-01').evaluated('2026-09-01');
    expect(due(two, '2026-09-02')).toEqual(['2026-09-15', '2027-01-14']);
    const three = two.evaluated('2026-12-01');
    expect(due(three, '2026-12-02')).toEqual(['2027-01-15', '2027-05-15']);
    const four = three.evaluated('2026-12-20');
    expect(due(four, '2026-12-21')).toEqual(['2027-01-15', '2027-05-15']);
  });

  it.each([
    ['2026-05-15', 'on-schedule', 'met'],
    ['2026-05-16', 'late', 'not-met'],
  ] as const)('without any on %s: %s', (on, answer, outcome) => {
    const verdict = ask(signed, on);
    expect(verdict).toMatchObject({ question: 'evaluations', answer, outcome, missing: [] });
    expect(verdict.findings[0]?.truth).toBe(answer === 'late' ? 'no' : 'yes');
  });

  it('begin anew every year from the signature', () => {
    const lastYear = signed.evaluated('2026-05-01').evaluated('2026-09-01').evaluated('2027-01-14');
    expect(ask(lastYear, '2027-01-14').year).toEqual({
      year: {
        from: '2026-01-15',
        until: '2027-01-14',
        calculation: { rule: 'EVA-2', start: '2026-01-15', step: 'years-from-signature' },
      },
      done: 3,
      inPerson: 3,
      wanted: 3,
      wantedInPerson: 2,
      nextMustBeInPerson: false,
    });
    expect(ask(lastYear, '2027-01-15').year).toMatchObject({
      year: { from: '2027-01-15', until: '2028-01-14' },
      done: 0,
    });
    expect(due(lastYear, '2027-01-15')).toEqual(['2027-01-15', '2027-05-15']);
    expect(ask(signed.evaluated('2027-01-15'), '2027-01-16').year?.done).toBe(1);
  });

  it('are counted from a leap day', () => {
    const leap = aDossier().signed('2024-02-29');
    expect(ask(leap, '2025-02-27').year?.year).toMatchObject({
      from: '2024-02-29',
      until: '2025-02-27',
    });
    expect(ask(leap, '2025-02-28').year?.year).toMatchObject({
      from: '2025-02-28',
      until: '2026-02-27',
    });
    expect(ask(leap, '2028-02-29').year?.year).toMatchObject({
      from: '2028-02-29',
      until: '2029-02-27',
    });
  });
});

describe('two of them in person (EVA-1)', () => {
  it.each([
    [[], false, 'yes'],
    [['other'], true, 'yes'],
    [['interview'], false, 'yes'],
    [['other', 'other'], true, 'no'],
    [['other', 'interview'], true, 'yes'],
    [['interview', 'interview'], false, 'yes'],
    [['other', 'other', 'other'], true, 'no'],
    [['interview', 'other', 'other'], true, 'no'],
    [['interview', 'interview', 'other'], false, 'yes'],
  ] as const)('after %j the next must be: %s', (manners, must, possible) => {
    const days = ['2026-02-01', '2026-03-01', '2026-04-01'];
    const held = manners.reduce(
      (dossier, manner, at) => dossier.evaluated(days[at] ?? '', manner),
      signed,
    );
    const verdict = ask(held, '2026-04-02');
    expect(verdict.year?.nextMustBeInPerson).toBe(must);
    expect(verdict.findings[1]?.truth).toBe(possible);
    // Too few interviews is a reason to act; the year can still be mended.
    expect(verdict.answer).toBe('on-schedule');
  });

  it('one more is due in the year when the interviews lack', () => {
    const three = signed
      .evaluated('2026-02-01', 'other')
      .evaluated('2026-03-01', 'other')
      .evaluated('2026-04-01');
    expect(due(three, '2026-04-02')).toEqual(['2026-09-15', '2027-01-14']);
    expect(due(three.evaluated('2026-06-01'), '2026-06-02')).toEqual(['2027-01-15', '2027-05-15']);
  });
});

describe('what counts as an evaluation (EVA-3)', () => {
  it.each([{ personTookPart: false }, { writtenDown: false }, { contractId: 'contract-2' }])(
    'not one with %j',
    (details) => {
      const facts = signed.evaluated('2026-02-01').facts();
      const dossier = signed.with({
        evaluations: facts.evaluations.map((evaluation) => ({ ...evaluation, ...details })),
      });
      expect(ask(dossier, '2026-03-01').year?.done).toBe(0);
    },
  );

  it('nor one of a later day, nor of before the signature', () => {
    expect(ask(signed.evaluated('2026-03-02'), '2026-03-01').year?.done).toBe(0);
    expect(ask(signed.evaluated('2026-03-01'), '2026-03-01').year?.done).toBe(1);
    expect(ask(signed.evaluated('2026-01-14'), '2026-03-01').year?.done).toBe(0);
    expect(ask(signed.evaluated('2026-01-15'), '2026-03-01').year?.done).toBe(1);
  });

  it('is kept as a fact', () => {
    const both = signed.evaluated('2026-02-01', 'other').evaluated('2026-03-01');
    const findings = ask(both, '2026-03-02').findings;
    expect(findings[0]?.facts).toEqual([
      { fact: 'evaluation.heldOn', value: '2026-02-01', record: 'evaluation-1' },
      { fact: 'evaluation.heldOn', value: '2026-03-01', record: 'evaluation-2' },
    ]);
    expect(findings[1]?.facts).toEqual([
      { fact: 'evaluation.heldOn', value: '2026-03-01', record: 'evaluation-2' },
    ]);
  });
});

describe('a project of less than a year (EVA-2)', () => {
  const until = (endsOn: string) => aDossier().signed('2026-01-15', { endsOn: day(endsOn) });
  it('needs none after its end', () => {
    const short = until('2026-05-14').evaluated('2026-03-01');
    expect(due(short, '2026-03-02')).toBeUndefined();
    expect(ask(short, '2026-03-02').answer).toBe('on-schedule');
    expect(due(until('2026-05-15').evaluated('2026-03-01'), '2026-03-02')).toEqual([
      '2026-05-15',
      '2026-05-15',
    ]);
  });

  it('has the last one before its end', () => {
    expect(due(until('2026-04-30'), '2026-02-01')).toEqual(['2026-01-15', '2026-04-30']);
    expect(due(until('2026-12-31'), '2026-02-01')).toEqual(['2026-01-15', '2026-05-15']);
  });

  it('with no agreed end goes on', () => {
    const silent = aDossier().signed('2026-01-15', { endsOn: 'unknown' });
    expect(due(silent, '2026-02-01')).toEqual(['2026-01-15', '2026-05-15']);
  });
});

describe('no running project', () => {
  it.each([
    ['2026-01-14', 'no-running-project'],
    ['2026-01-15', 'on-schedule'],
    ['2026-06-30', 'late'],
    ['2026-07-01', 'no-running-project'],
  ] as const)('on %s: %s', (on, expected) => {
    expect(ask(signed.ended('2026-06-30'), on).answer).toBe(expected);
    expect(ask(aDossier().signed('2026-01-15', { endsOn: day('2026-06-30') }), on).answer).toBe(
      expected,
    );
  });

  it('has nothing due and no year', () => {
    const none = ask(aDossier().drafted(), '2026-02-01');
    expect(none).toEqual({
      question: 'evaluations',
      answer: 'no-running-project',
      outcome: 'not-applicable',
      findings: [],
      missing: [],
    });
    expect(ask(aDossier().signed('2002-01-01'), '2002-09-30').answer).toBe('no-running-project');
  });
});

describe('the rhythm of each time', () => {
  it('was once a trimester before the reform', () => {
    const old = aDossier().signed('2015-01-15');
    expect(due(old, '2015-02-01')).toEqual(['2015-01-15', '2015-04-15']);
    const three = old
      .evaluated('2015-04-01')
      .evaluated('2015-07-01')
      .evaluated('2015-10-01', 'other');
    expect(due(three, '2015-10-02')).toEqual(['2015-10-15', '2016-01-14']);
    expect(ask(three, '2015-10-02').year?.nextMustBeInPerson).toBe(false);
    expect(due(three.evaluated('2015-12-01', 'other'), '2015-12-02')).toEqual([
      '2016-01-15',
      '2016-04-15',
    ]);
  });

  it('counts an old project anew from the reform', () => {
    const old = aDossier().signed('2015-01-15').evaluated('2016-10-01');
    expect(due(old, '2016-10-31')).toEqual(['2016-04-15', '2016-07-15']);
    expect(due(old, '2016-11-01')).toEqual(['2016-11-01', '2017-03-01']);
    expect(ask(old, '2016-11-01').year?.done).toBe(0);
    expect(ask(old, '2017-11-01').year?.year.from).toBe('2017-11-01');
  });

  it('stands in two rows that follow on each other', () => {
    expect(evaluationRhythms.map(({ from, until, value }) => [from, until, value])).toEqual([
      ['2002-10-01', '2016-10-31', { timesAYear: 4, inPerson: 0, monthsApart: 3 }],
      ['2016-11-01', undefined, { timesAYear: 3, inPerson: 2, monthsApart: 4 }],
    ]);
  });
});

it('says its reasons', () => {
  expect(reasons(ask(signed.evaluated('2026-03-01', 'other'), '2026-09-16'))).toEqual([
    'evaluated-in-time: no | EVA-1 decree 15 | evaluation.heldOn 2026-03-01 (evaluation-1)',
    'enough-interviews-possible: yes | EVA-1 decree 15',
  ]);
});
