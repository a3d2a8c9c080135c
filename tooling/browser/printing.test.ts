import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  beginJourneyOnServer,
  complaintsOfPages,
  expectAccessibleEverywhere,
  type Journey,
  pictureWhenFailing,
} from './journey.ts';

let journey: Journey;
let page: Page;
let files: Opened[];

/** As much of a file as this journey looks for. */
interface Opened {
  id: string;
  person: { language: 'nl' | 'fr' | 'de'; lastName: string };
  contracts: { id: string; frozen: boolean; kind: string }[];
  facts: { evaluations: { id: string }[]; balance: unknown };
}

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_printing');
  ({ page } = await journey.signIn('hilde'));
  const list = await ask<{ rows: { id: string }[] }>(page, 'file.list', { whose: 'team' });
  files = [];
  for (const { id } of list.rows)
    files.push(await ask<Opened>(page, 'file.open', { dossierId: id }));
}, 120_000);
afterAll(() => journey.close());
pictureWhenFailing(() => page);

const found = (wanted: (file: Opened) => boolean, what: string): Opened => {
  const file = files.find(wanted);
  if (file === undefined) throw new Error(`the demonstration has no ${what}`);
  return file;
};

/** Really prints what the page shows; the answer is the text of each page of the PDF. */
async function printed(address: string, ready: string, name: string): Promise<string[]> {
  await page.goto(`${journey.traject.url}${address}`);
  await page.getByRole('article').getByText(ready).first().waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  mkdirSync('.results', { recursive: true });
  writeFileSync(`.results/printed ${name}.pdf`, pdf);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text;
}

/** The words between the number of a page and how many there are. */
const ofPages = { nl: 'van', fr: 'sur', de: 'von' } as const;

/** What belongs to the screen and never to the paper. */
function expectNoScreen(pages: readonly string[]): void {
  const whole = pages.join('\n');
  for (const words of [
    'Mijn dag',
    'Naar de inhoud',
    'Druk af',
    'Terug',
    'Vrijstelling',
    'Demonstratie.',
  ])
    expect(whole, words).not.toContain(words);
}

