import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { claimOfMonth } from './month.ts';

const claim = (dossier: DossierBuilder, of: string, on = '2029-12-31') =>
  claimOfMonth(dossier.facts(), month(of), day(on));
const kind = (dossier: DossierBuilder, of: string, on?: string) => claim(dossier, of, on).kind;
const truthOf = (dossier: DossierBuilder, of: string, condition: string) =>
  claim(dossier, of).verdict.findings.find((finding) => finding.condition === condition)?.truth;

const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');
const signed = awarded.signed('2026-03-20');

describe('the claim of a month', () => {
  it('is ten per cent of the living wage, with code, article and days', () => {
    const due = claim(signed, '2026-03');
    expect(due).toMatchObject({
      month: '2026-03',
      kind: 'first',
      considered: 'first',
      baseCents: 131420,
      subsidyCents: 13142,
      code: '11',
      accountingArticle: '132',
      days: [{ from: '2026-03-01', until: '2026-03-31' }],
    });
    expect(due.verdict).toMatchObject({
      question: 'subsidy-first',
      answer: 'due',
      outcome: 'met',
      missing: [],
    });
  });

  it('is nothing, with reasons, where a condition fails', () => {
    const none = claim(signed, '2026-02');
    expect(none).toMatchObject({
      kind: null,
      considered: 'first',
      baseCents: 0,
      subsidyCents: 0,
      code: null,
      accountingArticle: null,
      days: [],
    });
    expect(none.verdict.outcome).toBe('not-met');
    expect(none.verdict.findings.map(({ condition, truth }) => `${condition}: ${truth}`)).toEqual([
      'rate-in-force: yes',
      'living-wage-in-month: yes',
      'general-project-in-month: no',
      'earlier-subsidies-known: yes',
      'inside-first-window: no',
      'partner-not-missing: yes',
      'claimed-on-this-file: yes',
    ]);
  });

  it('uses the facts of the file', () => {
    expect(claim(signed, '2026-03').verdict.findings.map(({ facts }) => facts)).toEqual([
      [],
      [
        { fact: 'award.from', value: '2026-01-05', record: 'award-1' },
        { fact: 'award.until', value: null, record: 'award-1' },
      ],
      [{ fact: 'contract.signedOn', value: '2026-03-20', record: 'contract-1' }],
      [{ fact: 'consultation.consultedOn', value: '2026-01-06', record: 'consultation-1' }],
      [
        { fact: 'firstWindow.from', value: '2026-03-01' },
        { fact: 'firstWindow.until', value: '2027-02-28' },
      ],
      [{ fact: 'couple', value: false }],
      [],
    ]);
  });

  it('uses only the living wages that had begun', () => {
    const more = signed
      .awarded('2026-04-01', { decidedOn: '2026-03-20' })
      .awarded('2025-01-01', { kind: 'work-by-centre', until: '2025-02-01' });
    const finding = claim(more, '2026-03').verdict.findings[1];
    expect(finding?.facts.map(({ record }) => record)).toEqual(['award-1', 'award-1']);
  });

  it('rounds the part of a month once and the subsidy once (SUB-15)', () => {
    const part = awarded.signed('2026-01-20');
    expect(claim(part, '2026-01')).toMatchObject({ baseCents: 114463, subsidyCents: 11446 });
  });

  it('is once a month, for the twelve months and no more', () => {
    expect(kind(signed, '2027-02')).toBe('first');
    expect(kind(signed, '2027-03')).toBeNull();
    expect(claim(signed, '2027-03').considered).toBe('extension');
    expect(claim(signed, '2028-02').considered).toBe('extension');
    expect(claim(signed, '2028-03').verdict.question).toBe('subsidy-second-chance');
  });

  it('knows only what was known on the day', () => {
    expect(kind(signed, '2026-03', '2026-03-20')).toBe('first');
    expect(kind(signed, '2026-03', '2026-03-19')).toBeNull();
    const decidedLate = aDossier()
      .awarded('2026-01-05', { decidedOn: '2026-02-02' })
      .consulted('2026-01-06')
      .signed('2026-01-20');
    expect(kind(decidedLate, '2026-01', '2026-02-01')).toBeNull();
    expect(kind(decidedLate, '2026-01', '2026-02-02')).toBe('first');
    const paused = awarded.signed('2026-03-20', {
      interruptions: [{ from: day('2026-05-10'), until: day('2026-05-20') }],
    });
    expect(claim(paused, '2026-05', '2026-05-09').days).toHaveLength(1);
    expect(claim(paused, '2026-05', '2026-05-10').days).toHaveLength(2);
  });

  it('asks for the KSZ while it is not known whether another centre began', () => {
    const unasked = aDossier().awarded('2026-01-05').signed('2026-03-20');
    expect(claim(unasked, '2026-03').verdict).toMatchObject({
      answer: 'undetermined',
      missing: ['earlier-subsidies-known', 'inside-first-window'],
    });
    expect(claim(unasked, '2026-02').verdict.answer).toBe('not-due');
  });

  it.each([
    ['2016-10', null, 'no'],
    ['2016-11', 'first', 'yes'],
  ] as const)('of %s, at the reform: %s', (of, expected, rate) => {
    const old = aDossier().awarded('2015-01-10').consulted('2015-01-10').signed('2015-01-20');
    expect(kind(old, of)).toBe(expected);
    expect(truthOf(old, of, 'rate-in-force')).toBe(rate);
  });

  it('is not known from 2028 on, for the rate is only announced (SUB-13)', () => {
    const late = aDossier().awarded('2027-06-01').consulted('2027-06-01').signed('2027-06-10');
    expect(kind(late, '2027-12')).toBe('first');
    expect(claim(late, '2028-01').verdict).toMatchObject({
      answer: 'undetermined',
      missing: ['rate-in-force'],
    });
    expect(claim(late, '2028-01').subsidyCents).toBe(0);
  });
});

