import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from './days.ts';
import {
  beginJourneyOnServer,
  complaintsOfPages,
  expectAccessibleEverywhere,
  fileOf,
  type Journey,
  pictureWhenFailing,
} from './journey.ts';

let journey: Journey;
let page: Page;
let contract: string;

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_contract_life');
  // The head does what a worker does, and keeps the lists of the centre besides.
  ({ page } = await journey.signIn('hilde'));
}, 120_000);
afterAll(() => journey.close());
pictureWhenFailing(() => page);

/** A scan of a signed sheet: a PDF of one white page. */
const SHEET = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const SHEET_CHECKSUM = createHash('sha256').update(SHEET).digest('hex');

/** Opens the contract of somebody in the demonstration; the answer is its address. */
async function openContract(name: string): Promise<string> {
  await page.goto(`${await fileOf(page, name)}/contract`);
  await page
    .getByRole('link', { name: /project, vanaf/ })
    .first()
    .click();
  await page.waitForURL(/contract\/[0-9a-f-]{36}$/);
  return page.url();
}

/** Waits until what was typed is on the server. */
const saved = () =>
  page
    .getByText(/^Bewaard \d/)
    .first()
    .waitFor();

/** Opens the page before a signature. */
const goToSignature = async (party: string) => {
  await page.getByRole('button', { name: `Kijk na en teken: ${party}` }).click();
  await page.getByRole('heading', { name: 'Nakijken' }).waitFor();
};

const confirm = async () => {
  await page.getByRole('button', { name: 'Bevestig de handtekening' }).click();
  await page
    .getByRole('button', { name: 'Bevestig de handtekening' })
    .waitFor({ state: 'detached' });
};

/** Draws a line in the field, as a pen would. */
async function draw(): Promise<void> {
  const field = page.locator('canvas');
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  if (box === null) throw new Error('there is no field to sign in');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.2, 0.6));
  await page.mouse.down();
  for (const [x, y] of [
    [0.3, 0.2],
    [0.4, 0.8],
    [0.6, 0.3],
    [0.8, 0.6],
  ] as const)
    await page.mouse.move(...at(x, y), { steps: 6 });
  await page.mouse.up();
}

