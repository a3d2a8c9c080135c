import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { launchBrowser } from './launch.ts';

const page = (body: string) =>
  `<!doctype html><html lang="nl"><title>Proef</title><main><h1>Proef</h1>${body}</main></html>`;

describe('the browser of the journeys', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  async function show(html: string) {
    const context = await browser.newContext();
    const shown = await context.newPage();
    await shown.setContent(html);
    return shown;
  }

  it('runs scripts and draws text', async () => {
    const shown = await show(page('<p id="day"></p><script>day.textContent = 1 + 1</script>'));
    expect(await shown.locator('#day').textContent()).toBe('2');
    const box = await shown.locator('h1').boundingBox();
    expect(box?.height).toBeGreaterThan(10);
  });

  it('lets a good page pass', async () => {
    await expectAccessible(await show(page('<button>Bewaar</button>')), 'a good page');
  });

  it('names the rule and the element of a fault', async () => {
    const shown = await show(page('<input id="nameless"><img src="data:," id="picture">'));
    await expect(expectAccessible(shown, 'a bad page')).rejects.toThrow(
      'a bad page is not accessible:\n' +
        'image-alt at #picture: Images must have alternative text\n' +
        'label at #nameless: Form elements must have labels',
    );
  });

  it('does not take an empty page for a good one', async () => {
    await expect(expectAccessible(await show(''), 'an empty page')).rejects.toThrow('empty page');
  });

  it('reaches no name outside this machine', async () => {
    const shown = await show(page(''));
    await expect(shown.goto('http://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  });
});
