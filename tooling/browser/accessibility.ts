import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Of what is in order only the number counts, so axe need not write out each element. */
const HOW: axe.RunOptions = {
  runOnly: { type: 'tag', values: WCAG_22_AA },
  resultTypes: ['violations'],
};

/**
 * A colour that is still on its way from light to dark is no colour of ours, and a table learns only in the next frame that
 * it has become too wide. What stands still or never ends is not waited for.
 */
const UNTIL_STILL = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 50))))
  .then(() => Promise.allSettled(document.getAnimations()
    .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity)
    .map((one) => one.finished)))
  .then(() => undefined)`;

/** axe stays in a page until the page is read in anew; to put it there takes longer than many a check. */
async function axeOn(page: Page): Promise<axe.AxeResults> {
  // A frame would have to hold axe as well. No screen has one.
  expect(page.frames().length, 'frames in the page').toBe(1);
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source);
  await page.evaluate(UNTIL_STILL);
  return page.evaluate(`axe.run(document, ${JSON.stringify(HOW)})`);
}

/**
 * Fails when the page, as it stands now, breaks a rule of WCAG 2.2 AA that a machine can see. Names
 * each fault with the rule, the element and what helps.
 */
export async function expectAccessible(page: Page, name: string): Promise<number> {
  const { violations, passes } = await axeOn(page);
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${help}`),
  );
  if (faults.length > 0) expect.fail(`${name} is not accessible:\n${faults.join('\n')}`);
  // A blank page breaks no rule either, and would pass for a good one.
  expect(passes.length, `${name} shows nothing to check`).toBeGreaterThan(0);
  return passes.length;
}