describe('the whole life of a contract', { timeout: 60_000 }, () => {
  it('keeps the framework agreement in versions and the lists of the centre', async () => {
    await page.goto(`${journey.traject.url}/contractteksten`);
    await page.getByRole('heading', { name: 'Versie 1' }).waitFor();
    await page.getByRole('button', { name: 'Nieuwe versie' }).click();
    await page.getByLabel('Naam van de versie').fill('1');
    await page.getByLabel('Aangenomen door de raad op').fill(daysAgo(3));
    await page.getByLabel('Geldt vanaf').fill(daysAgo(1));
    await page.getByLabel('Tekst in het Nederlands').fill('Samen, met een duidelijke afspraak.');
    await page.getByRole('button', { name: 'Bewaar de versie' }).click();
    await page.getByText('Er is al een versie met deze naam.').first().waitFor();
    await expectAccessibleEverywhere(page, 'framework agreement with a fault');
    await page.getByLabel('Naam van de versie').fill('2');
    await page.getByRole('button', { name: 'Bewaar de versie' }).click();
    await page.getByRole('heading', { name: 'Versie 2' }).waitFor();
    await page.getByText(/gold van .* tot en met/).waitFor();
    await expectAccessibleEverywhere(page, 'texts for contracts');
  });

  it('notes that the client does not agree, and never blocks before the reasons are weighed', async () => {
    contract = await openContract('Yilmaz');
    await expectAccessibleEverywhere(page, 'draft with lists');
    await page.getByRole('link', { name: 'Naar de ondertekening' }).click();
    await page.getByLabel('Op welke dag?').first().fill(daysAgo(14));
    await page.getByRole('button', { name: 'Noteer de uitleg' }).click();
    await page.getByText('Uitgelegd op', { exact: false }).first().waitFor();
    await page.getByLabel('Op welke dag kreeg de cliënt de tekst?').fill(daysAgo(12));
    await page.getByRole('button', { name: 'Noteer de dag' }).click();
    await page.getByText('Bedenktijd tot en met', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Noteer dat de cliënt niet tekent' }).click();
    await page.getByRole('radio', { name: /Niet akkoord/ }).check();
    await page.getByRole('textbox', { name: 'Waarom?' }).fill('De stage is te ver van huis.');
    await expectAccessibleEverywhere(page, 'not agreed, form');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
    await page.getByText('Weeg eerst de redenen van de weigering.').waitFor();
    await page
      .getByLabel('Hoe weegt het OCMW die redenen?')
      .fill('Een stage in de buurt past beter.');
    const answer = (group: RegExp, word: string) =>
      page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: word }).check();
    await answer(/gezondheid of billijkheid/, 'Nee');
    await answer(/andere inhoud/, 'Ja');
    await page.getByLabel('Gewogen op').fill(daysAgo(0));
    await page.getByRole('button', { name: 'Bewaar de afweging' }).click();
    await page.getByText('Stel een project met een andere inhoud voor.').waitFor();
    await expectAccessibleEverywhere(page, 'not agreed, weighed');
  });

  it('takes the draft up again with the history kept, and picks from the lists by keyboard', async () => {
    await page.getByRole('button', { name: 'Neem het ontwerp weer op' }).click();
    await page.getByRole('button', { name: 'Eerder niet getekend' }).click();
    await page.getByText('De stage is te ver van huis.').waitFor();
    await page.goto(contract);
    await page.getByText(/^Gevraagd: \d+ van de cliënt$/).waitFor();
    const list = page.getByRole('combobox', { name: /Verbintenissen van het OCMW/ });
    await list.fill('cv');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await expectAccessibleEverywhere(page, 'picking from a list');
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const written = page.locator('#commitments-centre textarea:not([aria-hidden])').last();
    expect(await written.inputValue()).toContain('Helpen bij het cv');
    await page.locator('#commitments-centre select').last().selectOption({ index: 1 });
    await saved();
    // What was written for one client is kept for the next.
    await page.getByLabel('Hoe evalueren jullie?').fill('Vier keer per jaar, altijd in gesprek.');
    await page.getByRole('button', { name: /^Bewaar voor het OCMW: Vier keer/ }).click();
    await page.getByText('Staat in de lijst van het OCMW').last().waitFor();
    await saved();
  });

  it('is signed on the screen: drawn by the client, with a typed name and a statement by the centre', async () => {
    await page.goto(`${contract}/ondertekenen`);
    await goToSignature('De cliënt');
    await page.getByRole('radio', { name: /met pen of vinger/ }).check();
    await page.getByLabel('Wie was er nog bij?').fill('Tom Daems');
    await page.getByRole('button', { name: 'Bevestig de handtekening' }).click();
    await page.getByText('Er staat nog geen handtekening.').waitFor();
    await expectAccessibleEverywhere(page, 'signature on the screen');
    await draw();
    await confirm();
    await page.getByText('nog te tekenen: Het OCMW').first().waitFor();

    await goToSignature('Het OCMW');
    await page.getByRole('radio', { name: /met de naam getypt/ }).check();
    await page.getByLabel('Naam van wie tekent').fill('Hilde Mertens');
    await page.getByRole('button', { name: 'Bevestig de handtekening' }).click();
    await page.getByText('Laat wie tekent dit eerst bevestigen.').waitFor();
    await page.getByRole('checkbox', { name: /Ik, Hilde Mertens, las deze tekst/ }).check();
    await confirm();
    await page.getByRole('img', { name: /Getekende handtekening van/ }).waitFor();
    await page.getByText('Getypt: Hilde Mertens').waitFor();
    await page.getByText('In het bijzijn van Tom Daems.', { exact: false }).waitFor();
    await expectAccessibleEverywhere(page, 'signed on the screen');
  });

  it('is changed by an addendum that shows what was struck and what is new', async () => {
    await page.getByRole('button', { name: 'Maak een addendum' }).click();
    await page.getByRole('radio', { name: 'De cliënt' }).check();
    await page
      .getByLabel('Wat moet er anders, en waarom?')
      .fill('De opvang begint later dan gedacht.');
    await page.getByRole('button', { name: 'Begin het addendum' }).click();
    await page.getByText('Er is nog niets gewijzigd aan de tekst.').waitFor();
    await page
      .getByLabel('Termijnen die te volgen zijn')
      .fill('De stage begint binnen de vier maanden.');
    await page.locator('ins', { hasText: 'vier' }).first().waitFor();
    await page.locator('del').first().waitFor();
    await saved();
    await expectAccessibleEverywhere(page, 'addendum, editor');
    await page.getByRole('link', { name: 'Naar de ondertekening' }).click();
    for (const who of ['Is de cliënt akkoord?', 'Is het OCMW akkoord?'])
      await page.getByRole('radiogroup', { name: who }).getByRole('radio', { name: 'Ja' }).check();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
    await page.getByText('Cliënt: Ja. OCMW: Ja.').waitFor();
    await page.getByRole('button', { name: 'Noteer de uitleg' }).click();
    await page.getByText('Uitgelegd op', { exact: false }).first().waitFor();
    await expectAccessibleEverywhere(page, 'addendum, signing');
  });

  it('carries the scan of the signed sheet beside each signature, and names it with its checksum', async () => {
    await goToSignature('De cliënt');
    await page
      .getByLabel('Kies een bestand')
      .setInputFiles({ name: 'blad.pdf', mimeType: 'application/pdf', buffer: SHEET });
    await page.getByText('blad.pdf is toegevoegd.').waitFor();
    const sheet = page.getByRole('checkbox', { name: /^blad\.pdf/ });
    await sheet.waitFor();
    expect(await sheet.isChecked()).toBe(true);
    await expectAccessibleEverywhere(page, 'signature on paper with its scan');
    await confirm();
    // Beside the signature that stands, while the other one is still to come.
    await page.getByRole('link', { name: 'Haal de scan op: blad.pdf' }).waitFor();
    await expectAccessibleEverywhere(page, 'partly signed on paper');
    await goToSignature('Het OCMW');
    await confirm();
    await page.getByRole('heading', { level: 2, name: /^Addendum 1, bij:/ }).waitFor();
    await page.getByText(`SHA-256 ${SHEET_CHECKSUM}`).waitFor();
    // The same sheet carries the other signature; that is noticed afterwards.
    await page.getByText('Nog geen scan van het blad.').waitFor();
    await page.getByRole('button', { name: /^Leg een scan erbij: .*OCMW/ }).click();
    await page.getByRole('button', { name: 'Leg erbij', exact: true }).click();
    await page.getByText('Kies een blad of voeg er een toe.').waitFor();
    await page.getByRole('checkbox', { name: /^blad\.pdf/ }).check();
    await expectAccessibleEverywhere(page, 'a scan that comes later');
    await page.getByRole('button', { name: 'Leg erbij', exact: true }).click();
    await page.getByText('Nog geen scan van het blad.').waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'Haal de scan op: blad.pdf' }).count()).toBe(2);
    await page.locator('ins', { hasText: 'vier' }).first().waitFor();
    await expectAccessibleEverywhere(page, 'signed addendum');
    await page.goto(contract);
    await page.getByText(/^geldt sinds/).waitFor();
    await page.getByRole('button', { name: 'De tekst die nu geldt' }).click();
    await page.getByText('De stage begint binnen de vier maanden.').waitFor();
    await expectAccessibleEverywhere(page, 'contract with an addendum');
  });

  it('opens a partly signed text again, after saying what becomes void', async () => {
    await openContract('Mukendi');
    await page.getByRole('button', { name: 'Open de tekst weer' }).click();
    await page.getByText('De handtekeningen vervallen en blijven', { exact: false }).waitFor();
    await page.getByRole('textbox', { name: 'Waarom?' }).fill('De begindag klopte niet.');
    await expectAccessibleEverywhere(page, 'before signatures become void');
    await page.getByRole('button', { name: 'Laat de handtekeningen vervallen' }).click();
    await page.getByLabel('Doelstelling 1', { exact: true }).waitFor();
  });

  it('is brought up to date after a short job, and says why no new balance is needed', async () => {
    await openContract('Segers');
    await page.getByRole('button', { name: 'Breng dit contract bij de tijd' }).click();
    await page
      .getByRole('radiogroup', { name: 'Was er een job tussen?' })
      .getByRole('radio', { name: 'Ja' })
      .check();
    await page.getByLabel('Eerste dag van de job').fill(daysAgo(25));
    await page.getByLabel('Laatste dag van de job').fill(daysAgo(5));
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await page.getByText('Geen nieuwe balans: overloop het contract').waitFor();
    await expectAccessibleEverywhere(page, 'before an earlier contract is taken up');
    await page.getByRole('button', { name: 'Maak het ontwerp' }).click();
    await page.getByLabel('Doelstelling 1', { exact: true }).waitFor();
    await page.getByText('Geen nieuwe balans: overloop het contract').first().waitFor();
    expect(await page.getByLabel('Doelstelling 1', { exact: true }).inputValue()).not.toBe('');
  });

  it('let no page complain', () => {
    expect(complaintsOfPages()).toEqual([]);
  });
});
