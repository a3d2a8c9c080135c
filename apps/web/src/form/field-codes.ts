import type { core } from 'zod';

/** The code of a problem that the library finds by itself, as the server names it (api/problem.ts). */
function codeOf(issue: core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return 'required';
    case 'too_small':
      return issue.origin === 'string' ? 'required' : 'too-small';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'too-large';
    case 'invalid_value':
    case 'invalid_union':
      return 'not-a-choice';
    case 'invalid_format':
      return issue.format === 'date' ? 'not-a-day' : 'wrong-form';
    default:
      return undefined;
  }
}

/** Where the schema library keeps its settings, so that every copy of it on a page has the same. */
const settings = globalThis as { __zod_globalConfig?: core.$ZodConfig };

// From here on a schema answers in the codes that the screens have words for, never in sentences of its own; and
// without its compiler, which needs `eval`, and that the server's content policy rightly forbids. It must be said before
// the first schema is made, so this file stands first in main.tsx. It is said without the library itself, which no first
// screen needs and which would be a tenth of what they load; the test holds that the library still listens.
settings.__zod_globalConfig = { customError: codeOf, jitless: true };
