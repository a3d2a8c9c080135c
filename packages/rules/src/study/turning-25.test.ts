import { expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { turning25 } from './turning-25.ts';

const born = aDossier().bornOn('2002-03-01');
const effects = (facts: ReturnType<typeof born.facts>) =>
  turning25(facts).changes.map(({ id, effect }) => [id, effect]);

it('is not known while the date of birth is not', () => {
  const facts = aDossier()
    .with({ person: { birthDate: 'unknown' } })
    .facts();
  expect(turning25(facts)).toEqual({ on: 'unknown', concludedBefore: false, changes: [] });
});

it('stops everything for who concluded nothing before', () => {
  expect(turning25(born.facts()).on).toBe('2027-03-01');
  expect(effects(born.facts())).toEqual([
    ['student-subsidy', 'stops'],
    ['same-centre', 'stops'],
    ['mandatory-by-studies', 'stops'],
    ['new-study-project', 'stops'],
  ]);
});

it('keeps the subsidy and the centre of a study project that was concluded the day before', () => {
  const study = { kind: 'study', studiesEndOn: day('2028-06-30') } as const;
  const before = born.awarded('2026-01-05').signed('2027-02-28', study).facts();
  expect(turning25(before).concludedBefore).toBe(true);
  expect(effects(before).slice(0, 2)).toEqual([
    ['student-subsidy', 'stays'],
    ['same-centre', 'stays'],
  ]);
  const onTheDay = born.awarded('2026-01-05').signed('2027-03-01', study).facts();
  expect(turning25(onTheDay).concludedBefore).toBe(false);
});

it('counts neither a draft, nor a general project, nor one that ended', () => {
  expect(turning25(born.drafted({ kind: 'study' }).facts()).concludedBefore).toBe(false);
  expect(turning25(born.signed('2026-02-01').facts()).concludedBefore).toBe(false);
  const ended = { kind: 'study', endedOn: day('2026-06-01') } as const;
  expect(turning25(born.signed('2026-02-01', ended).facts()).concludedBefore).toBe(false);
});
