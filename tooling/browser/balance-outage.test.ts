import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnDemonstration, ownDemonstration } from './demonstration/copy.ts';
import { expectAccessibleEverywhere, pictureWhenFailing } from './journey.ts';
import { launchBrowser } from './launch.ts';
import { startTraject, type Traject } from './serve.ts';

let own: OwnDemonstration;
let traject: Traject;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let context: Awaited<ReturnType<typeof browser.newContext>>;
let page: Page;
let balance: string;

/** The same address before and after, as a server that comes back has. */
const start = (port = '0') => startTraject({ ...own, port });

async function signIn(of: Page, name: string): Promise<void> {
  await of.goto(traject.url);
  await of.getByLabel('E-mailadres').fill(`${name}@demo.traject`);
  await of.getByLabel('Wachtwoord').fill('traject-demonstratie');
  await of.keyboard.press('Enter');
  await of.getByRole('navigation').first().waitFor();
}

beforeAll(async () => {
  own = await ownDemonstration('traject_outage');
  traject = await start();
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-BE' });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  await signIn(page, 'an');
  await page.goto(`${traject.url}/dossiers`);
  await page
    .getByRole('link', { name: /De Smet/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /De Smet/ }).waitFor();
  balance = `${new URL(page.url()).pathname}/balans`;
}, 180_000);
afterAll(async () => {
  await browser.close();
  await traject.stop();
  await own.remove();
});
pictureWhenFailing(() => page);

const open = (of: Page, domain: string) => of.goto(`${traject.url}${balance}/${domain}`);
const content = (of: Page) => of.getByLabel('Inhoud');
const saved = (of: Page) =>
  of
    .getByText(/^Bewaard \d/)
    .first()
    .waitFor();

describe('the balance through an outage', { timeout: 90_000 }, () => {
  it('keeps what is typed while the server is stopped, and saves it when it is back', async () => {
    await open(page, 'leisure');
    await content(page).waitFor();
    const { port } = new URL(traject.url);
    await traject.stop();
    await content(page).fill('Elke week naar de bibliotheek.');
    await page
      .getByText(/op dit toestel/)
      .first()
      .waitFor();
    await page.getByLabel('Inspanning').fill('Ook de sportclub kwam ter sprake.');
    traject = await start(port);
    await saved(page);
    await page.reload();
    expect(await content(page).inputValue()).toBe('Elke week naar de bibliotheek.');
    expect(await page.getByLabel('Inspanning').inputValue()).toBe(
      'Ook de sportclub kwam ter sprake.',
    );
  });

  it('keeps what is typed without a line, on two pages after each other', async () => {
    await open(page, 'family');
    await content(page).waitFor();
    await context.setOffline(true);
    await content(page).fill('De zus helpt met de kinderen.');
    await page
      .getByText(/op dit toestel/)
      .first()
      .waitFor();
    await context.setOffline(false);
    await saved(page);
    await page.reload();
    expect(await content(page).inputValue()).toBe('De zus helpt met de kinderen.');
  });
});

describe('the balance in two tabs', { timeout: 90_000 }, () => {
  it('loses nothing: each tab’s words are there in the end', async () => {
    const other = await context.newPage();
    await open(page, 'miscellaneous');
    await open(other, 'miscellaneous');
    await content(page).waitFor();
    await content(other).waitFor();
    await content(page).fill('Uit de eerste tab.');
    await saved(page);
    await other.getByLabel('Inspanning').fill('Uit de tweede tab.');
    await saved(other);
    await page.reload();
    await content(page).waitFor();
    expect(await content(page).inputValue()).toBe('Uit de eerste tab.');
    expect(await page.getByLabel('Inspanning').inputValue()).toBe('Uit de tweede tab.');
    await other.close();
  });
});

describe('reading along', { timeout: 60_000 }, () => {
  it('is left by a deliberate act only', async () => {
    await page.goto(traject.url + balance);
    await page.getByRole('button', { name: 'Meelezen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await dialog.getByText('Wilt u het meelezen stoppen?').waitFor();
    await expectAccessibleEverywhere(page, 'leaving the reading');
    await dialog.getByRole('button', { name: 'Nee, lees verder' }).click();
    await dialog.getByRole('button', { name: 'Stop met meelezen' }).click();
    await dialog.getByRole('button', { name: 'Ja, toon het dossier' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('a new balance', { timeout: 60_000 }, () => {
  it('begins beside the earlier one, which stays to read', async () => {
    await page.getByRole('button', { name: 'Begin een nieuwe balans' }).click();
    await expectAccessibleEverywhere(page, 'beginning a new balance');
    await page.getByRole('button', { name: 'Begin de nieuwe balans' }).click();
    await page.getByText('0 van 7 klaar').first().waitFor();
    await open(page, 'family');
    expect(await content(page).inputValue()).toBe('');
    await page.getByRole('button', { name: /^Toon wat er stond op/ }).click();
    await page.getByText('De zus helpt met de kinderen.').waitFor();
    await expectAccessibleEverywhere(page, 'the previous balance beside');
    await content(page).fill('De kinderen zijn nu groot.');
    await saved(page);
    await page.getByText('De zus helpt met de kinderen.').waitFor();
  });
});

describe('the centre’s own guiding questions', { timeout: 60_000 }, () => {
  it('are written by the head and asked by every worker', async () => {
    const hers = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'nl-BE',
    });
    const head = await hers.newPage();
    await signIn(head, 'hilde');
    await head.getByRole('link', { name: 'Centrum' }).click();
    await head.getByRole('heading', { level: 1, name: 'Instellingen van het centrum' }).waitFor();
    await head.getByLabel('Levensdomein').selectOption('family');
    await head.getByText('de vragen die Traject meegeeft').waitFor();
    await head.getByLabel('Vragen', { exact: true }).fill('Wie helpt u thuis?\nWat wilt u zelf?');
    await head.reload();
    await head.getByLabel('Levensdomein').selectOption('family');
    expect(await head.getByLabel('Vragen', { exact: true }).inputValue()).toContain(
      'Wie helpt u thuis?',
    );
    await head.getByRole('button', { name: 'Bewaar de vragen' }).click();
    await head.getByText('Dit zijn de vragen van uw centrum.').waitFor();
    await expectAccessibleEverywhere(head, 'settings of the centre');
    await hers.close();

    await open(page, 'family');
    await page.getByRole('button', { name: 'Richtvragen' }).click();
    await page.getByText('Wie helpt u thuis?').waitFor();
    expect(await page.getByRole('link', { name: 'Centrum' }).count()).toBe(0);
  });
});
