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
let an: Page;
/** The file of Luc Martens, who asked for an interview yesterday. */
let luc: string;

/** The address of a file of the demonstration, as somebody sees it in the list. */

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_follow_up');
  ({ page: an } = await journey.signIn('an'));
  luc = await fileOf(an, 'Martens');
}, 120_000);
afterAll(() => journey.close());
pictureWhenFailing(() => an);

describe('follow-up of a project', { timeout: 60_000 }, () => {
  it('1. notes the conversation that grants an interview, and counts who came', async () => {
    await an.goto(`${luc}/opvolging`);
    await an.getByText('Voorstel voor de volgende evaluatie').waitFor();
    await an.getByText('nog te voeren').waitFor();
    await expectAccessibleEverywhere(an, 'follow-up');
    await an.getByRole('link', { name: 'Noteer het gesprek' }).click();
    await an.getByRole('radio', { name: 'Huisbezoek' }).check();
    await an.getByRole('button', { name: 'Bewaar het gesprek' }).click();
    await an.getByText('Kies een van de mogelijkheden.').waitFor();
    await an.getByRole('radio', { name: 'Gekomen', exact: true }).check();
    await an.getByLabel('Wat is er gezegd?').fill('Luc wil de rijopleiding afmaken.');
    await expectAccessibleEverywhere(an, 'conversation');
    await an.getByRole('button', { name: 'Bewaar het gesprek' }).click();
    await an.getByText('Luc wil de rijopleiding afmaken.').waitFor();
    await an.getByText('gesprek dat de cliënt op', { exact: false }).waitFor();
    await an.getByText('gebeurd', { exact: true }).waitFor();
    const counts = an.getByRole('list', { name: 'Aanwezigheid' });
    await counts.getByText('Niet gekomen, niet verwittigd').waitFor();
    expect(await counts.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^1\s+Gekomen/),
      expect.stringMatching(/^0\s+Niet gekomen, wel/),
      expect.stringMatching(/^1\s+Niet gekomen, niet/),
    ]);
  });

  it('2. completes an absence with the reason that was heard later', async () => {
    await an.getByText('reden nog niet gehoord').waitFor();
    await an
      .getByRole('listitem')
      .filter({ hasText: 'reden nog niet gehoord' })
      .getByRole('link', { name: /^Vul aan/ })
      .click();
    await an.getByLabel('Welke reden gaf de cliënt?').fill('De bus reed niet.');
    await expectAccessibleEverywhere(an, 'conversation that is completed');
    await an.getByRole('button', { name: 'Bewaar het gesprek' }).click();
    await an.getByText('De bus reed niet.').waitFor();
    await an.getByText('reden gehoord').waitFor();
  });

  it('2a. puts right on which day an interview was asked for', async () => {
    const change = an.getByRole('button', { name: /^Verbeter de vraag van/ });
    const day = an.getByLabel('Wanneer vroeg de cliënt het?');
    await change.click();
    await day.fill(daysAgo(3));
    await an.getByRole('button', { name: 'Haal dit uit het dossier' }).waitFor();
    await expectAccessibleEverywhere(an, 'an interview that was asked on another day');
    await an.getByRole('button', { name: 'Verbeter', exact: true }).click();
    await change.click();
    expect(await day.inputValue()).toBe(daysAgo(3));
    await an.getByRole('button', { name: 'Annuleer' }).click();
    await change.waitFor();
  });

  it('2b. completes an evaluation that did not count yet, and takes one out that was noted twice', async () => {
    await an.goto(`${luc}/opvolging?nieuw=evaluatie`);
    await an.getByLabel('Op welke dag?').fill(daysAgo(1));
    await an.getByRole('radio', { name: /Persoonlijk gesprek/ }).check();
    await an.getByLabel('Wat volgt?').fill('Luc belt de rijschool.');
    await an.getByRole('button', { name: 'Bewaar de evaluatie' }).click();
    const last = an.getByRole('listitem').filter({ hasText: 'Onvolledig: telt nog niet mee.' });
    const change = async (of = an.locator('.evaluations > li').first()) => {
      await of.getByText('Toon de details').click();
      await of.getByRole('link', { name: /^Vul aan of verbeter de evaluatie van/ }).click();
    };
    await change(last);
    const follows = an.getByLabel('Wat volgt?');
    expect(await follows.inputValue()).toBe('Luc belt de rijschool.');
    for (const objective of await an.getByRole('radio', { name: 'Onderweg' }).all())
      await objective.check();
    await expectAccessibleEverywhere(an, 'an evaluation that is completed');
    await an.getByRole('button', { name: 'Bewaar de evaluatie' }).click();
    const held = an.locator('.evaluations > li');
    await held.first().waitFor();
    expect(await last.count()).toBe(0);

    const count = await held.count();
    await change();
    await an.getByRole('button', { name: 'Haal dit uit het dossier' }).click();
    await an.getByLabel('Waarom hoort dit hier niet?').fill('Dubbel genoteerd.');
    await an.getByRole('button', { name: 'Haal uit het dossier', exact: true }).click();
    await expect.poll(() => held.count()).toBe(count - 1);
  });

  it('3. ticks a commitment off, takes it back, and keeps both beside the signed text', async () => {
    const tick = an.getByRole('button', { name: /^Vink af: We onderhandelen/ });
    await tick.click();
    await an.getByRole('radio', { name: 'De cliënt' }).check();
    await an.getByLabel('Hoe weet u het?').fill('Het plan ligt op tafel.');
    await expectAccessibleEverywhere(an, 'tick');
    await an.getByRole('button', { name: 'Bewaar het vinkje' }).click();
    const undo = an.getByRole('button', { name: /^Neem terug: We onderhandelen/ });
    await undo.click();
    await an.getByLabel('Waarom neemt u het vinkje terug?').fill('De leverancier zei het af.');
    await an.getByRole('button', { name: 'Neem het vinkje terug' }).click();
    await tick.waitFor();
    const one = an.getByRole('listitem').filter({ hasText: 'We onderhandelen' });
    await one.getByRole('button', { name: 'Toon wat er gezegd is' }).click();
    await one.getByText('Het plan ligt op tafel.').waitFor();
    await one.getByText('De leverancier zei het af.').waitFor();
    await expectAccessibleEverywhere(an, 'history of a commitment');
  });

  it('4. keeps a note for the writer alone from a colleague of the same team', async () => {
    await an.goto(luc);
    for (const [text, reader] of [
      ['Bel eerst de buurvrouw.', 'Het team'],
      ['Ik twijfel over de rijopleiding.', 'Alleen ik'],
    ] as const) {
      await an.getByRole('button', { name: 'Schrijf een notitie' }).click();
      await an.getByLabel('Nieuwe notitie').fill(text);
      await an.getByRole('radio', { name: reader }).check();
      await expectAccessibleEverywhere(an, `note: ${reader}`);
      await an.getByRole('button', { name: 'Bewaar de notitie' }).click();
      await an.getByRole('article').getByText(text).waitFor();
    }
    const { page: tom, context } = await journey.signIn('tom');
    await tom.goto(luc);
    await tom.getByRole('article').getByText('Bel eerst de buurvrouw.').waitFor();
    expect(await tom.getByText('twijfel').count()).toBe(0);
    expect(await tom.getByRole('button', { name: /^Wijzig de notitie/ }).count()).toBe(0);
    await context.close();
  });

  it('5. tells everything in sentences, filtered by kind in the address', async () => {
    await an.goto(`${luc}/verloop`);
    const story = an.getByRole('list', { name: 'Wat er gebeurde' });
    await story.getByText('Luc wil de rijopleiding afmaken.').waitFor();
    for (const sentence of ['Huisbezoek.', 'Vinkje teruggenomen', 'De persoon ondertekende.'])
      await story.getByText(sentence, { exact: false }).first().waitFor();
    await an.getByLabel('Toon').selectOption('notitie');
    await an.waitForURL(/\?soort=notes$/);
    await story.getByText('Notitie, alleen voor u.').waitFor();
    expect(await story.getByText('Huisbezoek').count()).toBe(0);
    await expectAccessibleEverywhere(an, 'story');
    await an.reload();
    await story.getByText('Bel eerst de buurvrouw.').waitFor();
  });
});

