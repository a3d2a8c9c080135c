import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caseSchema } from '../cases/case-schema.ts';
import { dossierSchema } from './dossier-schema.ts';

// Written again whenever a fact changes: `npm run schema` in this package; a test tells when it is stale.
const write = (name: string, schema: unknown): string => {
  const file = join(import.meta.dirname, name);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  return file;
};
const files = [
  write('dossier.schema.json', dossierSchema()),
  write('case.schema.json', caseSchema()),
];

// In the layout of the repository, so that a change of one fact is a change of a few lines.
const root = resolve(import.meta.dirname, '../../..');
execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', ...files], {
  cwd: root,
  stdio: 'inherit',
});
