import { day } from '@traject/rules/calendar';
import { describe, expect, it } from 'vitest';
import { readConsultation } from './read-file.ts';

const expected = { insz: '90061510123', today: day('2026-11-21') };
const HEAD = 'insz,consulted_on,what,from,until';
const read = (...lines: string[]) => readConsultation([HEAD, ...lines].join('\n'), expected);
const faults = (...lines: string[]) =>
  read(...lines).problems.map(({ line, column, code }) => `${line} ${column} ${code}`);

describe('a table of what the KSZ showed', () => {
  it('gives the periods; a line without days shows none, a missing line was not looked up', () => {
    const file = `\uFEFFinsz;consulted_on;what;from;until\r
90.06.15-101.23;2026-11-20;right;2024-01-01;2025-03-31\r
90061510123;2026-11-20;right;2026-01-01;\r
"90061510123";2026-11-20;first-subsidy;;\r
`;
    expect(readConsultation(file, expected)).toEqual({
      problems: [],
      shown: {
        consultedOn: '2026-11-20',
        rightElsewhere: [
          { from: '2024-01-01', until: '2025-03-31' },
          { from: '2026-01-01', until: null },
        ],
        firstSubsidy: null,
        extension: 'unknown',
      },
    });
  });

  it('names the line and the column of everything that is wrong, and takes nothing over', () => {
    expect(
      faults(
        '90061510222,2026-11-20,right,2024-01-01,',
        '90061510123,2026-11-22,right,2024-13-01,',
        '90061510123,2026-11-20,first-subsidy,2025-02-01,2025-01-01',
        '90061510123,2026-11-20,first-subsidy,,2025-01-01',
        '9006151019,x,subsidy,2024-01-01,y',
      ),
    ).toEqual([
      '2 insz other-person',
      '3 consulted_on in-the-future',
      '3 from not-a-day',
      '3 consulted_on other-day',
      '4 until ends-before-it-starts',
      '5 from required',
      '5 what twice',
      '6 insz insz-length',
      '6 consulted_on not-a-day',
      '6 what not-a-choice',
      '6 until not-a-day',
      '6 consulted_on other-day',
    ]);
    expect(read('90061510222,2026-11-20,right,2024-01-01,').shown).toBeNull();
  });

  it('wants its columns and at least one line', () => {
    expect(readConsultation('insz,from\n1,2', expected).problems).toMatchObject([
      { line: 1, column: 'consulted_on', code: 'column-missing' },
      { line: 1, column: 'what', code: 'column-missing' },
      { line: 1, column: 'until', code: 'column-missing' },
    ]);
    expect(faults()).toEqual(['1  nothing-in-it']);
    expect(readConsultation('  ', expected).problems).toMatchObject([{ code: 'nothing-in-it' }]);
  });
});

describe('an object of what the KSZ showed', () => {
  const shown = {
    insz: '90061510123',
    consultedOn: '2026-11-20',
    rightElsewhere: [],
    firstSubsidy: { from: '2025-01-01', until: '2025-12-31' },
    extension: null,
  };
  const problems = (changed: object) =>
    readConsultation(JSON.stringify({ ...shown, ...changed }, null, 2), expected).problems;

  it('gives the same', () => {
    expect({
      ...readConsultation(JSON.stringify(shown), expected).shown,
      insz: shown.insz,
    }).toEqual(shown);
    expect(problems({})).toEqual([]);
  });

  it('names what is wrong with its line', () => {
    expect(problems({ insz: '90061510222' })).toEqual([
      { line: 2, column: 'insz', code: 'other-person' },
    ]);
    expect(problems({ consultedOn: '2026-11-22' })).toMatchObject([
      { line: 3, code: 'in-the-future' },
    ]);
    expect(problems({ extension: 'maybe' })).toMatchObject([{ code: 'wrong-form' }]);
    expect(problems({ insz: '1' })).toMatchObject([{ column: 'insz', code: 'insz-length' }]);
    expect(readConsultation('{ not json', expected).problems).toMatchObject([
      { code: 'wrong-form' },
    ]);
  });
});
