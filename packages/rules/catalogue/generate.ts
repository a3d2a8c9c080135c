import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cataloguePage } from './page.ts';

// Written again whenever a rule or a test changes: `npm run catalogue` in this package; a test tells when it is stale.
writeFileSync(join(import.meta.dirname, '../CATALOGUE.md'), cataloguePage());