describe('a couple (SUB-1, SUB-10)', () => {
  const truths = [true, false, 'unknown'] as const;
  it.each(
    truths.flatMap((must) =>
      truths.map((has) => {
        const expected =
          must === false || has === true
            ? 'yes'
            : must === true && has === false
              ? 'no'
              : 'unknown';
        return [must, has, expected] as const;
      }),
    ),
  )('partner must %s, has %s: %s', (partnerMustHaveProject, partnerHasProject, expected) => {
    const couple = signed.inCouple({ partnerMustHaveProject, partnerHasProject });
    expect(truthOf(couple, '2026-03', 'partner-not-missing')).toBe(expected);
    const answers = { yes: 'due', no: 'not-due', unknown: 'undetermined' } as const;
    expect(claim(couple, '2026-03').verdict.answer).toBe(answers[expected]);
  });

  it('claims once, on one of the two files', () => {
    const partners = signed.inCouple({ claimedOn: 'file-of-partner' });
    expect(truthOf(partners, '2026-03', 'claimed-on-this-file')).toBe('no');
    expect(kind(partners, '2026-03')).toBeNull();
    expect(kind(signed.inCouple(), '2026-03')).toBe('first');
  });

  it('is not known where nobody said whether there is one', () => {
    const unknown = signed.with({ couple: 'unknown' });
    expect(claim(unknown, '2026-03').verdict.missing).toEqual([
      'partner-not-missing',
      'claimed-on-this-file',
    ]);
    const facts = claim(unknown, '2026-03').verdict.findings.flatMap((finding) => finding.facts);
    expect(facts).toContainEqual({ fact: 'couple', value: 'unknown' });
  });

  it('keeps what was said as facts', () => {
    const facts = claim(signed.inCouple(), '2026-03').verdict.findings.slice(-2);
    expect(facts.map((finding) => finding.facts)).toEqual([
      [
        { fact: 'couple.partnerMustHaveProject', value: false },
        { fact: 'couple.partnerHasProject', value: false },
      ],
      [{ fact: 'couple.claimedOn', value: 'this-file' }],
    ]);
  });
});

