import { z } from 'zod';
import { transferFile } from './format.ts';

/** The transfer file as JSON Schema, for programs that are not ours. */
export const transferSchema = () =>
  z.toJSONSchema(transferFile, { io: 'input', unrepresentable: 'any' });
