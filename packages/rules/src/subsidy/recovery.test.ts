import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { type InspectionFinding, recovery, subsidyOfDays } from './recovery.ts';

const found = (
  dossier: DossierBuilder,
  from: string,
  again: string | null,
  on = '2026-06-15',
  rest: Pick<InspectionFinding, 'partnerMissing'> = {},
) =>
  recovery(dossier.facts(), {
    on: day(on),
    notCompliantFrom: day(from),
    compliantAgainOn: again === null ? null : day(again),
    ...rest,
  });
const repaid = (answer: ReturnType<typeof recovery>) =>
  answer.months.map(({ month, repayCents }) => [month, repayCents]);

const signed = aDossier().awarded('2026-01-05').consulted('2026-01-06').signed('2026-02-10');

describe('a project that is not according to law', () => {
  it('takes back every month to the month of the day while there is no new contract', () => {
    const answer = found(signed, '2026-02-10', null, '2026-04-10');
    expect(answer).toEqual({
      answer: 'repay',
      citation: { rule: 'INS-2', source: 'explanation' },
      months: expect.any(Array),
      repayCents: answer.months.reduce((sum, { repayCents }) => sum + repayCents, 0),
      undetermined: [],
      runsOn: true,
    });
    // February from the 10th: nine of twenty-eight days are kept, 422.42 euro of living wage.
    expect(answer.months[0]).toEqual({
      month: '2026-02',
      kind: 'first',
      accountingArticle: '132',
      days: [{ from: '2026-02-10', until: '2026-02-28' }],
      claimedCents: 13142,
      keptCents: 4224,
      repayCents: 8918,
    });
    expect(repaid(answer)).toEqual([
      ['2026-02', 8918],
      ['2026-03', 13142],
      ['2026-04', 13142],
    ]);
  });

  it('until the day before the new compliant contract', () => {
    const answer = found(signed, '2026-02-01', '2026-04-16');
    expect(repaid(answer)).toEqual([
      ['2026-02', 13142],
      ['2026-03', 13142],
      ['2026-04', 6571],
    ]);
    expect(answer.months.at(-1)?.days).toEqual([{ from: '2026-04-01', until: '2026-04-15' }]);
    expect(answer).toMatchObject({ repayCents: 32855, runsOn: false });
    expect(repaid(found(signed, '2026-02-01', '2026-04-01'))).toHaveLength(2);
    expect(repaid(found(signed, '2026-02-01', '2026-04-02'))).toHaveLength(3);
  });

  it('takes back one day when the new contract follows on the next', () => {
    const [april] = found(signed, '2026-04-10', '2026-04-11').months;
    expect(april).toMatchObject({ days: [{ from: '2026-04-10', until: '2026-04-10' }] });
    expect(april?.repayCents).toBeGreaterThan(0);
  });

  it('does not run on from the day on which the new contract is signed', () => {
    expect(found(signed, '2026-04-10', '2026-06-15').runsOn).toBe(false);
    expect(found(signed, '2026-04-10', '2026-06-16').runsOn).toBe(true);
  });

  it('runs on while the new contract is still to come', () => {
    expect(found(signed, '2026-02-01', '2026-08-01')).toMatchObject({
      runsOn: true,
      repayCents: 5 * 13142,
    });
  });

  it('takes back nothing that was not claimed', () => {
    const nothing = { answer: 'keep', months: [], repayCents: 0 };
    expect(found(signed, '2025-12-01', '2026-01-31')).toMatchObject(nothing);
    expect(found(signed, '2026-03-10', '2026-03-10')).toMatchObject(nothing);
    expect(found(signed.ended('2026-03-31'), '2026-04-01', null)).toMatchObject(nothing);
    const part = signed.ended('2026-03-15');
    expect(found(part, '2026-03-16', '2026-03-31')).toMatchObject(nothing);
  });

  it('names the months of which it is not known whether anything was due', () => {
    const unasked = signed.with({ consultations: [] });
    expect(found(unasked, '2026-03-01', '2026-05-01')).toMatchObject({
      answer: 'undetermined',
      months: [],
      undetermined: ['2026-03', '2026-04'],
    });
    const kept = { answer: 'keep', months: [], undetermined: [] };
    expect(found(unasked, '2026-03-10', '2026-03-10')).toMatchObject(kept);
    const couple = { partnerMustHaveProject: true, partnerHasProject: true };
    expect(
      found(unasked.inCouple(couple), '2026-03-01', '2026-05-01', '2026-06-15', {
        partnerMissing: false,
      }),
    ).toMatchObject(kept);
  });
});

describe('a couple', () => {
  const both = signed.inCouple({ partnerMustHaveProject: true, partnerHasProject: true });
  const couple = { rule: 'SUB-10', source: 'explanation' };

  it('of whom one project is missing repays the whole ten per cent, also when the file knows it by now', () => {
    for (const partnerHasProject of [true, false]) {
      const file = both.inCouple({ partnerMustHaveProject: true, partnerHasProject });
      const answer = found(file, '2026-03-01', '2026-05-01', '2026-06-15', {
        partnerMissing: true,
      });
      expect(answer).toMatchObject({ answer: 'repay', citation: couple, repayCents: 2 * 13142 });
    }
  });

  it('with wrong content for one only keeps it', () => {
    expect(found(both, '2026-03-01', null, '2026-06-15', { partnerMissing: false })).toMatchObject({
      answer: 'keep',
      citation: couple,
      repayCents: 0,
      runsOn: false,
    });
  });

  it('of whom one project was known to be missing has nothing to repay: nothing was due', () => {
    const without = signed.inCouple({ partnerMustHaveProject: true, partnerHasProject: false });
    expect(found(without, '2026-03-01', '2026-05-01')).toMatchObject({
      answer: 'keep',
      months: [],
    });
  });

  it('with wrong content for both repays like anybody', () => {
    expect(found(both, '2026-03-01', '2026-04-01')).toMatchObject({
      citation: { rule: 'INS-2' },
      repayCents: 13142,
    });
  });

  it('whose partner owes no project repays for the own project, never for a missing one', () => {
    for (const alone of [signed, signed.inCouple()]) {
      expect(
        found(alone, '2026-03-01', '2026-04-01', '2026-06-15', { partnerMissing: true }),
      ).toMatchObject({ answer: 'keep', citation: couple, repayCents: 0, runsOn: false });
      expect(
        found(alone, '2026-03-01', '2026-04-01', '2026-06-15', { partnerMissing: false }),
      ).toMatchObject({ answer: 'repay', citation: { rule: 'INS-2' }, repayCents: 13142 });
    }
  });

  it('is not judged while it is not known whether the partner must have a project', () => {
    const unknowns = [
      both.with({ couple: 'unknown' }),
      both.inCouple({ partnerMustHaveProject: 'unknown', partnerHasProject: true }),
    ];
    for (const file of unknowns)
      expect(
        found(file, '2026-03-01', '2026-05-01', '2026-06-15', { partnerMissing: true }),
      ).toMatchObject({
        answer: 'undetermined',
        months: [],
        undetermined: ['2026-03', '2026-04'],
        runsOn: false,
      });
  });
});

it('a month that is not due has nothing to take back', () => {
  const late = aDossier().awarded('2026-01-05').consulted('2026-01-06').signed('2026-04-10');
  expect(repaid(found(late, '2026-03-01', '2026-05-01'))).toEqual([['2026-04', 13142]]);
});

it('days without a rate in law bring nothing', () => {
  const days = [{ from: day('2028-01-01'), until: day('2028-01-31') }];
  expect(subsidyOfDays(signed.facts(), month('2028-01'), days)).toBe(0);
});
