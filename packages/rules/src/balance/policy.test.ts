import { describe, expect, it } from 'vitest';
import { actionArea, lifeDomain } from '../facts/balance.ts';
import { balancePages, balancePolicy, DEFAULT_BALANCE_POLICY } from './policy.ts';
import { noteOfTalk, reportOfFirstAward } from './report.text.ts';

describe('the pages of the balance (BAL-3)', () => {
  it('are one a life domain and ask strengths, needs and wishes of both sides', () => {
    const pages = balancePages();
    expect(pages.map(({ domains }) => domains)).toEqual(lifeDomain.options.map((one) => [one]));
    expect(pages[0]).toMatchObject({ hasPictogram: true, hasGuidingQuestions: true });
    expect(pages[0]?.asks).toEqual([
      { side: 'person', aspect: 'strengths' },
      { side: 'person', aspect: 'needs' },
      { side: 'person', aspect: 'wishes' },
      { side: 'centre', aspect: 'strengths' },
      { side: 'centre', aspect: 'needs' },
      { side: 'centre', aspect: 'wishes' },
    ]);
    expect(pages.flatMap(({ areas }) => areas)).toEqual(actionArea.options);
  });

  it('are one where the centre wants it so', () => {
    const pages = balancePages({ ...DEFAULT_BALANCE_POLICY, onePageADomain: false });
    expect(pages).toHaveLength(1);
    expect(pages[0]?.domains).toEqual(lifeDomain.options);
  });
});

it('nobody signs or gets the balance, and it starts at the first conversation (BAL-8, BAL-9)', () => {
  expect(balancePolicy.parse(DEFAULT_BALANCE_POLICY)).toMatchObject({
    isSigned: false,
    givenToPerson: false,
    putToCommittee: false,
    personReadsAlong: true,
    startsAt: 'first-conversation-in-centre',
  });
});

describe('the report of the first award (BAL-11)', () => {
  it('names the life domains, with the reserve for what follows', () => {
    expect(reportOfFirstAward(['housing', 'health'], 'nl')).toMatch(
      /^Uit de eerste indrukken [^{]*:\n- Wonen\n- Gezondheid\nDit onder voorbehoud /,
    );
    expect(reportOfFirstAward(['housing'], 'fr')).toContain('\n- Logement\nCeci sous réserve ');
    expect(reportOfFirstAward(['housing'], 'de')).toContain('\n- Wohnen\nDies vorbehaltlich ');
  });

  it('is in the words of the centre', () => {
    const report = { nl: 'Op te nemen:\n{domains}', fr: '', de: '' };
    const policy = { ...DEFAULT_BALANCE_POLICY, report };
    expect(reportOfFirstAward(['family'], 'nl', policy)).toBe('Op te nemen:\n- Gezin');
  });
});

it('a short note says that the balance was talked over (BAL-12)', () => {
  expect(noteOfTalk('nl')).toBe('We bespraken de sociale balans.');
  const note = { nl: 'Balans besproken.', fr: '', de: '' };
  expect(noteOfTalk('nl', { ...DEFAULT_BALANCE_POLICY, note })).toBe('Balans besproken.');
});
