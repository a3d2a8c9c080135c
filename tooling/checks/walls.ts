/** What a package may reach of ours. `*` stands for one name, as in `api/<noun>/input`. */
export interface Wall {
  /** Doors its source may open. */
  readonly source: readonly string[];
  /** Doors its tests may open besides. */
  readonly tests: readonly string[];
}

const TEST_SETUP = ['@traject/vitest', '@traject/postgres', '@traject/postgres/vitest'];
const LAW = [
  '@traject/rules',
  '@traject/rules/facts',
  '@traject/rules/calendar',
  '@traject/rules/text',
  '@traject/rules/explain',
];

/**
 * Screens show verdicts and never judge, and reach the record through the desk only. Of the law
 * they know how facts look, how days count and how verdicts read.
 */
const SCREENS: Wall = {
  source: [
    '@traject/ui',
    '@traject/ui/*',
    '@traject/i18n',
    '@traject/i18n/*',
    '@traject/api/browser',
    '@traject/api/access',
    '@traject/api/*/input',
    '@traject/rules/facts',
    '@traject/rules/text',
    '@traject/rules/explain',
    '@traject/rules/calendar',
  ],
  tests: [...TEST_SETUP, '@traject/rules/testing'],
};

/**
 * Who may import whom: screens -> api -> db, documents -> rules. Every arrow ends at the law and
 * nothing leaves it. This table is the rule; README.md at the root tells why.
 */
export const WALLS: Readonly<Record<string, Wall>> = {
  'packages/rules': { source: [], tests: TEST_SETUP },
  'packages/ui': { source: [], tests: TEST_SETUP },
  'packages/i18n': { source: [], tests: TEST_SETUP },
  'packages/db': {
    source: ['@traject/rules/facts', '@traject/rules/calendar'],
    tests: [...TEST_SETUP, '@traject/rules', '@traject/rules/testing'],
  },
  'packages/documents': {
    source: [...LAW, '@traject/i18n'],
    tests: [...TEST_SETUP, '@traject/rules/testing'],
  },
  'packages/api': {
    source: [...LAW, '@traject/db', '@traject/documents', '@traject/documents/*', '@traject/i18n'],
    tests: [...TEST_SETUP, '@traject/rules/testing', '@traject/db/testing', '@traject/db/open'],
  },
  'apps/server': {
    source: ['@traject/api/server', '@traject/db/open'],
    tests: [...TEST_SETUP, '@traject/rules/testing', '@traject/db/testing'],
  },
  'apps/web': SCREENS,
  'apps/admin': SCREENS,
  // The bench asks the rules what other engines are asked, on files that the builders make.
  'tooling/bench': {
    source: [
      ...LAW,
      '@traject/rules/bulk',
      '@traject/rules/testing',
      // It asks the record what lists ask, on a real PostgreSQL that it starts itself.
      '@traject/db',
      '@traject/db/open',
      '@traject/db/testing/many-files',
      '@traject/postgres',
    ],
    tests: TEST_SETUP,
  },
  // Nothing but journeys: what they share begins each on a database of its own.
  'tooling/browser': { source: ['@traject/postgres'], tests: TEST_SETUP },
  'tooling/checks': { source: [], tests: TEST_SETUP },
  'tooling/postgres': { source: [], tests: TEST_SETUP },
  'tooling/run': { source: [], tests: TEST_SETUP },
  'tooling/typescript': { source: [], tests: [] },
  'tooling/vitest': { source: [], tests: [] },
};

/** Packages that know SQL, and where they may be used: in the record and in its test server. */
export const SQL = ['drizzle-orm', 'drizzle-kit', 'pg', '@electric-sql/pglite'];
export const KNOWS_SQL = ['packages/db', 'tooling/postgres'];

/** Does a door of the table let this import through? */
export function opens(door: string, specifier: string): boolean {
  const pattern = door.replaceAll('*', '[^/]+');
  return new RegExp(`^${pattern}$`).test(specifier);
}

/** The package of an import: `@traject/api/browser` is of `@traject/api`, `pg/lib` of `pg`. */
export function packageOf(specifier: string): string {
  const [first = '', second] = specifier.split('/');
  return first.startsWith('@') && second !== undefined ? `${first}/${second}` : first;
}
