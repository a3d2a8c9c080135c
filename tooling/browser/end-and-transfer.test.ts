import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from './days.ts';
import {
  beginJourneyOnServer,
  complaintsOfPages,
  expectAccessibleEverywhere,
  fileOf,
  type Journey,
  madeUpInsz,
  pictureWhenFailing,
} from './journey.ts';

let journey: Journey;
let worker: Page;
let made: Record<string, unknown>;
/** The address of the file into which the transfer was taken over. */
let received: string;

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_transfer');
  ({ page: worker } = await journey.signIn('an'));
}, 120_000);
afterAll(() => journey.close());

pictureWhenFailing(() => worker);

/** The address of a file of the demonstration, by the name of its person. */

const choose = (question: string, answer: string) =>
  worker
    .getByRole('radiogroup', { name: question })
    .getByRole('radio', { name: answer, exact: true })
    .check();
const press = (name: string | RegExp) => worker.getByRole('button', { name }).click();

/** JSON without spaces and with the keys of every object in order, as the README says it. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
};
/** The part of a transfer file that its hash is taken of. */
const contentOf = ({ hash: _hash, contents: _contents, ...content }: Record<string, unknown>) =>
  content;
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const sealed = (content: object, contents: object = {}) => ({
  ...content,
  hash: sha256(canonical(content)),
  contents,
});

const PDF = Buffer.from('%PDF-1.4\n% het getekende contract\n%%EOF\n');
/** A paper of a kind that nobody here keeps. */
const OLD = Buffer.from('een brief in een oud programma');

/** A sanction that the other centre decided, and that still runs. */
const SANCTION = {
  id: '0192a3b4-0000-7000-8000-000000000003',
  decidedBy: 'OCMW Elders',
  failedOn: daysAgo(70),
  commitments: ['Drie keer per week naar de stage'],
  noticeOn: daysAgo(60),
  weighedOn: daysAgo(55),
  advisedOn: daysAgo(50),
  hearingOfferedOn: daysAgo(50),
  hearingAsked: false,
  hearingHeldOn: null,
  decidedOn: daysAgo(40),
  reasoned: true,
  notifiedOn: daysAgo(35),
  from: daysAgo(20),
  until: daysAgo(-9),
  extent: 'part',
  percent: 50,
  amountCents: null,
};

