import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { childEnvironment, fittingNode, Refusal, ROOT, tool } from './environment.mjs';
import { install } from './install.mjs';
import { quietly } from './quietly.mjs';

/**
 * `npm start`: install, build the screens, run the server until it ends.
 *
 * @param {string[]} args
 */
export async function startServer(args) {
  await install(console.log);
  const node = fittingNode();
  const env = childEnvironment(node);
  const build = ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'];
  const { code, output } = await quietly(tool('turbo'), build, env);
  if (code !== 0) throw new Refusal(`${output.trim()}\n\nThe screens could not be built.`);
  return foreground(node, ['apps/server/src/main.ts', ...args]);
}

/**
 * `npm run traject -- <command>`: an operator command. Its standard output belongs to the command.
 *
 * @param {string[]} args
 */
export async function runCommand(args) {
  await install(console.error);
  return foreground(fittingNode(), ['apps/server/src/command.ts', ...args]);
}

/**
 * `pnpm bench <what>`: a measurement, printed as tables.
 *
 * @param {string[]} args
 */
export async function runBench(args) {
  await install(console.error);
  return foreground(fittingNode(), ['tooling/bench/main.ts', ...args]);
}

/**
 * Runs Node in front, without pnpm between: pnpm puts scripts in a process group of their own, and
 * a signal to stop would never reach the server.
 *
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function foreground(node, args) {
  return new Promise((done, fail) => {
    const child = spawn(node, args, { cwd: ROOT, env: childEnvironment(node), stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        // Ctrl+C in a terminal reaches the child directly; sending it again would look like haste.
        if (signal === 'SIGINT' && process.stdin.isTTY) return;
        child.kill(signal);
      });
    }
    const orphaned = onceOrphaned(() => child.kill('SIGTERM'));
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      clearInterval(orphaned);
      done(code ?? 128 + (signal ? constants.signals[signal] : 1));
    });
  });
}

/**
 * npm puts a shell between itself and us, and a signal to npm ends that shell only. So when whoever
 * started us is gone, that was the signal.
 *
 * @param {() => void} end
 */
function onceOrphaned(end) {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.env['npm_lifecycle_event'] !== undefined && process.ppid !== parent) end();
  }, 250);
}
