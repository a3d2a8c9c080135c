import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** A running Traject. */
export interface Traject {
  readonly url: string;
  /** What the server has said so far, for when a journey fails. */
  output(): string;
  stop(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../..');
/** The demonstration is made first, which takes its time on a machine that does other things as well. */
const START_WITHIN = 110_000;
const STOP_WITHIN = 10_000;

/**
 * Starts the real server on a database and a free port, as `npm start` does, and waits until it
 * says it is healthy. The screens must have been built.
 */
export async function startTraject(options: {
  databaseUrl: string;
  environment?: Readonly<Record<string, string>>;
  /** A free one by default. */
  port?: string;
}): Promise<Traject> {
  const server = spawn(process.execPath, ['apps/server/src/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...options.environment,
      DATABASE_URL: options.databaseUrl,
      PORT: options.port ?? '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  }
  const output = () => said;
  try {
    const url = await readyUrl(server, output);
    await healthy(url);
    return { url, output, stop: () => stop(server) };
  } catch (error) {
    await stop(server);
    throw new Error(`Traject did not start. It said:\n${said}`, { cause: error });
  }
}

/** The server chooses a free port and says which in its line of readiness. */
async function readyUrl(server: ChildProcess, output: () => string): Promise<string> {
  const deadline = Date.now() + START_WITHIN;
  while (Date.now() < deadline && server.exitCode === null) {
    const url = /Traject ready on (http:\/\/\S+:\d+)/.exec(output())?.[1];
    if (url !== undefined) return url;
    await pause();
  }
  throw new Error('no line "Traject ready on" came');
}

async function healthy(url: string): Promise<void> {
  const deadline = Date.now() + START_WITHIN;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok === true) return;
    await pause();
  }
  throw new Error('/health never answered well');
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const impatience = setTimeout(() => server.kill('SIGKILL'), STOP_WITHIN);
  await ended;
  clearTimeout(impatience);
}

function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 50);
  });
}
