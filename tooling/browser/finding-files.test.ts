import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  beginJourneyOnServer,
  complaintsOfPages,
  expectAccessibleEverywhere,
  type Journey,
  madeUpInsz,
  pictureWhenFailing,
} from './journey.ts';

let journey: Journey;
let an: Page;
let tom: Page;

/** People whose names are easily written otherwise, and many more, so that the list is longer than one window. */
const PEOPLE = [
  ['Marie', 'Van den Broek'],
  ['Anne', 'Lefèvre'],
  ['Mohammed', 'Yılmaz'],
  ['Thijs', "D'Hondt"],
  ...Array.from({ length: 80 }, (_, at) => ['Filip', `Zonder Naam ${String(at + 1)}`]),
] as const;

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_finding');
  ({ page: an } = await journey.signIn('an'));
  ({ page: tom } = await journey.signIn('tom'));
  const inputs = PEOPLE.map(([firstName, lastName], at) => ({
    requestId: randomUUID(),
    personId: randomUUID(),
    dossierId: randomUUID(),
    insz: madeUpInsz(200 + at),
    firstName,
    lastName,
    birthDate: '1990-06-15',
    language: 'nl',
  }));
  const refused = await an.evaluate(async (people) => {
    let wrong = 0;
    for (const person of people) {
      const answer = await fetch('/trpc/person.add', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(person),
      });
      if (!answer.ok) wrong += 1;
    }
    return wrong;
  }, inputs);
  expect(refused).toBe(0);
}, 180_000);
afterAll(() => journey.close());
pictureWhenFailing(() => an);

const files = (query = '') => `${journey.traject.url}/dossiers${query}`;
/** The first of what the box in the top bar found. */
const found = (page: Page) => page.locator('.top-search-results').getByRole('listitem').first();
const table = (page: Page) => page.getByRole('table', { name: /^Dossiers/ });

