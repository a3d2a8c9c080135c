import { expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import type { Dossier } from '../facts/dossier.ts';
import { judge } from '../judge.ts';
import { aDossier } from '../testing/index.ts';
import { fileTimelineOf, timelineOf } from './timeline.ts';

const files = (count: number): Dossier[] =>
  Array.from({ length: count }, (_, at) =>
    aDossier()
      .awarded('2026-01-01', { id: `award-${at}` })
      .facts(),
  );

it('lays the facts that are asked about in turns on the line of time once', () => {
  const [one, other, third] = files(3);
  if (one === undefined || other === undefined || third === undefined) throw new Error('no files');
  const laid = [one, other, third].map((file) => fileTimelineOf(file));
  expect([one, other, third].map((file) => fileTimelineOf(file))).toEqual(laid);
  expect(fileTimelineOf(one)).toBe(laid[0]);
  expect(timelineOf(other)).toBe(laid[1]);
});

it('keeps the one that is asked about in between and forgets the one not asked about for longest', () => {
  const [kept, forgotten, ...others] = files(10);
  if (kept === undefined || forgotten === undefined) throw new Error('no files');
  const [line, past] = [fileTimelineOf(kept), fileTimelineOf(forgotten)];
  for (const other of others) {
    fileTimelineOf(other);
    expect(fileTimelineOf(kept)).toBe(line);
  }
  expect(fileTimelineOf(forgotten)).not.toBe(past);
});

it('gives a whole file the line of a whole file, also when only the subsidy was asked about before', () => {
  const [file] = files(1);
  if (file === undefined) throw new Error('no file');
  timelineOf(file);
  const line = fileTimelineOf(file);
  expect(line.requests).toEqual([]);
  expect(timelineOf(file)).toBe(line);
});

it('answers the same about files in turns as about each alone', () => {
  const on = day('2026-05-01');
  const many = files(20);
  const alone = many.map((file) => judge(structuredClone(file), { on }));
  const inTurns = [...many, ...many.toReversed()].map((file) => judge(file, { on }));
  expect(inTurns).toEqual([...alone, ...alone.toReversed()]);
});
