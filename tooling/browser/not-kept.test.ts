import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from './days.ts';
import {
  beginJourneyOnServer,
  complaintsOfPages,
  expectAccessibleEverywhere,
  type Journey,
  pictureWhenFailing,
} from './journey.ts';

let journey: Journey;
let worker: Page;

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_not_kept');
  ({ page: worker } = await journey.signIn('an'));
}, 120_000);
afterAll(() => journey.close());

pictureWhenFailing(() => worker);

/** Opens "not kept" of the file of somebody; the answer is the address of that page. */
const openNotKept = async (name: string): Promise<string> => {
  await worker.goto(`${journey.traject.url}/dossiers?tekst=${name}`);
  await worker
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await worker
    .getByRole('navigation', { name: 'Delen van het dossier' })
    .getByRole('link', { name: 'Niet nagekomen' })
    .click();
  await worker.getByRole('heading', { level: 2, name: 'Niet nagekomen' }).waitFor();
  return worker.url();
};

/** Opens a step from the list of what is missing. */
const step = async (name: string) => {
  await worker
    .getByRole('navigation', { name: 'Wat nog ontbreekt' })
    .getByRole('link', { name })
    .click();
  await worker.getByRole('link', { name: 'Terug naar het overzicht' }).waitFor();
};

const save = async (label = 'Bewaar') => {
  await worker.getByRole('button', { name: label, exact: true }).click();
  await worker
    .getByRole('link', { name: 'Terug naar het overzicht' })
    .waitFor({ state: 'detached' });
};

