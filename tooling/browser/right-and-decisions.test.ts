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
let partner: string;

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_decisions');
  ({ page: worker } = await journey.signIn('an', '/', { permissions: ['clipboard-write'] }));
}, 120_000);
afterAll(() => journey.close());

pictureWhenFailing(() => worker);

const go = (path: string) => worker.goto(`${journey.traject.url}${path}`);
const right = (search = '') => go(`${file}/recht${search}`);
const save = () => worker.getByRole('button', { name: 'Bewaar', exact: true }).click();
/** Looks the answers over, says whether they read well, and confirms them. */
async function confirm(what: string, consequence: RegExp) {
  await worker.getByRole('button', { name: 'Kijk na', exact: true }).click();
  await worker.getByText(consequence).waitFor();
  await worker.getByRole('button', { name: what }).click();
}
const decisions = () => worker.getByRole('table', { name: 'Beslissingen en mededeling' });

/** Adds a person and gives the address of the file. */
async function added(order: number, first: string, last: string): Promise<string> {
  await go('/dossiers/nieuw');
  await worker.getByLabel('INSZ').fill(madeUpInsz(order));
  await worker.getByLabel('Voornaam').fill(first);
  await worker.getByLabel('Familienaam').fill(last);
  await worker.getByLabel('Geboortedatum', { exact: true }).fill('1990-06-15');
  await worker.getByRole('button', { name: 'Voeg toe en open het dossier' }).click();
  await worker.getByRole('heading', { level: 1, name: `${last} ${first}` }).waitFor();
  return new URL(worker.url()).pathname;
}

/** Records a living wage of category 3 that was decided so many days ago. */
async function awarded(path: string, days: number) {
  await go(`${path}/recht?nieuw=award`);
  await worker.getByLabel('Dag van de beslissing').fill(daysAgo(days));
  await worker.getByLabel('Vanaf').fill(daysAgo(days + 5));
  await worker.getByText('3, met gezin ten laste').click();
  // The full amount of the category is filled in; what is typed before that would be put behind it.
  const amount = worker.getByLabel('Bedrag per maand');
  await expect.poll(() => amount.inputValue()).not.toBe('');
  await amount.fill('1776,07');
  await worker.getByLabel('Dag van de aanvraag').fill(daysAgo(days + 12));
  await confirm('Bevestig de toekenning', /Na uw bevestiging staat deze beslissing vast/);
  await worker.getByRole('table', { name: 'Toekenningen' }).waitFor();
}

