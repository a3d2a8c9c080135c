import { afterAll, describe, expect, it } from 'vitest';
import { aFolder, EXAMPLE, run, WITHOUT_PROJECT } from './testing/program.ts';

const folder = aFolder();
const file = folder.write('an.json', EXAMPLE);
afterAll(() => folder.remove());

const ON = ['--on', '2026-03-31'];
const lines = (values: readonly unknown[]) =>
  values.map((value) => JSON.stringify(value)).join('\n');
const ids = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);

describe('many files', () => {
  it('a folder, in order of name', async () => {
    folder.write('many/b.json', WITHOUT_PROJECT);
    folder.write('many/a.json', EXAMPLE);
    folder.write('many/notes.txt', 'not read');
    const { code, out, err } = await run(['judge', folder.path('many'), ...ON, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(ids(out)).toEqual(['a', 'b']);
    const words = await run(['judge', folder.path('many'), ...ON]);
    expect(words.out.match(/^[ab] · 31\/03\/2026$/gm)).toHaveLength(2);
  });

  it('NDJSON, by line or by the id that a line gives', async () => {
    const path = folder.write('some.ndjson', lines([EXAMPLE, { id: 'p2', dossier: EXAMPLE }]));
    const { out } = await run(['judge', path, ...ON, '--json']);
    expect(ids(out)).toEqual([`${path}:1`, 'p2']);
    const one = folder.write('one.ndjson', lines([{ id: 1, dossier: EXAMPLE }]));
    expect(ids((await run(['judge', one, ...ON, '--json'])).out)).toEqual(['1']);
  });

  it('several files after each other', async () => {
    const { out } = await run(['judge', file, file, ...ON, '--json']);
    expect(ids(out)).toEqual(['an', 'an']);
  });

  it('standard input: one document on many lines or on one, or NDJSON', async () => {
    const args = ['judge', '-', ...ON];
    for (const text of [JSON.stringify(EXAMPLE, null, 2), JSON.stringify(EXAMPLE)])
      expect((await run(args, text)).out).toMatch(/^- · 31\/03\/2026\nVerplichting: /);
    const many = `${lines([EXAMPLE, EXAMPLE])}\n\n${JSON.stringify(EXAMPLE)}\n`;
    expect(ids((await run([...args, '--json'], many)).out)).toEqual(['-:1', '-:2', '-:4']);
  });

  it('more than two hundred go to the workers and come back in order', async () => {
    const count = 650;
    const text = lines(
      Array.from({ length: count }, (_, at) => ({
        id: `p${at}`,
        dossier: at % 3 === 0 ? EXAMPLE : WITHOUT_PROJECT,
      })),
    );
    const { code, out, err } = await run(['judge', '-', ...ON, '--json'], text);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(ids(out)).toEqual(Array.from({ length: count }, (_, at) => `p${at}`));
    const wrong = await run(['judge', '-', ...ON, '--json'], `${text}\n{"id":"x","dossier":{}}`);
    expect({ code: wrong.code, out: wrong.out }).toEqual({ code: 2, out: '' });
    expect(wrong.err).toContain(`-:${count + 1}: dossier.centre: is missing`);
  });
});

describe('bad input ends with 2, a message that names the place, and nothing printed', () => {
  const [award] = EXAMPLE.awards;
  const documents: readonly (readonly [what: string, content: unknown, message: string])[] = [
    [
      'a day that is none',
      { ...EXAMPLE, awards: [{ ...award, decidedOn: '2026-02-30' }] },
      'awards.0.decidedOn: not a day (YYYY-MM-DD)',
    ],
    [
      'a day that may be unknown',
      { ...EXAMPLE, person: { birthDate: 'long ago' } },
      'person.birthDate: not a day (YYYY-MM-DD)',
    ],
    ['a fact that lacks', { ...EXAMPLE, balance: undefined }, 'balance: is missing'],
    ['a fact that may be unknown lacks', { ...EXAMPLE, couple: undefined }, 'couple: is missing\n'],
    ['a list that is none', { ...EXAMPLE, awards: {} }, 'awards: not a list'],
    [
      'a word that is not known',
      { ...EXAMPLE, awards: [{ ...award, kind: 'pension' }] },
      'awards.0.kind: not one of living-wage, work-by-centre, equivalent-living-wage',
    ],
    [
      'a couple that is no object',
      { ...EXAMPLE, couple: 'maybe' },
      'couple: not of type object and not one of unknown',
    ],
    [
      'a fault inside what may be unknown',
      {
        ...EXAMPLE,
        couple: {
          partnerMustHaveProject: true,
          partnerHasProject: 'unknown',
          claimedOn: 'somewhere',
        },
      },
      'couple.claimedOn: not one of this-file, file-of-partner',
    ],
    [
      'a period that ends before it starts',
      {
        ...EXAMPLE,
        consultations: [
          {
            ...EXAMPLE.consultations[0],
            rightElsewhere: [{ from: '2025-02-01', until: '2025-01-01' }],
          },
        ],
      },
      'consultations.0.rightElsewhere.0.until: period ends before it starts',
    ],
    [
      'an amount that is none',
      { ...EXAMPLE, awards: [{ ...award, amounts: [{ ...award?.amounts[0], monthlyCents: -1 }] }] },
      'awards.0.amounts.0.monthlyCents: ',
    ],
    ['a list instead of a file', '[]', '(document): not of type object'],
    ['no object at all', 'null', '(document): not of type object'],
    ['a document inside its wrapper', { id: 'x', dossier: [] }, 'dossier: not of type object'],
    ['no JSON', '{ "centre": ', 'not JSON: '],
    ['nothing', '', 'not JSON: '],
    ['many faults', {}, 'and 4 more'],
  ];

  it.each(documents)('%s', async (_, content, message) => {
    const path = folder.write('bad.json', content);
    const { code, out, err } = await run(['judge', path, ...ON, '--json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${path}: ${message}`);
    expect(err).not.toMatch(/^ {4}at /m);
  });

  it('one bad line among good ones', async () => {
    const path = folder.write('mixed.ndjson', `${lines([EXAMPLE])}\n{"id"\n`);
    const { code, out, err } = await run(['judge', path, ...ON]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/mixed\.ndjson:2: not JSON: [^\n]+\n$/);
  });

  it('names twenty documents and counts the others', async () => {
    const path = folder.write('bad.ndjson', lines(Array.from({ length: 25 }, () => [])));
    const { err } = await run(['judge', path, ...ON]);
    expect(err.trimEnd().split('\n')).toHaveLength(21);
    expect(err).toContain('and 5 more files');
  });
});

describe('a wrong command line ends with 2 and one message', () => {
  const wrong: readonly (readonly [message: string, ...args: string[]])[] = [
    ['No command', ''],
    ['Unknown command judgement', 'judgement', file],
    ['--on is missing: a day, YYYY-MM-DD', 'judge', file],
    ['--on 2026-13-01: not a day (YYYY-MM-DD)', 'judge', file, '--on', '2026-13-01'],
    ['--lang en: not one of nl, fr, de', 'judge', file, ...ON, '--lang', 'en'],
    ['judge takes no --count', 'judge', file, ...ON, '--count', '3'],
    ["Unknown option '--when'", 'judge', file, '--when', 'now'],
    ['No file named.', 'judge', ...ON],
    ['nowhere.json: no such file', 'judge', 'nowhere.json', ...ON],
    ['an.json/x: cannot be read (ENOTDIR)', 'judge', `${file}/x`, ...ON],
    ['--from is missing: not a month (YYYY-MM)', 'months', file, ...ON],
    ['--from 2026-13: not a month', 'months', file, ...ON, '--from', '2026-13'],
    [
      '--count 0: not a number from 1 to 1200',
      'months',
      file,
      ...ON,
      '--from',
      '2026-01',
      '--count',
      '0',
    ],
    ['ABC-1: neither a rule', 'explain', file, 'ABC-1', ...ON],
    ['No file named.', 'explain', 'OBL-1', ...ON],
    ['--from is missing', 'diff', '--to', '2026-01-01'],
    ['--to 2026-01-01 lies before', 'diff', '--from', '2026-02-01', '--to', '2026-01-01'],
    ['rules takes no file', 'rules', file],
  ];

  it.each(wrong)('%s', async (message, ...args) => {
    const { code, out, err } = await run(args.filter((arg) => arg !== ''));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('shows the usage for an unknown command, and one line for a file that is not there', async () => {
    expect((await run(['judgement'])).err).toContain('Usage: traject-rules COMMAND');
    expect((await run(['judge', 'nowhere.json', ...ON])).err).toBe('nowhere.json: no such file\n');
  });

  it('a folder without a dossier', async () => {
    folder.write('empty/notes.txt', '');
    const { code, err } = await run(['judge', folder.path('empty'), ...ON]);
    expect(code).toBe(2);
    expect(err).toContain('empty: no *.json in this folder');
  });

  it('tells how it is used, when asked', async () => {
    for (const args of [['help'], ['--help'], ['judge', '-h']]) {
      const { code, out } = await run(args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: traject-rules COMMAND/);
    }
  });
});
