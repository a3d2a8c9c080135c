import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

// Node runs our TypeScript as it is, but not below node_modules, where an installed package stands: there the types
// are taken out here, on the same terms.
const OURS = new URL('..', import.meta.url).href;

registerHooks({
  load(url, context, next) {
    if (!url.startsWith(OURS) || !url.endsWith('.ts') || !url.includes('/node_modules/'))
      return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
