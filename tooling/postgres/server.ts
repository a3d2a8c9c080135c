import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, serverAccount } from './account.ts';
import { binaries, openFolder } from './binaries.ts';

const run = promisify(execFile);

/** Loses data at a power cut and gains a lot of time, which is right for data nobody keeps. */
const FOR_TESTS = [
  ['fsync', 'off'],
  ['synchronous_commit', 'off'],
  ['full_page_writes', 'off'],
  ['max_connections', '200'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Starts a server on a fresh data folder. */
export async function launchServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const account = serverAccount();
  const programs = join(binaries(account), 'bin');
  const data = mkdtempSync(join(openFolder(), 'traject-data-'));
  if (account !== undefined) chownSync(data, account.uid, account.gid);
  try {
    const how = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C'];
    await run(join(programs, 'initdb'), ['-D', data, '--no-sync', ...how], spawnOptions(account));
    const port = await freePort();
    const server = await serve(join(programs, 'postgres'), data, port, account);
    const watch = watchOverParent(server, data);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        server.ref();
        // SIGINT is PostgreSQL's fast shutdown: it ends the connections and then itself.
        if (server.exitCode === null && server.kill('SIGINT')) await once(server, 'exit');
        watch.kill('SIGKILL');
        rmSync(data, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  }
}

async function serve(
  program: string,
  data: string,
  port: number,
  account: Account | undefined,
): Promise<ChildProcess> {
  const args = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '', ...FOR_TESTS];
  const server = spawn(program, args, {
    ...spawnOptions(account),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise<void>((ready, fail) => {
    server.stderr.on('data', (chunk: Buffer) => {
      // After the start the log is only drained, or PostgreSQL would block on a full pipe.
      if (said.length < 20_000) said += chunk.toString('utf8');
      if (said.includes('ready to accept connections')) ready();
    });
    server.on('error', fail);
    server.on('exit', () => fail(new Error(`PostgreSQL did not start:\n${said}`)));
  });
  // A test run that forgets to stop the server must still be able to end.
  server.unref();
  return server;
}

/**
 * A shell that waits for this process to end, however that happens, and then clears up. Its input is
 * a pipe from us, which the system closes even after kill -9.
 */
function watchOverParent(server: ChildProcess, data: string): ChildProcess {
  const script = 'cat >/dev/null; kill -QUIT "$1" 2>/dev/null; sleep 0.2; rm -rf "$2"';
  const watch = spawn('/bin/sh', ['-c', script, 'sh', String(server.pid), data], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watch.unref();
  return watch;
}

/** The programs must not inherit a working folder their account may not enter. */
function spawnOptions(account: Account | undefined) {
  return { cwd: openFolder(), env: { PATH: process.env['PATH'], TZ: 'UTC' }, ...account };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port was given.');
  return address.port;
}
