import { join } from 'node:path';
import { expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { aDossier, completeBalance } from '../src/testing/index.ts';
import { LANGUAGES, type Language } from '../src/text.ts';
import { answersTo } from './questions.ts';
import { tellVerdict } from './tell.ts';

const ON = day('2026-03-31');

/**
 * A student of 22 whose first subsidy ran out in January: a project from the first year still runs, the extension is not
 * decided, and a project about the studies is still a draft in which much lacks.
 */
const FILE: Dossier = aDossier()
  .bornOn('2003-05-10')
  .awarded('2025-01-15', { decidedOn: '2025-01-28' })
  .consulted('2025-01-29')
  .signed('2025-02-10')
  .evaluated('2026-03-05', 'other')
  .studying('2026-02-16', { decidedOn: day('2026-03-02') })
  .with({
    balance: {
      ...completeBalance,
      startedOn: day('2026-03-10'),
      withContent: ['finances', 'housing', 'training-and-work', 'miscellaneous'],
      withEffort: ['leisure'],
      goals: [{ domain: 'family', smart: [], consensus: 'open' }],
    },
  })
  .drafted({
    kind: 'study',
    objectives: ['diploma', 'income'],
    commitments: [{ party: 'person', objective: 'diploma' }],
    actionAreas: ['education'],
    frameworkVersion: null,
    endsOn: day('2026-06-30'),
    studiesEndOn: 'unknown',
    includesTraining: 'unknown',
    replacementNamed: false,
    givenOn: day('2026-03-24'),
  })
  .facts();

/** What is asked of that file, and of which contract. */
const ASKED: readonly (readonly [question: string, contract: string | null])[] = [
  ['deadline', null],
  ['may-be-signed', 'contract-2'],
  ['evaluations', 'contract-1'],
  ['subsidy', null],
];

const TITLES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
};

const told = (language: Language): string =>
  ASKED.flatMap(([question, contract]) =>
    answersTo(FILE, ON, { question })
      .filter((asked) => asked.contract === contract)
      .map((asked) => `\`\`\`text\n${tellVerdict(asked, language)}\n\`\`\`\n`),
  ).join('\n');

const GOLDEN = join(import.meta.dirname, '../golden/explanation.md');

// `npm run golden` writes the page again; whoever does so reads it aloud in the three languages.
it('explains a whole file in three languages as golden/explanation.md has it', async () => {
  const page = [
    '# One file, explained whole\n',
    `What \`traject-rules explain\` says on ${ON} of the file in \`command/explanation.test.ts\`. Written by \`npm run golden\`.\n`,
    ...LANGUAGES.map((language) => `## ${TITLES[language]}\n\n${told(language)}`),
  ].join('\n');
  await expect(page).toMatchFileSnapshot(GOLDEN);
});