describe('on paper', { timeout: 60_000 }, () => {
  it('a contract that is not signed says on every page that it is a draft, in the client’s language', async () => {
    const file = found(
      ({ contracts, person }) =>
        person.language === 'fr' && contracts.some(({ frozen }) => !frozen),
      'draft of a contract with somebody who speaks French',
    );
    const contract = file.contracts.find(({ frozen }) => !frozen)?.id ?? '';
    const address = `/dossiers/${file.id}/contract/${contract}/afdruk`;
    const pages = await printed(address, 'Contrat', 'draft');
    for (const [index, text] of pages.entries()) {
      expect(text).toContain('PROJET');
      expect(text).toContain(`p. ${index + 1} sur ${pages.length}`);
      expect(text).not.toContain('ONTWERP');
    }
    const whole = pages.join('\n');
    expect(whole).toContain(file.person.lastName);
    expect(whole).toContain('Lu et approuvé');
    expect(whole).toContain('Pour le CPAS');
    expectNoScreen(pages);
    expect(await page.locator('article.printed').getAttribute('lang')).toBe('fr');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await expectAccessibleEverywhere(page, 'a draft to print');
  });

  it('a signed contract carries its hash on every page and no draft mark', async () => {
    const file = found(
      ({ contracts, person }) => person.language === 'nl' && contracts.some(({ frozen }) => frozen),
      'signed contract',
    );
    const id = file.contracts.find(({ frozen }) => frozen)?.id ?? '';
    const { hash } = await ask<{ hash: string }>(page, 'contract.open', { dossierId: file.id, id });
    const pages = await printed(`/dossiers/${file.id}/contract/${id}/afdruk`, 'Contract', 'signed');
    for (const [index, text] of pages.entries()) {
      expect(text.replaceAll(/\s/g, '')).toContain(hash);
      expect(text).not.toContain('ONTWERP');
      expect(text).toContain(`blz. ${index + 1} van ${pages.length}`);
    }
    expect(pages.join('\n')).toContain('Ondertekend op');
    expectNoScreen(pages);
    await expectAccessibleEverywhere(page, 'a contract to print');
  });

  it('a balance says that it stays in the file', async () => {
    const file = found(
      ({ facts, person }) => facts.balance !== null && person.language === 'nl',
      'balance',
    );
    const pages = await printed(`/dossiers/${file.id}/balans/afdruk`, 'Sociale balans', 'balance');
    for (const [index, text] of pages.entries()) {
      expect(text).toContain('Vertrouwelijk. Blijft in het dossier.');
      expect(text).toContain(`blz. ${index + 1} van ${pages.length}`);
    }
    for (const domain of ['Financiële situatie', 'Wonen', 'Gezondheid', 'Varia'])
      expect(pages.join('\n')).toContain(domain);
    expectNoScreen(pages);
    await expectAccessibleEverywhere(page, 'a balance to print');
  });

  it('an evaluation has room to sign', async () => {
    const file = found(({ facts }) => facts.evaluations.length > 0, 'evaluation');
    const id = file.facts.evaluations.at(-1)?.id ?? '';
    const title = { nl: 'Evaluatie', fr: 'Évaluation', de: 'Bewertung' }[file.person.language];
    const pages = await printed(`/dossiers/${file.id}/evaluatie/${id}/afdruk`, title, 'evaluation');
    for (const [index, text] of pages.entries())
      expect(text).toContain(`${index + 1} ${ofPages[file.person.language]} ${pages.length}`);
    const sign = { nl: 'Handtekening', fr: 'Signature', de: 'Unterschrift' }[file.person.language];
    expect(pages.join('\n').match(new RegExp(sign, 'g'))?.length).toBe(2);
    expect(pages.join('\n')).not.toContain('ONTWERP');
    expectNoScreen(pages);
    await expectAccessibleEverywhere(page, 'an evaluation to print');
  });

  it('a hand-over sheet is numbered, stays with the workers, and has room for both to sign', async () => {
    const file = found(
      ({ facts, person }) => facts.evaluations.length > 0 && person.language === 'fr',
      'project under way with somebody who speaks French',
    );
    const pages = await printed(
      `/dossiers/${file.id}/overdracht/blad`,
      'Verbintenissen die nog openstaan',
      'hand-over sheet',
    );
    for (const [index, text] of pages.entries()) {
      // A paper of the workers: in the reader's language, whatever the client speaks.
      expect(text).toContain('Vertrouwelijk: alleen voor wie dit dossier opvolgt.');
      expect(text).toContain(`blz. ${index + 1} van ${pages.length}`);
      expect(text).toContain(file.person.lastName);
    }
    const whole = pages.join('\n');
    expect(whole).toContain('Overdrachtsblad');
    expect(whole.match(/Handtekening/g)?.length).toBe(2);
    for (const part of ['Overgedragen door', 'Ontvangen door', 'Wat moet gebeuren, en wanneer'])
      expect(whole).toContain(part);
    for (const never of ['ONTWERP', 'Gelezen en goedgekeurd']) expect(whole).not.toContain(never);
    expectNoScreen(pages);
    await expectAccessibleEverywhere(page, 'a hand-over sheet to print');
  });

  it('a contract signed on one sheet names the scan and every paper with its checksum', async () => {
    const file = found(({ person }) => person.lastName === 'Wauters', 'contract with papers');
    const id = file.contracts.find(({ frozen }) => frozen)?.id ?? '';
    const { papers } = await ask<{ papers: { name: string; checksum: string }[] }>(
      page,
      'contract.open',
      {
        dossierId: file.id,
        id,
      },
    );
    expect(papers.length).toBe(2);
    const pages = await printed(`/dossiers/${file.id}/contract/${id}/afdruk`, 'Contract', 'papers');
    const whole = pages.join('\n').replaceAll(/\s/g, '');
    for (const { name, checksum } of papers) {
      expect(whole).toContain(name.replaceAll(/\s/g, ''));
      expect(whole).toContain(checksum);
    }
    expect(whole).toContain('oppapier,scan:Contract,getekend.pdf');
    expectNoScreen(pages);
    await expectAccessibleEverywhere(page, 'a contract with papers to print');
  });

  it('is reached from the page itself, and the way back is there', async () => {
    const file = found(({ facts }) => facts.balance !== null, 'balance');
    await page.goto(`${journey.traject.url}/dossiers/${file.id}/balans`);
    await page.getByRole('link', { name: 'Druk af' }).click();
    await page.getByRole('button', { name: 'Druk af' }).waitFor();
    await page.getByRole('link', { name: 'Terug' }).click();
    await page.getByRole('heading', { level: 2, name: 'Sociale balans' }).waitFor();
  });

  it('ends without a complaint of the pages', () => {
    expect(complaintsOfPages()).toEqual([]);
  });
});
