import type { Almanac } from 'json-rules-engine';
import { FAR_DAY } from '../flat.ts';

/** What some terms come to: the state of the one that speaks loudest, and its last day. */
interface Pressing {
  readonly state: string;
  readonly until: number;
}

const earliestOf = async (almanac: Almanac, names: readonly string[]): Promise<number> => {
  const found = await Promise.all(names.map((name) => almanac.factValue<number | undefined>(name)));
  return Math.min(FAR_DAY, ...found.map((value) => value ?? FAR_DAY));
};

/**
 * The earliest of days that rules established, which json-rules-engine cannot work out itself: of the terms that run
 * for sure, or of all that may run.
 */
export async function pressing(almanac: Almanac, isCertain: boolean): Promise<Pressing> {
  const on = await almanac.factValue<number>('day', {}, 'on');
  const project = await earliestOf(almanac, ['project1OfRight', 'project2OfRight']);
  const studyProject = await earliestOf(almanac, ['project1OfStudies', 'project2OfStudies']);
  const runs = async (name: string) => {
    const truth = await almanac.factValue(name);
    return truth === 'yes' || (!isCertain && truth === 'unknown') ? truth : undefined;
  };
  const terms: { until: number; signed: number }[] = [];
  if ((await runs('new')) !== undefined)
    terms.push({ until: await almanac.factValue('right', {}, 'term'), signed: project });
  for (const [ground, signed] of [
    ['study', studyProject],
    ['track', project],
  ] as const) {
    const truth = await runs(ground);
    if (truth === undefined) continue;
    const days = [1, 2].map((at) => `${ground}${at}${truth === 'yes' ? 'Sure' : 'Possible'}`);
    terms.push({ until: await earliestOf(almanac, days), signed });
  }
  if ((await almanac.factValue('obligation')) === 'binding-on-request') {
    const until = await earliestOf(almanac, ['request1Decided', 'request2Decided']);
    if (until < FAR_DAY) terms.push({ until, signed: project });
  }
  const first = (of: typeof terms) => Math.min(FAR_DAY, ...of.map(({ until }) => until));
  const open = first(terms.filter(({ signed }) => signed === FAR_DAY));
  const late = first(terms.filter(({ signed, until }) => signed < FAR_DAY && until < signed));
  const whole = first(terms);
  if (open < FAR_DAY) return { state: open < on ? 'overdue' : 'open', until: open };
  if (late < FAR_DAY) return { state: 'concluded-late', until: late };
  return {
    state: whole < FAR_DAY || project < FAR_DAY ? 'concluded-in-time' : 'open',
    until: whole,
  };
}
