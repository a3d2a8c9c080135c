import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { aDossier, completeContract, type DossierBuilder } from '../testing/dossier-builder.ts';
import { LANGUAGES } from '../words.ts';
import { actBases, ledgerStates, savingActs } from './ledger.text.ts';
import { endOfLedger, type Ledger, ledger, SUBSIDIES_IN_A_LIFE } from './ledger.ts';

const of = (dossier: DossierBuilder, on: string, until?: string): Ledger =>
  ledger(dossier.facts(), {
    on: day(on),
    ...(until === undefined ? {} : { until: month(until) }),
  });
const row = (life: Ledger, which: string) => {
  const found = life.months.find((candidate) => candidate.month === which);
  if (found === undefined) throw new Error(`no ${which}`);
  return found;
};
const stateOf = (dossier: DossierBuilder, on: string, which: string) =>
  row(of(dossier, on, which), which).state;
const states = (life: Ledger) => life.months.map(({ month: at, state }) => `${at} ${state.name}`);

const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');
const signed = awarded.signed('2026-03-20');
const sign = (until: string, kind = 'general', contract: string | null = null) => ({
  act: 'sign-project',
  until,
  basis: 'law',
  project: { kind, contract },
});
const other = (act: string, until: string | null) => ({
  act,
  until,
  basis: 'careful-reading',
  project: null,
});

describe('the months of a life', () => {
  it('run from the first living wage to the end of the last window', () => {
    const life = of(signed, '2026-04-10');
    expect([life.months[0]?.month, life.months.at(-1)?.month]).toEqual(['2026-01', '2028-02']);
    expect(endOfLedger(signed.facts(), day('2026-04-10'))).toBe('2028-02');
  });

  it('end with the month of the day while no window is open, or after the last one', () => {
    expect(of(awarded, '2026-04-10').months.at(-1)?.month).toBe('2026-04');
    expect(of(signed, '2028-06-10').months.at(-1)?.month).toBe('2028-06');
  });

  it('are none before there is a living wage', () => {
    expect(of(aDossier(), '2026-04-10')).toEqual({
      on: '2026-04-10',
      months: [],
      totals: [],
      windows: { first: 'unknown', extension: 'unknown', 'second-chance': 'unknown' },
      lifetime: { used: [], atMost: 3 },
    });
    expect(of(awarded, '2026-04-10').windows.first).toBeNull();
    expect(of(signed, '2026-04-10', '2025-12').months).toEqual([]);
  });

  it('carry kind, code, amounts, article and reasons', () => {
    expect(row(of(signed, '2026-04-10'), '2026-03')).toMatchObject({
      kind: 'first',
      centre: 'own',
      code: '11',
      baseCents: 131420,
      subsidyCents: 13142,
      accountingArticle: '132',
      verdict: { question: 'subsidy-first', answer: 'due' },
      state: { name: 'due' },
    });
  });

  it('are lost before the signature, for a signature never reaches back', () => {
    expect(states(of(signed, '2026-04-10', '2026-04'))).toEqual([
      '2026-01 lost',
      '2026-02 lost',
      '2026-03 due',
      '2026-04 due',
    ]);
  });
});

