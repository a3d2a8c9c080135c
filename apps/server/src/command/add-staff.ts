import { addStaffMember, staffInput } from '@traject/api/server';
import { makeAccount } from '../identity/identity.ts';
import { type Command, centreOf, checked, readOptions, required, withDatabase } from './command.ts';
import { identityOf } from './identity-of.ts';
import { newPassword } from './password.ts';

/** Adds somebody who works in the centre, with an account whose password is printed once. */
export const addStaff: Command = {
  usage:
    'add-staff --email ADDRESS --person NAME --role ROLE [--team NAME] [--language nl|fr|de] [--centre NIS]',
  what: 'adds a colleague; a team that is named for the first time is made',
  run: async (words) => {
    const { options } = readOptions(words, [
      'email',
      'person',
      'role',
      'team',
      'language',
      'centre',
    ]);
    const email = required(options, 'email');
    const stated = checked(staffInput, {
      name: required(options, 'person'),
      role: required(options, 'role'),
      team: options.team ?? null,
      language: options.language ?? 'nl',
    });
    return withDatabase(async (open) => {
      const { centreId } = await centreOf(open, options.centre);
      const password = newPassword();
      const userId = await makeAccount(await identityOf(open), {
        email,
        name: stated.name,
        password,
      });
      await addStaffMember(open.database, centreId, userId, stated);
      process.stdout.write(`${stated.name} signs in with ${email} and ${password}\n`);
      return 0;
    });
  },
};
