import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import type { Dossier } from '../facts/dossier.ts';
import { judge } from '../judge.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { reasons } from '../testing/reasons.ts';
import { exemptionVerdict, runningExemption } from './exemption.ts';

const verdictOf = (dossier: Dossier) => {
  const [exemption] = dossier.exemptions;
  if (exemption === undefined) throw new Error('no exemption');
  return exemptionVerdict(dossier, exemption);
};
const ask = (dossier: DossierBuilder) => verdictOf(dossier.facts());
const runningOn = (dossier: DossierBuilder, on: string) =>
  runningExemption(dossier.facts(), day(on));

describe('the two motivations (EXE-2)', () => {
  it.each([
    [true, true, 'reasoned', 'met'],
    [false, true, 'not-reasoned', 'not-met'],
    [true, false, 'not-reasoned', 'not-met'],
    [false, false, 'not-reasoned', 'not-met'],
  ] as const)(
    'project %s, willingness %s: %s',
    (projectMotivated, willingnessMotivated, answer, outcome) => {
      const verdict = ask(
        aDossier().exempted('2026-03-01', { projectMotivated, willingnessMotivated }),
      );
      expect(verdict).toMatchObject({ question: 'exemption', answer, outcome });
      expect(verdict.findings.map(({ facts }) => facts)).toEqual([
        [{ fact: 'exemption.decidedOn', value: '2026-03-01', record: 'exemption-1' }],
        [{ fact: 'exemption.decidedOn', value: '2026-03-01', record: 'exemption-1' }],
      ]);
    },
  );
});

it('names the article of each motivation', () => {
  expect(reasons(ask(aDossier().exempted('2026-03-01', { willingnessMotivated: false })))).toEqual([
    'project-motivated: yes | EXE-2 law 11 §2 | exemption.decidedOn 2026-03-01 (exemption-1)',
    'willingness-motivated: no | EXE-2 law 3 5° | exemption.decidedOn 2026-03-01 (exemption-1)',
  ]);
});

describe('the review three times a year (EXE-6, local)', () => {
  const exempted = (details = {}) => aDossier().exempted('2026-03-31', details);
  it.each([
    [{}, '2026-03-31', '2026-07-31'],
    [{ reviewedOn: [day('2026-07-10')] }, '2026-07-10', '2026-11-10'],
    [{ reviewedOn: [day('2026-10-31'), day('2026-07-10')] }, '2026-10-31', '2027-02-28'],
    [{ until: day('2026-07-31') }, '2026-03-31', '2026-07-31'],
  ] as const)('%j: from %s until %s', (details, from, until) => {
    expect(ask(exempted(details)).due).toEqual({
      from,
      until,
      calculation: { rule: 'EXE-6', start: from, step: 'every-four-months' },
    });
  });

  it('counts no review that was held after the day', () => {
    const file = exempted({ reviewedOn: [day('2026-07-10')] }).facts();
    const dueOn = (on: string) => judge(file, { on: day(on) }).exemption?.due?.until;
    expect(dueOn('2026-07-09')).toBe('2026-07-31');
    expect(dueOn('2026-07-10')).toBe('2026-11-10');
    const again = exempted({ reviewedOn: [day('2026-07-10'), day('2026-10-31')] }).facts();
    expect(judge(again, { on: day('2026-09-01') }).exemption?.due?.until).toBe('2026-11-10');
  });

  it('is not asked of one that ends before, nor where the centre does not review', () => {
    expect(ask(exempted({ until: day('2026-07-30') })).due).toBeUndefined();
    const { centre } = aDossier().facts();
    const without = exempted().with({ centre: { ...centre, reviewsExemptions: false } });
    expect(ask(without).due).toBeUndefined();
  });
});

describe('the exemption of a day', () => {
  const dossier = aDossier().exempted('2026-03-01', { until: day('2026-06-30') });
  it.each([
    ['2026-02-28', undefined],
    ['2026-03-01', 'exemption-1'],
    ['2026-06-30', 'exemption-1'],
    ['2026-07-01', undefined],
  ] as const)('on %s: %s', (on, expected) => {
    expect(runningOn(dossier, on)?.id).toBe(expected);
  });

  it('is the one decided last, and none that is not decided yet', () => {
    const again = dossier.exempted('2026-05-01').exempted('2026-04-01');
    expect(runningOn(again, '2026-05-02')?.id).toBe('exemption-2');
    expect(runningOn(again, '2026-04-30')?.id).toBe('exemption-3');
    const back = aDossier().exempted('2026-05-01', { from: day('2026-03-01') });
    expect(runningOn(back, '2026-04-30')).toBeNull();
    expect(runningOn(back, '2026-05-01')?.id).toBe('exemption-1');
  });

  it('is of two decided on one day the one with the later id, in whatever order they come', () => {
    const { exemptions, ...file } = dossier.exempted('2026-03-01').facts();
    for (const given of [exemptions, exemptions.toReversed()])
      expect(runningExemption({ ...file, exemptions: given }, day('2026-03-01'))?.id).toBe(
        'exemption-2',
      );
  });
});
