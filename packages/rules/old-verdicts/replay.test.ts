import { describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { namedIn } from './named-changes.ts';
import { replay, told } from './replay.ts';
import type { Store, VerdictLine } from './store.ts';

const OLD = '2026.11.0';
const NEW = '2026.12.0';
const line = (answers: VerdictLine['answers']): VerdictLine => ({
  file: 'one',
  on: day('2026-03-15'),
  answers,
});
const store: Store = {
  rules: OLD,
  files: [],
  lines: [line({ obligation: 'mandatory', 'subsidy 2026-02': 'first 11 13142' })],
};
const now = [line({ obligation: 'optional', 'subsidy 2026-03': 'first 11 13142' })];
const replayed = (rules: string, ...changes: string[]) =>
  replay(store, now, { rules, changes: namedIn(changes.join('\n')) });
const unnamed = (rules: string, ...changes: string[]) =>
  replayed(rules, ...changes).unnamed.map(({ about, was, is }) => `${about}: ${was} -> ${is}`);

const OBLIGATION = 'obligation: mandatory -> optional';
const FEBRUARY = 'subsidy 2026-02: first 11 13142 -> (nothing)';
const MARCH = 'subsidy 2026-03: (nothing) -> first 11 13142';
const ofObligation = `rules ${NEW}: OBL-1 changes obligation, days 2016-11-01..`;
const ofSubsidy = `rules ${NEW}: SUB-2 changes subsidy, days 2026-02-28..2026-03-01`;

describe('a changed answer', () => {
  it('is named by the question and the days', () => {
    expect(unnamed(NEW)).toEqual([OBLIGATION, FEBRUARY, MARCH]);
    expect(unnamed(NEW, ofObligation)).toEqual([FEBRUARY, MARCH]);
    expect(unnamed(NEW, ofSubsidy)).toEqual([OBLIGATION]);
    expect(unnamed(NEW, ofObligation, ofSubsidy)).toEqual([]);
  });

  it.each([
    ['2026-03-15..2026-03-15', []],
    ['2026-03-16..', [OBLIGATION]],
    ['2016-11-01..2026-03-14', [OBLIGATION]],
  ] as const)('of 2026-03-15 by the days %s: not named %j', (days, expected) => {
    const changes = [`rules ${NEW}: OBL-1 changes obligation, days ${days}`, ofSubsidy];
    expect(unnamed(NEW, ...changes)).toEqual(expected);
  });

  it('of a month by any of its days', () => {
    const until = (last: string) => `rules ${NEW}: SUB-2 changes subsidy, days 2016-11-01..${last}`;
    expect(unnamed(NEW, ofObligation, until('2026-02-01'))).toEqual([MARCH]);
    expect(unnamed(NEW, ofObligation, until('2026-03-01'))).toEqual([]);
  });

  it('is not named while the version of the rules is that of the stored answers, nor by a line for another', () => {
    expect(unnamed(OLD, ofObligation.replace(NEW, OLD))).toContain(OBLIGATION);
    expect(unnamed('2027.1.0', ofObligation)).toContain(OBLIGATION);
  });
});

describe('the store', () => {
  it('keeps the old answers beside the new ones, with the version that gave them and the change', () => {
    const { settled } = replayed(NEW, ofObligation, ofSubsidy);
    expect(settled.rules).toBe(NEW);
    expect(settled.lines).toEqual([
      {
        ...now[0],
        was: [
          {
            rules: OLD,
            answers: {
              obligation: 'mandatory',
              'subsidy 2026-02': 'first 11 13142',
              'subsidy 2026-03': '(nothing)',
            },
            changedBy: [ofObligation, ofSubsidy],
          },
        ],
      },
    ]);
    const back = replay(settled, store.lines, { rules: '2027.1.0', changes: [] }).settled.lines;
    expect(back[0]?.was?.map(({ rules }) => rules)).toEqual([OLD, NEW]);
  });

  it('stays as it is when nothing changed, and takes a new file as it comes', () => {
    const changes = { rules: NEW, changes: [] };
    expect(replay(store, store.lines, changes)).toEqual({ unnamed: [], settled: store });
    expect(replay({ ...store, lines: [] }, now, changes).settled.lines).toEqual(now);
  });
});

it('tells what changed and the line to add', () => {
  expect(told(replayed(NEW).unnamed, NEW)).toEqual([
    'changed answers about obligation: 1',
    '  one on 2026-03-15, obligation: mandatory -> optional',
    '  if meant: raise RULES_VERSION (now 2026.12.0), and add this line with the right RULE to a changeset:',
    '  rules VERSION: RULE changes obligation, days 2026-03-15..2026-03-15',
    'changed answers about subsidy: 2',
    '  one on 2026-03-15, subsidy 2026-02: first 11 13142 -> (nothing)',
    '  one on 2026-03-15, subsidy 2026-03: (nothing) -> first 11 13142',
    '  if meant: raise RULES_VERSION (now 2026.12.0), and add this line with the right RULE to a changeset:',
    '  rules VERSION: RULE changes subsidy, days 2026-02-01..2026-03-31',
  ]);
});