describe('the student subsidy (SUB-5)', () => {
  const student = (signedOn: string, born = '2004-01-01') =>
    aDossier()
      .bornOn(born)
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .studying('2026-01-10')
      .signed(signedOn, { kind: 'study' });

  it('is due with code 9 on article 133', () => {
    expect(claim(student('2026-03-20'), '2026-03')).toMatchObject({
      kind: 'student',
      subsidyCents: 13142,
      code: '9',
      accountingArticle: '133',
      days: [{ from: '2026-03-01', until: '2026-03-31' }],
    });
    expect(kind(student('2026-03-20'), '2026-02')).toBeNull();
    expect(kind(student('2026-03-20'), '2027-11')).toBe('student');
  });

  it.each([
    ['2001-03-21', 'student'],
    ['2001-03-20', null],
  ] as const)('born on %s and signed on 2026-03-20: %s', (born, expected) => {
    expect(kind(student('2026-03-20', born), '2026-03')).toBe(expected);
    expect(kind(student('2026-03-20', born), '2027-03')).toBe(expected);
  });

  it('does not need the KSZ', () => {
    const unasked = student('2026-03-20').with({ consultations: [] });
    expect(kind(unasked, '2026-03')).toBe('student');
  });

  it('needs the birth date, and until it is known no other kind is claimed', () => {
    const unknown = student('2026-03-20')
      .signed('2026-03-20')
      .with({ person: { birthDate: 'unknown' } });
    expect(claim(unknown, '2026-03')).toMatchObject({ kind: null, considered: 'student' });
    expect(claim(unknown, '2026-03').verdict.missing).toEqual(['under-25-at-signature']);
  });

  it('needs a living wage at the signature', () => {
    const before = aDossier()
      .bornOn('2004-01-01')
      .awarded('2026-04-10')
      .studying('2026-01-10')
      .signed('2026-03-20', { kind: 'study' });
    expect(kind(before, '2026-04')).toBeNull();
    expect(truthOf(before, '2026-04', 'living-wage-at-signature')).toBe('no');
  });

  it('gives way to the first subsidy where it is not due', () => {
    const older = student('2026-03-20', '1990-01-01').signed('2026-04-10');
    expect(claim(older, '2026-03').considered).toBe('student');
    expect(kind(older, '2026-04')).toBe('first');
  });

  it('goes before the first subsidy, whose clock runs on', () => {
    const both = student('2026-03-20').ended('2026-08-31').signed('2026-03-05');
    expect(kind(both, '2026-03')).toBe('student');
    expect(kind(both, '2026-08')).toBe('student');
    expect(kind(both, '2026-09')).toBe('first');
    expect(kind(both, '2027-02')).toBe('first');
    expect(kind(both, '2027-03')).toBeNull();
  });

  it('counts only the days of projects that meet the conditions', () => {
    const twice = aDossier()
      .bornOn('2001-03-10')
      .awarded('2026-01-05')
      .studying('2026-01-10')
      .signed('2026-02-10', { kind: 'study', endedOn: day('2026-03-05') })
      .signed('2026-03-12', { kind: 'study' });
    expect(claim(twice, '2026-03')).toMatchObject({
      kind: 'student',
      days: [{ from: '2026-03-01', until: '2026-03-05' }],
    });
    expect(kind(twice, '2026-04')).toBeNull();
  });

  it.each([
    [{ incomeFromWork: true }, '10'],
    [{ incomeFromWork: false }, '9'],
    [{ incomeFromWork: 'unknown' }, null],
    [{ until: day('2026-02-28') }, null],
    [{ until: day('2026-03-01') }, '9'],
    [{ from: day('2026-04-01') }, null],
    [{ from: day('2026-03-31') }, '9'],
  ] as const)('with studies %j has code %s', (details, expected) => {
    const dossier = aDossier()
      .bornOn('2004-01-01')
      .awarded('2026-01-05')
      .studying('2026-01-10', details)
      .signed('2026-03-20', { kind: 'study' });
    expect(claim(dossier, '2026-03')).toMatchObject({ kind: 'student', code: expected });
  });

  it('takes the code of the last studies of the month', () => {
    const again = aDossier()
      .bornOn('2004-01-01')
      .awarded('2026-01-05')
      .studying('2026-03-10', { incomeFromWork: true })
      .studying('2026-01-10', { incomeFromWork: false })
      .signed('2026-03-20', { kind: 'study' });
    expect(claim(again, '2026-03').code).toBe('10');
    expect(claim(again.with({ studies: [] }), '2026-03').code).toBeNull();
  });
});

