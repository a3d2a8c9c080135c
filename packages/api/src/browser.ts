import { QueryCache, QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { AppRouter } from './app-router.ts';
import { patientFetch } from './patient-fetch.ts';
import type { Problem } from './problem.ts';

export type { Action } from './access.ts';
export type { AppRouter } from './app-router.ts';
export type { FieldProblem, Problem } from './problem.ts';
export type { RefusalCode } from './refusal.ts';

/** What each call takes and gives, for screens. */
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;

/** A file as a screen shows it. */
export type FileView = Outputs['file']['open'];

const OFFLINE: Problem = { code: 'offline', fields: [], details: {} };

/** The coded problem behind whatever a call threw; `offline` when the server was not reached at all. */
export function problemIn(error: unknown): Problem {
  if (!(error instanceof TRPCClientError)) return { code: 'unexpected', fields: [], details: {} };
  const data: unknown = error.data;
  const problem = hasProblem(data) ? data.problem : undefined;
  return isProblem(problem) ? problem : OFFLINE;
}

const hasProblem = (value: unknown): value is { problem: unknown } =>
  typeof value === 'object' && value !== null && 'problem' in value;

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'fields' in value;

/** Longer than any call of a large centre takes. */
const PATIENCE_MS = 30_000;

/** Whether somebody waited for this until the patience was at its end. */
const waitedLong = (error: unknown): boolean =>
  error instanceof TRPCClientError && error.cause?.name === 'TimeoutError';

/** Asks again only where another try can help: the server was not reached, and nobody has waited long for it. */
const worthRetrying = (tries: number, error: unknown): boolean =>
  tries < 2 && problemIn(error).code === 'offline' && !waitedLong(error);

/** The way from a screen to the desk: typed calls, their cache, and word when the session has ended. */
export function createDesk({ onSignedOut }: { onSignedOut: () => void }) {
  const queryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (problemIn(error).code === 'not-signed-in') onSignedOut();
      },
    }),
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 10_000 },
      // A repeated change carries the same request id, so it changes nothing twice.
      mutations: { retry: worthRetrying },
    },
  });
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: '/trpc', fetch: patientFetch(PATIENCE_MS) })],
  });
  return { queryClient, client, desk: createTRPCOptionsProxy<AppRouter>({ client, queryClient }) };
}

/** Signs in with e-mail and password; the answer is null, or the problem that stands in the way. */
export async function signIn(email: string, password: string): Promise<Problem | null> {
  return post('/api/auth/sign-in/email', { email, password });
}

/** Ends the session on the server. */
export const signOut = (): Promise<Problem | null> => post('/api/auth/sign-out', {});

async function post(path: string, body: unknown): Promise<Problem | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return null;
    if (response.status === 429) return { code: 'too-many-tries', fields: [], details: {} };
    return response.status < 500
      ? { code: 'wrong-password', fields: [], details: {} }
      : { code: 'unexpected', fields: [], details: {} };
  } catch {
    return OFFLINE;
  }
}
