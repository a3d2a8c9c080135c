import { z } from 'zod';
import { type CivilDate, day } from '../calendar/civil-date.ts';
import { type Dated, inForce } from '../dated.ts';
import { COMMUNITY_SERVICE } from './community-service.ts';

/** What a project may be about; one project may mix several (CON-11). */
export const projectContent = z.enum([
  'full-time-studies',
  'training',
  'leads-to-a-job',
  'community-service',
  'other',
]);
export type ProjectContent = z.infer<typeof projectContent>;

const REFORM = 'Law of 21 July 2016 and decree of 3 October 2016; technical fiche POD MI v02';

/** The kinds of content that have rules of their own beside those of every project, by the day of signature (CON-11). */
export const specialContents: readonly Dated<readonly ProjectContent[]>[] = [
  {
    from: day('2002-10-01'),
    until: day('2016-10-31'),
    value: ['full-time-studies', 'training', 'leads-to-a-job'],
    source: 'Decree of 11 July 2002 (old text); technical fiche POD MI v02',
  },
  {
    from: COMMUNITY_SERVICE.from,
    until: COMMUNITY_SERVICE.until,
    value: ['full-time-studies', 'community-service'],
    source: REFORM,
  },
  {
    from: day('2018-08-01'),
    value: ['full-time-studies'],
    source: `${REFORM}; community service annulled by judgment 86/2018`,
  },
];

/**
 * Of the contents of one project those that have rules of their own on a day; the rules of every project hold for all.
 * Since 2016-11-01 a job or a training that the project leads to has none any more: they may be mixed freely.
 */
export function specialRulesFor(
  contents: readonly ProjectContent[],
  on: CivilDate,
): ProjectContent[] {
  const special = inForce(specialContents, on)?.value ?? [];
  return special.filter((content) => contents.includes(content));
}
