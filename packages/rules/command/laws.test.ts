import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '../src/catalogue.ts';
import { aFolder, EXAMPLE, run } from './testing/program.ts';

const folder = aFolder();
const file = folder.write('an.json', EXAMPLE);
afterAll(() => folder.remove());

interface Row {
  readonly id: string;
  readonly file: string;
  readonly from: string | null;
  readonly until: string | null;
}

describe('rules', () => {
  it('lists the whole catalogue', async () => {
    const { code, out } = await run(['rules', '--json']);
    expect(code).toBe(0);
    const rows = JSON.parse(out) as Row[];
    expect(rows).toHaveLength(catalogue.length);
    expect(rows).toContainEqual({
      id: 'OBL-2',
      title: expect.stringMatching(/studies/),
      article: 'artikel 11 §2 a van de leefloonwet van 26 mei 2002 (OBL-2)',
      from: '2016-11-01',
      until: null,
      file: 'src/obligation/obligation.ts',
    });
  });

  it('tells the calculations by name, and the settings with their default as policy', async () => {
    const { out } = await run(['rules', '--on', '2026-01-01']);
    expect(out).toMatch(/^SUB-9 {3}De datum .* \(formBDecisionDate\)$/m);
    expect(out).toContain(
      '(DEFAULT_CENTRE.remindsBeforeDeadline = true)\n        werkwijze van het',
    );
    const rows = JSON.parse((await run(['rules', '--json'])).out) as unknown;
    expect(rows).toContainEqual(
      expect.objectContaining({ id: 'BAL-8', file: 'src/balance/policy.ts', value: false }),
    );
  });

  it('or what holds on a day', async () => {
    const rows = async (on: string) =>
      JSON.parse((await run(['rules', '--on', on, '--json'])).out) as Row[];
    const [before, after] = [await rows('2016-10-31'), await rows('2016-11-01')];
    expect(before.map(({ id }) => id)).not.toContain('OBL-2');
    expect(after.map(({ id }) => id)).toContain('OBL-2');
    for (const { from, until } of after) {
      expect(from === null || from <= '2016-11-01').toBe(true);
      expect(until === null || '2016-11-01' <= until).toBe(true);
    }
  });

  it.each([
    ['nl', 'zonder datum', '01/11/2016 –'],
    ['fr', 'sans date', '01/11/2016 –'],
    ['de', 'ohne Datum', '01.11.2016 –'],
  ])('in words in %s', async (lang, ...parts) => {
    const { out } = await run(['rules', '--on', '2026-01-01', '--lang', lang]);
    for (const part of parts) expect(out).toContain(part);
    expect(out).toMatch(/^OBL-10 {2}\S/m);
    expect(out).toContain('src/obligation/deadline.ts');
  });
});

describe('diff', () => {
  const REFORM = ['diff', '--from', '2016-10-31', '--to', '2016-11-01'];

  it('names the rows that end and begin', async () => {
    const { code, out } = await run(REFORM);
    expect(code).toBe(0);
    expect(out).toContain('31/10/2016 eindigt: EVA-1, EVA-2 evaluationRhythms: {"timesAYear":4');
    expect(out).toContain('01/11/2016 begint: EVA-1, EVA-2 evaluationRhythms: {"timesAYear":3');
    expect((await run([...REFORM, '--lang', 'fr'])).out).toContain('01/11/2016 commence: ');
    expect((await run([...REFORM, '--lang', 'de'])).out).toContain('01.11.2016 beginnt: ');
  });

  it('as JSON', async () => {
    const { out } = await run(['diff', '--from', '2025-01-31', '--to', '2025-02-01', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      changes: [
        { day: '2025-01-31', what: 'ends', table: 'livingWageAmounts' },
        { day: '2025-02-01', what: 'begins', value: { cents: { 2: 131420 } } },
      ],
    });
  });

  it('says that nothing changes, and for nobody', async () => {
    const { out } = await run(['diff', '--from', '2026-04-02', '--to', '2026-04-03', file]);
    expect(out).toBe(
      'Geen gedateerde regel begint of eindigt.\n\nGeen verschil tussen de twee dagen.\n',
    );
  });

  it('says for whom the answers differ, and how', async () => {
    const args = ['diff', '--from', '2027-12-31', '--to', '2028-01-01', file];
    const words = await run(args);
    expect(words.out).toContain('01/01/2028 begint: SUB-13 forecastSteps');
    const other = ['diff', '--from', '2026-03-19', '--to', '2026-03-20', file];
    const { out } = await run(other);
    expect(out).toContain('an\n  Termijn\n    19/03/2026: ');
    expect(out).toContain('  Toelage\n    19/03/2026: Eerste toelage: Er is geen toelage.');
    expect(out).toContain('    20/03/2026: Eerste toelage: 131,42 euro');
    const data = JSON.parse((await run([...other, '--json'])).out) as unknown;
    expect(data).toEqual({
      changes: [],
      affected: [
        {
          id: 'an',
          differs: ['deadline', 'subsidy'],
          before: expect.objectContaining({
            subsidy: { answer: 'not-due', considered: 'first', kind: null, subsidyCents: 0 },
          }),
          after: expect.objectContaining({
            deadline: { answer: 'concluded-in-time', until: '2026-04-20' },
          }),
        },
      ],
    });
  });
});