describe('the right and its decisions', { timeout: 90_000 }, () => {
  it('takes a consultation from lines, each looked at before it is recorded', async () => {
    file = await added(911, 'Samira', 'Rechtmans');
    await right('?nieuw=consultation-file');
    const lines = (insz: string) =>
      [
        'insz;consulted_on;what;from;until',
        `${insz};${daysAgo(30)};right;2022-01-01;2023-06-30`,
        `${insz};${daysAgo(30)};first-subsidy;;`,
        `${insz};${daysAgo(30)};extension;;`,
      ].join('\n');
    await worker.getByLabel('Regels').fill(lines(madeUpInsz(912)));
    await worker.getByRole('button', { name: 'Kijk de regels na' }).click();
    await worker.getByText('3 fouten. Er is niets bewaard.').waitFor();
    await worker.getByText('Deze regel gaat over iemand anders.').first().waitFor();
    await expectAccessibleEverywhere(worker, 'consultation file with faults');
    await worker.getByLabel('Regels').fill(lines(madeUpInsz(911)));
    await worker.getByRole('button', { name: 'Kijk de regels na' }).click();
    await worker.getByText('1 jan. 2022 tot en met 30 jun. 2023').waitFor();
    await expectAccessibleEverywhere(worker, 'consultation file to check');
    await worker.getByRole('button', { name: 'Bewaar de raadpleging' }).click();
    await worker.getByRole('table', { name: 'KSZ-raadplegingen' }).waitFor();
  });

  it('shows the three dates, the periods of right and the decision to be made known', async () => {
    await awarded(file, 20);
    await decisions()
      .getByText(/mee te delen tegen/)
      .waitFor();
    await worker.getByText('Laatste dag om het project te sluiten').waitFor();
    await worker.getByText(/Zo berekend op/).waitFor();
    await worker.getByRole('button', { name: 'Toon als tabel' }).click();
    await worker
      .getByRole('table', { name: 'Periodes van het recht' })
      .getByText('Ander OCMW (KSZ)')
      .waitFor();
    await expectAccessibleEverywhere(worker, 'right');
    await go('/');
    await worker.getByText('Beslissing meedelen').first().waitFor();
  });

  it('puts right what was noted wrongly of an award, and says why', async () => {
    await right();
    await worker.getByRole('link', { name: /^Verbeter, vanaf/ }).click();
    await worker.getByRole('heading', { name: 'Toekenning verkeerd genoteerd' }).waitFor();
    await worker.getByLabel('Dag van de beslissing').fill(daysAgo(19));
    await worker.getByRole('button', { name: 'Kijk na', exact: true }).click();
    await worker.getByText('Vul dit in.').waitFor();
    await worker.getByLabel('Wat stond er verkeerd?').fill('De dag van de zitting was verkeerd.');
    await expectAccessibleEverywhere(worker, 'correction of an award');
    await worker.getByRole('button', { name: 'Kijk na', exact: true }).click();
    await expectAccessibleEverywhere(worker, 'the look over of a correction');
    await worker.getByText(/rekent Traject alles opnieuw/).waitFor();
    await worker.getByRole('button', { name: 'Bevestig de verbetering' }).click();
    await worker.getByRole('table', { name: 'Toekenningen' }).waitFor();
    await go(`${file}/verloop`);
    await worker.getByText('Wat van een toekenning genoteerd was, is verbeterd.').waitFor();
    await worker.getByText('De dag van de zitting was verkeerd.').waitFor();
  });

  it('completes a request with the decision that came later, in its place', async () => {
    await right('?nieuw=request');
    await worker.getByLabel('Dag van de vraag').fill(daysAgo(10));
    await save();
    const requests = worker.getByRole('table', { name: 'Vragen om een project' });
    await requests.getByText('nog geen beslissing').waitFor();
    await requests.getByRole('link', { name: /^Wijzig/ }).click();
    expect(await worker.getByLabel('Dag van de vraag').inputValue()).toBe(daysAgo(10));
    await worker.getByLabel('Dag van de beslissing om een project').fill(daysAgo(6));
    await expectAccessibleEverywhere(worker, 'a request that is completed');
    await save();
    await requests.waitFor();
    expect(await requests.getByText('nog geen beslissing').count()).toBe(0);
    expect(await requests.getByRole('row').count()).toBe(2);
  });

  it('takes out what belongs in another file, with the reason in the story', async () => {
    const requests = worker.getByRole('table', { name: 'Vragen om een project' });
    await requests.getByRole('link', { name: /^Wijzig/ }).click();
    await worker.getByRole('button', { name: 'Haal dit uit het dossier' }).press('Enter');
    const out = worker.getByRole('button', { name: 'Haal uit het dossier', exact: true });
    const focused = () => worker.evaluate<string>('document.activeElement.tagName');
    await expect.poll(focused).toBe('TEXTAREA');
    await out.press('Enter');
    await worker.getByText('Vul dit in.').waitFor();
    await worker.keyboard.type('Deze vraag hoort in een ander dossier.');
    await expectAccessibleEverywhere(worker, 'a record that is taken out');
    await out.press('Enter');
    await worker.getByText('Niemand vroeg om een project.').waitFor();
    await go(`${file}/verloop`);
    await worker.getByText('Uit het dossier gehaald: vraag om een project.').waitFor();
    await worker.getByText('Deze vraag hoort in een ander dossier.').waitFor();
  });

  it('starts no term of appeal while one of the eight mentions lacks', async () => {
    await right();
    await worker.getByRole('link', { name: /Noteer de mededeling, Toekenning/ }).click();
    await worker.getByRole('heading', { name: 'Zo staat het nu' }).waitFor();
    await worker.getByLabel('Dag van de mededeling').fill(daysAgo(15));
    await worker.getByText('Aangetekende brief').click();
    await worker.getByText('Ja, en ik vink aan wat erin staat').click();
    await worker.getByRole('button', { name: 'Vink alle acht aan' }).click();
    await worker.getByRole('checkbox', { name: /728 en 1017/ }).uncheck();
    await worker.getByRole('checkbox', { name: /In rechte/ }).check();
    await worker.getByRole('checkbox', { name: /In feite/ }).check();
    await expectAccessibleEverywhere(worker, 'notification');
    await worker.getByRole('button', { name: 'Kijk na', exact: true }).click();
    await worker.getByText('7 van 8').waitFor();
    await worker.getByText(/Deze vermeldingen ontbreken, dus de termijn van beroep/).waitFor();
    await expectAccessibleEverywhere(worker, 'the look over of a notification');
    // Back to the fields and on again: nothing of what was typed is lost.
    await worker.getByRole('button', { name: /^Wijzig.*Dag van de mededeling/ }).click();
    expect(await worker.getByLabel('Dag van de mededeling').inputValue()).toBe(daysAgo(15));
    await confirm(
      'Bevestig de mededeling',
      /Na uw bevestiging verandert deze mededeling niet meer/,
    );
    await decisions().getByText('loopt niet: er ontbreekt een vermelding').waitFor();
    await decisions().getByText('opnieuw mee te delen: er ontbreekt een vermelding').waitFor();
    await worker.getByRole('link', { name: /Bekijk, Toekenning/ }).click();
    await worker
      .getByText('De termijn van beroep loopt niet: er ontbreekt een vermelding.')
      .waitFor();
    await worker.getByRole('button', { name: /Waarom\?.*Er ontbreken vermeldingen/ }).click();
    await worker.getByText('artikel 21 §3', { exact: false }).first().waitFor();
    await expectAccessibleEverywhere(worker, 'notification without a mention');
  });

  it('is repaired by a second letter: the term runs from the good one, and both stay', async () => {
    await worker.getByRole('radio', { name: 'De beslissing is opnieuw meegedeeld' }).waitFor();
    await worker.getByLabel('Dag van de mededeling').fill(daysAgo(13));
    await worker.getByRole('radio', { name: 'Aangetekende brief' }).check();
    await worker.getByText('Ja, en ik vink aan wat erin staat').click();
    await worker.getByRole('button', { name: 'Vink alle acht aan' }).click();
    await worker.getByRole('checkbox', { name: /In rechte/ }).check();
    await worker.getByRole('checkbox', { name: /In feite/ }).check();
    await confirm(
      'Bevestig de mededeling',
      /Na uw bevestiging verandert deze mededeling niet meer/,
    );
    await decisions()
      .getByText(/meegedeeld op/)
      .waitFor();
    await decisions()
      .getByText(/^tot en met/)
      .waitFor();
    await worker.getByRole('link', { name: /Bekijk, Toekenning/ }).click();
    const letters = worker.getByRole('region', { name: 'Hoe ze is meegedeeld' });
    expect(await letters.getByRole('listitem').count()).toBe(2);
    await letters.getByText('er ontbreekt een vermelding').waitFor();
    await letters.getByText('telt', { exact: true }).waitFor();
    await expectAccessibleEverywhere(worker, 'the letters of a decision');
    // What was noted wrongly is put right beside what was noted.
    await worker.getByRole('radio', { name: /is niet juist of niet volledig/ }).check();
    expect(await worker.getByLabel('Dag van de mededeling').inputValue()).toBe(daysAgo(13));
    await worker.getByLabel('Dag van de mededeling').fill(daysAgo(12));
    await confirm(
      'Bevestig de mededeling',
      /Na uw bevestiging verandert deze mededeling niet meer/,
    );
    await worker.getByRole('link', { name: /Bekijk, Toekenning/ }).click();
    await letters.getByText('verbeterd').waitFor();
    expect(await letters.getByRole('listitem').count()).toBe(3);
    await go(`${file}/verloop`);
    await worker.getByText(/De beslissing is opnieuw meegedeeld/).waitFor();
    await worker.getByText(/De beslissing is meegedeeld/).waitFor();
    await right();
  });

  it('revises the right and ends it with a reason, each a decision of its own', async () => {
    await worker.getByRole('link', { name: /Ander bedrag/ }).click();
    await worker.getByLabel('Dag van de beslissing').fill(daysAgo(3));
    await worker.getByLabel('Nieuw bedrag vanaf').fill(daysAgo(5));
    await worker.getByText('1, samenwonend').click();
    // The full amount of the category stands there by itself.
    await expect.poll(() => worker.getByLabel('Bedrag per maand').inputValue()).toBe('876,13');
    await worker.getByRole('button', { name: 'Kijk na', exact: true }).click();
    await expectAccessibleEverywhere(worker, 'the look over of a revision');
    await worker.getByRole('button', { name: 'Bevestig de herziening' }).click();
    await worker.getByText('€ 876,13').waitFor();
    await worker.getByRole('link', { name: /^Einde van het recht/ }).click();
    await worker.getByLabel('Laatste dag van het recht').fill(daysAgo(1));
    await worker.getByLabel('Dag van de beslissing').fill(daysAgo(2));
    await worker.getByLabel('Waarom eindigt het recht?').selectOption('work');
    await expectAccessibleEverywhere(worker, 'end of the right');
    await confirm('Bevestig het einde', /staat de beslissing over dit einde vast/);
    await decisions()
      .getByText(/^Herziening vanaf/)
      .waitFor();
    await decisions()
      .getByText(/^Einde van het recht, laatste dag/)
      .waitFor();
    await worker.getByText('einde: Werk', { exact: false }).waitFor();
  });

  it('names before a file is closed which decisions were not made known', async () => {
    await go(`${file}/einde`);
    const open = worker.getByRole('list', { name: 'Wat nog open staat' });
    const revised = open
      .getByRole('listitem')
      .filter({ hasText: 'Beslissing meedelen: Herziening' });
    await revised.waitFor();
    await open.getByText(/Beslissing meedelen: Einde van het recht/).waitFor();
    await expectAccessibleEverywhere(worker, 'what is open before closing');
    await revised.getByRole('link', { name: 'Ga erheen' }).click();
    await worker.getByRole('heading', { name: 'Mededeling van de beslissing' }).waitFor();
  });

  it('names the life domains in a fragment to copy, in the language of the report', async () => {
    await right('?nieuw=report');
    await worker.getByRole('checkbox', { name: 'Wonen' }).check();
    await worker.getByText(/onder voorbehoud van het verdere traject/i).waitFor();
    await worker.getByRole('radio', { name: 'Frans' }).check();
    await worker.getByText(/bilan social et le PIIS/).waitFor();
    await expectAccessibleEverywhere(worker, 'report');
    await worker.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await worker.getByText('Gekopieerd').waitFor();
    await worker.emulateMedia({ media: 'print' });
    expect(await worker.getByRole('button', { name: 'Kopieer de tekst' }).isVisible()).toBe(false);
    expect(await worker.getByText(/bilan social et le PIIS/).isVisible()).toBe(true);
    await worker.emulateMedia({ media: 'screen' });
  });

  it('links a couple: each file shows both, and taking them apart ends it', async () => {
    partner = await added(913, 'Karim', 'Rechtmans');
    await awarded(partner, 40);
    await go(`${partner}/recht?nieuw=partner`);
    await worker.getByLabel('Zoek de partner').fill('Rechtmans');
    await worker.getByRole('radio', { name: 'Rechtmans Samira' }).check();
    await expectAccessibleEverywhere(worker, 'link a partner');
    await worker.getByRole('button', { name: 'Koppel de dossiers' }).click();
    await worker.getByText('Dit komt uit het dossier van de partner', { exact: false }).waitFor();
    await go(partner);
    await worker.getByRole('heading', { name: 'Beide partners' }).waitFor();
    await expectAccessibleEverywhere(worker, 'both partners');
    await worker.getByRole('link', { name: 'Partner: Rechtmans Samira' }).click();
    await worker.getByRole('heading', { level: 1, name: 'Rechtmans Samira' }).waitFor();
    await worker.getByRole('link', { name: 'Partner: Rechtmans Karim' }).waitFor();
    await right('?nieuw=unlink');
    await worker.getByText('Ze zijn geen koppel op categorie 3 meer').click();
    await expectAccessibleEverywhere(worker, 'unlink');
    await worker.getByRole('button', { name: 'Ontkoppel de dossiers' }).click();
    await worker.getByText('Geen koppel op categorie 3', { exact: true }).waitFor();
  });

  it('completes an exemption, reviews it in words, ends it, and says whether both decisions were made known', async () => {
    await go(`${partner}/vrijstelling?nieuw=ja`);
    await worker.getByLabel('Dag van de beslissing').fill(daysAgo(12));
    await worker.getByLabel('Vanaf').fill(daysAgo(12));
    await worker.getByRole('radio', { name: 'Billijkheid' }).check();
    await worker.getByLabel('Waarom nu geen project?').fill('Zorgt voor een ziek kind.');
    const keep = async () => {
      await worker.getByRole('button', { name: 'Kijk na' }).click();
      await worker.getByRole('button', { name: 'Bewaar de beslissing' }).click();
    };
    await keep();
    await worker.getByText('Niet gemotiveerd.').waitFor();
    await worker.getByRole('link', { name: 'Verbeter', exact: true }).click();
    await worker.getByLabel('Hoe zit het met de werkbereidheid?').fill('Kan zo niet werken.');
    await expectAccessibleEverywhere(worker, 'an exemption that is completed');
    await keep();
    await worker.getByText('Kan zo niet werken.').waitFor();
    await worker.getByRole('button', { name: 'Noteer een herziening' }).click();
    await worker.getByRole('radio', { name: 'Nog nodig' }).check();
    await worker.getByLabel('Wat is er bekeken?').fill('Het kind is nog niet genezen.');
    await expectAccessibleEverywhere(worker, 'review of an exemption');
    await worker.getByRole('button', { name: 'Bewaar de herziening' }).click();
    await worker.getByText('Het kind is nog niet genezen.').waitFor();
    await worker.getByRole('button', { name: 'Beëindig de vrijstelling' }).click();
    await worker.getByLabel('Laatste dag van de vrijstelling').fill(daysAgo(0));
    await worker.getByLabel('Dag van de beslissing').fill(daysAgo(1));
    await expectAccessibleEverywhere(worker, 'end of an exemption');
    await save();
    await worker.getByText('Einde van de vrijstelling:').waitFor();
    await worker
      .getByText(/mee te delen tegen/)
      .first()
      .waitFor();
    await expectAccessibleEverywhere(worker, 'exemption');
  });

  it('made no page complain', () => {
    expect(complaintsOfPages()).toEqual([]);
  });
});
