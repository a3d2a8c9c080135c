import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { beginJourney, type Journey, pictureWhenFailing } from './journey.ts';

const folder = mkdtempSync(join(tmpdir(), 'traject-lost-'));
let journey: Journey;
let page: Page;
let context: Awaited<ReturnType<Journey['signIn']>>['context'];
let balance: string;

beforeAll(async () => {
  journey = await beginJourney(folder);
  ({ page, context } = await journey.signIn('an'));
}, 120_000);
afterAll(async () => {
  await journey.close();
  rmSync(folder, { recursive: true, force: true });
});
pictureWhenFailing(() => page);

/** Opens a page of a balance that was left half-way. */
const openPage = (domain: string) => page.goto(`${journey.traject.url}${balance}/${domain}`);

const content = () => page.getByLabel('Inhoud');

/** Waits until what was typed is on the server. */
const saved = () =>
  page
    .getByText(/^Bewaard \d/)
    .first()
    .waitFor();

describe('what is typed is never lost', { timeout: 60_000 }, () => {
  it('is kept on the device while the line is down, and saved when it is back', async () => {
    await page.goto(`${journey.traject.url}/dossiers`);
    await page
      .getByRole('link', { name: /De Smet/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /De Smet/ }).waitFor();
    balance = `${new URL(page.url()).pathname}/balans`;
    await openPage('leisure');
    await content().waitFor();
    await context.setOffline(true);
    await content().fill('Elke week naar de bibliotheek.');
    await page
      .getByText(/op dit toestel/)
      .first()
      .waitFor();
    await expectAccessible(page, 'balance without a line');
    await context.setOffline(false);
    await saved();
    await page.reload();
    expect(await content().inputValue()).toBe('Elke week naar de bibliotheek.');
  });

  it('is still there after the session was lost, and goes on after signing in again', async () => {
    await openPage('family');
    await content().waitFor();
    await context.clearCookies();
    await content().fill('De zus helpt met de kinderen.');
    await page.getByText('Meld u opnieuw aan').first().waitFor();
    await expectAccessible(page, 'sign in again');
    await page.getByLabel('Wachtwoord').fill('traject-demonstratie');
    const address = page.getByLabel('E-mailadres');
    if (await address.isEditable()) await address.fill('an@demo.traject');
    await page.keyboard.press('Enter');
    await saved();
    expect(await content().inputValue()).toBe('De zus helpt met de kinderen.');
  });

  it('is kept through a reload before it was sent', async () => {
    await openPage('miscellaneous');
    await content().waitFor();
    // Never taken away: what is on its way at that moment would be lost without a word.
    let down = true;
    await context.route('**/trpc/balance.savePage**', (route) =>
      down ? route.abort() : route.continue(),
    );
    await content().fill('De papieren zijn in orde.');
    await page
      .getByText(/op dit toestel/)
      .first()
      .waitFor();
    await page.reload();
    expect(await content().inputValue()).toBe('De papieren zijn in orde.');
    down = false;
    await content().press('End');
    await content().pressSequentially(' Echt.');
    await saved();
  });

  it('is found by a server that was stopped and started again', async () => {
    await journey.close();
    journey = await beginJourney(folder);
    ({ page, context } = await journey.signIn('an'));
    for (const [domain, text] of [
      ['leisure', 'Elke week naar de bibliotheek.'],
      ['family', 'De zus helpt met de kinderen.'],
      ['miscellaneous', 'De papieren zijn in orde. Echt.'],
    ] as const) {
      await openPage(domain);
      await content().waitFor();
      expect(await content().inputValue()).toBe(text);
    }
  });
});

describe('by keyboard alone', { timeout: 60_000 }, () => {
  it('finds a file from anywhere', async () => {
    await page.goto(`${journey.traject.url}/dossiers/nieuw`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('maes');
    // First, for half of the name finds others before it.
    const found = page.locator('.top-search-results').getByRole('listitem').first();
    await found.getByRole('link', { name: /Maes/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Maes/ }).waitFor();
  });

  it('skips the menu and goes straight to the contents', async () => {
    await page.goto(journey.traject.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('body').press('Tab');
    const skip = page.getByRole('link', { name: /inhoud/i }).first();
    await skip.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#content');
  });
});
