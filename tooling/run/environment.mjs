import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

/** The folder of the whole repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

const BIN = join(ROOT, 'node_modules/.bin');
const COMPILED = join(ROOT, 'node_modules/.cache/node-compile');
const MAJOR = 24;

/** A foreseen reason to stop, told in one line without a stack. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal';
}

/**
 * The Node to run Traject on: the pinned one from `node_modules`, else the one this script was
 * started with when that is fit.
 *
 * @returns {string} path of the executable
 */
export function fittingNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const folder = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const pinned = join(ROOT, 'node_modules', folder, 'bin', name);
  // Running it once tells a build that does not fit this system (another libc) from a good one.
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  if (Number(process.versions.node.split('.')[0]) === MAJOR) return process.execPath;
  throw new Refusal(
    `Traject needs Node ${MAJOR}. No build of it is packaged for ${process.platform}-${process.arch}: ` +
      `install Node ${MAJOR} and start again (this is ${process.version}).`,
  );
}

/**
 * The environment of everything we start: ours without npm's own variables, which pnpm would read
 * as settings, quiet about updates and telemetry, and with the given Node before the machine's.
 *
 * The given Node keeps what it made of our TypeScript for its next process: of the time a program of ours needs to begin,
 * half is taking off the types and compiling.
 *
 * @param {string} [node] left out where packages are only about to be installed
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(node) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const path = [node === undefined ? [] : dirname(node), BIN, process.env['PATH'] ?? ''].flat();
  return {
    ...Object.fromEntries(kept),
    PATH: path.join(delimiter),
    ...(node === undefined ? {} : { NODE_COMPILE_CACHE: COMPILED }),
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_loglevel: 'error',
    npm_config_update_notifier: 'false',
  };
}

/**
 * A tool installed at the root.
 *
 * @param {string} name
 */
export function tool(name) {
  return join(BIN, process.platform === 'win32' ? `${name}.cmd` : name);
}