describe('another worker', { timeout: 60_000 }, () => {
  /** The file of Fatou Ndiaye, who speaks French. */
  let fatou: string;

  it('6. has a colleague stand in, from a day until a day', async () => {
    fatou = await fileOf(an, 'Ndiaye');
    await an.goto(`${fatou}/opvolging`);
    await an.getByRole('link', { name: 'Vervanging en overdracht' }).click();
    await an.getByRole('button', { name: 'Vervanging noteren' }).click();
    await an.getByLabel('Wie vervangt?').selectOption({ label: 'Tom Daems (Team Centrum)' });
    await an.getByLabel('Vanaf').fill(daysAgo(1));
    await an.getByLabel('Tot en met').fill(daysAgo(-20));
    await expectAccessibleEverywhere(an, 'replacement');
    await an.getByRole('button', { name: 'Bewaar de vervanging' }).click();
    await an.getByText('Tom Daems vervangt An Verlinden').waitFor();
    await an.getByText('bij An Verlinden, vervangen door Tom Daems').waitFor();
    await expectAccessibleEverywhere(an, 'worker of a file');
  });

  it('7. prints the hand-over sheet without the screen around it', async () => {
    await an.getByRole('link', { name: 'Open het overdrachtsblad' }).click();
    const sheet = an.getByRole('article', { name: 'Overdrachtsblad' });
    await sheet.getByText('Verbintenissen die nog openstaan').waitFor();
    await sheet.getByText('Je volgt de stage van acht weken', { exact: false }).waitFor();
    await expectAccessibleEverywhere(an, 'hand-over sheet');
    await an.emulateMedia({ media: 'print' });
    expect(await an.getByRole('button', { name: 'Druk af' }).isVisible()).toBe(false);
    expect(await an.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await sheet.isVisible()).toBe(true);
    await an.emulateMedia({ media: 'screen' });
  });

  it('7b. plans the change for a later day: the letter is dated so, both see it coming, and it is taken back', async () => {
    const day = daysAgo(-10);
    await an.goto(`${fatou}/overdracht?nieuw=overdracht`);
    await an.getByLabel('Wie neemt over?').selectOption({ label: 'Sophie Lambert (Team Noord)' });
    await an.getByLabel('Vanaf welke dag?').fill(day);
    await an.getByRole('button', { name: 'Kijk na' }).click();
    await an.getByText('komt het dossier vanzelf bij Sophie Lambert', { exact: false }).waitFor();
    const letter = an.getByRole('article', { name: /Concerne/ });
    const date = new Intl.DateTimeFormat('fr-BE', { dateStyle: 'long' }).format(new Date(day));
    await letter.getByText(`À partir du ${date}, Sophie Lambert`, { exact: false }).waitFor();
    await expectAccessibleEverywhere(an, 'check of a planned change');
    await an.getByRole('button', { name: 'Plan de overdracht' }).click();
    await an.getByText('Sophie Lambert zal overnemen van An Verlinden').waitFor();
    await an.getByText(/^vanaf .* bij Sophie Lambert$/).waitFor();
    // The old worker stands, and nothing else can be planned meanwhile.
    await an.getByText('bij An Verlinden, vervangen door Tom Daems').waitFor();
    expect(await an.getByRole('button', { name: 'Dossier overdragen' }).count()).toBe(0);
    await expectAccessibleEverywhere(an, 'planned change');

    await an.goto(`${journey.traject.url}/`);
    const leaving = an.getByRole('region', { name: 'Dossiers die van werker wisselen' });
    const goes = leaving.getByRole('listitem').filter({ hasText: 'Ndiaye Fatou' });
    await goes.getByText('gaat naar Sophie Lambert').waitFor();
    await expectAccessibleEverywhere(an, 'my day with a planned change');
    const { page: sophie, context } = await journey.signIn('sophie', '/');
    await sophie.getByLabel(/Langue|Taal/).selectOption('nl');
    await sophie.goto(`${journey.traject.url}/`);
    const coming = sophie.getByRole('region', { name: 'Dossiers die van werker wisselen' });
    await coming.getByText('komt bij u, van An Verlinden').waitFor();
    // Until the day, who it is about is not for another team.
    expect(await coming.getByText('Ndiaye').count()).toBe(0);
    await sophie.goto(fatou);
    await sophie.getByText('niet voor u zichtbaar', { exact: false }).waitFor();
    await context.close();

    const { page: hilde, context: ofHead } = await journey.signIn('hilde');
    await hilde.goto(`${journey.traject.url}/team?lijst=dossiers`);
    await hilde.getByText(/^vanaf .* bij Sophie Lambert$/).waitFor();
    await ofHead.close();

    await an.goto(`${fatou}/overdracht`);
    await an.getByRole('button', { name: 'Trek de overdracht in' }).click();
    await expectAccessibleEverywhere(an, 'taking a change back');
    await an.getByRole('button', { name: 'Trek in', exact: true }).click();
    await an.getByText('Sophie Lambert neemt niet over van An Verlinden').waitFor();
    await an.getByRole('button', { name: 'Dossier overdragen' }).waitFor();
    await expectAccessibleEverywhere(an, 'change taken back');
  });

  it('8. gives the file to another team after one look at the letter in French, and is out', async () => {
    await an.goto(`${fatou}/overdracht?nieuw=overdracht`);
    await an.getByRole('button', { name: 'Kijk na' }).click();
    await an.getByText('Vul dit in.').waitFor();
    await an.getByLabel('Wie neemt over?').selectOption({ label: 'Sophie Lambert (Team Noord)' });
    await an.getByRole('button', { name: 'Kijk na' }).click();
    await an.getByText('Dat team is niet het uwe', { exact: false }).waitFor();
    const letter = an.getByRole('article', { name: /Concerne/ });
    await letter.getByText('Sophie Lambert suit votre dossier', { exact: false }).waitFor();
    expect(await letter.getAttribute('lang')).toBe('fr');
    await expectAccessibleEverywhere(an, 'check before handing over');
    await an.getByRole('button', { name: 'Draag het dossier over' }).click();
    await an.getByText('U ziet het niet meer.', { exact: false }).waitFor();
    await an.goto(fatou);
    await an.getByText('niet voor u zichtbaar', { exact: false }).waitFor();
  });

  it('9. lets the successor in, who prints the letter and states when it was sent', async () => {
    const { page: sophie } = await journey.signIn('sophie', '/');
    await sophie.getByLabel(/Langue|Taal/).selectOption('nl');
    await sophie.goto(`${fatou}/overdracht`);
    await sophie.getByText('Sophie Lambert neemt over van An Verlinden').waitFor();
    await sophie.getByText('brief nog te versturen').waitFor();
    await sophie.getByRole('link', { name: 'Open de brief over Sophie Lambert' }).click();
    const letter = sophie.getByRole('article', { name: /Concerne/ });
    await letter.getByText('article 16 de l’arrêté royal', { exact: false }).waitFor();
    await expectAccessibleEverywhere(sophie, 'letter of a change of worker');
    await sophie.emulateMedia({ media: 'print' });
    expect(await letter.isVisible()).toBe(true);
    expect(await sophie.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    await sophie.emulateMedia({ media: 'screen' });
    await sophie.getByRole('button', { name: 'Noteer de dag' }).click();
    await sophie.getByText('brief verstuurd op', { exact: false }).waitFor();
  });

  it('let no page complain', () => {
    // The file that was given away is refused, and the page says so: the error is the answer that was asked for.
    const others = complaintsOfPages().filter(
      (said) => !said.includes('TRPCClientError: not-found'),
    );
    expect(others).toEqual([]);
  });
});
