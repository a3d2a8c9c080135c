import { day } from '@traject/rules/calendar';
import { describe, expect, it } from 'vitest';
import { nextInsz, testDesk } from '../testing/desk.ts';
import { columnProblems, importRows, type ReadRow } from './import-rows.ts';
import { columnsOf, type ImportKind } from './input.ts';

const desk = testDesk();

const run = (kind: ImportKind, cells: ReadRow['cells'][], language: 'nl' | 'fr' | 'de' = 'nl') =>
  importRows(desk.open.database, {
    centreId: desk.centre.centreId,
    kind,
    rows: cells.map((row, at) => ({ line: at + 2, cells: row })),
    language,
    today: day('2026-11-21'),
    onRow: () => undefined,
  });

const person = (insz: string, more: Partial<ReadRow['cells']> = {}) => ({
  insz,
  first_name: 'Jan',
  last_name: 'Jansen',
  birth_date: '1990-06-15',
  language: 'nl',
  worker: 'social-worker',
  ...more,
});
const decision = (insz: string, more: Partial<ReadRow['cells']> = {}) => ({
  insz,
  kind: 'living-wage',
  applied_on: '',
  decided_on: '2026-09-10',
  from: '2026-09-01',
  until: '',
  category: '2',
  monthly_amount: '1.314,20',
  tops_up_paid_work: 'no',
  ...more,
});
const contract = (insz: string, more: Partial<ReadRow['cells']> = {}) => ({
  insz,
  kind: 'general',
  starts_on: '2026-10-01',
  ends_on: '',
  informed_on: '2026-09-20',
  given_on: '2026-09-20',
  signed_by_person_on: '2026-10-01',
  signed_by_centre_on: '2026-10-01',
  noted_on: '',
  ended_on: '',
  studies_end_on: '',
  action_areas: 'work|debt',
  objectives: 'Werk vinden|Schuldenvrij zijn',
  commitments_person: 'Solliciteren|Afbetalen|Komen',
  commitments_centre: 'Begeleiden',
  deadlines: 'Binnen de maand',
  evaluation_manner: 'Drie keer per jaar',
  additional_aid: 'Geen',
  incentive_bonus: 'Geen',
  includes_training: 'no',
  social_worker: 'An',
  replacement: 'Tom',
  proportion: 'In verhouding',
  ...more,
});

const fileOf = async (insz: string) => {
  const worker = desk.as('social-worker');
  const { rows } = await worker.file.list({ text: insz, whose: 'team' });
  return worker.file.open({ dossierId: rows[0]?.id ?? '' });
};

describe('people, decisions and contracts', () => {
  const insz = nextInsz();

  it('come in one after the other and are judged at once', async () => {
    expect(await run('people', [person(insz), person(nextInsz(), { birth_date: '' })])).toEqual({
      written: 2,
    });
    expect(await run('decisions', [decision(insz)])).toEqual({ written: 1 });
    expect((await fileOf(insz)).judgement.duties).toMatchObject([
      { kind: 'conclude-project', until: '2026-12-10' },
    ]);
    expect(await run('contracts', [contract(insz)])).toEqual({ written: 1 });
    const file = await fileOf(insz);
    expect(file.contracts).toMatchObject([{ frozen: true, signedOn: '2026-10-01' }]);
    expect(file.judgement.contracts[0]?.mentions.answer).toBe('complete');
    expect(file.facts.awards[0]?.amounts[0]?.monthlyCents).toBe(131420);
  });

  it('tie each commitment to the objective in its place, the rest to the last', async () => {
    const file = await fileOf(insz);
    const { text } = await desk
      .as('social-worker')
      .contract.open({ dossierId: file.id, id: file.contracts[0]?.id ?? '' });
    const [first, second] = text.objectives.map(({ id }) => id);
    expect(text.commitments.map(({ objectiveId }) => objectiveId)).toEqual([
      first,
      second,
      second,
      first,
    ]);
    expect(text.objectives.map(({ actionArea }) => actionArea)).toEqual(['work', 'debt']);
  });
});

describe('a file with a bad line', () => {
  it('is refused whole, and every bad line is named with its column and reason', async () => {
    const good = nextInsz();
    const result = await run('people', [
      person(good),
      person('85073003329', { language: 'en' }),
      person(nextInsz(), { birth_date: '31/12/1990' }),
    ]);
    expect(result).toEqual({
      problems: [
        { line: 3, column: 'insz', reason: 'De controlecijfers kloppen niet. Kijk het nummer na.' },
        { line: 3, column: 'language', reason: 'Kies een van de mogelijkheden.' },
        { line: 4, column: 'birth_date', reason: 'Dit is geen dag.' },
      ],
    });
    const { rows } = await desk.as('social-worker').file.list({ text: good, whose: 'team' });
    expect(rows).toEqual([]);
  });

  it('is refused whole when a line does not fit the record', async () => {
    const twice = nextInsz();
    const result = await run('people', [
      person(twice),
      person(twice),
      person(nextInsz(), { worker: 'Niemand' }),
    ]);
    expect(result).toMatchObject({
      problems: [
        { line: 3, column: 'insz' },
        { line: 4, column: 'worker' },
      ],
    });
    const { rows } = await desk.as('social-worker').file.list({ text: twice, whose: 'team' });
    expect(rows).toEqual([]);
  });

  it('speaks the language that was asked for', async () => {
    expect(await run('decisions', [decision(nextInsz())], 'fr')).toEqual({
      problems: [
        {
          line: 2,
          column: 'insz',
          reason: 'Aucun dossier avec ce NISS. Importez d’abord les personnes.',
        },
      ],
    });
  });

  it.each([
    [{ monthly_amount: 'veel' }, 'monthly_amount', 'Dit is geen bedrag in euro.'],
    [{ monthly_amount: '0' }, 'monthly_amount', 'Dit is te klein.'],
    [{ category: '4' }, 'category', 'Kies een van de mogelijkheden.'],
    [{ tops_up_paid_work: 'ja' }, 'tops_up_paid_work', 'Kies een van de mogelijkheden.'],
    [{ until: '2026-08-01' }, 'until', 'Het einde ligt vóór het begin.'],
  ])('%j', async (wrong, column, reason) => {
    expect(await run('decisions', [decision(nextInsz(), wrong)])).toEqual({
      problems: [{ line: 2, column, reason }],
    });
  });

  it('reads amounts as people write them', async () => {
    for (const [written, cents] of [
      ['1314,2', 131420],
      ['1314.20', 131420],
      ['1 314,20', 131420],
      ['850', 85000],
    ] as const) {
      const insz = nextInsz();
      await run('people', [person(insz)]);
      expect(await run('decisions', [decision(insz, { monthly_amount: written })])).toEqual({
        written: 1,
      });
      expect((await fileOf(insz)).facts.awards[0]?.amounts[0]?.monthlyCents).toBe(cents);
    }
  });
});

describe('columns', () => {
  it('must all be there, and no others', () => {
    const wanted = columnsOf('people');
    expect(columnProblems('people', wanted, 'nl')).toEqual([]);
    expect(columnProblems('people', [...wanted.slice(1), 'leeftijd'], 'nl')).toEqual([
      { line: 1, column: 'insz', reason: 'Deze kolom ontbreekt.' },
      { line: 1, column: 'leeftijd', reason: 'Deze kolom kennen we niet.' },
    ]);
  });
});
