import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerTo } from './answer.ts';
import { caseSchema } from './case-schema.ts';
import { factsOf, storedCases } from './stored-cases.ts';

const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));

// A reader that knows nothing of zod or of this package has only the two schemas beside each other.
const { $defs: dossierParts, ...dossierSchema } = read('../schema/dossier.schema.json');
const { $defs: caseParts, ...rest } = read('../schema/case.schema.json');
const whole = JSON.stringify({
  ...rest,
  $defs: { ...caseParts, ...dossierParts, dossier: dossierSchema },
});
const reader = z.fromJSONSchema(
  JSON.parse(whole.replaceAll('"dossier.schema.json"', '"#/$defs/dossier"')),
);

/** Every official case that is known: a new one is added here, and then needs its file. */
const OFFICIAL = `PB-01a PB-02 PB-05 PB-06 PB-07 PB-08 PB-10 PB-11 PB-12 PB-13 PB-14 PB-15 PB-16
  FAQ-01 FAQ-03 FAQ-04 FAQ-06 FAQ-08 FAQ-10 FAQ-11 FAQ-12 FAQ-13 FAQ-14 FAQ-15 FAQ-16 FAQ-17 FAQ-18
  FAQ-19 FAQ-20 FAQ-21 FAQ-22 FAQ-23 FAQ-24 FAQ-25
  FT-01 FT-02 FT-03 FT-04 FT-06 FT-08 FT-09 FT-10 FT-11 FT-12 FT-13 FT-14 FT-15 FT-16 FT-17 FT-18 FT-20
  FT-21 FT-22 FT-23 FT-25 FT-26 FT-29 FT-30 FT-32 FT-33 FT-34 FT-36 FT-38 FT-39 FT-41 FT-43 FT-44 FT-45
  FT-49 FT-50 FT-51
  PR-01 PR-02 PR-03 PR-05 PR-06 PR-08 PR-09 PR-10 PR-11 PR-12a PR-12c PR-12e PR-13 PR-14
  LC-02 LC-03 LC-04 LC-05 LC-07 LC-08`.split(/\s+/);

/** The cases of which no fact settles the answer; their note says why. */
const NOT_COMPUTED = 'FAQ-17 FAQ-19 FAQ-20 FAQ-21 FAQ-24 FT-43 PR-14'.split(' ');

const stored = storedCases();

it('the stored schema is that of the cases; if not: npm run schema', () => {
  expect(read('../schema/case.schema.json')).toEqual(asJson(caseSchema()));
});

it('every official case has its file', () => {
  expect(stored.map(({ name }) => name).toSorted()).toEqual(
    OFFICIAL.map((id) => `${id}.json`).toSorted(),
  );
});

/** As another implementation would give it: without `undefined`, which JSON does not have. */
const asJson = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer ?? null));

const finding = z.object({ condition: z.string(), truth: z.string() });
const withFindings = z.union([
  z.object({ findings: z.array(finding) }).transform(({ findings }) => findings),
  z
    .object({ verdict: z.object({ findings: z.array(finding) }) })
    .transform(({ verdict }) => verdict.findings),
]);

/** The truth of the conditions of an answer, by name. */
const reasonsOf = (answer: unknown) =>
  Object.fromEntries(withFindings.parse(answer).map(({ condition, truth }) => [condition, truth]));

describe.each(stored)('$name', ({ name, content, read: { id, note, facts, situations } }) => {
  it('is written by the schema', () => {
    expect(`${id}.json`).toBe(name);
    expect(reader.safeParse(content).error).toBeUndefined();
    expect(situations.length === 0).toBe(NOT_COMPUTED.includes(id));
    if (situations.length === 0) expect(note).toBeDefined();
  });

  for (const situation of situations)
    it(situation.title, () => {
      const changed = factsOf(facts, situation);
      for (const question of situation.questions) {
        const answer = asJson(answerTo(question, changed));
        // In an object so that a day, a number or null can be an answer too.
        expect({ ...question, answer }).toMatchObject({ ...question });
        if (question.reasons !== undefined)
          expect(reasonsOf(answer)).toMatchObject(question.reasons);
      }
    });
});
