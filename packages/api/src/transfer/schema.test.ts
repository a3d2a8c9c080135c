import { expect, it } from 'vitest';
import { z } from 'zod';
import { transferFile } from './format.ts';

it('is published as JSON Schema, as it is (written anew with `vitest -u`)', async () => {
  const schema = z.toJSONSchema(transferFile, { io: 'input', unrepresentable: 'any' });
  expect(Object.keys(schema.properties ?? {})).toContain('hash');
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../schema/transfer.v1.schema.json',
  );
});
