import { readEnvironment } from './environment.ts';
import { type Running, start } from './start.ts';

/** What a new user reads first: where to go and how to sign in. */
function welcome({ url, demoAccounts }: Running): string {
  const lines = [
    '',
    `Traject ready on ${url}`,
    `  social workers        ${url}/`,
    `  finance, management   ${url}/admin/`,
    `  health                ${url}/health`,
  ];
  const [first] = demoAccounts;
  if (first !== undefined)
    lines.push(
      '',
      `Demonstration (made-up people). Every account has the password ${first.password}`,
      ...demoAccounts.map(({ email, role }) => `  ${email.padEnd(22)}${role}`),
    );
  return [...lines, '', 'Ctrl-C stops it.', ''].join('\n');
}

try {
  const running = await start(readEnvironment(process.env));
  process.stdout.write(welcome(running));
  let stopping = false;
  const stop = () => {
    // A terminal sends the signal twice: once to each process of the group.
    if (stopping) return;
    stopping = true;
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
