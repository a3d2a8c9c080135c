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

/** How schemas answer, and that they never compile themselves. */
const settings: core.$ZodConfig = { customError: codeOf, jitless: true };

// From here on a schema answers in the codes that the screens have words for, never in sentences of its own; and
// without its compiler, which needs `eval`, and that the server's content policy rightly forbids. It must be said before
// the first schema is made, so this file stands first in main.tsx. It is said where every copy of the library looks, and
// without the library itself: no first screen needs it and it would be a tenth of what they load. The test holds that
// the library still listens.
Object.assign(globalThis, { __zod_globalConfig: settings });
