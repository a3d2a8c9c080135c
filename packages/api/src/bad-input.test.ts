import { fieldSentence, problemWords } from '@traject/i18n';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { recordAward } from './award/input.ts';
import { savePage } from './balance/input.ts';
import { recordConsultation } from './consultation/input.ts';
import { contractText } from './contract/input.ts';
import { recordExemption } from './exemption/input.ts';
import { addPerson } from './person/input.ts';
import { fieldProblems } from './problem.ts';
import { REFUSALS } from './refusal.ts';
import { aPage } from './testing/desk.ts';

const problems = (schema: z.ZodType, value: unknown): string[] => {
  const read = schema.safeParse(value);
  return read.success ? [] : fieldProblems(read.error).map(({ path, code }) => `${path}: ${code}`);
};

const person = {
  requestId: newId(),
  personId: newId(),
  dossierId: newId(),
  insz: '85.07.30-033.28',
  firstName: 'Jan',
  lastName: 'Jansen',
  birthDate: null,
  language: 'nl',
};

const award = {
  requestId: newId(),
  dossierId: newId(),
  id: newId(),
  kind: 'living-wage',
  appliedOn: null,
  decidedOn: '2026-09-10',
  from: '2026-09-01',
  until: null,
  topsUpPaidWork: false,
  category: 2,
  monthlyCents: 131420,
};

describe('a person', () => {
  it('is taken with dots and dashes in the number, which are left out', () => {
    expect(addPerson.parse(person).insz).toBe('85073003328');
  });

  it.each([
    ['', 'insz: insz-length'],
    ['8507300332', 'insz: insz-length'],
    ['85073003329', 'insz: insz-check-digits'],
    ['850730033281', 'insz: insz-length'],
  ])('with number %j is refused', (insz, problem) => {
    expect(problems(addPerson, { ...person, insz })).toEqual([problem]);
  });

  it('born in 2003 is counted with the 2 before the number', () => {
    expect(problems(addPerson, { ...person, insz: '03050900150' })).toEqual([]);
  });

  it('names every field that is not right, at once', () => {
    expect(
      problems(addPerson, { ...person, firstName: ' ', birthDate: '2026-02-30', language: 'en' }),
    ).toEqual(['firstName: required', 'birthDate: not-a-day', 'language: not-a-choice']);
  });

  it('is refused when fields are missing altogether', () => {
    expect(problems(addPerson, {})).toHaveLength(Object.keys(person).length);
  });
});

describe('an award', () => {
  it.each([
    [{ until: '2026-08-31' }, 'until: ends-before-it-starts'],
    [{ category: null }, 'category: required'],
    [{ monthlyCents: null }, 'monthlyCents: required'],
    [{ monthlyCents: 0 }, 'monthlyCents: too-small'],
    [{ monthlyCents: 10.5 }, 'monthlyCents: required'],
    [{ decidedOn: '0026-09-10' }, 'decidedOn: day-out-of-range'],
    [{ decidedOn: '10/09/2026' }, 'decidedOn: not-a-day'],
  ])('%j is refused', (wrong, problem) => {
    expect(problems(recordAward, { ...award, ...wrong })).toEqual([problem]);
  });

  it('of a job by the centre has no amount', () => {
    expect(
      problems(recordAward, {
        ...award,
        kind: 'work-by-centre',
        category: null,
        monthlyCents: null,
      }),
    ).toEqual([]);
  });
});

describe('other forms', () => {
  it('a consultation whose period ends before it starts', () => {
    expect(
      problems(recordConsultation, {
        requestId: newId(),
        dossierId: newId(),
        id: newId(),
        consultedOn: '2026-09-02',
        rightElsewhere: [{ from: '2026-05-01', until: '2026-04-01' }],
        firstSubsidy: 'unknown',
        extension: null,
      }),
    ).toEqual(['rightElsewhere.0.until: period-ends-before-it-starts']);
  });

  it('a page of the balance with an action area of another domain', () => {
    expect(
      problems(savePage, {
        requestId: newId(),
        dossierId: newId(),
        balanceId: newId(),
        startedOn: day('2026-09-15'),
        version: 0,
        page: { ...aPage('housing'), actionAreas: ['debt'] },
      }),
    ).toEqual(['page.actionAreas: area-of-another-domain']);
  });

  it('a goal with a named difference that names none', () => {
    const [goal] = aPage('training-and-work').goals;
    expect(
      problems(savePage.shape.page, {
        ...aPage('training-and-work'),
        goals: [{ ...goal, consensus: 'difference-named' }],
      }),
    ).toEqual(['goals.0.difference: required']);
  });

  it('a contract whose commitment serves an objective that is not there', () => {
    const lacking = problems(contractText, {
      actionAreas: [],
      objectives: [],
      commitments: [{ id: newId(), party: 'person', objectiveId: newId(), commitment: 'x' }],
      thirdParties: [],
      startsOn: '2026-10-01',
      endAgreed: 'on-a-day',
      endsOn: '2026-09-01',
      deadlines: '',
      evaluationManner: '',
      additionalAid: '',
      incentiveBonus: '',
      includesTraining: 'unknown',
      costs: {
        enrolment: 'unknown',
        insurance: 'unknown',
        workClothes: 'unknown',
        travel: 'unknown',
      },
      socialWorker: '',
      replacement: '',
      proportion: '',
      studiesEndOn: null,
    });
    expect(lacking).toEqual(['endsOn: ends-before-it-starts', 'commitments: objective-unknown']);
  });

  it('an exemption that ends before it starts', () => {
    expect(
      problems(recordExemption, {
        requestId: newId(),
        dossierId: newId(),
        id: newId(),
        decidedOn: '2026-09-10',
        from: '2026-09-10',
        until: '2026-09-09',
        ground: 'health',
        projectMotivation: '',
        willingnessMotivation: '',
      }),
    ).toEqual(['until: ends-before-it-starts']);
  });
});

describe('the words of problems', () => {
  it('has a sentence for every refusal, in every language', () => {
    for (const language of ['nl', 'fr', 'de'] as const)
      for (const code of REFUSALS) {
        const { problems: whole, fields } = problemWords[language];
        expect(code in whole || code in fields, `${language}: ${code}`).toBe(true);
      }
  });

  it('never shows a code to a reader', () => {
    expect(fieldSentence(problemWords.nl, 'some-new-code')).toBe('Dit heeft niet de juiste vorm.');
  });
});
