import { APART } from './stories-apart.ts';
import { IN_DETAIL } from './stories-in-detail.ts';
import { TO_CONTRACT } from './stories-to-contract.ts';
import { UNDER_WAY } from './stories-under-way.ts';
import type { Story } from './story.ts';

/** Some fifty believable files, in every state of the trajectory. */
export const STORIES: readonly Story[] = [...TO_CONTRACT, ...UNDER_WAY, ...APART, ...IN_DETAIL];
