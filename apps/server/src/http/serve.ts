import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly host: string;
  readonly port: number;
  /** Lets requests that are under way finish, then closes. */
  stop(): Promise<void>;
}

/** Starts listening. Rejects when the address is in use or not to be had. */
export function serve(app: Hono, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, (address: AddressInfo) =>
      resolve({
        host,
        port: address.port,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            // Browsers keep idle connections open; they have nothing to finish.
            if ('closeIdleConnections' in server) server.closeIdleConnections();
            setTimeout(() => {
              if ('closeAllConnections' in server) server.closeAllConnections();
            }, 3_000).unref();
          }),
      }),
    );
    server.once('error', reject);
  });
}
