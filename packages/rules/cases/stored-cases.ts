import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type CaseFacts, caseFacts, caseFile, situation } from './case-file.ts';
import { json, patched } from './json-patch.ts';

/** The cases as they are stored, in the order of their names. */
export const storedCases = () =>
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const content: unknown = JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
      return { name, content, read: caseFile.parse(content) };
    });

/** The facts of a situation: those of the case, with what is otherwise. */
export const factsOf = (facts: CaseFacts, { change = [] }: z.infer<typeof situation>): CaseFacts =>
  caseFacts.parse(patched(json.parse(JSON.parse(JSON.stringify(facts))), change));
