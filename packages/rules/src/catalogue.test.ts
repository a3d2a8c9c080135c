import { describe, expect, it } from 'vitest';
import { day, month } from './calendar/civil-date.ts';
import { carriedWords } from './carried.text.ts';
import { carriedCode } from './carried-code.ts';
import { catalogue, catalogueOn, lawChanges } from './catalogue.ts';
import { look } from './inspection/testing/look.ts';
import { judge } from './judge.ts';
import { lawTables } from './law-tables.ts';
import { RULES_OF_THE_FIELD } from './rules-of-the-field.ts';
import { settings } from './settings.ts';
import { forecastRate } from './subsidy/rates-from-2028.ts';
import { aDossier, completeBalance } from './testing/dossier-builder.ts';
import { calculationSteps, conditionWords, LANGUAGES } from './text.ts';

const ids = Object.keys(RULES_OF_THE_FIELD);

const carried = new Set(catalogue.map(({ rule }) => rule));

describe('the catalogue', () => {
  it('names rules by ids of the field only', () => {
    for (const { rule } of catalogue) expect(rule).toMatch(/^[A-Z]{3}-[1-9]\d*$/);
    expect([...carried].filter((rule) => !ids.includes(rule))).toEqual([]);
  });

  it('knows every signature that the inspection may miss', () => {
    const half = aDossier().signed('2026-01-20', {
      signedByPersonOn: null,
      signedByCentreOn: null,
      thirdParties: [
        { id: 'third-1', extentStated: true, signedOn: day('2026-01-20') },
        { id: 'third-2', extentStated: true, signedOn: null },
      ],
    });
    const signatures = look(half, '2026-02-01').points.find(({ point }) => point === 'signatures');
    expect(signatures?.lacking).toHaveLength(3);
    for (const { question, condition } of signatures?.lacking ?? [])
      expect(catalogue).toContainEqual(
        expect.objectContaining({
          rule: 'CON-10',
          citation: signatures?.citation,
          by: { kind: 'condition', question, condition },
        }),
      );
  });

  it('says of a whole judgement where each reason stands', () => {
    const file = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-03-20')
      .with({ balance: completeBalance })
      .facts();
    const { obligation, deadline, balance, contracts, subsidy } = judge(file, {
      on: day('2026-05-01'),
    });
    const verdicts = [
      obligation,
      deadline,
      balance,
      subsidy.verdict,
      ...contracts.flatMap(({ mentions, procedure, evaluations }) => [
        mentions,
        procedure,
        evaluations,
      ]),
    ];
    for (const { question, findings } of verdicts) {
      expect(findings.length).toBeGreaterThan(0);
      for (const { condition, citation } of findings)
        expect(catalogue).toContainEqual(
          expect.objectContaining({ citation, by: { kind: 'condition', question, condition } }),
        );
    }
  });

  it('has words for every condition and step', () => {
    for (const { by } of catalogue) {
      if (by.kind === 'condition')
        expect(conditionWords(by.question, by.condition, 'nl').states).toMatch(/\p{L}/u);
      if (by.kind === 'step') expect(calculationSteps[by.step]?.nl).toMatch(/\p{L}/u);
    }
  });

  it('has a source for every row', () => {
    for (const { rows } of lawTables)
      for (const { source } of rows) expect(source).toMatch(/\p{L}{3}/u);
  });

  it('is in the order of the ids', () => {
    const order = [...carried];
    expect(order.indexOf('OBL-2')).toBeLessThan(order.indexOf('OBL-10'));
    expect(order[0]).toBe('AMD-1');
  });
});

describe('what carries a rule', () => {
  it('says for every rule where it stands or what it rests on', () => {
    const founded = new Set(
      catalogue.flatMap(({ rule, citation, source }) =>
        citation === null && source === null ? [] : [rule],
      ),
    );
    expect(ids.filter((id) => !founded.has(id))).toEqual([]);
  });

  it('has words for every calculation and setting', () => {
    const wordless = catalogue.filter(
      ({ rule, by }) =>
        (by.kind === 'calculation' || by.kind === 'setting') && carriedWords[rule] === undefined,
    );
    expect(wordless).toEqual([]);
    const spoken = new Set([...carriedCode, ...settings].map(({ rule }) => rule));
    expect(Object.keys(carriedWords).filter((rule) => !spoken.has(rule))).toEqual([]);
    for (const words of Object.values(carriedWords))
      for (const language of LANGUAGES) expect(words[language]).toMatch(/^\p{Lu}[^']*\.$/u);
  });
});

describe('the catalogue of a day', () => {
  const has = (on: string, rule: string) =>
    catalogueOn(day(on)).some((entry) => entry.rule === rule && entry.by.kind === 'condition');

  it('follows the reform', () => {
    expect(has('2016-10-31', 'OBL-6')).toBe(true);
    expect(has('2016-11-01', 'OBL-6')).toBe(false);
    expect(has('2016-10-31', 'OBL-2')).toBe(false);
    expect(has('2016-11-01', 'OBL-2')).toBe(true);
  });

  it('keeps what is not dated', () => {
    expect(has('2010-01-01', 'PRO-3')).toBe(true);
  });

  it('dates the forecast as the forecast itself does', () => {
    const share = { withProject: 1, recipients: 1 };
    const table = lawTables.find(({ name }) => name === 'forecastSteps');
    expect(table?.rows[0]?.from).toBe('2028-01-01');
    expect(forecastRate(month('2027-12'), share)).toBeUndefined();
    expect(forecastRate(month('2028-01'), share)?.certainty).toBe('forecast');
  });
});

describe('what changes in the law', () => {
  const between = (after: string, to: string) =>
    lawChanges(day(after), day(to)).map(({ table, what, day }) => `${day} ${table.name} ${what}`);

  it('at the reform', () => {
    expect(between('2016-10-31', '2016-11-01')).toEqual([
      '2016-10-31 evaluationRhythms ends',
      '2016-10-31 obligationRules ends',
      ...Array.from({ length: 7 }, () => '2016-10-31 projectCodes ends'),
      '2016-10-31 specialContents ends',
      '2016-11-01 accountingArticles begins',
      '2016-11-01 communityService begins',
      '2016-11-01 evaluationRhythms begins',
      '2016-11-01 formBCodes begins',
      '2016-11-01 obligationRules begins',
      ...Array.from({ length: 5 }, () => '2016-11-01 projectCodes begins'),
      '2016-11-01 sanctionTerms begins',
      '2016-11-01 specialContents begins',
      '2016-11-01 subsidyRates begins',
      '2016-11-01 transferLaw begins',
    ]);
  });

  it('not where the first day is already that of the new row, nor on one day', () => {
    expect(between('2016-11-01', '2016-11-30')).toEqual([]);
    expect(between('2016-11-01', '2016-11-01')).toEqual([]);
  });

  it('knows the end of a row whose last day is the day asked from', () => {
    expect(between('2018-07-31', '2018-08-01')).toEqual([
      '2018-07-31 communityService ends',
      '2018-07-31 specialContents ends',
      '2018-08-01 specialContents begins',
      '2018-08-01 volunteeringRules begins',
    ]);
    expect(between('2018-07-30', '2018-07-31')).toEqual([]);
  });
});
