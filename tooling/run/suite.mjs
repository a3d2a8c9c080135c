import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { childEnvironment, fittingNode, Refusal, ROOT, tool } from './environment.mjs';
import { install } from './install.mjs';
import { quietly } from './quietly.mjs';
import { countTask, emptyRow, table, tally } from './tally.mjs';

/** @typedef {import('./tally.mjs').TurboTask & { directory: string, logFile: string }} LoggedTask */

const RESULTS = '.results/vitest.json';

/** Everything runs even when something fails, and the summary tells how each task ended. */
const TURBO = [
  '--continue=always',
  '--summarize',
  '--output-logs=errors-only',
  '--log-order=grouped',
  `--concurrency=${Math.max(2, availableParallelism())}`,
];

/** Checks that look at the repository as a whole, so no package can own them. */
const ROOT_CHECKS = [
  { name: 'format', file: 'biome', args: ['ci', '--config-path=.biome.json', '--colors=off', '.'] },
  {
    name: 'lint',
    file: 'oxlint',
    args: ['--config=.oxlintrc.json', '--type-aware', '--quiet', '.'],
  },
  {
    name: 'dead code',
    file: 'knip',
    args: ['--config=.knip.json', '--no-progress', '--no-config-hints'],
  },
  { name: 'manifests', file: 'sherif', args: ['--no-install'] },
];

/**
 * `npm test`: everything that can be held against the repository, ending in `N passed, N failed`.
 *
 * @returns {Promise<number>} exit code
 */
export async function runSuite() {
  try {
    return await runEverything();
  } catch (error) {
    // Who reads the last line must find it there whatever goes wrong.
    console.log(error instanceof Refusal ? error.message : error);
    console.log('\n0 passed, 1 failed');
    return 1;
  }
}

async function runEverything() {
  await install(console.log);
  const node = fittingNode();
  const env = childEnvironment(node);
  forgetResults();

  console.log('Checking format, lint, dead code and manifests.');
  const root = await runRootChecks(env);
  console.log('Building, type checking and testing every package.');
  const packages = await runPackages(env);

  const { lines, passed, failed } = table([root, ...packages]);
  console.log(`\n${lines.join('\n')}`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/**
 * Results of an earlier run must not count for this one. What turbo takes from its cache it puts
 * back, since the results are an output of the test task.
 */
function forgetResults() {
  for (const group of ['apps', 'packages', 'tooling']) {
    const entries = readdirSync(join(ROOT, group), { withFileTypes: true });
    for (const { name } of entries.filter((entry) => entry.isDirectory())) {
      rmSync(join(ROOT, group, name, RESULTS), { force: true });
    }
  }
}

/** @param {NodeJS.ProcessEnv} env */
async function runRootChecks(env) {
  const row = emptyRow('(repository)');
  for (const { name, file, args } of ROOT_CHECKS) {
    const { code, output } = await quietly(tool(file), args, env);
    countTask(row, name, code === 0);
    if (code !== 0) show(name, output);
  }
  return row;
}

/** @param {NodeJS.ProcessEnv} env */
async function runPackages(env) {
  const { code, output } = await quietly(
    tool('turbo'),
    ['run', 'build', 'typecheck', 'test', ...TURBO],
    env,
  );
  const summary = readSummary(output);
  if (summary === undefined) {
    show('turbo', output);
    const row = emptyRow('(packages)');
    countTask(row, 'the run of the packages', false);
    return [row];
  }
  for (const task of summary) {
    if (task.execution?.exitCode !== 0) show(`${task.package} ${task.task}`, logOf(task));
  }
  const folders = new Map(summary.map((task) => [task.package, task.directory]));
  const reportOf = (/** @type {string} */ name) => {
    const report = readJson(join(folders.get(name) ?? '', RESULTS));
    return /** @type {import('./tally.mjs').VitestReport | undefined} */ (report);
  };
  return tally(summary, reportOf, code);
}

/**
 * turbo says itself where it wrote the summary of this very run.
 *
 * @param {string} output
 */
function readSummary(output) {
  const path = /Summary:\s+(\S.*\.json)/.exec(output)?.[1];
  if (path === undefined) return undefined;
  const summary = readJson(relative(ROOT, path));
  return /** @type {{ tasks: LoggedTask[] } | undefined} */ (summary)?.tasks;
}

/**
 * @param {string} path from the root
 * @returns {unknown}
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {LoggedTask} task */
function logOf(task) {
  try {
    return readFileSync(join(ROOT, task.logFile), 'utf8');
  } catch {
    return 'It left no log.';
  }
}

/**
 * @param {string} title
 * @param {string} text
 */
function show(title, text) {
  console.log(`\n--- ${title}\n${text.trim()}\n`);
}
