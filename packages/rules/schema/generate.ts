import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dossierSchema } from './dossier-schema.ts';

// Written again whenever a fact changes: `npm run schema` in this package; a test tells when it is stale.
const file = join(import.meta.dirname, 'dossier.schema.json');
writeFileSync(file, `${JSON.stringify(dossierSchema(), null, 2)}\n`);

// In the layout of the repository, so that a change of one fact is a change of a few lines.
const root = resolve(import.meta.dirname, '../../..');
execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', file], {
  cwd: root,
  stdio: 'inherit',
});
