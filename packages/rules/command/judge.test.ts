import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { judge } from '../src/index.ts';
import { aFolder, EXAMPLE, run, WITHOUT_PROJECT } from './testing/program.ts';

const folder = aFolder();
const file = folder.write('an.json', EXAMPLE);
afterAll(() => folder.remove());

const ON = ['--on', '2026-03-31'];

describe('judge', () => {
  it.each([
    ['nl', 'an · 31/03/2026', 'Verplichting: Een project is verplicht.', '[ja]', '131,42 euro'],
    ['fr', 'an · 31/03/2026', 'Obligation: Un projet est obligatoire.', '[oui]', '131,42 euro'],
    ['de', 'an · 31.03.2026', 'Pflicht: Ein Projekt ist Pflicht.', '[ja]', '131,42 euro'],
  ])('says everything of a file in %s', async (lang, ...parts) => {
    const { code, out, err } = await run(['judge', file, ...ON, '--lang', lang]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const part of parts) expect(out).toContain(part);
    for (const rule of ['OBL-1', 'OBL-10', 'BAL-4', 'CON-1', 'PRO-2', 'EVA-1', 'SUB-2'])
      expect(out).toContain(`(${rule})`);
  });

  it('speaks Dutch where no language is named', async () => {
    const { out } = await run(['judge', file, ...ON]);
    expect(out).toBe((await run(['judge', file, ...ON, '--lang', 'nl'])).out);
    expect(out).toContain('Vrijstelling: geen');
    expect(out).toContain('20/01/2026 – 20/04/2026 (drie maanden na de toekenningsbeslissing');
    expect(out).toMatch(/Te doen:\n {2}Evaluatie \(contract-1\)/);
  });

  it('says what is missing and what there is to do where there is no project', async () => {
    const { out } = await run(['judge', folder.write('bo.json', WITHOUT_PROJECT), ...ON]);
    expect(out).toContain('2026-03  –  Eerste toelage: Er is geen toelage. ✗');
    expect(out).toContain('Project sluiten: 20/01/2026 – 20/04/2026');
    expect(out).toMatch(/Wat helpt:\n {4}→ Sluit het project .+\(tot en met 20\/04\/2026\)/);
    expect(out).toContain('→ Onderteken een project. (tot en met 31/03/2026; ');
  });

  it('gives the judgement itself as JSON', async () => {
    const { code, out } = await run(['judge', file, ...ON, '--json']);
    expect(code).toBe(0);
    const verdict = judge(EXAMPLE, { on: day('2026-03-31') });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify({ id: 'an', judgement: verdict })));
    expect(out).toContain('\n  "judgement"');
  });

  it('takes a document that names itself', async () => {
    const wrapped = folder.write('wrapped.json', { id: 'dossier 7', dossier: EXAMPLE });
    expect((await run(['judge', wrapped, ...ON])).out).toMatch(/^dossier 7 · /);
  });
});

describe('months', () => {
  const MONTHS = ['months', file, '--from', '2026-02', '--count', '3', '--on', '2026-12-31'];

  it('gives a line for each month and the sum', async () => {
    const { code, out } = await run(MONTHS);
    expect(code).toBe(0);
    const [title, february, march, april, total] = out.trimEnd().split('\n');
    expect(title).toBe('an · 31/12/2026');
    expect(february).toMatch(/^2026-02 {2}– {2}Eerste toelage: Er is geen toelage\. ✗ /);
    const due = '131,42 euro  Eerste toelage (code 11, grondslag 1.314,20 euro, artikel 132)';
    expect([march, april]).toEqual([`2026-03  ${due}`, `2026-04  ${due}`]);
    expect(total).toBe('Samen: 262,84 euro');
  });

  it('in the other languages', async () => {
    expect((await run([...MONTHS, '--lang', 'fr'])).out).toContain('Total: 262,84 euro');
    expect((await run([...MONTHS, '--lang', 'de'])).out).toContain('Summe: 262,84 euro');
  });

  it('as JSON', async () => {
    const { out } = await run([...MONTHS, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      id: 'an',
      totalCents: 26284,
      months: [
        { month: '2026-02', kind: null },
        { month: '2026-03', kind: 'first', code: '11', subsidyCents: 13142 },
        { month: '2026-04' },
      ],
    });
  });
});