describe('what can be saved', () => {
  it('by signing on the last day of the month, part of it when the living wage ends', () => {
    expect(stateOf(awarded, '2026-04-10', '2026-04')).toEqual({
      name: 'can-be-saved',
      kind: 'first',
      cents: 13142,
      acts: [sign('2026-04-30')],
    });
    const ending = aDossier()
      .awarded('2026-01-05', { until: '2026-04-15' })
      .consulted('2026-01-06');
    expect(stateOf(ending, '2026-04-10', '2026-04')).toMatchObject({ acts: [sign('2026-04-15')] });
    expect(stateOf(ending, '2026-04-16', '2026-04')).toEqual({ name: 'lost' });
    expect(stateOf(ending, '2026-04-10', '2026-05')).toEqual({ name: 'nothing-to-win' });
  });

  it('by signing the draft of the file, the last one made, unless it cannot help', () => {
    const drafts = awarded.drafted().drafted();
    expect(stateOf(drafts, '2026-04-10', '2026-04')).toMatchObject({
      acts: [sign('2026-04-30', 'general', 'contract-2')],
    });
    const short = awarded.drafted({ endsOn: day('2026-04-20') });
    const { contracts } = drafts.facts();
    const backwards = drafts.with({ contracts: contracts.toReversed() });
    expect(stateOf(backwards, '2026-04-10', '2026-04')).toMatchObject({
      acts: [sign('2026-04-30', 'general', 'contract-2')],
    });
    expect(stateOf(short, '2026-04-10', '2026-04')).toMatchObject({
      acts: [sign('2026-04-20', 'general', 'contract-1')],
    });
    const over = awarded.drafted({ endsOn: day('2026-03-20') });
    expect(stateOf(over, '2026-04-10', '2026-04')).toMatchObject({ acts: [sign('2026-04-30')] });
    const withdrawn = awarded.drafted().ended('2026-04-01');
    expect(stateOf(withdrawn, '2026-04-10', '2026-04')).toMatchObject({
      acts: [sign('2026-04-30')],
    });
  });

  it('by signing what resumes, which counts from its signature', () => {
    const ended = signed.ended('2026-05-31');
    expect(stateOf(ended, '2026-06-10', '2026-06')).toEqual({
      name: 'can-be-saved',
      kind: 'first',
      cents: 438,
      acts: [sign('2026-06-30')],
    });
  });

  it('by a study project on the eve of the twenty-fifth birthday at the latest', () => {
    const student = awarded.bornOn('2001-04-16').studying('2026-02-01');
    const used = student.consulted('2026-01-07', {
      rightElsewhere: [{ from: day('2019-01-01'), until: day('2025-12-31') }],
      firstSubsidy: { from: day('2019-01-01'), until: day('2019-12-31') },
    });
    expect(stateOf(used, '2026-04-10', '2026-04')).toMatchObject({
      kind: 'student',
      acts: [sign('2026-04-15', 'study')],
    });
    const { studies } = used.studying('2024-01-01').facts();
    const before = { from: day('2024-01-01'), until: day('2024-06-30') };
    const earlier = used.with({
      studies: studies.map((study, at) => (at === 1 ? { ...study, ...before } : study)),
    });
    expect(stateOf(earlier, '2026-04-10', '2026-04')).toMatchObject({
      acts: [sign('2026-04-15', 'study')],
    });
    expect(stateOf(used, '2026-04-16', '2026-04')).toEqual({ name: 'nothing-to-win' });
  });

  it('by an age that is not known, maybe', () => {
    const unknownAge = awarded.with({ person: { birthDate: 'unknown' } }).studying('2026-02-01');
    expect(stateOf(unknownAge, '2026-04-10', '2026-04')).toMatchObject({
      acts: [sign('2026-04-30')],
    });
    const used = unknownAge.consulted('2026-01-07', {
      firstSubsidy: { from: day('2019-01-01'), until: day('2019-12-31') },
    });
    expect(stateOf(used, '2026-04-10', '2026-04')).toMatchObject({
      name: 'undetermined',
      missing: ['under-25-at-signature'],
      acts: [sign('2026-04-30', 'study')],
    });
  });

  it('by deciding on the extension, best before the first window ends', () => {
    expect(stateOf(signed, '2027-01-10', '2027-03')).toEqual({
      name: 'can-be-saved',
      kind: 'extension',
      cents: 13142,
      acts: [other('decide-extension', '2027-02-28')],
    });
    expect(stateOf(signed, '2027-02-28', '2027-03')).toMatchObject({
      acts: [other('decide-extension', '2027-02-28')],
    });
    expect(stateOf(signed, '2027-03-01', '2027-03')).toMatchObject({
      acts: [other('decide-extension', '2027-03-31')],
    });
    expect(stateOf(signed, '2027-04-10', '2027-05')).toMatchObject({
      acts: [other('decide-extension', '2027-05-31')],
    });
    expect(stateOf(signed, '2027-05-10', '2027-04')).toMatchObject({
      acts: [other('decide-extension', null)],
    });
  });

  it('by signing in the first window and deciding: a day later the extension is lost for good', () => {
    const ended = signed.ended('2027-01-15');
    expect(stateOf(ended, '2027-02-10', '2027-04')).toMatchObject({
      acts: [sign('2027-02-28'), other('decide-extension', '2027-02-28')],
    });
    expect(stateOf(ended, '2027-03-01', '2027-04')).toEqual({ name: 'lost' });
  });

  it('by the project of the partner, which does not reach back', () => {
    const couple = signed.inCouple({ partnerMustHaveProject: true });
    expect(stateOf(couple, '2026-04-10', '2026-04')).toEqual({
      name: 'can-be-saved',
      kind: 'first',
      cents: 13142,
      acts: [other('conclude-partner-project', '2026-04-30')],
    });
    expect(stateOf(couple, '2026-04-10', '2026-03')).toEqual({ name: 'lost' });
    const both = awarded.inCouple({ partnerMustHaveProject: true });
    expect(stateOf(both, '2026-04-10', '2026-04')).toMatchObject({
      acts: [sign('2026-04-30'), other('conclude-partner-project', '2026-04-30')],
    });
    const there = awarded.inCouple({ partnerMustHaveProject: true, partnerHasProject: true });
    expect(stateOf(there, '2026-04-10', '2026-04')).toMatchObject({ acts: [sign('2026-04-30')] });
  });

  it('by signing and consulting the KSZ, if it shows nothing', () => {
    const unasked = aDossier().awarded('2026-01-05');
    expect(stateOf(unasked, '2026-04-10', '2026-04')).toEqual({
      name: 'can-be-saved',
      kind: 'first',
      cents: 13142,
      acts: [sign('2026-04-30'), other('consult-ksz', null)],
    });
  });
});

