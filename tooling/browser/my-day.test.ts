import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright';
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
let head: Page;

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_my_day');
  ({ page: worker } = await journey.signIn('an'));
}, 120_000);
afterAll(() => journey.close());

pictureWhenFailing(() => head ?? worker);

/** Goes on with Tab until an element has the focus: what cannot be reached by keyboard fails. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 300; step += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached by keyboard`);
}

/** Presses a button or follows a link, by keyboard alone. */
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Types a day in the browser's own field, which is filled part by part. */
async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  await tabTo(page, field);
  const [year = '', month = '', date = ''] = day.split('-');
  await page.keyboard.type(`${month}${date}${year}`);
  expect(await field.inputValue()).toBe(day);
}

const figure = async (page: Page, name: string): Promise<number> => {
  const text = await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name }) })
    .first()
    .innerText();
  return Number(/^\d+/.exec(text.trim())?.[0]);
};

const group = (name: string) => worker.getByRole('region', { name, exact: true });

describe('the morning of a worker, by keyboard only', { timeout: 60_000 }, () => {
  it('opens with the numbers, then the lists, with the reminder of one month before', async () => {
    await worker.getByRole('heading', { level: 1, name: /An$/ }).waitFor();
    expect(await figure(worker, 'Te laat')).toBe(await group('Te laat').locator('li.duty').count());
    expect(await figure(worker, 'Uitgesteld')).toBe(
      await group('Uitgesteld').locator('li.duty').count(),
    );
    await group('Deze maand')
      .getByText(/^herinnering op/)
      .first()
      .waitFor();
    await expectAccessibleEverywhere(worker, 'my day');
  });

  it('explains a date: what the article asks, the day counted from, how, the last day', async () => {
    const late = group('Te laat').locator('li.duty', { hasText: 'Project sluiten' }).first();
    await press(worker, late.getByRole('button', { name: 'Leg deze datum uit' }));
    await late.getByText('binnen drie maanden na de beslissing', { exact: false }).waitFor();
    await late.getByText('artikelen 6 §1 en 13 §2', { exact: false }).waitFor();
    await late.getByText('Geteld vanaf').waitFor();
    await expectAccessibleEverywhere(worker, 'my day with an explained date');
  });

  it('puts what is overdue on hold, and it stays in sight', async () => {
    const overdue = await figure(worker, 'Te laat');
    const late = group('Te laat').locator('li.duty').first();
    await press(worker, late.getByRole('button', { name: /^Stel uit: / }));
    const reason = late.getByLabel('Waarom kan het nu niet?');
    expect(await reason.evaluate((field) => field.matches(':focus'))).toBe(true);
    await worker.keyboard.type('De client is verhuisd.');
    await typeDay(worker, late.getByLabel('Op welke dag komt het terug?'), daysAgo(1));
    await press(worker, late.getByRole('button', { name: 'Stel uit tot die dag' }));
    await late.getByText('Kies een dag na vandaag.').first().waitFor();
    await expectAccessibleEverywhere(worker, 'holding a duty, refused');
    await worker.keyboard.press('Shift+Tab');
    await late.getByLabel('Op welke dag komt het terug?').fill('');
    await typeDay(worker, late.getByLabel('Op welke dag komt het terug?'), daysAgo(-5));
    await press(worker, late.getByRole('button', { name: 'Stel uit tot die dag' }));
    await late.getByText(/^uitgesteld tot .*: De client is verhuisd\.$/).waitFor();
    expect(await figure(worker, 'Te laat')).toBe(overdue);
  });

  it('puts what comes this month on hold, and takes it up again', async () => {
    const before = await figure(worker, 'Deze maand');
    const row = group('Deze maand').locator('li.duty').first();
    const who = await row.getByRole('link').nth(1).innerText();
    await press(worker, row.getByRole('button', { name: /^Stel uit: / }));
    await worker.keyboard.type('Wacht op het attest.');
    await typeDay(worker, row.getByLabel('Op welke dag komt het terug?'), daysAgo(-3));
    await press(worker, row.getByRole('button', { name: 'Stel uit tot die dag' }));
    const held = group('Uitgesteld').locator('li.duty', { hasText: 'Wacht op het attest.' });
    await held.waitFor();
    expect(await figure(worker, 'Deze maand')).toBe(before - 1);
    await press(worker, held.getByRole('button', { name: /^Neem weer op: / }));
    await held.waitFor({ state: 'detached' });
    expect(await group('Deze maand').innerText()).toContain(who);
  });

  it('keeps a private reminder with a file: added, changed, done, deleted', async () => {
    const agenda = worker.getByRole('region', { name: 'Mijn agenda' });
    await agenda.getByText('Balans: huisvesting en financiën').waitFor();
    await press(worker, agenda.getByRole('button', { name: 'Toevoegen' }));
    const form = agenda.getByRole('form', { name: 'Afspraak of herinnering toevoegen' });
    await worker.keyboard.press('ArrowRight');
    await press(worker, form.getByRole('button', { name: 'Bewaar' }));
    await form.getByText('Vul dit in.').waitFor();
    await expectAccessibleEverywhere(worker, 'a new reminder with a fault');
    const text = form.getByLabel('Waarover?');
    expect(await text.evaluate((field) => field.matches(':focus'))).toBe(true);
    await worker.keyboard.type('Bel de school');
    // Any file that one may see, found as at the top of the page: not only the own ones, and however many there are.
    await tabTo(worker, form.getByRole('combobox', { name: 'Dossier' }));
    await worker.keyboard.type('aerts');
    // First, for half of the name finds others before it.
    await form
      .getByRole('option')
      .first()
      .filter({ hasText: /^Aerts Rita/ })
      .waitFor();
    await expectAccessibleEverywhere(worker, 'looking for a file for the agenda');
    await worker.keyboard.press('ArrowDown');
    await worker.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Ander dossier dan Aerts Rita' }).waitFor();
    await press(worker, form.getByRole('button', { name: 'Bewaar' }));
    const line = agenda.locator('.agenda-line', { hasText: 'Bel de school' });
    await line.getByRole('link', { name: 'Aerts Rita' }).waitFor();

    await press(worker, line.getByRole('button', { name: 'Wijzig: Bel de school' }));
    const change = agenda.getByRole('form', { name: 'Wijzigen' });
    await tabTo(worker, change.getByLabel('Waarover?'));
    await worker.keyboard.press('End');
    await worker.keyboard.type(' voor woensdag');
    // The same entry was changed in another window meanwhile: both sides stand there, and what was typed is chosen.
    const entries = (await (
      await worker.request.get(`${journey.traject.url}/trpc/agenda.list`)
    ).json()) as { result: { data: { id: string; text: string; version: number }[] } };
    const stored = entries.result.data.find((entry) => entry.text === 'Bel de school');
    await worker.evaluate(
      async (body) => {
        await fetch('/trpc/agenda.change', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
      },
      JSON.stringify({
        requestId: randomUUID(),
        id: stored?.id,
        version: stored?.version,
        kind: 'reminder',
        onDay: daysAgo(-2),
        atTime: null,
        text: 'Bel de directeur',
        dossierId: null,
      }),
    );
    await press(worker, change.getByRole('button', { name: 'Bewaar' }));
    const both = change.getByRole('table', { name: 'Iemand heeft dit intussen gewijzigd' });
    await both.getByRole('cell', { name: 'Bel de directeur' }).waitFor();
    await both.getByRole('cell', { name: 'Bel de school voor woensdag' }).waitFor();
    await both.getByRole('cell', { name: 'Aerts Rita' }).waitFor();
    await expectAccessibleEverywhere(worker, 'an appointment that was changed meanwhile');
    await press(worker, change.getByRole('button', { name: 'Houd wat ik typte' }));
    const changed = agenda.locator('.agenda-line', { hasText: 'Bel de school voor woensdag' });
    // What is ticked off shows so before the server has answered, and comes back when it refuses.
    let answer = (): void => undefined;
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await worker.route('**/trpc/agenda.mark**', async (route) => {
      await mayAnswer;
      await route.abort();
    });
    await press(worker, changed.getByRole('button', { name: /^Gedaan: / }));
    await changed.getByText('gedaan', { exact: true }).waitFor();
    answer();
    await changed.getByText('gedaan', { exact: true }).waitFor({ state: 'detached' });
    await worker.unroute('**/trpc/agenda.mark**');
    await press(worker, changed.getByRole('button', { name: /^Gedaan: / }));
    const undo = changed.getByRole('button', { name: /^Toch niet gedaan: / });
    await undo.waitFor();
    expect(await undo.evaluate((button) => button.matches(':focus'))).toBe(true);
    await press(worker, changed.getByRole('button', { name: /^Verwijder: / }));
    await changed.waitFor({ state: 'detached' });
  });

  it('opens the right place of a file', async () => {
    const row = group('Te laat').locator('li.duty', { hasText: 'Evaluatie' }).first();
    await press(worker, row.getByRole('link', { name: 'Evaluatie' }));
    await worker.getByLabel('Op welke dag?').waitFor();
    expect(worker.url()).toContain('/opvolging?nieuw=evaluatie');
  });
});

describe('the team of the head', { timeout: 60_000 }, () => {
  it('is not for a social worker', async () => {
    expect(await worker.getByRole('link', { name: 'Team', exact: true }).count()).toBe(0);
    await worker.goto(`${journey.traject.url}/team`);
    await worker.getByText('Dit overzicht is voor de hoofdmaatschappelijk werker.').waitFor();
    await expectAccessibleEverywhere(worker, 'team for a social worker');
  });

  it('shows what each member carries; each number opens its rows', async () => {
    ({ page: head } = await journey.signIn('hilde'));
    await press(head, head.getByRole('link', { name: 'Team', exact: true }));
    const load = head.getByRole('table', { name: 'Wie draagt wat' });
    const late = load.getByRole('link', { name: /Te laat, An Verlinden$/ });
    const count = Number(await late.innerText());
    await expectAccessibleEverywhere(head, 'team');
    await press(head, late);
    const rows = head.getByRole('table', { name: 'Te laat: An Verlinden' });
    await rows.waitFor();
    expect(await rows.locator('tbody tr').count()).toBe(count);
    expect(head.url()).toContain('lijst=te-laat');
  });

  it('takes the weeks without movement from the address', async () => {
    await head.goto(`${journey.traject.url}/team?lijst=zonder-beweging&weken=10`);
    const rows = head.getByRole('table', { name: 'Dossiers zonder beweging' });
    await rows.waitFor();
    expect(await rows.locator('tbody tr').count()).toBe(await figure(head, 'Zonder beweging'));
    await head.getByLabel('Zonder beweging sinds').selectOption('52');
    await head.waitForURL(/weken=52/);
    await head.getByText('al 52 weken niets gewijzigd').waitFor();
  });

  it('hands files of others and of a colleague who left to somebody, after a look at all of it', async () => {
    await head.goto(`${journey.traject.url}/team`);
    await press(head, head.getByRole('link', { name: /Zonder werker/ }));
    const rows = head.getByRole('table', { name: 'Dossiers zonder werker' });
    await rows.getByText('werkt hier niet meer').first().waitFor();
    await tabTo(head, rows.getByRole('checkbox').first());
    await head.keyboard.press('Space');
    await head.getByText('1 dossier gekozen').waitFor();
    await head.getByLabel('Geef aan').selectOption({ label: 'Tom Daems (Team Centrum)' });
    const from = head.getByLabel('Vanaf');
    await from.fill(daysAgo(-9));
    await press(head, head.getByRole('button', { name: 'Kijk na' }));
    await head.getByText('Tot dan blijven ze waar ze zijn', { exact: false }).waitFor();
    await expectAccessibleEverywhere(head, 'check before planning a hand-over');
    await press(head, head.getByRole('button', { name: 'Terug' }));
    await from.fill(daysAgo(0));
    await press(head, head.getByRole('button', { name: 'Kijk na' }));
    await head
      .getByText('De dossiers gaan vandaag definitief naar Tom Daems', { exact: false })
      .waitFor();
    await expectAccessibleEverywhere(head, 'check before handing over');
    await press(head, head.getByRole('button', { name: 'Geef de dossiers' }));
    await head.getByText('Het dossier is nu bij Tom Daems.').waitFor();
    await head.getByText('Hier staat niets.').waitFor();
    expect(await figure(head, 'Zonder werker')).toBe(0);
    await expectAccessibleEverywhere(head, 'team after handing over');
  });

  it('lets the head allow one-sided appointments, told what the law says, and forbid them again', async () => {
    await press(head, head.getByRole('link', { name: 'Centrum', exact: true }));
    const setting = head.getByRole('region', { name: 'Eenzijdige afspraken' });
    await setting.getByText('De wet zegt nee', { exact: false }).waitFor();
    await setting.getByText('Uw centrum volgt de wet', { exact: false }).waitFor();
    const save = setting.getByRole('button', { name: 'Bewaar de keuze' });
    expect(await save.isDisabled()).toBe(true);
    await tabTo(head, setting.getByRole('radio', { name: /^Nee/ }));
    await head.keyboard.press('ArrowDown');
    await press(head, save);
    const flag = setting.getByText('in strijd met de wet, die het akkoord van beiden vraagt', {
      exact: false,
    });
    await flag.waitFor();
    await setting.getByText('Bewaard om', { exact: false }).waitFor();
    await expectAccessibleEverywhere(head, 'one-sided appointments allowed');
    await head.reload();
    await flag.waitFor();
    await tabTo(head, setting.getByRole('radio', { name: /^Ja/ }));
    await head.keyboard.press('ArrowUp');
    await press(head, save);
    await setting.getByText('Uw centrum volgt de wet', { exact: false }).waitFor();
    // A social worker has no such page.
    await worker.goto(`${journey.traject.url}/centrum`);
    await worker.getByText('Deze pagina is voor de hoofdmaatschappelijk werker.').waitFor();
  });

  it('let no page complain', () => {
    expect(complaintsOfPages()).toEqual([]);
  });
});
