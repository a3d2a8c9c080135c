import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { Refusal, type RefusalCode } from './refusal.ts';

/** One field that is not right: its path and a code that the screens have words for. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
}

/** What went wrong, as a reader can be told: a code, the fields, and what helps to repair it. */
export interface Problem {
  readonly code: string;
  readonly fields: readonly FieldProblem[];
  readonly details: Readonly<Record<string, string>>;
}

/** The codes of fields that the library finds by itself, under our names. */
const codeOf = (issue: ZodError['issues'][number]): string => {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_type') return 'required';
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'required' : 'too-small';
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'too-long' : 'too-large';
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return 'not-a-choice';
  return issue.code === 'invalid_format' && issue.format === 'date' ? 'not-a-day' : 'wrong-form';
};

/** Every problem that a schema found, field by field. */
export const fieldProblems = (error: ZodError): FieldProblem[] =>
  error.issues.map((issue) => ({ path: issue.path.join('.'), code: codeOf(issue) }));

/** The problem behind an error; what is not known is "unexpected" and says nothing of the inside. */
export function problemOf(error: TRPCError): Problem {
  const { cause } = error;
  if (cause instanceof ZodError)
    return { code: 'invalid-input', fields: fieldProblems(cause), details: {} };
  if (cause instanceof Refusal)
    return {
      code: cause.code,
      fields: cause.field === null ? [] : [{ path: cause.field, code: cause.code }],
      details: cause.details,
    };
  if (error.code === 'PARSE_ERROR' || error.code === 'BAD_REQUEST')
    return { code: 'invalid-input', fields: [], details: {} };
  if (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED')
    return { code: 'not-found', fields: [], details: {} };
  return { code: 'unexpected', fields: [], details: {} };
}

/** The status of an answer over HTTP that is not of the router, by its refusal. */
const HTTP_STATUS: Partial<Record<RefusalCode, number>> = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'no-centre': 403,
  'not-found': 404,
  'paper-too-large': 413,
  'paper-kind-unknown': 415,
};

/** The coded problem behind whatever was thrown, and its status; what is not known says nothing of the inside. */
export function httpProblem(error: unknown): { status: number; problem: Problem } {
  const code =
    error instanceof ZodError || error instanceof Refusal
      ? 'UNPROCESSABLE_CONTENT'
      : 'INTERNAL_SERVER_ERROR';
  const problem = problemOf(new TRPCError({ code, cause: error }));
  if (error instanceof ZodError) return { status: 400, problem };
  if (error instanceof Refusal) return { status: HTTP_STATUS[error.code] ?? 422, problem };
  return { status: 500, problem };
}