describe('what is not known', () => {
  it('names what is missing and what would settle it', () => {
    const unasked = aDossier().awarded('2026-01-05').signed('2026-03-20');
    const life = of(unasked, '2026-04-10');
    expect(row(life, '2026-03').state).toEqual({
      name: 'undetermined',
      missing: ['earlier-subsidies-known', 'inside-first-window'],
      acts: [other('consult-ksz', null)],
    });
    expect(life.windows).toEqual({
      first: 'unknown',
      extension: 'unknown',
      'second-chance': 'unknown',
    });
  });

  it('no act settles: the couple, and the rate from 2028', () => {
    expect(stateOf(signed.with({ couple: 'unknown' }), '2026-04-10', '2026-04')).toEqual({
      name: 'undetermined',
      missing: ['partner-not-missing', 'claimed-on-this-file'],
      acts: [],
    });
    const later = aDossier().awarded('2027-12-05').consulted('2027-12-06');
    expect(stateOf(later, '2028-01-10', '2028-01')).toEqual({
      name: 'undetermined',
      missing: ['rate-in-force'],
      acts: [sign('2028-01-31')],
    });
  });
});

describe('the second chance', () => {
  const again = aDossier()
    .awarded('2018-01-05', { until: '2019-03-31' })
    .consulted('2018-01-06')
    .signed('2018-01-20')
    .ended('2019-03-31')
    .awarded('2026-01-05')
    .consulted('2026-01-06');

  it('may be won by signing and deciding, once it is known that nobody had the student subsidy', () => {
    expect(stateOf(again, '2026-02-10', '2026-02')).toEqual({
      name: 'undetermined',
      missing: ['no-student-subsidy-ever'],
      acts: [sign('2026-02-28'), other('decide-second-chance', '2026-02-28')],
    });
    const known = again.decidedSubsidy('second-chance', '2026-01-10', { reportedOn: null });
    expect(stateOf(known, '2026-02-10', '2026-02')).toMatchObject({
      name: 'can-be-saved',
      kind: 'second-chance',
    });
    expect(stateOf(again, '2026-02-10', '2026-01')).toEqual({ name: 'lost' });
    const studied = again.decidedSubsidy('second-chance', '2026-02-10', {
      studentSubsidyEver: true,
    });
    expect(stateOf(studied, '2026-03-10', '2026-02')).toEqual({ name: 'nothing-to-win' });
  });

  it('has its own window, and the kinds of a life are counted', () => {
    const won = again.signed('2026-02-10').decidedSubsidy('second-chance', '2026-02-10');
    const life = of(won, '2026-04-10');
    expect(life.windows['second-chance']).toEqual({
      span: { from: '2026-02-01', until: '2027-01-31' },
      used: 3,
      passed: 0,
      left: 9,
    });
    expect(life.lifetime).toEqual({
      used: ['first', 'second-chance'],
      atMost: SUBSIDIES_IN_A_LIFE,
    });
    expect(life.totals).toEqual([
      { kind: 'first', year: 2018, months: 12, cents: 12 * 13142 - (13142 - 11446) },
      { kind: 'second-chance', year: 2026, months: 11, cents: 11 * 13142 },
      { kind: 'second-chance', year: 2027, months: 1, cents: 13142 },
    ]);
  });
});

