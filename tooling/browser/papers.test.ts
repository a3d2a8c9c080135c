import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  beginJourneyOnServer,
  complaintsOfPages,
  expectAccessibleEverywhere,
  type Journey,
  pictureWhenFailing,
} from './journey.ts';

const folder = mkdtempSync(join(tmpdir(), 'traject-papers-'));
let journey: Journey;
let page: Page;
let context: Awaited<ReturnType<Journey['signIn']>>['context'];
let file: string;

/** What the small scanner of this journey takes for a virus. */
const VIRUS = 'EVIL-TEST-SIGNATURE';

/** A PDF of one white page. */
const aPdf = (text: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

beforeAll(async () => {
  const scanner = join(folder, 'scan.sh');
  writeFileSync(scanner, `#!/bin/sh\ngrep -q ${VIRUS} "$1" && exit 1\nexit 0\n`, { mode: 0o755 });
  journey = await beginJourneyOnServer('traject_papers', {
    ATTACHMENT_MAX_MB: '1',
    VIRUS_SCAN_COMMAND: scanner,
  });
  ({ page, context } = await journey.signIn('an'));
}, 120_000);
afterAll(async () => {
  await journey.close();
  rmSync(folder, { recursive: true, force: true });
});
pictureWhenFailing(() => page);

/** Opens the papers of a file of somebody in the demonstration. */
async function openPapers(name: RegExp): Promise<void> {
  await page.goto(`${journey.traject.url}/dossiers`);
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  file = new URL(page.url()).pathname;
  await page.goto(`${journey.traject.url}${file}/papieren`);
  await page.getByRole('heading', { level: 2, name: 'Papieren' }).waitFor();
}

const choose = (name: string, buffer: Buffer, mimeType = 'application/pdf') =>
  page.getByLabel('Kies een bestand').setInputFiles({ name, mimeType, buffer });

/** The card of a paper. */
const paper = (name: string) => page.getByRole('listitem').filter({ hasText: name });

describe('papers of a file', { timeout: 60_000 }, () => {
  it('start empty and say what to do', async () => {
    await openPapers(/De Smet/);
    await page.getByText('Nog geen papieren').waitFor();
    await expectAccessibleEverywhere(page, 'papers, empty');
  });

  it('are added, by keyboard too, and show what the scan says', async () => {
    await page.getByLabel('Wat is het?').selectOption({ label: 'Beslissing' });
    await page.getByText('de financiële dienst zien dit').waitFor();
    await page.getByLabel('Kies een bestand').focus();
    expect(await page.locator('input[type=file]:focus').count()).toBe(1);
    await choose('beslissing.pdf', aPdf('beslissing'));
    await page.getByText('beslissing.pdf is toegevoegd.').waitFor();
    await paper('beslissing.pdf').getByText('In orde').waitFor();
    await paper('beslissing.pdf').getByText('door An').waitFor();
  });

  it('are dropped on the page', async () => {
    const transfer = await page.evaluateHandle(
      `(() => {
        const data = new DataTransfer();
        const content = ${JSON.stringify(aPdf('gesleept').toString('latin1'))};
        data.items.add(new File([content], 'gesleept.pdf', { type: 'application/pdf' }));
        return data;
      })()`,
    );
    await page.locator('.tj-file').dispatchEvent('drop', { dataTransfer: transfer });
    await paper('gesleept.pdf').getByText('In orde').waitFor();
  });

  it('come back as they were', async () => {
    const [got] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Haal op: beslissing.pdf' }).click(),
    ]);
    expect(got.suggestedFilename()).toBe('beslissing.pdf');
    expect(readFileSync(await got.path()).equals(aPdf('beslissing'))).toBe(true);
  });

  it('are refused in words: an unknown kind, too large, a virus', async () => {
    await choose('foto.png', Buffer.from('<script>alert(1)</script>'), 'image/png');
    await page.getByText('foto.png is niet toegevoegd.').waitFor();
    await page.getByText('Dit soort bestand bewaren we niet.').waitFor();
    await choose('groot.pdf', Buffer.concat([aPdf('groot'), Buffer.alloc(3 * 1024 * 1024)]));
    await page.getByText('Hoogstens 1 MB.').waitFor();
    await choose('virus.pdf', aPdf(VIRUS));
    await page.getByText('De virusscan houdt dit bestand tegen.').waitFor();
    await expectAccessibleEverywhere(page, 'papers that were refused');
    for (const name of ['foto.png', 'groot.pdf', 'virus.pdf'])
      await page.getByRole('button', { name: `Sluit: ${name}` }).click();
    expect(await page.getByText('niet toegevoegd').count()).toBe(0);
  });

  it('are sent again after the line was down, once', async () => {
    await context.setOffline(true);
    await choose('onderweg.pdf', aPdf('onderweg'));
    await page.getByText('onderweg.pdf is niet toegevoegd.').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Probeer opnieuw: onderweg.pdf' }).click();
    await paper('onderweg.pdf').getByText('In orde').waitFor();
    await page.reload();
    await paper('onderweg.pdf').first().waitFor();
    expect(await paper('onderweg.pdf').count()).toBe(1);
  });

  it('go on while the person is on another page', async () => {
    await context.route('**/api/papers/**', async (route) => {
      await new Promise((later) => setTimeout(later, 6_000));
      await route.continue();
    });
    await choose('traag.pdf', aPdf('traag'));
    await page.getByRole('progressbar', { name: 'traag.pdf wordt verstuurd' }).waitFor();
    await expectAccessibleEverywhere(page, 'a paper on its way');
    await Promise.all([
      page.waitForResponse((response) => response.url().includes('/api/papers/')),
      page
        .getByRole('navigation', { name: 'Delen van het dossier' })
        .getByRole('link', { name: 'Recht' })
        .click(),
    ]);
    await context.unroute('**/api/papers/**');
    await page
      .getByRole('navigation', { name: 'Delen van het dossier' })
      .getByRole('link', { name: 'Papieren' })
      .click();
    await paper('traag.pdf').getByText('In orde').waitFor();
  });

  it('are withdrawn with a reason and stay in sight', async () => {
    await page.getByRole('button', { name: 'Trek in: gesleept.pdf' }).click();
    await expectAccessibleEverywhere(page, 'withdrawing a paper');
    await page.getByRole('button', { name: 'Trek in', exact: true }).click();
    await page.getByText('Vul dit in.').waitFor();
    await page.getByLabel('Waarom?').fill('Hoort bij iemand anders');
    await page.getByRole('button', { name: 'Trek in', exact: true }).click();
    await paper('gesleept.pdf').getByText('Hoort bij iemand anders').waitFor();
    expect(await page.getByRole('link', { name: 'Haal op: gesleept.pdf' }).count()).toBe(0);
    await expectAccessibleEverywhere(page, 'papers with one withdrawn');
  });

  it('are never shown by address to somebody without rights', async () => {
    const dossierId = file.split('/').at(-1) ?? '';
    const [first] = await ask<{ id: string }[]>(page, 'paper.list', { dossierId });
    const address = `${journey.traject.url}/api/papers/${dossierId}/${first?.id}`;
    const stranger = await journey.signIn('sophie');
    const answer = await stranger.context.request.get(address);
    expect([403, 404]).toContain(answer.status());
    await stranger.context.close();
    const nobody = await journey.browser.newContext();
    expect((await nobody.request.get(address)).status()).toBe(401);
    await nobody.close();
  });

  it('ends without a complaint of the pages', () => {
    expect(complaintsOfPages().join('\n')).toBe('');
  });
});
