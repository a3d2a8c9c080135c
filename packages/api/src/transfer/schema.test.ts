import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { transferSchema } from './schema.ts';

it('is published as it is; `npm run schema` writes it anew', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../schema/transfer.v2.schema.json', import.meta.url), 'utf8'),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(transferSchema())));
  expect(Object.keys(transferSchema().properties ?? {})).toContain('hash');
});