describe('the extension (SUB-6)', () => {
  const decided = signed.decidedSubsidy('extension', '2027-02-10');
  it('is due in the twelve months after the first', () => {
    expect(kind(decided, '2027-02')).toBe('first');
    expect(claim(decided, '2027-03')).toMatchObject({
      kind: 'extension',
      code: '17',
      accountingArticle: '132',
      subsidyCents: 13142,
    });
    expect(kind(decided, '2027-12')).toBe('extension');
    expect(claim(decided, '2028-02').verdict.answer).toBe('undetermined');
    expect(claim(decided, '2028-03').verdict.answer).toBe('not-due');
  });

  it.each([
    { reasoned: false },
    { afterSocialInquiry: false },
    { needEstablished: false },
    { reportedOn: null },
    { reportedOn: day('2030-01-01') },
  ])('is not due with a decision of %j', (details) => {
    expect(kind(signed.decidedSubsidy('extension', '2027-02-10', details), '2027-03')).toBeNull();
  });

  it('is not due before its decision, and shows one of which the report is still to come', () => {
    const reportedLater = signed.decidedSubsidy('extension', '2027-02-10', {
      reportedOn: day('2027-03-05'),
    });
    expect(kind(decided, '2027-03', '2027-02-09')).toBeNull();
    expect(kind(decided, '2027-03', '2027-02-10')).toBe('extension');
    expect(kind(reportedLater, '2027-03', '2027-03-05')).toBe('extension');
    const waiting = claim(reportedLater, '2027-03', '2027-03-04');
    expect(waiting.kind).toBeNull();
    expect(waiting.verdict.findings.flatMap(({ facts }) => facts)).toContainEqual({
      fact: 'subsidyDecision.decidedOn',
      value: '2027-02-10',
      record: 'subsidy-decision-1',
    });
  });

  it('needs all of it in one decision', () => {
    const two = signed
      .decidedSubsidy('extension', '2027-02-10', { reportedOn: null })
      .decidedSubsidy('extension', '2027-02-11', { reasoned: false });
    expect(kind(two, '2027-03')).toBeNull();
    expect(truthOf(two, '2027-03', 'extension-reported')).toBe('no');
    const onlyBad = signed.decidedSubsidy('extension', '2027-02-11', { reasoned: false });
    expect(truthOf(onlyBad, '2027-03', 'extension-reported')).toBe('yes');
    expect(truthOf(onlyBad, '2027-03', 'extension-decided')).toBe('no');
    expect(kind(signed.decidedSubsidy('second-chance', '2027-02-10'), '2027-03')).toBeNull();
  });

  it('shows its facts', () => {
    const facts = claim(decided, '2027-03').verdict.findings.flatMap((finding) => finding.facts);
    expect(facts).toContainEqual({ fact: 'extensionWindow.from', value: '2027-03-01' });
    expect(facts).toContainEqual({ fact: 'extensionWindow.until', value: '2028-02-29' });
    expect(facts).toContainEqual({
      fact: 'subsidyDecision.decidedOn',
      value: '2027-02-10',
      record: 'subsidy-decision-1',
    });
  });
});

describe('the second chance (SUB-7)', () => {
  const back = aDossier()
    .with({ centre: { ...aDossier().facts().centre, secondChanceCode: '18' } })
    .awarded('2020-01-10', { until: '2021-06-30' })
    .consulted('2020-01-10')
    .signed('2020-02-10', { endedOn: day('2021-06-30') })
    .awarded('2026-03-10')
    .consulted('2026-03-10')
    .signed('2026-04-20');
  const decided = back.decidedSubsidy('second-chance', '2026-04-25');

  it('is due for twelve months from the month of signature', () => {
    expect(kind(decided, '2026-03')).toBeNull();
    expect(claim(decided, '2026-04')).toMatchObject({
      kind: 'second-chance',
      code: '18',
      accountingArticle: '132',
      baseCents: 131420,
    });
    expect(kind(decided, '2027-03')).toBe('second-chance');
    expect(kind(decided, '2027-04')).toBeNull();
  });

  it('has no code while the centre did not state it', () => {
    const bare = decided.with({ centre: aDossier().facts().centre });
    expect(claim(bare, '2026-04')).toMatchObject({ kind: 'second-chance', code: null });
  });

  it.each([
    [{ reasoned: false }, 'not-due'],
    [{ needEstablished: false }, 'not-due'],
    [{ reportedOn: null }, 'not-due'],
    [{ afterSocialInquiry: false }, 'due'],
    [{ studentSubsidyEver: true }, 'not-due'],
    [{ studentSubsidyEver: 'unknown' }, 'undetermined'],
  ] as const)('with a decision of %j: %s', (details, expected) => {
    const dossier = back.decidedSubsidy('second-chance', '2026-04-25', details);
    expect(claim(dossier, '2026-04').verdict.answer).toBe(expected);
  });

  it('is not known until the KSZ was consulted about the year before', () => {
    const consultations = decided.facts().consultations.slice(0, 1);
    expect(claim(decided.with({ consultations }), '2026-04').verdict).toMatchObject({
      answer: 'undetermined',
      missing: ['no-right-last-twelve-months'],
    });
  });

  it('never goes with a student subsidy of this centre', () => {
    const wasStudent = (born: string | null) =>
      decided.signed('2020-02-10', { kind: 'study', endedOn: day('2020-06-30') }).with({
        person: { birthDate: born === null ? 'unknown' : day(born) },
      });
    expect(claim(wasStudent('1995-02-11'), '2026-04').verdict.answer).toBe('not-due');
    expect(claim(wasStudent('1995-02-10'), '2026-04').verdict.answer).toBe('due');
    expect(claim(wasStudent(null), '2026-04').verdict.missing).toEqual(['no-student-subsidy-ever']);
  });

  it('goes on in the same twelve months after a break, from the new signature', () => {
    const broken = decided.with({
      awards: decided
        .facts()
        .awards.map((award) =>
          award.id === 'award-2' ? { ...award, until: day('2026-06-30') } : award,
        ),
    });
    const again = broken.awarded('2026-08-10').signed('2026-08-20');
    expect(kind(again, '2026-07')).toBeNull();
    expect(claim(again, '2026-08')).toMatchObject({
      kind: 'second-chance',
      days: [{ from: '2026-08-20', until: '2026-08-31' }],
    });
  });

  it('bars the student subsidy after it', () => {
    const studies = (dossier: DossierBuilder) =>
      dossier.bornOn('2002-01-01').studying('2026-09-01').signed('2026-09-10', { kind: 'study' });
    const after = studies(decided);
    expect(kind(after, '2026-04')).toBe('second-chance');
    expect(kind(after, '2026-09')).toBe('second-chance');
    const onlyStudies = after.with({
      contracts: after
        .facts()
        .contracts.map((contract) =>
          contract.id === 'contract-2' ? { ...contract, endedOn: day('2026-08-31') } : contract,
        ),
    });
    expect(claim(onlyStudies, '2026-09')).toMatchObject({ kind: null, considered: 'student' });
    expect(truthOf(onlyStudies, '2026-09', 'no-second-chance-before')).toBe('no');
    expect(kind(studies(back), '2026-09')).toBe('student');
    const unasked = onlyStudies.with({ consultations: [] });
    expect(claim(unasked, '2026-09').verdict).toMatchObject({
      answer: 'undetermined',
      missing: ['no-second-chance-before'],
    });
    expect(kind(onlyStudies, '2026-03')).toBeNull();
  });
});

