import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { type DaySpan, spanText } from '../calendar/day-span.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { at, lineOf } from '../testing/timeline.ts';
import {
  extensionWindow,
  firstWindow,
  type MaybeWindow,
  secondChanceWindow,
  shownElsewhere,
  yearBefore,
} from './windows.ts';

/** A window with its days as texts. */
const written = (window: MaybeWindow) =>
  window === null || window === 'unknown' ? window : { ...window, span: spanText(window.span) };
const writtenSpan = (days: DaySpan | null | 'unknown') =>
  days === null || days === 'unknown' ? days : spanText(days);
const first = (dossier: DossierBuilder) => written(firstWindow(lineOf(dossier), at('2027-12-31')));
const span = (from: string, until: string) => ({ from: day(from), until: day(until) });
const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');

describe('the twelve months of the first subsidy (SUB-2)', () => {
  it.each([
    ['2026-01-05', '2026-01-01', '2026-12-31'],
    ['2026-01-31', '2026-01-01', '2026-12-31'],
    ['2026-02-01', '2026-02-01', '2027-01-31'],
    ['2026-03-20', '2026-03-01', '2027-02-28'],
    ['2027-03-20', '2027-03-01', '2028-02-29'],
  ] as const)('signed on %s: from %s until %s', (signed, from, until) => {
    expect(first(awarded.signed(signed))).toEqual({
      span: span(from, until),
      contract: 'contract-1',
    });
  });

  it('open once, with the first signature on living wage', () => {
    expect(first(awarded.signed('2026-05-10').signed('2026-03-20'))).toMatchObject({
      contract: 'contract-2',
    });
    const before = aDossier().awarded('2026-03-10').consulted('2026-03-10');
    expect(first(before.signed('2026-02-28').signed('2026-03-20'))).toMatchObject({
      contract: 'contract-2',
    });
    expect(first(before.signed('2026-03-01'))).toMatchObject({ contract: 'contract-1' });
  });

  it('are not opened by a study project, a draft, or without living wage', () => {
    expect(first(awarded.signed('2026-03-20', { kind: 'study' }))).toBeNull();
    expect(first(awarded.drafted())).toBeNull();
    expect(first(aDossier().consulted('2026-01-06').signed('2026-03-20'))).toBeNull();
  });

  it('are unknown until the KSZ was consulted about the time before this right', () => {
    const signed = aDossier().awarded('2026-01-05').signed('2026-03-20');
    expect(first(signed)).toBe('unknown');
    expect(first(signed.consulted('2026-01-03'))).toBe('unknown');
    expect(first(signed.consulted('2026-01-04'))).not.toBe('unknown');
    expect(first(aDossier().awarded('2026-01-05').consulted('2026-01-03'))).toBe('unknown');
    expect(first(aDossier().awarded('2026-01-05').consulted('2026-01-04'))).toBeNull();
    expect(first(signed.consulted('2026-01-06', { firstSubsidy: 'unknown' }))).toBe('unknown');
    const tooEarly = signed.consulted('2026-01-03');
    expect(first(tooEarly.consulted('2026-01-06', { firstSubsidy: 'unknown' }))).toBe('unknown');
    const inTime = signed.consulted('2026-01-06');
    expect(first(inTime.consulted('2026-05-01', { firstSubsidy: 'unknown' }))).toMatchObject({
      contract: 'contract-1',
    });
    expect(first(aDossier())).toBe('unknown');
    expect(first(aDossier().consulted('2026-01-06'))).toBeNull();
  });

  it('a consultation of an earlier right says nothing of the time after it', () => {
    const back = aDossier()
      .awarded('2018-01-05', { until: '2018-12-31' })
      .consulted('2018-01-05')
      .awarded('2026-01-05');
    expect(first(back)).toBe('unknown');
    expect(first(back.signed('2026-01-20'))).toBe('unknown');
    expect(first(back.consulted('2026-01-05').signed('2026-01-20'))).toMatchObject({
      span: { from: '2026-01-01' },
    });
    // What this centre itself opened then was the first in any case.
    expect(first(back.signed('2018-02-10'))).toMatchObject({ span: { from: '2018-02-01' } });
  });

  const elsewhere = { firstSubsidy: span('2025-06-15', '2025-11-30') };
  it('begin elsewhere where the KSZ shows it, and the clock runs on', () => {
    const moved = aDossier().awarded('2026-01-05').consulted('2026-01-06', elsewhere);
    expect(first(moved.signed('2026-01-20'))).toEqual({
      span: span('2025-06-01', '2026-05-31'),
      contract: null,
    });
    expect(first(moved)).toMatchObject({ contract: null });
    const consultedAgain = moved.consulted('2026-03-01').signed('2026-01-20');
    expect(first(consultedAgain)).toMatchObject({ contract: null });
    const corrected = moved.consulted('2026-03-01', {
      firstSubsidy: span('2025-07-01', '2025-11-30'),
    });
    expect(first(corrected)).toMatchObject({ span: { from: '2025-07-01' } });
  });

  it('stay with this centre when it was first', () => {
    const here = (signed: string) =>
      aDossier().awarded('2025-01-05').consulted('2026-01-06', elsewhere).signed(signed);
    expect(first(here('2025-05-31'))).toMatchObject({ contract: 'contract-1' });
    expect(first(here('2025-06-30'))).toMatchObject({ contract: 'contract-1' });
    expect(first(here('2025-07-01'))).toMatchObject({ contract: null });
  });

  it('count a project of before the reform from the reform (SUB-12)', () => {
    const old = aDossier().awarded('2015-01-10').consulted('2015-01-10').signed('2015-01-20');
    expect(first(old)).toMatchObject({ span: span('2016-11-01', '2017-10-31') });
  });
});