describe('explain', () => {
  it('one question', async () => {
    const { code, out } = await run(['explain', file, 'deadline', ...ON]);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'an · 31/03/2026',
      'Termijn: Het project is op tijd gesloten. [ja]',
    ]);
    // The verdict that the term rests on stands under its condition, with its own reasons.
    expect(out).toMatch(/^ {6}Verplichting: Een project is verplicht\. \[ja\]\n {8}\[ja\] /m);
  });

  it('a rule: the verdicts that rest on it, its reasons marked', async () => {
    const { out } = await run(['explain', file, 'obl-10', ...ON, '--lang', 'fr']);
    expect(out).toMatch(/^Délai: /m);
    expect(out.match(/^\* .*$/gm)).toHaveLength(2);
  });

  it('a subsidy that the month does not speak of, by its name and by its rule', async () => {
    for (const asked of ['subsidy-extension', 'SUB-6']) {
      const { out } = await run(['explain', file, asked, ...ON, '--lang', 'de']);
      expect(out).toContain('Verlängerung: Es gibt keinen Zuschuss.');
    }
    const { out } = await run(['explain', file, 'subsidy', ...ON]);
    expect(out).toContain('Eerste toelage: De toelage is verschuldigd.');
  });

  it('a question that the file does not ask', async () => {
    const { code, out } = await run(['explain', file, 'exemption', ...ON]);
    expect(code).toBe(0);
    expect(out).toContain('Dit dossier stelt die vraag op deze dag niet.');
  });

  it('what can still win the month, and until which day', async () => {
    const path = folder.write('bo.json', WITHOUT_PROJECT);
    const { out } = await run(['explain', path, 'subsidy', ...ON]);
    expect(out).toContain('→ Onderteken een project. (tot en met 31/03/2026; Een dag later');
    const late = await run(['explain', path, 'subsidy', '--on', '2026-02-28']);
    expect(late.out).toContain('(tot en met 28/02/2026;');
  });

  it('what is to be found out, and advice that a settled question still gives', async () => {
    const { centre, ...facts } = WITHOUT_PROJECT;
    const path = folder.write('unasked.json', { ...facts, centre, consultations: [] });
    const { out } = await run(['explain', path, 'obligation', ...ON]);
    expect(out).toMatch(/Uit te zoeken:\n {4}Raadpleeg de KSZ: /);
    const settled = await run(['explain', file, 'deadline', ...ON]);
    expect(settled.out).toMatch(/^ {6}→ Kan de persoon niet deelnemen\?/m);
  });

  it('as JSON with the reasons in words', async () => {
    const { out } = await run(['explain', file, 'may-be-signed', ...ON, '--json', '--lang', 'fr']);
    expect(JSON.parse(out)).toMatchObject({
      id: 'an',
      question: 'may-be-signed',
      answers: [
        {
          contract: 'contract-1',
          verdict: { answer: 'not-yet' },
          explanation: {
            reasons: [
              { toneLabel: 'oui', restsOn: { question: 'balance' } },
              {},
              { toneLabel: 'non' },
              {},
            ],
          },
        },
      ],
    });
  });
});

it('says in the README what it says', async () => {
  const root = join(import.meta.dirname, '..');
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const shown = /^\$ traject-rules (.+)\n([^`]+)```/m.exec(readme);
  const args = shown?.[1]?.replace('schema/', `${join(root, 'schema')}/`).split(' ');
  expect((await run(args ?? [])).out).toBe(shown?.[2]);
});
