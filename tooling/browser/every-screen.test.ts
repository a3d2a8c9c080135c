import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { daysAgo } from './days.ts';
import { ask, beginJourneyOnServer, complaintsOfPages, type Journey } from './journey.ts';

const APPS = join(import.meta.dirname, '../../apps');

/** Every address of an application, as its router knows them; the tree is made by the build. */
function addressesOf(application: 'web' | 'admin'): string[] {
  const tree = readFileSync(join(APPS, application, 'src/routes.gen.ts'), 'utf8');
  const byTo = /interface FileRoutesByTo \{([^}]*)\}/.exec(tree)?.[1] ?? '';
  return [...byTo.matchAll(/'([^']+)':/g)].flatMap(([, address]) => address ?? []);
}

/** A phone of the narrowest kind: what fits here also fits a screen of 1280 px at 400 % zoom. */
const NARROW = { width: 320, height: 720 };

/** Half of what counts as good; a busy machine may show one line late, a list that comes in late is twice as much. */
const STILL = 0.05;

/** Adds up, in the page, how far what was shown already moved because something else came in above or beside it. */
const WATCH_JUMPS = `globalThis.jumped = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.jumped += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

let journey: Journey;
let page: Page;
/** What stands in the places of an address that begin with `$`. */
let values: Readonly<Record<string, string>>;

/** A file of the demonstration with a signed project, two evaluations and a whole balance. */
async function findFile(of: Page): Promise<Record<string, string>> {
  const { rows } = await ask<{ rows: { id: string }[] }>(of, 'file.list', { text: 'Martens Luc' });
  const dossierId = rows[0]?.id ?? '';
  const { contracts, facts } = await ask<{
    contracts: { id: string }[];
    facts: { evaluations: { id: string }[] };
  }>(of, 'file.open', { dossierId });
  const month = daysAgo(0).slice(0, 7);
  const evaluationId = facts.evaluations[0]?.id ?? '';
  return { dossierId, contractId: contracts[0]?.id ?? '', evaluationId, domain: 'housing', month };
}

const filledIn = (address: string): string =>
  address.replace(/\$(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${address}: nothing is known to put for $${name}`);
    return value;
  });

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_screens');
  ({ page } = await journey.signIn('an'));
  values = await findFile(page);
}, 120_000);
afterAll(() => journey.close());

const READERS = [
  { application: 'web', base: '', reader: 'an' },
  { application: 'admin', base: '/admin', reader: 'fatima' },
] as const;

describe.each(READERS)('every screen of $application', ({ application, base, reader }) => {
  let screen: Page;
  let context: BrowserContext;
  beforeAll(async () => {
    ({ page: screen, context } = await journey.signIn(reader, `${base}/`));
    await screen.addInitScript(WATCH_JUMPS);
    await screen.setViewportSize(NARROW);
    await screen.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  });
  afterAll(() => context.close());

  it.each(['nl', 'fr', 'de'])(
    'in %s: no finding, nothing beside a narrow page',
    async (language) => {
      await screen.evaluate((chosen) => localStorage.setItem('language', chosen), language);
      let held = 0;
      const addresses = addressesOf(application);
      for (const address of addresses) {
        const name = `${base}${address} in ${language}`;
        await screen.goto(journey.traject.url + base + filledIn(address));
        await screen.locator('main h1').first().waitFor();
        await screen.waitForLoadState('networkidle');
        const jumped = Number(await screen.evaluate('globalThis.jumped'));
        expect(jumped, `${name} jumps while it is read in`).toBeLessThan(STILL);
        held += await expectAccessible(screen, name);
        expect(await screen.getAttribute('html', 'lang'), name).toBe(language);
        const beside = await screen
          .locator('html')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(beside, `${name} is wider than the screen`).toBe(0);
      }
      console.log(
        `${application} in ${language}: ${addresses.length} screens, ${held} rules held, 0 findings`,
      );
      expect(addresses.length).toBeGreaterThan(3);
    },
    120_000,
  );
});

it('no page complained', () => {
  expect(complaintsOfPages()).toEqual([]);
});
