/**
 * The one way in: `npm start`, `npm test`, `npm run traject -- <command>` and `npm run bench -- <what>`.
 *
 * Runs on the Node of the machine (20 or newer) before anything is installed, so it and what it
 * imports may use nothing but Node itself. Everything it starts runs on the pinned Node.
 */
import { runBench, runCommand, startServer } from './server.mjs';
import { runSuite } from './suite.mjs';

const [command, ...rest] = process.argv.slice(2);
const commands = {
  start: () => startServer(rest),
  test: () => runSuite(),
  traject: () => runCommand(rest),
  bench: () => runBench(rest),
};

if (command === undefined || !Object.hasOwn(commands, command)) {
  console.error(`Usage: node tooling/run.mjs ${Object.keys(commands).join('|')}`);
  process.exit(2);
}

try {
  process.exitCode = await commands[/** @type {keyof typeof commands} */ (command)]();
} catch (error) {
  // A refusal we wrote ourselves is one clear line; anything else is a fault and keeps its stack.
  const expected = error instanceof Error && error.name === 'Refusal';
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
