import { z } from 'zod';
import { calendarMonth, civilDate } from '../src/calendar/index.ts';
import { dossier, period } from '../src/facts/index.ts';
import { caseFacts, caseFile, situation, span } from './case-file.ts';
import { json, operation } from './json-patch.ts';
import { question, reasons } from './question.ts';

/** The names that readers of the schema see: the nouns of the facts, and the parts of a case. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  day: civilDate,
  month: calendarMonth,
  period,
  span,
  json,
  operation,
  reasons,
  situation,
  question,
  ...Object.fromEntries(
    Object.entries(caseFacts.shape).flatMap(([noun, schema]) =>
      noun === 'dossier' ? [] : [[noun, schema.unwrap()]],
    ),
  ),
};

/** The JSON Schema of a file in `cases/`; the dossier in it is that of `dossier.schema.json`. */
export function caseSchema(): Readonly<Record<string, unknown>> {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) names.add(schema, { id });
  const { $schema, ...rest } = z.toJSONSchema(caseFile, {
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== dossier) return;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      jsonSchema.$ref = 'dossier.schema.json';
    },
  });
  return {
    $schema,
    title: 'Case',
    description:
      'An official case: facts, questions about them, and the answers as far as the source settles them. Objects in an answer may leave fields out, lists are whole.',
    ...rest,
  };
}
