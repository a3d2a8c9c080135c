import { afterAll, describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { ledger } from '../src/index.ts';
import { aFolder, EXAMPLE, run, WITHOUT_PROJECT } from './testing/program.ts';

const folder = aFolder();
const file = folder.write('an.json', EXAMPLE);
const without = folder.write('bo.json', WITHOUT_PROJECT);
afterAll(() => folder.remove());

describe('ledger', () => {
  it.each([
    ['nl', 'Verschuldigd · Eerste toelage · 131,42 euro', 'Verloren'],
    ['fr', 'Due · Première subvention · 131,42 euro', 'Perdu'],
    ['de', 'Steht zu · Erster Zuschuss · 131,42 euro', 'Verloren'],
  ])('tells every month of a life in %s', async (lang, due, lost) => {
    const { code, out, err } = await run(['ledger', file, '--on', '2026-03-31', '--lang', lang]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`2026-03  ${due}`);
    expect(out).toContain(`2026-02  ${lost}`);
    expect(out).toMatch(/: 1\/3 \(/);
    // The twelve months of the extension wait for one decision, which is told once.
    expect(out.split('→')).toHaveLength(2);
  });

  it('says by which act and until which day a month can be saved', async () => {
    const { out } = await run(['ledger', without, '--on', '2026-03-31']);
    expect(out).toContain('2026-03  Nog te redden · Eerste toelage · 131,42 euro');
    expect(out).toContain(
      '→ Onderteken een project. (tot en met 31/03/2026; Een dag later is de maand verloren.)',
    );
    expect(out).toContain(': 0/3');
  });

  it('gives the ledger itself as JSON', async () => {
    const { out } = await run(['ledger', file, '--on', '2026-03-31', '--json']);
    const expected = ledger(EXAMPLE, { on: day('2026-03-31') });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify({ id: 'an', ledger: expected })));
  });

  it('wants a day', async () => {
    const { code, out, err } = await run(['ledger', file]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--on is missing');
  });
});