describe('what the KSZ showed (NOV-5)', () => {
  const [one, two] = [span('2025-01-01', '2025-12-31'), span('2025-02-01', '2026-01-31')];

  it('is the last period, else none where somebody asked', () => {
    const shown = (...answers: (typeof one | null | 'unknown')[]) =>
      shownElsewhere.extension(
        lineOf(
          answers.reduce(
            (dossier, extension, turn) => dossier.consulted(`2026-01-0${turn + 1}`, { extension }),
            aDossier(),
          ),
        ),
      );
    expect(shown()).toBe('unknown');
    expect(shown(null)).toBeNull();
    expect(shown(null, 'unknown')).toBeNull();
    expect(shown('unknown')).toBe('unknown');
    expect(shown('unknown', null)).toBeNull();
    expect(shown(one, null)).toEqual(one);
    expect(shown(one, 'unknown')).toEqual(one);
    expect(shown(one, two)).toEqual(two);
    expect(shown(two, one)).toEqual(one);
  });

  it('is that of the later day, and on one day that of the later id, whatever the order of the list', () => {
    const asked = (first: string, second: string) =>
      aDossier().consulted(first, { extension: one }).consulted(second, { extension: two });
    const reversed = (dossier: DossierBuilder) =>
      dossier.with({ consultations: dossier.facts().consultations.toReversed() });
    for (const [dossier, expected] of [
      [asked('2026-01-01', '2026-01-02'), two],
      [asked('2026-01-02', '2026-01-01'), one],
      [asked('2026-01-01', '2026-01-01'), two],
    ] as const)
      for (const given of [dossier, reversed(dossier)])
        expect(shownElsewhere.extension(lineOf(given))).toEqual(expected);
  });

  it('was answered on the last day, whatever the order of the list', () => {
    const signed = aDossier().awarded('2026-01-05').signed('2026-03-20').consulted('2026-01-06');
    expect(first(signed.consulted('2026-01-01'))).toMatchObject({ contract: 'contract-1' });
  });
});

describe('the twelve months of the extension (SUB-6)', () => {
  const ask = (dossier: DossierBuilder) =>
    writtenSpan(extensionWindow(lineOf(dossier), at('2027-12-31')));
  it('follow on the first, directly', () => {
    expect(ask(awarded.signed('2026-03-20'))).toEqual(span('2027-03-01', '2028-02-29'));
    expect(ask(awarded)).toBeNull();
    expect(ask(aDossier().awarded('2026-01-05').signed('2026-03-20'))).toBe('unknown');
  });

  it('are those another centre began', () => {
    const shown = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06', {
        firstSubsidy: span('2024-10-01', '2025-09-30'),
        extension: span('2025-10-01', '2026-01-04'),
      });
    expect(ask(shown)).toEqual(span('2025-10-01', '2026-09-30'));
    const notAsked = shown.with({
      consultations: shown
        .facts()
        .consultations.map((item) => ({ ...item, extension: 'unknown' as const })),
    });
    expect(ask(notAsked)).toEqual(span('2025-10-01', '2026-09-30'));
  });

  it('follow directly on the first, whatever month the KSZ shows', () => {
    const shows = (firstSubsidy: ReturnType<typeof span> | 'unknown') =>
      aDossier()
        .awarded('2026-01-05')
        .consulted('2026-01-06', { firstSubsidy, extension: span('2025-08-01', '2026-01-04') });
    expect(ask(shows(span('2024-06-01', '2025-05-31')))).toEqual(span('2025-06-01', '2026-05-31'));
    expect(ask(shows('unknown'))).toEqual(span('2025-08-01', '2026-07-31'));
  });
});