/** The file that was made, as if another centre had made it about somebody who is not here yet. */
const fromElsewhere = () => {
  const old = {
    id: '0192a3b4-0000-7000-8000-000000000002',
    paperClass: 'other',
    name: 'oude brief.doc',
    mediaType: 'application/msword',
    size: OLD.length,
    checksum: sha256(OLD),
  };
  const content = {
    ...contentOf(made),
    documents: [...(made['documents'] as object[]), old],
    sanctions: [SANCTION],
    from: {
      centreId: '0192a3b4-0000-7000-8000-000000000001',
      name: 'OCMW Elders',
      nisCode: '44021',
      kboNumber: '0212214125',
    },
    person: {
      insz: madeUpInsz(955),
      firstName: 'Nadia',
      lastName: 'Verhuisd',
      birthDate: '1990-06-15',
      language: 'nl',
    },
    right: [{ kind: 'living-wage', from: daysAgo(400), until: daysAgo(200) }],
  };
  return sealed(content, {
    ...(made['contents'] as object),
    [old.checksum]: OLD.toString('base64'),
  });
};
const upload = (content: object) =>
  worker.locator('input[type="file"]').setInputFiles({
    name: 'overdracht.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });

describe('the end of a project, and its way to another centre', { timeout: 60_000 }, () => {
  it('says what an end costs, day by day, and what is left of the months', async () => {
    await worker.goto(`${await fileOf(worker, 'Willems')}/einde`);
    const costs = worker.getByRole('table', { name: 'Wat een einde kost, per dag' });
    await costs.getByText('(vandaag)').waitFor();
    await worker.getByLabel('Een andere dag').fill('2027-01-31');
    await costs.getByText('31 jan. 2027').waitFor();
    expect(await costs.getByRole('row').count()).toBe(4);
    await worker
      .getByRole('table', { name: 'Wat nog rest van de toelage' })
      .getByText('Eerste toelage')
      .waitFor();
    await expectAccessibleEverywhere(worker, 'end');
  });

  it('opens the reasons of each month by keyboard, as a strip and as a table', async () => {
    await worker.goto(`${await fileOf(worker, 'Willems')}/toelage`);
    const now = worker.getByRole('button', { name: /\(deze maand\)/ });
    await now.focus();
    await worker.keyboard.press('ArrowLeft');
    await worker.keyboard.press('Enter');
    expect(await worker.locator('.month-cell[aria-pressed="true"]').count()).toBe(1);
    await worker
      .getByRole('button', { name: /^Verberg|^Waarom/ })
      .first()
      .waitFor();
    await worker.getByRole('table', { name: 'Wat verloren gaat, en wanneer' }).waitFor();
    await expectAccessibleEverywhere(worker, 'months as a strip');
    await press('Toon als tabel');
    await worker.getByRole('table', { name: 'Maand na maand' }).waitFor();
    await expectAccessibleEverywhere(worker, 'months as a table');
  });

  it('records a move, with a consent that has its day and its way', async () => {
    await worker.goto(`${await fileOf(worker, 'Willems')}/einde`);
    await worker.getByRole('link', { name: 'Noteer een verhuizing' }).click();
    await worker.getByLabel('Eerste dag in het andere gebied').fill(daysAgo(3));
    await worker.getByLabel('Nieuw OCMW').fill('OCMW Elders');
    await choose('De persoon vraagt om het project mee te nemen', 'Nee');
    await choose('De persoon stemt in met de overdracht', 'Ja');
    await press('Bewaar');
    await worker.getByText('Vul dit in.').first().waitFor();
    await expectAccessibleEverywhere(worker, 'form of a move with a fault');
    await worker.getByLabel('Toestemming van').fill(daysAgo(5));
    await worker.getByLabel('Toestemming', { exact: true }).selectOption('op papier');
    await press('Bewaar');
    await worker.getByText('Het project is van rechtswege beëindigd.').waitFor();
  });

  it('makes the file after one look over, with a paper, and notes that it was made', async () => {
    const end = worker.url();
    await worker.goto(end.replace(/einde.*$/, 'papieren'));
    await worker.getByLabel('Wat is het?').selectOption({ label: 'Contract' });
    await worker.getByLabel('Kies een bestand').setInputFiles({
      name: 'getekend contract.pdf',
      mimeType: 'application/pdf',
      buffer: PDF,
    });
    await worker.getByText('getekend contract.pdf is toegevoegd.').waitFor();
    await worker.goto(end);
    await press('Maak het bestand klaar');
    await worker.getByRole('checkbox', { name: 'getekend contract.pdf' }).check();
    await press('Kijk na');
    await worker.getByText('staat voorgoed in het dossier').waitFor();
    await expectAccessibleEverywhere(worker, 'what goes along');
    const [download] = await Promise.all([
      worker.waitForEvent('download'),
      press('Maak en bewaar het bestand'),
    ]);
    made = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
    expect(made).toMatchObject({ format: 'traject-transfer', to: 'OCMW Elders', balance: null });
    expect(sealed(contentOf(made)).hash).toBe(made['hash']);
    expect(made['documents']).toMatchObject([
      { paperClass: 'contract', name: 'getekend contract.pdf', checksum: sha256(PDF) },
    ]);
    expect(made['contents']).toEqual({ [sha256(PDF)]: PDF.toString('base64') });
    await worker.getByRole('table', { name: 'Gemaakte bestanden' }).waitFor();
  });

  it('refuses a file of the own centre, one that was changed, and one that does not fit', async () => {
    await worker.goto(`${journey.traject.url}/dossiers`);
    await worker.getByRole('link', { name: 'Overdracht inlezen' }).click();
    await upload(made);
    await worker.getByText('Dit bestand komt van uw eigen OCMW.').first().waitFor();
    await upload({ ...fromElsewhere(), to: 'OCMW Anders' });
    await worker.getByText('Dit bestand werd gewijzigd nadat het gemaakt is.').first().waitFor();
    await upload({ ...fromElsewhere(), movedOn: '2026-02-30' });
    await worker.getByText('movedOn').waitFor();
    await expectAccessibleEverywhere(worker, 'a transfer file with a fault');
  });

  it('shows what a file holds, and takes over what was ticked into a new draft', async () => {
    await upload(fromElsewhere());
    await worker.getByText('Verhuisd Nadia', { exact: false }).waitFor();
    await worker.getByText('Nog niet te zeggen of een project hier verplicht is.').waitFor();
    await worker.getByLabel('Recht hier vanaf').fill(daysAgo(2));
    await worker.getByText('Een project is hier verplicht').waitFor();
    await worker
      .getByRole('checkbox', { name: /^OCMW: / })
      .first()
      .check();
    const papers = worker.getByRole('list', { name: 'Papieren in dit bestand' });
    await papers
      .getByRole('listitem')
      .filter({ hasText: 'getekend contract.pdf' })
      .getByText('komt in Papieren')
      .waitFor();
    await papers
      .getByRole('listitem')
      .filter({ hasText: 'oude brief.doc' })
      .getByText('Dit soort bestand bewaren we niet.', { exact: false })
      .waitFor();
    await worker.getByText('Vraag het opnieuw aan OCMW Elders', { exact: false }).waitFor();
    await expectAccessibleEverywhere(worker, 'what a transfer file holds');
    await press('Neem over');
    await worker.getByRole('heading', { level: 1, name: 'Verhuisd Nadia' }).waitFor();
    await worker.getByText('Overdrachtsbestand ingelezen van OCMW Elders.').waitFor();
    const file = new URL(worker.url()).pathname;
    await worker.goto(`${journey.traject.url}${file}/einde`);
    await worker.getByRole('table', { name: 'Ingelezen bestanden' }).waitFor();
    await worker.getByText('oude brief.doc', { exact: false }).waitFor();
    await worker.goto(`${journey.traject.url}${file}/contract`);
    await worker.getByText('Algemeen project', { exact: false }).first().waitFor();
    received = file;
  });

  it('has put the paper in Papers, as it was', async () => {
    await worker.goto(`${journey.traject.url}${received}/papieren`);
    const card = worker.getByRole('listitem').filter({ hasText: 'getekend contract.pdf' });
    await card.getByText('overgedragen door OCMW Elders', { exact: false }).waitFor();
    expect(
      await worker
        .getByRole('list', { name: 'Papieren van dit dossier' })
        .getByRole('listitem')
        .count(),
    ).toBe(1);
    const [download] = await Promise.all([
      worker.waitForEvent('download'),
      card.getByRole('link', { name: 'Haal op: getekend contract.pdf' }).click(),
    ]);
    expect(readFileSync(await download.path()).equals(PDF)).toBe(true);
    await expectAccessibleEverywhere(worker, 'papers after a transfer');
  });

  it('shows the sanction that still runs, with its origin and what remains of it', async () => {
    await worker.goto(`${journey.traject.url}${received}/niet-nagekomen`);
    await worker.getByRole('heading', { name: 'Sanctie van OCMW Elders' }).waitFor();
    await worker
      .getByText('Het nieuwe OCMW mag de sanctie verder uitvoeren zolang ze loopt.')
      .waitFor();
    await worker.getByText('Drie keer per week naar de stage', { exact: false }).waitFor();
    await worker.getByText('(10 dagen)', { exact: false }).waitFor();
    await worker
      .getByRole('button', { name: /^Waarom/ })
      .first()
      .click();
    await worker.getByText('30 §3', { exact: false }).first().waitFor();
    await expectAccessibleEverywhere(worker, 'a sanction of another centre');
  });

  it('carries it on after one look over, from a day on which it runs', async () => {
    await worker.getByRole('link', { name: 'Beslis over deze sanctie' }).click();
    await worker
      .getByRole('heading', { name: 'Beslissen over de sanctie van OCMW Elders' })
      .waitFor();
    await choose('Wat beslist dit OCMW?', 'De sanctie verder uitvoeren');
    await worker.getByLabel('Verder uitvoeren vanaf').fill(daysAgo(1));
    await worker.getByLabel('Waarom?').fill('De afspraak blijft nodig.');
    await expectAccessibleEverywhere(worker, 'form of a choice on a sanction');
    await press('Kijk na');
    await press('Leg vast');
    // Yesterday was before the decision of today: what is paid stays paid.
    await worker.getByText('Op deze dag kan de sanctie niet verder worden uitgevoerd').waitFor();
    await worker.getByText(/^Mogelijk: van/).waitFor();
    await worker
      .getByRole('button', { name: /^Wijzig/ })
      .first()
      .click();
    await worker.getByLabel('Verder uitvoeren vanaf').fill(daysAgo(0));
    await press('Kijk na');
    await worker.getByText('De uitbetaling wordt geschorst van', { exact: false }).waitFor();
    await press('Leg vast');
    await worker.getByText(/^Dit OCMW besliste op .* om ze verder uit te voeren/).waitFor();
    await worker.goto(`${journey.traject.url}${received}`);
    await worker
      .getByText('Dit OCMW besliste om de sanctie van OCMW Elders verder uit te voeren.')
      .waitFor();
    await worker.getByText('OCMW Elders besliste over een sanctie.').waitFor();
    await worker.goto(`${journey.traject.url}${received}/recht`);
    await worker.getByText('Verder uitvoeren van een sanctie', { exact: false }).first().waitFor();
  });

  it('closes a file whose right and project have ended, and opens it again', async () => {
    const { page: sophie, context } = await journey.signIn('sophie');
    await sophie.evaluate(() => localStorage.setItem('language', 'nl'));
    await sophie.goto(`${await fileOf(sophie, 'Raes')}/einde`);
    await sophie.getByRole('button', { name: 'Sluit het dossier' }).click();
    await sophie.getByRole('button', { name: 'Kijk na' }).click();
    // Half under the bar at the top, the tabs would be too small to hit.
    await sophie.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await expectAccessibleEverywhere(sophie, 'before closing');
    await sophie.getByRole('button', { name: 'Sluit het dossier' }).click();
    await sophie.getByText('Dit dossier is gesloten op').waitFor();
    await expectAccessibleEverywhere(sophie, 'a closed file');
    await sophie.getByRole('button', { name: 'Heropen het dossier' }).click();
    await sophie.getByRole('button', { name: 'Sluit het dossier' }).waitFor();
    await context.close();
  });

  it('no page complained', () => {
    expect(complaintsOfPages()).toEqual([]);
  });
});
