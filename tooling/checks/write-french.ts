import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frenchFiles, withFrenchSpaces } from './french.ts';
import { ROOT, readTree } from './tree.ts';

// Puts the spaces of French where they lack, in the sources themselves.
for (const file of frenchFiles(readTree())) {
  const text = withFrenchSpaces(file);
  if (text !== file.text) writeFileSync(join(ROOT, file.path), text);
}