describe('finding a file', { timeout: 60_000 }, () => {
  it.each([
    ['vandenbroeck', 'Van den Broek Marie'],
    ['lefebvre', 'Lefèvre Anne'],
    ['mohamed yilmaz', 'Yılmaz Mohammed'],
    ['dhont tijs', "D'Hondt Thijs"],
    ['90.06.15-200', 'Van den Broek Marie'],
  ])('from anywhere, by keyboard, %s is %s', async (typed, name) => {
    await an.goto(`${journey.traject.url}/`);
    await an.getByRole('heading', { level: 1 }).waitFor();
    await an.keyboard.press('Control+k');
    await an.keyboard.type(typed);
    // First, for half of what is typed finds others before it. The date of birth stands beside: two people may share a name.
    await found(an)
      .getByRole('link', { name: new RegExp(`${name}.*15 jun\\. 1990`) })
      .waitFor();
    if (typed === 'lefebvre') await expectAccessibleEverywhere(an, 'what was found');
    await an.keyboard.press('ArrowDown');
    await an.keyboard.press('Enter');
    await an.getByRole('heading', { level: 1, name }).waitFor();
  });

  it('opens with Enter what the whole name means, not what half of it found', async () => {
    await an.goto(`${journey.traject.url}/`);
    await an.getByRole('heading', { level: 1 }).waitFor();
    await an.keyboard.press('Control+k');
    type Found = { lastName: string; firstName: string };
    const { rows } = await ask<{ rows: Found[] }>(an, 'file.list', { whose: 'team', text: 'ma' });
    const meant = rows.find(({ lastName }) => lastName !== rows[0]?.lastName);
    if (meant === undefined) throw new Error('two letters find one name only');
    await an.keyboard.type('ma');
    await found(an)
      .getByText(rows[0]?.lastName ?? '')
      .waitFor();
    // An answer that takes its time: the line of a small centre.
    await an.route(/file\.list/, async (route) => {
      await new Promise((answer) => setTimeout(answer, 1500));
      await route.continue();
    });
    await an.keyboard.press('Control+a');
    await an.keyboard.type(`${meant.lastName} ${meant.firstName}`);
    await an.keyboard.press('Enter');
    await an.getByRole('heading', { level: 1, name: meant.lastName }).waitFor();
    await an.unroute(/file\.list/);
  });

  it('keeps a filter in the address, under a name, and shares it with a colleague', async () => {
    await an.goto(files());
    await an.getByLabel('Welke dossiers').selectOption({ label: 'Van het team' });
    await an.getByRole('button', { name: 'Meer filters' }).click();
    await an.getByLabel('Te doen').selectOption({ label: 'Project sluiten' });
    await an.getByLabel('Volgorde').selectOption({ label: 'Op termijn' });
    await an.waitForURL(/van=team&doen=conclude-project&orde=termijn/);
    await table(an).waitFor();
    const rows = await table(an).getAttribute('aria-rowcount');
    await an.reload();
    await table(an).waitFor();
    expect(await table(an).getAttribute('aria-rowcount')).toBe(rows);

    await an.getByRole('button', { name: 'Bewaar deze filter' }).click();
    await an.getByLabel('Naam van de filter').fill('Projecten die dringen');
    await an.getByLabel('Deel met mijn team').check();
    await expectAccessibleEverywhere(an, 'keeping a filter');
    await an.getByRole('button', { name: 'Bewaar', exact: true }).click();
    const kept = an.getByRole('navigation', { name: 'Bewaarde filters' });
    await kept.getByRole('link', { name: 'Projecten die dringen' }).waitFor();

    await tom.goto(files());
    await tom
      .getByRole('navigation', { name: 'Bewaarde filters' })
      .getByRole('link', { name: 'Projecten die dringen (gedeeld door An Verlinden)' })
      .click();
    await tom.waitForURL(/van=team&doen=conclude-project&orde=termijn/);
    await table(tom).waitFor();
    expect(await table(tom).getAttribute('aria-rowcount')).toBe(rows);
    // What a colleague shares can be used, not changed.
    expect(await tom.getByRole('button', { name: 'Beheer uw filters' }).count()).toBe(0);

    await an.getByRole('button', { name: 'Beheer uw filters' }).click();
    await an.getByRole('button', { name: 'Wijzig Projecten die dringen' }).click();
    await an.getByLabel('Naam van de filter').fill('Eerst deze');
    await expectAccessibleEverywhere(an, 'changing a kept filter');
    await an.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await kept.getByRole('link', { name: 'Eerst deze' }).waitFor();
    await an.getByRole('button', { name: 'Verwijder Eerst deze' }).click();
    await kept.waitFor({ state: 'detached' });
    await tom.reload();
    await table(tom).waitFor();
    expect(await tom.getByRole('navigation', { name: 'Bewaarde filters' }).count()).toBe(0);
  });

  it('is kept to a step of the trajectory and put in order of the last movement, by keyboard', async () => {
    await an.goto(files('?van=team'));
    await table(an).waitFor();
    const all = Number(await table(an).getAttribute('aria-rowcount'));
    await an.getByRole('button', { name: 'Meer filters' }).focus();
    await an.keyboard.press('Enter');
    await an.getByLabel('Stap van het traject').focus();
    // The letter of an option chooses it, as in any list of the browser.
    await an.keyboard.type('opv');
    await an.waitForURL(/van=team&stap=opvolging/);
    await an.getByRole('table', { name: 'Dossiers op naam' }).waitFor();
    await expect
      .poll(async () => Number(await table(an).getAttribute('aria-rowcount')))
      .toBeLessThan(all);
    const count = Number(await table(an).getAttribute('aria-rowcount')) - 1;
    await an.getByText(`${count} dossiers`, { exact: true }).waitFor();
    await expectAccessibleEverywhere(an, 'files on one step');
    await an.getByLabel('Volgorde').selectOption({ label: 'Langst stil eerst' });
    await an.waitForURL(/van=team&stap=opvolging&orde=stil/);
    await an.getByRole('table', { name: 'Dossiers, langst stil eerst' }).waitFor();
    await an.getByRole('columnheader', { name: 'Laatste beweging' }).waitFor();
    await expectAccessibleEverywhere(an, 'files in order of movement');

    await an.getByRole('button', { name: 'Bewaar deze filter' }).click();
    await an.getByLabel('Naam van de filter').fill('Stil in opvolging');
    await an.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await an.goto(files());
    await an.getByRole('link', { name: 'Stil in opvolging' }).click();
    await an.waitForURL(/van=team&stap=opvolging&orde=stil/);
    await table(an).waitFor();
    expect(Number(await table(an).getAttribute('aria-rowcount')) - 1).toBe(count);
    // The page of the first of them draws the same step.
    await table(an).getByRole('rowheader').first().getByRole('link').click();
    await an
      .locator('[aria-label="Het traject"] [aria-current="step"]')
      .filter({ hasText: 'Opvolging' })
      .waitFor();
    await an.goto(files());
    await an.getByRole('button', { name: 'Beheer uw filters' }).click();
    await an.getByRole('button', { name: 'Verwijder Stil in opvolging' }).click();
    await an.getByRole('link', { name: 'Stil in opvolging' }).waitFor({ state: 'detached' });
  });

  it('scrolls a long list to its end without a button, and draws only what is in sight', async () => {
    await an.goto(files('?van=team'));
    await table(an).waitFor();
    const count = Number(await table(an).getAttribute('aria-rowcount')) - 1;
    expect(count).toBeGreaterThan(PEOPLE.length);
    await an.getByText(`${count} dossiers`, { exact: true }).waitFor();
    const region = an.getByRole('group', { name: 'Dossiers op naam' });
    const drawn = () => table(an).getByRole('rowheader').count();
    expect(await drawn()).toBeLessThan(60);
    await region.evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    // The last one of the alphabet is beyond the first window of a hundred.
    await an
      .getByRole('link', { name: /^Zonder Naam \d+ Filip$/ })
      .first()
      .waitFor();
    await table(an)
      .locator(`tr[aria-rowindex="${count + 1}"] a`)
      .first()
      .waitFor();
    expect(await drawn()).toBeLessThan(60);
    await expectAccessibleEverywhere(an, 'the end of a long list');
    await region.focus();
    await an.keyboard.press('Home');
    await an.getByRole('link', { name: 'Aerts Rita' }).waitFor();
  });

  it('gives a calendar address once, without names in it, and takes it back', async () => {
    await an.getByRole('button', { name: 'An Verlinden' }).click();
    await an.getByRole('link', { name: 'Instellingen' }).click();
    await an.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
    await an.getByRole('button', { name: 'Maak een adres' }).click();
    const address = await an.getByLabel('Adres van uw agenda').inputValue();
    await expectAccessibleEverywhere(an, 'settings with a new address');
    const feed = await fetch(address);
    expect(feed.status).toBe(200);
    const text = (await feed.text()).replaceAll('\r\n ', '');
    expect(text).toMatch(/SUMMARY:.* · dossier \d{4}-\d{4}/);
    expect(text).not.toMatch(/De Smet|Benali|Diallo|Zonder Naam/);
    await an.reload();
    await an.getByText(/Uw adres werd gemaakt op/).waitFor();
    expect(await an.getByLabel('Adres van uw agenda').count()).toBe(0);
    await an.getByRole('button', { name: 'Trek het adres in' }).click();
    await an.getByText('Het adres is ingetrokken', { exact: false }).waitFor();
    expect((await fetch(address)).status).toBe(404);
  });

  it('says that no mail can leave yet, and keeps the choice all the same', async () => {
    await an.getByText('Op deze server is nog geen mail ingesteld', { exact: false }).waitFor();
    await an.getByText('Eén keer per week').click();
    await an.getByLabel('Op welke dag').selectOption({ label: 'vrijdag' });
    await expectAccessibleEverywhere(an, 'settings of the mail');
    await an.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await an.getByText('Bewaard.', { exact: true }).waitFor();
    await an.reload();
    expect(await an.getByLabel('Op welke dag').inputValue()).toBe('5');
  });

  it('ends without a fault on any page', () => {
    expect(complaintsOfPages()).toEqual([]);
  });
});
