import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, Refusal, ROOT, tool } from './environment.mjs';
import { quietly } from './quietly.mjs';

/**
 * Brings `node_modules` to what the lock file says. Costs next to nothing when it already is.
 *
 * @param {(line: string) => void} say
 */
export async function install(say) {
  const known = existsSync(tool('pnpm'));
  if (!known) say('Installing packages; the first time this takes about half a minute.');
  const args = ['install', '--frozen-lockfile', '--prefer-offline'];
  // Without CI pnpm may ask a question nobody sees.
  const env = { ...childEnvironment(), CI: 'true' };
  const { code, output } = known
    ? await quietly(tool('pnpm'), args, env)
    : await quietly('npx', ['-y', `pnpm@${pnpmVersion()}`, ...args], env);
  if (code !== 0) throw new Refusal(`${output.trim()}\n\nThe packages could not be installed.`);
}

/** The manifest of the root is where the version is named, since turbo reads it there too. */
function pnpmVersion() {
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const version = /"packageManager": "pnpm@([^"+]+)/.exec(manifest)?.[1];
  if (version === undefined) throw new Refusal('package.json names no pnpm as packageManager.');
  return version;
}
