import { writeFileSync } from 'node:fs';
import { transferSchema } from '../src/transfer/schema.ts';

// Writes the published schema of the transfer file; then `biome check --write` gives it its shape.
writeFileSync(
  new URL('transfer.v2.schema.json', import.meta.url),
  `${JSON.stringify(transferSchema(), null, 2)}\n`,
);
