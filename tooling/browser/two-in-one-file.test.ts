import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { daysAgo } from './days.ts';
import { type OwnDemonstration, ownDemonstration } from './demonstration/copy.ts';
import {
  beginJourney,
  complaintsOfPages,
  expectAccessibleEverywhere,
  type Journey,
} from './journey.ts';
import { startTraject, type Traject } from './serve.ts';

let own: OwnDemonstration;
let journey: Journey;
/** A second server beside the first one, on the same database. */
let second: Traject;
let an: Page;
let tom: Page;
/** The path of the file of Samira El Amrani. */
let file: string;

beforeAll(async () => {
  own = await ownDemonstration('traject_two');
  journey = await beginJourney(own.databaseUrl, own.environment);
  second = await startTraject(own);
  ({ page: an } = await journey.signIn('an'));
  ({ page: tom } = await journey.signIn('tom', '/', {}, second));
  await an.goto(`${journey.traject.url}/dossiers`);
  await an.getByRole('searchbox').first().fill('El Amrani');
  const found = an.getByRole('link', { name: /El Amrani/ }).first();
  await found.waitFor();
  file = (await found.getAttribute('href')) ?? '';
}, 150_000);
afterAll(async () => {
  await second.stop();
  await journey.close();
  await own.remove();
});
beforeEach(({ onTestFailed, task }) => {
  onTestFailed(async () => {
    for (const [name, page] of Object.entries({ an, tom }))
      await page.screenshot({ path: `.results/failed ${task.name.slice(0, 30)} ${name}.png` });
  });
});

const tab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Delen van het dossier' })
    .getByRole('link', { name })
    .click();

/** Opens a page of the file on the server of each of the two. */
const both = async (path: string) => {
  await an.goto(`${journey.traject.url}${file}${path}`);
  await tom.goto(`${second.url}${file}${path}`);
};