describe('what follows when an agreement is not kept', { timeout: 90_000 }, () => {
  it('stands on my day while a deferral runs, and opens at its place', async () => {
    await worker.getByText('Uitstel van de sanctie opvolgen').first().waitFor();
    await openNotKept('Benhaddou');
    await worker.getByText('Het uitstel loopt en wordt nageleefd.').waitFor();
    await worker.getByText('Vastgelegd onder').waitFor();
    // What was notified in time, months ago, is not late today.
    expect(await worker.getByText(/dagen te laat/).count()).toBe(0);
    await expectAccessibleEverywhere(worker, 'a deferral that runs');
  });

  it('a broken deferral is not carried out before the breach, and then within its days', async () => {
    await worker.getByRole('link', { name: 'Noteer een schending' }).click();
    await worker.getByLabel('Op welke dag?').fill(daysAgo(2));
    await worker.getByLabel('Wat gebeurde er?').fill('Opnieuw twee dagen niet op de stage.');
    await worker.getByLabel('De sanctie toepassen vanaf').fill(daysAgo(3));
    await expectAccessibleEverywhere(worker, 'a breach');
    await worker.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await worker.getByText('Deze dag is te vroeg').first().waitFor();
    await worker.getByText(/^Ten vroegste op/).waitFor();
    await worker.getByLabel('De sanctie toepassen vanaf').fill(daysAgo(0));
    await save();
    await worker.getByText('Deze sanctie is volgens de wet.', { exact: false }).waitFor();
    await worker.getByText('Uitbetaling geschorst').waitFor();
  });

  it('adapts the project instead of a sanction: from the path in one form to the contract', async () => {
    const address = await openNotKept('Daelman');
    await expectAccessibleEverywhere(worker, 'a path half-way');
    await worker.getByLabel('Wat past niet, en wat verandert er?').fill('De uren gaan naar tien.');
    await worker.getByRole('button', { name: 'Pas aan en ga naar het contract' }).click();
    await worker.waitForURL(/\/contract\/[0-9a-f-]{36}$/);
    await worker.goto(address);
    await worker.getByText('Het project werd aangepast', { exact: false }).waitFor();
    await worker.getByText('Alles loopt zoals afgesproken').waitFor();
    await expectAccessibleEverywhere(worker, 'a path that ended');
  });

  it('begins with what was not kept; the reasons are asked first, and to adapt is offered before a sanction', async () => {
    await openNotKept('Hermans');
    await worker.getByRole('link', { name: 'Noteer wat niet nagekomen is' }).click();
    await worker.getByRole('checkbox').first().check();
    await worker.getByLabel('Sinds welke dag?').fill(daysAgo(40));
    await worker.getByLabel('Wat is er gezien?').fill('De afbetaling van september kwam niet.');
    await expectAccessibleEverywhere(worker, 'what was not kept');
    await worker.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await worker.getByText('Eerst de vraag: wat is de reden').waitFor();
    await worker.getByRole('heading', { name: 'Pas het project aan' }).waitFor();
  });

  it('sets the steps of a lawful sanction, each opened from what is missing', async () => {
    await worker.getByRole('link', { name: 'Noteer de redenen' }).click();
    await worker.getByLabel('Wanneer werden de redenen afgewogen?').fill(daysAgo(35));
    await worker.getByRole('radio', { name: 'Nee' }).check();
    await worker.getByLabel('Waarom wel of niet?').fill('Er was geld en er was een herinnering.');
    await expectAccessibleEverywhere(worker, 'the reasons');
    await save();

    await step('Gemotiveerde beslissing');
    await worker.getByLabel('Motivering in feite').fill('Te vroeg.');
    await worker.getByRole('radio', { name: 'De hele uitbetaling' }).check();
    await worker.getByLabel('Eerste dag van de sanctie').fill(daysAgo(-5));
    await worker.getByRole('button', { name: 'Bewaar de beslissing' }).click();
    await worker.getByText('Er ontbreekt een stap vóór de beslissing').first().waitFor();
    await worker.getByRole('link', { name: 'Naar die stap' }).click();

    await worker.getByLabel('Op welke dag?').fill(daysAgo(34));
    await worker.getByRole('radio', { name: 'Aangetekend' }).check();
    await expectAccessibleEverywhere(worker, 'the formal notice');
    await save();
    await step('Advies van de maatschappelijk werker');
    await worker.getByLabel('Op welke dag?').fill(daysAgo(30));
    await worker
      .getByLabel('Het advies', { exact: true })
      .fill('Een korte schorsing van een deel.');
    await save();
    await step('Horen schriftelijk aangeboden');
    await worker.getByLabel('Wanneer werd het aangeboden?').fill(daysAgo(30));
    await save();
    await step('Antwoord en hoorgesprek');
    await worker.getByRole('radio', { name: 'Wil gehoord worden' }).check();
    await worker.getByLabel('Dag van het hoorgesprek').fill(daysAgo(22));
    await worker.getByRole('radio', { name: 'De cliënt met bijstand' }).check();
    await expectAccessibleEverywhere(worker, 'the hearing');
    await save();
  });

  it('refuses an impossible first day with its reason, and takes a possible one', async () => {
    await step('Gemotiveerde beslissing');
    await worker.getByLabel('Dag van de beslissing').fill(daysAgo(20));
    await worker.getByLabel('Motivering in feite').fill('De afbetaling bleef drie maanden uit.');
    await worker.getByRole('radio', { name: 'Een deel', exact: true }).check();
    await worker.getByLabel('Procent').fill('40');
    await worker.getByLabel('Eerste dag van de sanctie').fill(daysAgo(-200));
    await worker.getByText(/Ten vroegste .*ten laatste .*artikel 30 §2/).waitFor();
    await worker.getByRole('button', { name: 'Bewaar de beslissing' }).click();
    await worker.getByText('Deze dag is te laat').first().waitFor();
    await worker.getByText(/^Ten laatste op/).waitFor();
    await expectAccessibleEverywhere(worker, 'a decision with an impossible day');
    await worker.getByLabel('Eerste dag van de sanctie').fill(daysAgo(-5));
    await save('Bewaar de beslissing');
    await worker.getByText('De beslissing is bewaard.', { exact: false }).waitFor();
  });

  it('is frozen by its notification, after a look over', async () => {
    await step('Betekening');
    await worker.getByLabel('Op welke dag?').fill(daysAgo(15));
    await worker.getByRole('radio', { name: 'Tegen ontvangstbewijs' }).check();
    await worker.getByRole('checkbox').first().check();
    await worker.getByRole('button', { name: 'Kijk na' }).click();
    await worker.getByText('veranderen de beslissing, haar motivering', { exact: false }).waitFor();
    await worker.getByText('de termijn van beroep loopt niet', { exact: false }).waitFor();
    await expectAccessibleEverywhere(worker, 'the look over before the notification');
    await worker.getByRole('button', { name: 'Bevestig de betekening' }).click();
    await worker.getByText('Deze sanctie is volgens de wet.', { exact: false }).waitFor();
    await worker.getByText('40 % van de uitbetaling').waitFor();
    await worker.getByText('Vastgelegd onder').waitFor();
    await expectAccessibleEverywhere(worker, 'a notified decision');
  });

  it('is notified again, for the first letter lacked mentions; the decision stays as it is', async () => {
    const path = worker.url();
    await worker.getByText('In de brief ontbreekt een vermelding', { exact: false }).waitFor();
    await worker.getByRole('link', { name: 'Noteer een nieuwe mededeling' }).click();
    await worker.getByRole('heading', { name: 'Hoe ze is meegedeeld' }).waitFor();
    await worker.getByLabel('Dag van de mededeling').fill(daysAgo(4));
    await worker.getByRole('radio', { name: 'Aangetekende brief' }).check();
    await worker.getByText('Ja, en ik vink aan wat erin staat').click();
    await worker.getByRole('button', { name: 'Vink alle acht aan' }).click();
    await expectAccessibleEverywhere(worker, 'a sanction that is notified again');
    await worker.getByRole('button', { name: 'Kijk na' }).click();
    await worker.getByText('8 van 8').waitFor();
    await worker.getByRole('button', { name: 'Bevestig de mededeling' }).click();
    await worker.getByRole('table', { name: 'Beslissingen en mededeling' }).waitFor();
    await worker.goto(path);
    const letters = worker.getByRole('region', { name: 'Hoe ze is meegedeeld' });
    await letters.getByText('telt', { exact: true }).waitFor();
    expect(await letters.getByRole('listitem').count()).toBe(2);
    await worker.getByText('Vastgelegd onder').waitFor();
    expect(await worker.getByRole('link', { name: 'Noteer een nieuwe mededeling' }).count()).toBe(
      0,
    );
  });

  it('tells finance which payment is suspended and how much, never why', async () => {
    const { page: finance, context } = await journey.signIn('fatima', '/admin/');
    await finance.getByRole('link', { name: 'Schorsingen' }).click();
    const table = finance.getByRole('table', { name: 'Geschorste uitbetalingen' });
    await table.getByText('25 % van de uitbetaling').waitFor();
    await expectAccessibleEverywhere(finance, 'suspended payments');
    // The sanction of this journey begins in five days: in this month or the next.
    await finance.goto(`${journey.traject.url}/admin/schorsingen/${daysAgo(-5).slice(0, 7)}`);
    const row = table.getByRole('row').filter({ hasText: '40 % van de uitbetaling' });
    await row.getByText('komt nog').waitFor();
    await row.getByText('geen', { exact: true }).waitFor();
    expect(await finance.locator('main').innerText()).not.toContain('stage');
    const downloading = finance.waitForEvent('download');
    await finance.getByRole('button', { name: 'CSV downloaden' }).click();
    expect((await downloading).suggestedFilename()).toContain('schorsingen.csv');
    await finance.getByText('Dat de lijst werd meegenomen', { exact: false }).waitFor();
    await finance.goto(`${journey.traject.url}/admin/schorsingen/2019-01`);
    await finance.getByText('In deze maand is geen uitbetaling geschorst').waitFor();
    await expectAccessibleEverywhere(finance, 'a month without suspended payments');
    await context.close();
    const { page: chair, context: ofChair } = await journey.signIn('marc', '/admin/');
    expect(await chair.getByRole('link', { name: 'Schorsingen' }).count()).toBe(0);
    await chair.goto(`${journey.traject.url}/admin/schorsingen/${daysAgo(0).slice(0, 7)}`);
    await chair.getByText('Deze pagina bestaat niet').waitFor();
    await ofChair.close();
  });

  it('speaks French and German', async () => {
    await worker.getByLabel('Taal').selectOption('fr');
    await worker.getByRole('heading', { name: 'La décision notifiée' }).waitFor();
    await worker.getByLabel(/Langue/).selectOption('de');
    await worker.getByRole('heading', { name: 'Der zugestellte Beschluss' }).waitFor();
    await worker.getByLabel(/Sprache/).selectOption('nl');
  });

  it('let no page complain', () => {
    expect(complaintsOfPages()).toEqual([]);
  });
});
