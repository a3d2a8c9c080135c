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
let worker: Page;

beforeAll(async () => {
  journey = await beginJourneyOnServer('traject_students');
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
const save = () => worker.getByRole('button', { name: 'Bewaar', exact: true }).click();

describe('a student under 25', { timeout: 60_000 }, () => {
  it('shows which project fits, what the checklist lacks, and what turning 25 changes', async () => {
    await worker.goto(`${await fileOf(worker, 'Wuyts')}/studies`);
    await worker.getByText('Een project over studies, met de bijzondere regels').waitFor();
    await worker.getByText('Ja. Het contract loopt tot het einde van de studies').waitFor();
    await worker.getByText('De persoon wordt 25 op').waitFor();
    await worker.getByText('De toelage voor studies loopt door').waitFor();
    await worker.getByRole('table', { name: 'Examens' }).getByText('deels geslaagd').waitFor();
    await expectAccessibleEverywhere(worker, 'studies');
  });

  it('says so when the studies last longer than the contract', async () => {
    await worker.getByRole('link', { name: 'Wijzig Bachelor verpleegkunde' }).click();
    await expectAccessibleEverywhere(worker, 'form of the studies');
    await worker.getByLabel('Einde van alle studiejaren').fill('2035-06-30');
    await save();
    await worker.getByText('Nee. Het contract eindigt op').waitFor();
  });

  it('records the exams that were not sat: the checklist is not kept', async () => {
    await worker.getByRole('link', { name: 'Plan een examenperiode' }).click();
    await choose('Soort', 'eerste zittijd');
    await worker.getByLabel('Eerste dag').fill(daysAgo(9));
    await worker.getByLabel('Laatste dag').fill(daysAgo(3));
    await choose('Afgelegd', 'Nee');
    await worker.getByLabel('Nota').fill('Ziek, attest volgt.');
    await expectAccessibleEverywhere(worker, 'form of the exams');
    await save();
    await worker.getByRole('table', { name: 'Examens' }).getByText('Ziek, attest volgt.').waitFor();
    await worker.getByText('Er ontbreekt iets op de lijst van het OCMW.').first().waitFor();
  });

  it('follows a claim to its answer', async () => {
    await worker.getByRole('link', { name: /^Wijzig studietoelage/ }).click();
    await choose('Antwoord', 'toegekend');
    await save();
    await worker.getByText('Vul dit in.').first().waitFor();
    await worker.getByLabel('Antwoord van').fill(daysAgo(1));
    await expectAccessibleEverywhere(worker, 'form of a claim');
    await save();
    await worker
      .getByRole('table', { name: 'Studietoelage en andere rechten' })
      .getByText('toegekend')
      .waitFor();
  });

  it('notes a holiday with its excuse and the inquiry that inspection asks for', async () => {
    await worker.getByRole('link', { name: 'Noteer een vakantie' }).click();
    await worker.getByLabel('Eerste dag').fill(daysAgo(60));
    await worker.getByLabel('Laatste dag').fill(daysAgo(50));
    await choose('Ontslagen van werk', 'Ja');
    await expectAccessibleEverywhere(worker, 'form of a holiday');
    await save();
    await worker.getByRole('link', { name: 'Wijzig', exact: true }).click();
    await worker.getByLabel('Beslissing over terugvordering van').fill(daysAgo(20));
    await worker.getByLabel('Betekend op').fill(daysAgo(25));
    await save();
    await worker.getByText('Het einde ligt vóór het begin.').first().waitFor();
    await worker.getByLabel('Betekend op').fill(daysAgo(15));
    await expectAccessibleEverywhere(worker, 'form of the inquiry');
    await save();
    await worker.getByText('Beslissing over terugvordering van').waitFor();
    expect(await worker.getByText('ontbreekt nog').count()).toBe(0);
  });

  it('teaches the next step where nothing is recorded yet', async () => {
    await worker.goto(`${await fileOf(worker, 'Stevens')}/studies`);
    await worker.getByText('Er zijn nog geen studies genoteerd.').waitFor();
    await expectAccessibleEverywhere(worker, 'studies without any');
  });

  it('no page complained', () => {
    expect(complaintsOfPages()).toEqual([]);
  });
});