describe('two people in one file, each on a server of their own', { timeout: 60_000 }, () => {
  it('see each other, and on which page', async () => {
    await tom.goto(`${second.url}${file}/contract`);
    await tom.getByRole('heading', { level: 1, name: /El Amrani/ }).waitFor();
    await tom.waitForLoadState('networkidle');
    await an.goto(`${journey.traject.url}${file}`);
    await an.getByText('Tom Daems heeft dit dossier ook open, bij Contract.').waitFor();
    await expectAccessibleEverywhere(an, 'file with somebody else in it');
    await tab(tom, 'Balans');
    await tom.getByText('An Verlinden heeft dit dossier ook open, bij Overzicht.').waitFor();
    await tab(an, 'Recht');
    await an.getByText('Tom Daems heeft dit dossier ook open, bij Balans.').waitFor();
  });

  it('stop seeing who has gone, or turned to another tab of the browser', async () => {
    // What a browser says when another of its tabs is looked at.
    await tom.evaluate(
      "Object.defineProperty(document, 'hidden', { value: true, configurable: true });" +
        "document.dispatchEvent(new Event('visibilitychange'));",
    );
    await tom.waitForLoadState('networkidle');
    await tab(an, 'Balans');
    await an.waitForLoadState('networkidle');
    await expect.poll(() => an.getByText('Tom Daems heeft dit dossier').count()).toBe(0);
  });

  it('never overwrite each other: both versions are shown, and one chooses', async () => {
    await both('/recht?nieuw=person');
    await an.getByLabel('Voornaam').fill('Samira A.');
    await tom.getByLabel('Voornaam').fill('Samyra');
    await an.getByRole('button', { name: 'Bewaar' }).click();
    await an.getByRole('heading', { level: 1, name: 'El Amrani Samira A.' }).waitFor();
    await tom.getByRole('button', { name: 'Bewaar' }).click();
    const versions = tom.getByRole('table');
    await versions.getByText('El Amrani, Samira A.').waitFor();
    await versions.getByText('El Amrani, Samyra').waitFor();
    await expectAccessibleEverywhere(tom, 'both versions of a person');
    await tom.getByRole('button', { name: 'Houd wat ik typte' }).click();
    await tom.getByRole('heading', { level: 1, name: 'El Amrani Samyra' }).waitFor();
  });

  it('choose as well where a fact was put right by both', async () => {
    await both('/recht');
    const days = [daysAgo(41), daysAgo(42)] as const;
    for (const [page, day] of [
      [an, days[0]],
      [tom, days[1]],
    ] as const) {
      const noted = page.getByRole('table', { name: 'KSZ-raadplegingen' });
      await noted
        .getByRole('link', { name: /^Wijzig/ })
        .first()
        .click();
      await page.getByLabel('Dag van de raadpleging').fill(day);
    }
    await an.getByRole('button', { name: 'Bewaar' }).click();
    await an.getByRole('table', { name: 'KSZ-raadplegingen' }).waitFor();
    await tom.getByRole('button', { name: 'Bewaar' }).click();
    const versions = tom.getByRole('table', { name: 'Iemand heeft dit intussen gewijzigd' });
    await versions.getByRole('row', { name: /^Dag van de raadpleging/ }).waitFor();
    // Only what the two noted otherwise.
    expect(await versions.getByRole('row').count()).toBe(2);
    await expectAccessibleEverywhere(tom, 'both versions of a consultation');
    await tom.getByRole('button', { name: 'Neem wat er staat' }).click();
    expect(await tom.getByLabel('Dag van de raadpleging').inputValue()).toBe(days[0]);
    await tom.getByRole('button', { name: 'Bewaar' }).click();
    await tom.getByRole('table', { name: 'KSZ-raadplegingen' }).waitFor();
  });

  it('do not tick one commitment twice over', async () => {
    await both('/opvolging');
    const name = /^Vink af: We onderhandelen/;
    await tom.getByRole('button', { name }).click();
    await an.getByRole('button', { name }).click();
    await an.getByLabel('Hoe weet u het?').fill('An zag het plan.');
    await tom.getByLabel('Hoe weet u het?').fill('Tom hoorde het.');
    await an.getByRole('button', { name: 'Bewaar het vinkje' }).click();
    await an.getByRole('button', { name: /^Neem terug: We onderhandelen/ }).waitFor();
    await tom.getByRole('button', { name: 'Bewaar het vinkje' }).click();
    await tom.getByText('Iemand vinkte dit intussen af', { exact: false }).waitFor();
    await expectAccessibleEverywhere(tom, 'a tick that somebody else set');
    await tom.getByRole('button', { name: 'Toon wat er nu staat' }).click();
    const one = tom.getByRole('listitem').filter({ hasText: 'We onderhandelen' });
    await one.getByRole('button', { name: 'Toon wat er gezegd is' }).click();
    await one.getByText('An zag het plan.').waitFor();
    expect(await one.getByText('Tom hoorde het.').count()).toBe(0);
  });

  it('are told so too where there are no two sides to choose from', async () => {
    await an.goto(`${journey.traject.url}/dossiers`);
    await an.getByRole('searchbox').first().fill('Daelman');
    const found = an.getByRole('link', { name: /Daelman/ }).first();
    await found.waitFor();
    file = (await found.getAttribute('href')) ?? '';
    await both('/niet-nagekomen');
    for (const page of [an, tom])
      await page.getByLabel('Wat past niet, en wat verandert er?').fill('De uren passen niet.');
    await an.getByRole('button', { name: 'Pas aan en ga naar het contract' }).click();
    await an.waitForURL(/\/contract\//);
    await tom.getByRole('button', { name: 'Pas aan en ga naar het contract' }).click();
    await tom.getByText(/^Iemand heeft dit intussen gewijzigd/).waitFor();
  });

  it('let no page complain', () => {
    expect(complaintsOfPages()).toEqual([]);
  });
});