it('the year before', () => {
  expect(spanText(yearBefore(at('2026-03-10')))).toEqual(span('2025-03-10', '2026-03-09'));
  expect(spanText(yearBefore(at('2024-02-29')))).toEqual(span('2023-02-28', '2024-02-28'));
});

describe('the twelve months of the second chance (SUB-7)', () => {
  const ask = (dossier: DossierBuilder) =>
    written(secondChanceWindow(lineOf(dossier), at('2029-12-31')));
  const earlier = aDossier()
    .awarded('2020-01-10', { until: '2021-06-30' })
    .consulted('2020-01-10')
    .signed('2020-02-10', { endedOn: day('2021-06-30') });

  it('open with a project in a right after a year without right', () => {
    expect(ask(earlier.awarded('2026-03-10').signed('2026-04-20'))).toEqual({
      span: span('2026-04-01', '2027-03-31'),
      contract: 'contract-2',
    });
    expect(ask(earlier.awarded('2026-03-10').signed('2026-03-01'))).toMatchObject({
      contract: 'contract-2',
    });
    expect(ask(earlier.awarded('2026-03-10').signed('2026-02-28'))).toBeNull();
    expect(ask(earlier.awarded('2026-03-10'))).toBeNull();
    expect(ask(earlier)).toBeNull();
  });

  it.each([
    ['2022-07-01', true],
    ['2022-06-30', false],
  ] as const)('right again from %s: %s', (from, opens) => {
    expect(ask(earlier.awarded(from).signed(from)) !== null).toBe(opens);
  });

  it('do not open after a right elsewhere in that year', () => {
    const until = (last: string) =>
      earlier
        .awarded('2026-03-10')
        .consulted('2026-03-10', { rightElsewhere: [span('2024-01-01', last)] })
        .signed('2026-03-10');
    expect(ask(until('2025-03-09'))).not.toBeNull();
    expect(ask(until('2025-03-10'))).toBeNull();
  });

  it('need a first subsidy, and are unknown while that is', () => {
    const noFirst = aDossier().awarded('2026-03-10').consulted('2026-03-10').signed('2026-03-10');
    expect(ask(noFirst)).toBeNull();
    expect(ask(aDossier().awarded('2026-03-10').consulted('2026-03-10'))).toBeNull();
    expect(ask(aDossier().awarded('2026-03-10').signed('2026-03-10'))).toBe('unknown');
  });

  it('end with the right in which they were opened', () => {
    const ended = earlier.awarded('2026-03-10', { until: '2026-05-31' });
    expect(ask(ended.signed('2026-05-31'))).not.toBeNull();
    expect(ask(ended.signed('2026-06-01'))).toBeNull();
  });

  it('come once: in the right in which they were decided, else in the latest', () => {
    const twice = earlier
      .awarded('2023-01-10', { until: '2023-12-31', decidedOn: '2022-12-20' })
      .signed('2023-02-10', { endedOn: day('2023-12-31') })
      .awarded('2026-03-10')
      .signed('2026-04-20');
    expect(ask(twice)).toMatchObject({ contract: 'contract-3' });
    for (const decided of ['2022-12-20', '2023-01-09', '2023-01-10', '2023-12-31'])
      expect(ask(twice.decidedSubsidy('second-chance', decided))).toMatchObject({
        contract: 'contract-2',
      });
    for (const decided of ['2022-12-19', '2024-01-01'])
      expect(ask(twice.decidedSubsidy('second-chance', decided))).toMatchObject({
        contract: 'contract-3',
      });
    expect(ask(twice.decidedSubsidy('extension', '2023-03-01'))).toMatchObject({
      contract: 'contract-3',
    });
  });
});
