import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails when the page, as it stands now, breaks a rule of WCAG 2.2 AA that a machine can see. Names
 * each fault with the rule, the element and what helps.
 */
export async function expectAccessible(page: Page, name: string): Promise<number> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${help}`),
  );
  if (faults.length > 0) expect.fail(`${name} is not accessible:\n${faults.join('\n')}`);
  // A blank page breaks no rule either, and would pass for a good one.
  expect(passes.length, `${name} shows nothing to check`).toBeGreaterThan(0);
  return passes.length;
}
