import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import * as facts from '../src/facts/index.ts';
import { aDossier, completeBalance } from '../src/testing/index.ts';
import { dossierSchema } from './dossier-schema.ts';

const stored: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'dossier.schema.json'), 'utf8'),
);

it('the stored schema is that of the facts; if not: npm run schema', () => {
  expect(stored).toEqual(JSON.parse(JSON.stringify(dossierSchema())));
});

it('names the nouns of a file', () => {
  expect(stored).toMatchObject({
    title: 'Dossier',
    required: Object.entries(facts.dossier.shape).flatMap(([name, fact]) =>
      // What came later has a default, so that a file that was written before stays readable.
      fact.safeParse(undefined).success ? [] : [name],
    ),
    $defs: { award: { type: 'object' }, contract: { type: 'object' }, day: { format: 'date' } },
  });
});

it('takes what the facts take and refuses what they refuse, read back by a reader of JSON Schema', () => {
  const reader = z.fromJSONSchema(stored as Parameters<typeof z.fromJSONSchema>[0]);
  const file = aDossier()
    .awarded('2026-01-05')
    .consulted('2026-01-06')
    .signed('2026-03-20')
    .with({ balance: completeBalance })
    .facts();
  expect(reader.safeParse(file).success).toBe(true);
  const wrong: unknown[] = [
    {},
    { ...file, couple: 'maybe' },
    { ...file, person: { birthDate: '2001-02-29' } },
    { ...file, awards: [{ ...file.awards[0], kind: 'pension' }] },
  ];
  for (const one of wrong) {
    expect(facts.dossier.safeParse(one).success).toBe(false);
    expect(reader.safeParse(one).success).toBe(false);
  }
});