describe('a month in which nothing is due', () => {
  const considered = (dossier: DossierBuilder, of: string) => {
    const found = claim(dossier, of);
    expect(found.kind).toBeNull();
    return found.considered;
  };

  const once = aDossier()
    .awarded('2020-01-10', { until: '2020-03-31' })
    .consulted('2020-01-10')
    .signed('2020-02-10', { endedOn: day('2020-03-31') });

  it('speaks of the kind that comes nearest', () => {
    expect(considered(once, '2021-01')).toBe('first');
    expect(considered(once, '2021-02')).toBe('extension');
    expect(considered(once, '2022-01')).toBe('extension');
    expect(considered(once, '2022-02')).toBe('second-chance');
  });

  it('speaks of the second chance from its first month on, also where the extension could still run', () => {
    const back = once.awarded('2021-04-01').consulted('2021-04-01').signed('2021-04-10');
    expect(considered(back, '2021-03')).toBe('extension');
    expect(considered(back, '2021-04')).toBe('second-chance');
    expect(considered(back, '2022-01')).toBe('second-chance');
  });
});

describe('an exempted file (EXE-3)', () => {
  const exempted = awarded.exempted('2026-03-10', { until: day('2026-05-31') });

  it('carries code 8 and no subsidy in the months in which the exemption runs', () => {
    expect(claim(exempted, '2026-03')).toMatchObject({ kind: null, code: '8', subsidyCents: 0 });
    expect(claim(exempted, '2026-05').code).toBe('8');
    expect(claim(exempted, '2026-02').code).toBeNull();
    expect(claim(exempted, '2026-06').code).toBeNull();
  });

  it('needs the reason why there is no project', () => {
    const bare = awarded.exempted('2026-03-10', { projectMotivated: false });
    expect(claim(bare, '2026-04').code).toBeNull();
  });

  it('carries the code of the project while one is carried out', () => {
    expect(claim(exempted.signed('2026-04-08'), '2026-04')).toMatchObject({
      kind: 'first',
      code: '11',
    });
    // Before the signature counts there is no project yet.
    expect(claim(exempted.signed('2026-04-08'), '2026-03').code).toBe('8');
  });

  it('has no code while a project is carried out for which nothing is due', () => {
    const long = exempted.exempted('2027-06-01');
    const general = long.signed('2026-04-08');
    expect(claim(general, '2027-06')).toMatchObject({ kind: null, code: null });
    const study = long.signed('2026-04-08', { kind: 'study' });
    expect(claim(study, '2027-06')).toMatchObject({ kind: null, code: null });
    expect(claim(long, '2027-06').code).toBe('8');
  });

  it('is known only from the decision on', () => {
    expect(claim(exempted, '2026-03', '2026-03-09').code).toBeNull();
  });
});
