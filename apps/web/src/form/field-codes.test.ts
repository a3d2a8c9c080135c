import { expect, it } from 'vitest';
import './field-codes.ts';

// After the settings, as in the application: they are said before there is a schema.
const { config, z } = await import('zod');

it('lets every schema answer in the codes of the screens, without its compiler', () => {
  const answer = z.object({ name: z.string().min(1), age: z.int() }).safeParse({ name: '' });
  expect(answer.error?.issues.map(({ message }) => message)).toEqual(['required', 'required']);
  expect(config().jitless).toBe(true);
});
