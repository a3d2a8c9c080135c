import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from './days.ts';
import {
  beginJourneyOnServer,
  complaintsOfPages,
  expectAccessibleEverywhere,
  type Journey,
  madeUpInsz,
  pictureWhenFailing,
} from './journey.ts';

let journey: Journey;
let worker: Page;
let file: string;

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_journey');
  ({ page: worker } = await journey.signIn('an'));
}, 120_000);
afterAll(() => journey.close());

pictureWhenFailing(() => worker);

/** Goes to a tab of the file. */
const tab = async (name: string) => {
  await worker
    .getByRole('navigation', { name: 'Delen van het dossier' })
    .getByRole('link', { name })
    .click();
};

/** Waits until what was typed is on the server. */
const saved = (page: Page) =>
  page
    .getByText(/^Bewaard \d/)
    .first()
    .waitFor();

const DOMAINS = [
  'finances',
  'housing',
  'training-and-work',
  'health',
  'leisure',
  'family',
  'miscellaneous',
];

describe('one person, one year, through both browsers', { timeout: 90_000 }, () => {
  it('opens on the day of the social worker', async () => {
    await worker.getByRole('heading', { level: 1, name: /An$/ }).waitFor();
    await worker.getByRole('heading', { name: 'Te laat' }).waitFor();
    await expectAccessibleEverywhere(worker, 'my day');
  });

  it('1. adds a person, whose number is checked by its check digits', async () => {
    await worker.goto(`${journey.traject.url}/dossiers`);
    await expectAccessibleEverywhere(worker, 'files');
    await worker.getByRole('link', { name: 'Persoon toevoegen' }).click();
    await worker.getByLabel('INSZ').fill('90.06.15-901.00');
    await worker.getByLabel('Voornaam').fill('Amina');
    await worker.getByLabel('Familienaam').fill('Testmans');
    await worker.getByRole('button', { name: 'Voeg toe en open het dossier' }).click();
    await worker.getByText('De controlecijfers kloppen niet').first().waitFor();
    await expectAccessibleEverywhere(worker, 'add person with a fault');
    await worker.getByLabel('INSZ').fill(madeUpInsz(901));
    await worker.getByLabel('Geboortedatum', { exact: true }).fill('1990-06-15');
    await worker.getByRole('button', { name: 'Voeg toe en open het dossier' }).click();
    await worker.getByRole('heading', { level: 1, name: 'Testmans Amina' }).waitFor();
    file = new URL(worker.url()).pathname;
    await worker.getByText('Nog niet te zeggen: er ontbreken gegevens.').first().waitFor();
  });

  it('records the KSZ consultation and the award decision', async () => {
    await worker.goto(`${journey.traject.url}${file}/recht?nieuw=consultation`);
    await worker.getByLabel('Dag van de raadpleging').fill(daysAgo(40));
    for (const period of ['Periode standaard GPMI', 'Periode verlenging'])
      await worker
        .getByRole('radiogroup', { name: period })
        .getByText('De KSZ toont er geen')
        .click();
    await expectAccessibleEverywhere(worker, 'consultation');
    await worker.getByRole('button', { name: 'Bewaar' }).click();
    await worker.getByRole('table', { name: 'KSZ-raadplegingen' }).waitFor();

    await worker.getByRole('link', { name: 'Noteer een toekenning' }).click();
    await worker.getByLabel('Dag van de beslissing').fill(daysAgo(40));
    await worker.getByLabel('Vanaf').fill(daysAgo(45));
    await worker.getByText('2, alleenstaand').click();
    // The full amount of the category is filled in; what is typed before that would be put behind it.
    const amount = worker.getByLabel('Bedrag per maand');
    await expect.poll(() => amount.inputValue()).toBe('1.314,20');
    await amount.fill('1314,20');
    await expectAccessibleEverywhere(worker, 'award');
    await worker.getByRole('button', { name: 'Kijk na' }).click();
    await worker.getByRole('button', { name: 'Bevestig de toekenning' }).click();
    await worker.getByRole('table', { name: 'Toekenningen' }).getByText('€ 1.314,20').waitFor();
  });

  it('2. says at once that a project is mandatory, why, and by when', async () => {
    await tab('Overzicht');
    await worker.getByText('Een project is verplicht.').waitFor();
    await worker.getByRole('button', { name: /Waarom\?.*Een project is verplicht/ }).click();
    await worker.getByText('artikel 11 §2 c', { exact: false }).first().waitFor();
    await worker
      .getByText('In de drie maanden ervoor had de persoon in geen enkel OCMW', { exact: false })
      .waitFor();
    await worker.getByText('An Verlinden', { exact: false }).first().waitFor();
    await worker.getByText('Het project moet nog gesloten worden.').waitFor();
    await worker
      .getByText(/nog \d+ dagen/)
      .first()
      .waitFor();
    await expectAccessibleEverywhere(worker, 'file');
  });

  it('3. fills the balance, which can be left half-way and resumed', async () => {
    await tab('Balans');
    await worker
      .getByRole('button', { name: /Begin/ })
      .or(worker.getByRole('link', { name: /Begin/ }))
      .first()
      .click();
    for (const domain of DOMAINS) {
      await worker.goto(`${journey.traject.url}${file}/balans/${domain}`);
      await worker.getByLabel('Inhoud').fill(`Zo ver staat Amina: ${domain}.`);
      if (domain === 'training-and-work') {
        await worker.getByRole('button', { name: 'Doel toevoegen' }).click();
        await worker
          .getByLabel('Doel 1', { exact: true })
          .fill('Binnen zes maanden halftijds werken in een keuken.');
        await worker.getByRole('checkbox', { name: /Specifiek/ }).check();
        await worker.getByRole('radio', { name: 'Eens', exact: true }).check();
        await worker.getByRole('checkbox', { name: 'Arbeid en tewerkstelling' }).check();
        await expectAccessibleEverywhere(worker, 'balance page');
      }
      await saved(worker);
      if (domain === 'housing') {
        // Left half-way: the day is closed, and the next one finds what was written and what lacks.
        await worker.goto(`${journey.traject.url}/`);
        await worker.goto(`${journey.traject.url}${file}/balans`);
        await worker.getByText('De sociale balans is nog niet volledig.').first().waitFor();
        await worker.getByText('2 van 7', { exact: false }).first().waitFor();
      }
    }
    await worker.goto(`${journey.traject.url}${file}/balans`);
    await worker.getByText('De sociale balans is volledig.').first().waitFor();
    await expectAccessibleEverywhere(worker, 'balance');
    // A short note of the talk is enough (BAL-12).
    await worker.getByRole('link', { name: 'Noteer dat gesprek' }).click();
    const said = worker.getByLabel('Wat is er gezegd?');
    await said.waitFor();
    expect(await said.inputValue()).toBe('We bespraken de sociale balans.');
  });

  it('4. drafts the contract from the balance and says which mentions lack, with their article', async () => {
    await tab('Contract');
    await worker.getByRole('button', { name: 'Nieuw contract' }).click();
    await worker.getByLabel('Eerste dag van het project').fill(daysAgo(20));
    await worker.getByRole('button', { name: 'Begin het ontwerp' }).click();
    await worker.getByLabel('Doelstelling 1', { exact: true }).waitFor();
    expect(await worker.getByLabel('Doelstelling 1', { exact: true }).inputValue()).toBe(
      'Binnen zes maanden halftijds werken in een keuken.',
    );
    const rail = worker.getByRole('navigation', { name: 'Verplichte vermeldingen' });
    await rail.getByText('De verbintenissen van het OCMW', { exact: false }).first().waitFor();
    await rail.getByText('artikel 11 §1', { exact: false }).first().waitFor();
    await expectAccessibleEverywhere(worker, 'contract editor');
  });

  it('writes the commitments, costs, duration and evaluation until every mention is there', async () => {
    for (const who of ['Cliënt', 'OCMW']) {
      await worker.getByRole('button', { name: `Verbintenis toevoegen (${who})` }).click();
      await worker.getByLabel(`${who}, verbintenis 1`).fill(`Wat ${who} doet voor het werk.`);
      await worker.getByLabel(`Doelstelling bij verbintenis 1 (${who})`).selectOption({ index: 1 });
    }
    await worker
      .getByRole('radiogroup', { name: 'Is er opleiding' })
      .getByRole('radio', { name: 'Nee' })
      .check();
    await worker.getByRole('radio', { name: 'Zonder einddag' }).check();
    for (const [label, text] of [
      ['Termijnen die te volgen zijn', 'De eerste afspraak is binnen twee weken.'],
      ['Hoe evalueren jullie?', 'Drie keer per jaar, minstens twee keer in een gesprek.'],
      ['Aanvullende hulp', 'Geen.'],
      ['Aanmoedigingspremie', 'Geen.'],
      ['Wie vervangt', 'Tom Daems'],
      ['Waarom is dit in verhouding?', 'Het past bij de tijd en de hulp.'],
    ] as const)
      await worker.getByLabel(label).fill(text);
    await saved(worker);
    await worker
      .getByText(/^(\d+) van \1$/)
      .first()
      .waitFor();
  });

  it('records information, reflection and both signatures, and freezes the contract', async () => {
    await worker.getByRole('link', { name: 'Naar de ondertekening' }).click();
    await worker.getByLabel('Op welke dag?').fill(daysAgo(14));
    await worker.getByRole('button', { name: 'Noteer de uitleg' }).click();
    await worker.getByText('Uitgelegd op', { exact: false }).first().waitFor();
    await worker.getByLabel('Op welke dag kreeg de cliënt de tekst?').fill(daysAgo(12));
    await worker.getByRole('button', { name: 'Noteer de dag' }).click();
    await worker.getByText('Bedenktijd tot en met', { exact: false }).first().waitFor();
    await expectAccessibleEverywhere(worker, 'signing');

    const signAs = async (party: string) => {
      await worker
        .getByRole('button', { name: `Kijk na en teken: ${party}` })
        .or(worker.getByRole('link', { name: `Kijk na en teken: ${party}` }))
        .click();
      await worker
        .getByText(/verandert de tekst|sluit en niemand/)
        .first()
        .waitFor();
      await expectAccessibleEverywhere(worker, `check before signing: ${party}`);
      await worker.getByRole('button', { name: 'Bevestig de handtekening' }).click();
      await worker
        .getByRole('button', { name: 'Bevestig de handtekening' })
        .waitFor({ state: 'detached' });
    };
    await worker.getByLabel('Dag van de handtekening').first().fill(daysAgo(0));
    await signAs('De cliënt');
    await worker.getByLabel('Dag van de handtekening').first().fill(daysAgo(0));
    await signAs('Het OCMW');
    await worker
      .getByText(/[0-9a-f]{8}/)
      .first()
      .waitFor();
    expect(
      await worker
        .getByRole('textbox')
        .filter({ hasText: /keuken/ })
        .count(),
    ).toBe(0);
    await expectAccessibleEverywhere(worker, 'signed contract');
  });

  it('5. records an evaluation and shows how many are due by when and in person', async () => {
    await tab('Opvolging');
    await worker.getByRole('button', { name: 'Evaluatie noteren' }).first().click();
    await worker.getByLabel('Op welke dag?').fill(daysAgo(0));
    await worker.getByRole('radio', { name: /Persoonlijk gesprek/ }).check();
    await worker.getByRole('radio', { name: 'Onderweg' }).check();
    await worker.getByLabel('Wat volgt?').fill('We gaan verder.');
    await expectAccessibleEverywhere(worker, 'evaluation');
    await worker.getByRole('button', { name: 'Bewaar de evaluatie' }).click();
    await worker.getByText('1 van 3', { exact: false }).first().waitFor();
    await worker.getByText('1 van 2', { exact: false }).first().waitFor();
    await expectAccessibleEverywhere(worker, 'follow-up');
  });

  it('6. shows finance the subsidy of the month with code, base, ten per cent, article and why', async () => {
    const { page: finance } = await journey.signIn('fatima', '/admin/');
    const month = daysAgo(0).slice(0, 7);
    await finance.goto(`${journey.traject.url}/admin/maand/${month}`);
    const row = finance.getByRole('row').filter({ hasText: 'Testmans' });
    await row.waitFor();
    const text = await row.innerText();
    for (const expected of ['Eerste toelage', '11', '1.314,20', '131,42', '132'])
      expect(text).toContain(expected);
    await row.getByRole('button').first().click();
    await finance.getByText('In deze maand loopt een ondertekend project.').first().waitFor();
    await expectAccessibleEverywhere(finance, 'month');

    const download = finance.waitForEvent('download');
    await finance.getByRole('button', { name: 'CSV downloaden' }).click();
    const path = await (await download).path();
    const csv = readFileSync(path, 'utf8');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toMatch(/Testmans, Amina"?;ja;Eerste toelage;11;\d+;1314,20;131,42;132/);
  });

  it('keeps finance out of the file and its balance', async () => {
    const { page: finance } = await journey.signIn('fatima', '/admin/');
    const answer = await finance.request.get(
      `${journey.traject.url}/trpc/balance.open?input=${encodeURIComponent(JSON.stringify({ dossierId: file.split('/').at(-1) }))}`,
    );
    expect(answer.status()).toBe(403);
    await finance.goto(`${journey.traject.url}${file}`);
    await finance.getByRole('link', { name: 'Naar het beheer' }).waitFor();
    expect(await finance.getByText('Testmans').count()).toBe(0);
    await expectAccessibleEverywhere(finance, 'page for another role');
  });

  it('speaks French when asked, at once', async () => {
    await worker.goto(`${journey.traject.url}${file}`);
    await worker.getByLabel('Taal').selectOption('fr');
    await worker.getByText('Un projet est obligatoire.').waitFor();
    expect(await worker.locator('html').getAttribute('lang')).toBe('fr');
    await expectAccessibleEverywhere(worker, 'file in French');
    await worker.getByLabel(/Langue/).selectOption('nl');
  });

  it('let no page complain', () => {
    expect(complaintsOfPages()).toEqual([]);
  });
});
