import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppRouter } from './app-router.ts';
import { problemIn } from './browser.ts';
import { patientFetch } from './patient-fetch.ts';

let server: Server | undefined;
afterEach(() => server?.closeAllConnections());

/** A server on a port of its own; the answer is its address. */
async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  server.unref();
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a fetch with patience', () => {
  it('gives up on a line that swallowed what was asked, as one that cannot be reached', async () => {
    const url = await serve(() => undefined);
    const links = [httpBatchLink({ url, fetch: patientFetch(50) })];
    const asked = createTRPCClient<AppRouter>({ links }).session.me.query();
    const problem = await asked.then(() => null, problemIn);
    expect(problem?.code).toBe('offline');
  });

  it('gives up on an answer that stops half-way', async () => {
    const url = await serve((_, response) => response.write('{"half'));
    const answer = await patientFetch(200)(url);
    await expect(answer.text()).rejects.toThrow(/timeout/i);
  });

  it('waits for who answers in time', async () => {
    const url = await serve((_, response) => setTimeout(() => response.end('there'), 20));
    expect(await (await patientFetch(5000)(url)).text()).toBe('there');
  });

  it('stops at once when who asked has left', async () => {
    const url = await serve(() => undefined);
    await expect(
      patientFetch(60_000)(url, { signal: AbortSignal.abort(new Error('left the page')) }),
    ).rejects.toThrow('left the page');
  });
});
