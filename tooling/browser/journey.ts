import type { Browser, BrowserContext, Page } from 'playwright';
import { beforeEach } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { ownDemonstration } from './demonstration/copy.ts';
import { launchBrowser } from './launch.ts';
import { startTraject, type Traject } from './serve.ts';

/** The one password of the demonstration accounts. */
const PASSWORD = 'traject-demonstratie';

/** A running demonstration with a browser before it. */
export interface Journey {
  readonly traject: Traject;
  readonly browser: Browser;
  /** Opens one of the two applications as somebody of the demonstration. */
  signIn(
    name: string,
    application?: '/' | '/admin/',
    options?: Parameters<Browser['newContext']>[0],
    /** Another server on the same database; left out = the one of the journey. */
    at?: Traject,
  ): Promise<{ page: Page; context: BrowserContext }>;
  close(): Promise<void>;
}

/** What a page said that it should not: errors of scripts and refused contents. */
const complaints: string[] = [];

/** Everything that went wrong inside the pages so far; a journey ends with none. */
export const complaintsOfPages = (): readonly string[] => complaints;

/** A refused call is an answer that the screen shows, not a fault of the page. */
const isAnAnswer = (text: string): boolean => text.startsWith('Failed to load resource');

/** Starts the real server on a database, which makes the demonstration there when it is empty, and opens a browser. */
export async function beginJourney(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Journey> {
  const traject = await startTraject({
    databaseUrl,
    environment: { DEMONSTRATION: 'yes', ...environment },
  });
  const browser = await launchBrowser();
  return {
    traject,
    browser,
    signIn: async (name, application = '/', options = {}, at = traject) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'nl-BE',
        ...options,
      });
      // Shorter than a test's own time, so that a failure names the step that was waited for.
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !isAnAnswer(message.text()))
          complaints.push(message.text());
      });
      await page.goto(at.url + application);
      await page.getByLabel('E-mailadres').fill(`${name}@demo.traject`);
      await page.getByLabel('Wachtwoord').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('navigation').first().waitFor();
      return { page, context };
    },
    close: async () => {
      await browser.close();
      await traject.stop();
    },
  };
}

/** What the desk answers somebody who is signed in, outside any screen. */
export async function ask<Answer>(of: Page, procedure: string, input: object): Promise<Answer> {
  const query = encodeURIComponent(JSON.stringify(input));
  const answer = await of.request.get(new URL(`/trpc/${procedure}?input=${query}`, of.url()).href);
  const body = (await answer.json()) as { result: { data: Answer } };
  return body.result.data;
}

/** The address of the first file of the reader's team that a name finds. */
export async function fileOf(of: Page, name: string): Promise<string> {
  const { rows } = await ask<{ rows: { id: string }[] }>(of, 'file.list', {
    whose: 'team',
    text: name,
  });
  const [first] = rows;
  if (first === undefined) throw new Error(`nobody in this team is called ${name}`);
  return new URL(`/dossiers/${first.id}`, of.url()).href;
}

/** Checks a page as it stands for accessibility: at desktop and at phone width, in light and in dark. */
export async function expectAccessibleEverywhere(page: Page, name: string): Promise<void> {
  // From its top: what lies half under the bar would be measured as too small.
  await page.evaluate('scrollTo(0, 0)');
  await expectAccessible(page, name);
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 375, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, `${name} (phone, dark)`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(size);
}

/** A made-up number with right check digits for somebody born on 15 June 1990. */
export function madeUpInsz(order: number): string {
  const nine = `900615${String(order).padStart(3, '0')}`;
  return `${nine}${String(97 - (Number(nine) % 97)).padStart(2, '0')}`;
}

/** The same on a copy of the demonstration in a real PostgreSQL, which is gone with the journey. */
export async function beginJourneyOnServer(
  name: string,
  options: Parameters<typeof beginJourney>[1] = {},
): Promise<Journey> {
  const own = await ownDemonstration(name);
  const journey = await beginJourney(own.databaseUrl, { ...own.environment, ...options });
  return {
    ...journey,
    close: async () => {
      await journey.close();
      await own.remove();
    },
  };
}

/** Takes a picture of a page when a step fails: it says more than the step that was waited for. */
export function pictureWhenFailing(page: () => Page): void {
  beforeEach(({ onTestFailed, task }) => {
    onTestFailed(async () => {
      const path = `.results/failed ${task.name.slice(0, 30)}.png`;
      await page().screenshot({ path, fullPage: true });
    });
  });
}
