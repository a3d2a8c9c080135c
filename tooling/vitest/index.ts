import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

type TestOptions = NonNullable<ViteUserConfig['test']>;

/** Where `npm test` looks for the outcome of a package. turbo stores and restores this folder. */
export const RESULTS_FILE = '.results/vitest.json';

/**
 * The vitest set-up of every package: `export default trajectTests();`.
 *
 * Options are those of vitest's `test` block and come on top of the defaults, so a package can add
 * `globalSetup`, `setupFiles`, `coverage`, longer timeouts or `projects`.
 */
export function trajectTests(options: TestOptions = {}): ViteUserConfig {
  // Set before a worker starts, since neither threads nor forks can change their zone reliably later.
  // A centre's clock is that of Brussels; TZ=Pacific/Kiritimati npm test shows days that shift.
  process.env['TZ'] ??= 'Europe/Brussels';

  return defineConfig({
    test: {
      include: ['**/*.test.{ts,tsx}'],
      exclude: ['**/node_modules/**', '**/dist/**', '**/reports/**'],
      passWithNoTests: false,
      reporters: ['default', 'json'],
      outputFile: { json: RESULTS_FILE },
      // turbo runs several packages side by side, so one package takes half of the machine.
      maxWorkers: Math.max(1, Math.floor(availableParallelism() / 2)),
      // Property tests and databases are slow on a busy two-core machine, not wrong.
      testTimeout: 20_000,
      hookTimeout: 60_000,
      restoreMocks: true,
      ...options,
    },
  });
}

/**
 * One process for all files of a package (of a project, where it has several), so what they import is read in once: for
 * packages whose code remembers nothing that one file could leave behind for another. It halves the time of a package
 * with many small files.
 */
export const IN_ONE_PROCESS = { isolate: false } as const satisfies TestOptions;

/**
 * The set-up of a package whose tests need a database: every file runs on the embedded PostgreSQL and on a real one,
 * from templates that `globalSetup` migrates once. Each file has a database of its own, so the files share a process.
 */
export const onBothEngines = (globalSetup: string): ViteUserConfig =>
  trajectTests({
    ...IN_ONE_PROCESS,
    projects: (['pglite', 'postgres'] as const).map((name) => ({
      extends: true as const,
      test: { name, globalSetup, env: { TRAJECT_TEST_ENGINE: name } },
    })),
  });
