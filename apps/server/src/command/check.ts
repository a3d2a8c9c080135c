import { brokenLink, dayInBrussels, mendDuties } from '@traject/api/server';
import { progressBar } from '../progress.ts';
import { type Command, centreOf, readOptions, withDatabase } from './command.ts';

/** Judges every file again, compares with the duties in the record, and mends what has drifted. */
export const checkDuties: Command = {
  usage: 'check-duties [--centre NIS]',
  what: 'judges every file again and mends the duties that have drifted',
  run: (words) =>
    withDatabase(async (open) => {
      const { options } = readOptions(words, ['centre']);
      const { centreId, name } = await centreOf(open, options.centre);
      const bar = progressBar('Files');
      const drifted = await mendDuties(
        open.database,
        centreId,
        dayInBrussels(new Date()),
        bar.show,
      );
      bar.stop();
      process.stdout.write(`${name}: ${drifted.length} files had drifted and are mended.\n`);
      return 0;
    }),
};

/** Follows the chain of the audit log from its first link; exit code 1 when a link does not fit. */
export const checkAudit: Command = {
  usage: 'check-audit [--centre NIS]',
  what: 'follows the chain of the audit log from its first link',
  run: (words) =>
    withDatabase(async (open) => {
      const { options } = readOptions(words, ['centre']);
      const { centreId, name } = await centreOf(open, options.centre);
      const broken = await brokenLink(open.database, centreId);
      process.stdout.write(
        broken === null
          ? `${name}: every link of the audit log fits.\n`
          : `${name}: link ${broken} of the audit log does not fit what came before it.\n`,
      );
      return broken === null ? 0 : 1;
    }),
};
