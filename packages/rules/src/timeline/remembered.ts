import type { SubsidyFacts } from '../facts/dossier.ts';
import type { Timeline } from './timeline.ts';

/** So many are asked about in turns: a file as it was known on a day, that of a partner, and what would be if. */
const KEPT = 8;

interface Remembered {
  readonly facts: SubsidyFacts;
  readonly timeline: Timeline;
}

/**
 * The timelines of the facts that were asked about last, the last one first. A map with weak keys would keep each as long
 * as its facts, but then the garbage of every file that goes by is carried along until the heap is cleared as a whole,
 * which cost more than judging them.
 */
const last: Remembered[] = [];

/** The timeline of some facts, where it is among those asked about last. */
export function remembered(facts: SubsidyFacts): Timeline | undefined {
  const at = last.findIndex((one) => one.facts === facts);
  const found = last[at];
  if (found === undefined) return undefined;
  if (at > 0) {
    last.copyWithin(1, 0, at);
    last[0] = found;
  }
  return found.timeline;
}

/** Keeps the timeline of some facts for the next questions about them, and forgets the one not asked about for longest. */
export function remember(facts: SubsidyFacts, timeline: Timeline): void {
  const at = last.findIndex((one) => one.facts === facts);
  if (at >= 0) last.splice(at, 1);
  last.unshift({ facts, timeline });
  if (last.length > KEPT) last.pop();
}
