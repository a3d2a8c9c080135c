import { addStaff } from './command/add-staff.ts';
import { checkAudit, checkDuties } from './command/check.ts';
import { type Command, CommandError } from './command/command.ts';
import { foundCentre } from './command/found-centre.ts';
import { importFile } from './command/import.ts';

/** The operator's commands. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'found-centre': foundCentre,
  'add-staff': addStaff,
  import: importFile,
  'check-duties': checkDuties,
  'check-audit': checkAudit,
};

const help = (): string =>
  [
    'Usage: npm run traject -- COMMAND',
    '',
    ...Object.values(COMMANDS).map(({ usage, what }) => `  ${usage}\n      ${what}`),
    '',
    'DATABASE_URL says which database: a folder (stop the server first) or postgres://…',
    '',
  ].join('\n');

const [name, ...rest] = process.argv.slice(2);
const command = name === undefined ? undefined : COMMANDS[name];
if (command === undefined) {
  process.stderr.write(help());
  process.exitCode = name === undefined || name === 'help' ? 0 : 2;
} else {
  try {
    process.exitCode = await command.run(rest);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof CommandError) process.stderr.write(`  ${command.usage}\n`);
    process.exitCode = 2;
  }
}
