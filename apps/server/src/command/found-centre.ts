import { centreInput, foundCentre as foundIn } from '@traject/api/server';
import { makeAccount } from '../identity/identity.ts';
import { type Command, checked, readOptions, required, withDatabase } from './command.ts';
import { identityOf } from './identity-of.ts';
import { newPassword } from './password.ts';

/** Founds a centre with its first administrator, whose password is printed once. */
export const foundCentre: Command = {
  usage:
    'found-centre --name NAME --nis 5DIGITS --kbo 10DIGITS --email ADDRESS --person NAME [--language nl|fr|de]',
  what: 'makes a centre and its first administrator',
  run: async (words) => {
    const { options } = readOptions(words, ['name', 'nis', 'kbo', 'email', 'person', 'language']);
    const centre = checked(centreInput, {
      name: required(options, 'name'),
      nisCode: required(options, 'nis'),
      kboNumber: required(options, 'kbo'),
      language: options.language ?? 'nl',
    });
    const email = required(options, 'email');
    const person = required(options, 'person');
    return withDatabase(async (open) => {
      const password = newPassword();
      const userId = await makeAccount(await identityOf(open), { email, name: person, password });
      await foundIn(open.database, centre, { userId, name: person });
      process.stdout.write(
        `${centre.name} is founded.\n${person} signs in with ${email} and ${password}\n`,
      );
      return 0;
    });
  },
};
