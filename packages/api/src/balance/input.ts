import { ACTION_AREAS, actionArea, lifeDomain, smartLetter } from '@traject/rules/facts';
import { z } from 'zod';
import { id, line, nearDay, ofFile, prose } from '../fields.ts';

/** A goal: a wanted end result, with consensus or a named difference. */
export const balanceGoalInput = z
  .object({
    id,
    goal: line(600),
    smart: z.array(smartLetter),
    consensus: z.enum(['agreed', 'difference-named', 'open']),
    difference: prose(2000),
  })
  .refine(({ consensus, difference }) => consensus !== 'difference-named' || difference !== '', {
    path: ['difference'],
    error: 'required',
  });

/** One page of the balance: one life domain. */
export const balancePage = z.object({
  domain: lifeDomain,
  clientStrengths: prose(),
  clientNeeds: prose(),
  clientWishes: prose(),
  centreStrengths: prose(),
  centreNeeds: prose(),
  centreWishes: prose(),
  content: prose(),
  effort: prose(),
  actionAreas: z.array(actionArea),
  goals: z.array(balanceGoalInput).max(20),
});

/** Saves one page; `version` is that of the page as it was read, 0 when it was empty. */
export const savePage = ofFile
  .extend({
    balanceId: id,
    /** The day of the first conversation; kept from the first time it is said. */
    startedOn: nearDay,
    version: z.int().min(0),
    page: balancePage,
  })
  .refine(
    ({ page }) => page.actionAreas.every((area) => ACTION_AREAS[page.domain].includes(area)),
    { path: ['page', 'actionAreas'], error: 'area-of-another-domain' },
  );

/** Begins another balance in a file that has one: a local choice (BAL-9). */
export const beginAnother = ofFile.extend({ id, startedOn: nearDay });

export const openBalance = z.object({ dossierId: id });