describe('another centre', () => {
  const moved = aDossier()
    .awarded('2026-05-01')
    .consulted('2026-05-02', {
      rightElsewhere: [{ from: day('2025-06-01'), until: day('2026-04-30') }],
      firstSubsidy: { from: day('2025-12-10'), until: day('2026-04-30') },
    });

  it('has its months, with the kind that the KSZ shows and no amount', () => {
    const life = of(moved.signed('2026-06-10'), '2026-06-10', '2026-07');
    expect(
      life.months.map(({ month: at, kind, centre, state }) => [at, kind, centre, state.name]),
    ).toEqual([
      ['2025-12', 'first', 'elsewhere', 'other-centre'],
      ['2026-01', 'first', 'elsewhere', 'other-centre'],
      ['2026-02', 'first', 'elsewhere', 'other-centre'],
      ['2026-03', 'first', 'elsewhere', 'other-centre'],
      ['2026-04', 'first', 'elsewhere', 'other-centre'],
      ['2026-05', null, 'own', 'lost'],
      ['2026-06', 'first', 'own', 'due'],
      ['2026-07', 'first', 'own', 'due'],
    ]);
    expect(row(life, '2026-01')).toMatchObject({ subsidyCents: 0, code: null });
    expect(life.windows.first).toEqual({
      span: { from: '2025-12-01', until: '2026-11-30' },
      used: 6,
      passed: 1,
      left: 5,
    });
  });

  it('may have the extension, inside its twelve months', () => {
    const extended = moved.consulted('2026-05-03', {
      extension: { from: day('2026-12-01'), until: null },
    });
    const gone = aDossier()
      .awarded('2025-01-05', { until: '2025-11-30' })
      .consulted('2026-05-03', { extension: { from: day('2026-12-01'), until: null } });
    expect(stateOf(extended.awarded('2027-01-01'), '2026-05-10', '2026-11').name).toBe(
      'can-be-saved',
    );
    const life = of(gone, '2027-03-10', '2028-02');
    expect(row(life, '2026-12')).toMatchObject({ kind: 'extension', centre: 'elsewhere' });
    expect(row(life, '2027-11').kind).toBe('extension');
    expect(row(life, '2027-12')).toMatchObject({ kind: null, state: { name: 'nothing-to-win' } });
    expect(life.lifetime.used).toEqual(['extension']);
  });

  it('has its own month, and no total here, also where a living wage runs here', () => {
    const both = aDossier()
      .awarded('2026-05-11')
      .consulted('2026-05-12', {
        rightElsewhere: [{ from: day('2025-06-01'), until: day('2026-05-10') }],
        firstSubsidy: { from: day('2025-12-10'), until: day('2026-05-10') },
      })
      .signed('2026-06-10');
    const life = of(both, '2026-06-10', '2026-06');
    expect(row(life, '2026-05')).toMatchObject({ kind: 'first', state: { name: 'other-centre' } });
    expect(life.totals).toEqual([{ kind: 'first', year: 2026, months: 1, cents: 13142 }]);
  });

  it('had the right, but the month is that of the living wage here', () => {
    const both = aDossier()
      .awarded('2026-05-11')
      .consulted('2026-05-12', {
        rightElsewhere: [{ from: day('2025-06-01'), until: day('2026-05-10') }],
      });
    expect(row(of(both, '2026-06-10', '2026-06'), '2026-05')).toMatchObject({
      centre: 'own',
      state: { name: 'lost' },
    });
  });

  it('may have begun a life with an extension', () => {
    const extended = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06', {
        extension: { from: day('2024-06-01'), until: day('2024-12-31') },
      });
    expect(of(extended, '2026-02-10').months[0]?.month).toBe('2024-06');
  });

  it('may have the right alone', () => {
    const right = awarded
      .with({ awards: [] })
      .awarded('2024-01-05', { until: '2024-03-31' })
      .awarded('2026-01-05')
      .consulted('2026-01-06', {
        rightElsewhere: [{ from: day('2025-06-01'), until: day('2025-12-31') }],
      });
    const life = of(right, '2026-01-10');
    expect(row(life, '2025-06')).toMatchObject({ kind: null, state: { name: 'other-centre' } });
    expect(row(life, '2025-05').state).toEqual({ name: 'nothing-to-win' });
    expect(row(life, '2026-01').centre).toBe('own');
  });
});

describe('nothing to win', () => {
  it('on the file of the partner, before the subsidies existed, and once the share of a life is used up', () => {
    const there = signed.inCouple({ claimedOn: 'file-of-partner' });
    expect(stateOf(there, '2026-04-10', '2026-04')).toEqual({ name: 'nothing-to-win' });
    const old = aDossier().awarded('2016-09-05').consulted('2016-09-06');
    expect(stateOf(old, '2016-11-10', '2016-10')).toEqual({ name: 'nothing-to-win' });
    const used = aDossier().awarded('2020-01-05').consulted('2020-01-06').signed('2020-01-20');
    expect(stateOf(used, '2022-04-10', '2022-03')).toEqual({ name: 'nothing-to-win' });
  });
});

it('a draft with third parties is signed by all', () => {
  const draft = awarded.drafted({
    ...completeContract,
    id: 'contract-9',
    thirdParties: [{ id: 'third-1', extentStated: true, signedOn: null }],
  });
  expect(stateOf(draft, '2026-04-10', '2026-04')).toMatchObject({
    acts: [sign('2026-04-30', 'general', 'contract-9')],
  });
});

it('every state, act and basis has words', () => {
  for (const language of LANGUAGES)
    for (const words of [ledgerStates, savingActs, actBases])
      for (const text of Object.values(words)) expect(text[language]).toMatch(/\p{L}/u);
});
