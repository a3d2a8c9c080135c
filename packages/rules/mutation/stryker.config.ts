/**
 * Mutation testing of the law, on demand: `npm run mutation`, or a part: `PART='src/sanction/*.ts' npm run mutation`. The
 * README says what the figure means.
 */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.ts' },
  // Not the words, and nothing that only tests use.
  mutate: [
    process.env['PART'] ?? 'src/**/*.ts',
    '!src/**/*.{test,text}.ts',
    '!src/text.ts',
    '!src/**/testing/**',
    '!src/**/testing.ts',
  ],
  // Stryker would have a tsconfig read by the compiler, and TypeScript 7 has no such door.
  ignorePatterns: ['coverage', 'reports', '.results', 'tsconfig.json'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A change that makes a test slow is not found by that: only one that never ends.
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  tempDirName: 'reports/mutation/.sandbox',
  cleanTempDir: 'always',
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
};
