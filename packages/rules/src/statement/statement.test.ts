import { describe, expect, it } from 'vitest';
import { month } from '../calendar/civil-date.ts';
import { cents } from '../money.ts';
import { STATEMENT_FIELDS } from './layout.ts';
import { type ClaimedAmount, reconcile } from './reconcile.ts';
import { readStatement } from './statement.ts';

/** Nobody's number: the check digits do not fit. */
const PERSON = '90061500000';

const PARTS: Readonly<Record<string, string>> = {
  legislation: '1',
  centreNis: '11002',
  month: '202604',
  fileNumber: '00000000042',
  suffix: '',
  person: PERSON,
  reference: 'B00000000042',
  type: '1',
  firstDay: '20260301',
  lastDay: '20260331',
  article: '000132',
  sign: '+',
  amount: '00013142',
  category: '2',
  name: 'NAME',
};

const line = (changes: Readonly<Record<string, string>> = {}) =>
  STATEMENT_FIELDS.map(([field, length]) => ({ ...PARTS, ...changes })[field]?.padEnd(length)).join(
    '',
  );
const csv = (changes: Readonly<Record<string, string>> = {}) =>
  STATEMENT_FIELDS.map(([field]) => ({ ...PARTS, ...changes })[field]).join(';');

describe('the monthly statement (NOV-4)', () => {
  const read = {
    legislation: 'living-wage',
    month: '2026-04',
    person: PERSON,
    reference: 'B00000000042',
    type: 'grant',
    firstDay: '2026-03-01',
    lastDay: '2026-03-31',
    article: '132',
    sign: '+',
    amount: 13142,
  };

  it('is read by position from text and by separator from CSV', () => {
    expect(line()).toHaveLength(111);
    for (const text of [line(), csv(), `${line()}fields that nobody saw`, `\r\n${line()}\r\n`])
      expect(readStatement(text)).toEqual({ lines: [read], unread: [] });
  });

  it('knows the laws and the types of its lines', () => {
    const one = (changes: Readonly<Record<string, string>>) =>
      readStatement(line(changes)).lines[0];
    expect(['1', '2', '6'].map((legislation) => one({ legislation })?.legislation)).toEqual([
      'living-wage',
      'law-of-1965',
      'organic-law',
    ]);
    expect(['1', '2', '3', '4', '5', '6'].map((type) => one({ type })?.type)).toEqual([
      'grant',
      'arrears',
      'recovery',
      'regularised-grant',
      'regularised-arrears',
      'regularised-recovery',
    ]);
    expect(one({ article: '132' })?.article).toBe('132');
    expect(one({ sign: '' })?.sign).toBe('');
  });

  it.each([
    ['legislation', '3'],
    ['month', '202613'],
    ['person', '9006150000'],
    ['type', '7'],
    ['firstDay', '20260230'],
    ['lastDay', ''],
    ['article', ''],
    ['sign', '*'],
    ['amount', '131,42'],
  ])('names a line that it cannot read: %s %s', (field, text) => {
    const statement = [line(), '', line({ [field]: text })].join('\n');
    expect(readStatement(statement)).toEqual({
      lines: [read],
      unread: [{ line: 3, fields: [field] }],
    });
  });

  it('names every field of a line that is too short', () => {
    const { unread } = readStatement('1;11002');
    expect(unread[0]?.fields).toContain('person');
  });
});

describe('reconciled with what was claimed (NOV-4)', () => {
  const claim = (of: string, amount = 13142, article = '132'): ClaimedAmount => ({
    person: PERSON,
    month: month(of),
    article,
    amount: cents.parse(amount),
  });
  const held = (claims: ClaimedAmount[], lines: string[]) =>
    reconcile(claims, readStatement(lines.join('\n')).lines, ['132', '133']).map(
      ({ month: of, claimed, paid, answer }) => [of, claimed, paid, answer],
    );

  it.each([
    ['00013142', 13142, 'paid'],
    ['00013141', 13141, 'paid-less'],
    ['00013143', 13143, 'paid-more'],
  ] as const)('%s cents', (amount, paid, answer) => {
    expect(held([claim('2026-03')], [line({ amount })])).toEqual([
      ['2026-03', 13142, paid, answer],
    ]);
  });

  it('says what was not paid and what was not claimed', () => {
    expect(held([claim('2026-04')], [line()])).toEqual([
      ['2026-03', null, 13142, 'not-claimed'],
      ['2026-04', 13142, null, 'not-paid'],
    ]);
    expect(held([claim('2026-03', 13142, '133')], [line()])).toEqual([
      ['2026-03', null, 13142, 'not-claimed'],
      ['2026-03', 13142, null, 'not-paid'],
    ]);
  });

  it('finds the month of arrears, adds lines up and takes recoveries off', () => {
    const arrears = { month: '202606', type: '2' };
    expect(
      held(
        [claim('2026-03', 6000), claim('2026-03', 7142)],
        [
          line({ ...arrears, amount: '00020000' }),
          line({ type: '3', sign: '-', amount: '00006858' }),
        ],
      ),
    ).toEqual([['2026-03', 13142, 13142, 'paid']]);
  });

  it('leaves other articles aside', () => {
    expect(held([], [line({ article: '000101' })])).toEqual([]);
  });
});
