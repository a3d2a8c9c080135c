import { parseArgs } from 'node:util';
import { RULES_VERSION } from '../src/index.ts';
import { chooseCases, chooseLives } from './choose-files.ts';
import { judgedNow } from './judged-now.ts';
import { namedChanges } from './named-changes.ts';
import { replay, told } from './replay.ts';
import { readStore, writeStore } from './store.ts';

// `npm run old-verdicts`: puts the new answers beside the old ones when a changeset names the change, and gives their
// first answers to cases that are not stored yet; with `-- --add 20` to as many random lives as well.
const { values } = parseArgs({ options: { add: { type: 'string', default: '0' } } });
const store = readStore();
const cases = [...store.files, ...chooseCases(store.files)];
const files = [...cases, ...chooseLives(Number(values.add), cases)];
const { unnamed, settled } = replay({ ...store, files }, files.flatMap(judgedNow), {
  rules: RULES_VERSION,
  changes: namedChanges(),
});
if (unnamed.length === 0) {
  writeStore(settled);
  process.stdout.write(
    `${files.length} files, ${files.length - store.files.length} of them new; ${settled.lines.length} lines by the rules of ${settled.rules}\n`,
  );
} else {
  process.stdout.write(`${told(unnamed, RULES_VERSION).join('\n')}\n`);
  process.exitCode = 1;
}
