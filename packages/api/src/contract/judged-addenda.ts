import type { contractHeads, LoadedAddendum } from '@traject/db';
import { type Amendment, amendmentVerdict, conflictWithLaw, judge } from '@traject/rules';
import { type CivilDate, latest } from '@traject/rules/calendar';
import type { Dossier } from '@traject/rules/facts';

/** A contract or an addendum with where it stands. */
export type ContractHead = Awaited<ReturnType<typeof contractHeads>>[number];

/** The day of the last signature, or null while one is missing. */
export const signedByAllOn = ({ parties }: Pick<ContractHead, 'parties'>): CivilDate | null => {
  const days = parties.map(({ signedOn }) => signedOn).filter((day) => day !== null);
  const [first, ...rest] = days;
  return first === undefined || days.length < parties.length
    ? null
    : rest.reduce((last, next) => latest(last, next), first);
};

/** What the rules read of a change (AMD-1). */
const amendmentFacts = (head: ContractHead): Amendment => ({
  id: head.id,
  askedBy: head.askedBy,
  personAgrees: head.personAgrees,
  centreAgrees: head.centreAgrees,
  informedOn: head.informedOn,
  signedByPersonOn: dayOf(head, 'person'),
  signedByCentreOn: dayOf(head, 'centre'),
});

const dayOf = ({ parties }: ContractHead, who: 'person' | 'centre'): CivilDate | null =>
  parties.find(({ party }) => party === who)?.signedOn ?? null;

/**
 * An addendum with its verdicts: whether the change may be made (AMD-1, PRO-3) and whether its whole text still holds
 * every mandatory mention. No reflection period is asked for a change.
 */
export function judgedAddendum(
  facts: Dossier,
  head: ContractHead,
  addendum: LoadedAddendum,
  { on, allowsOneSided }: { on: CivilDate; allowsOneSided: boolean },
) {
  const change = amendmentVerdict(amendmentFacts(head), on, { allowsOneSided });
  const [judged] = judge({ ...facts, contracts: [addendum.facts] }, { on }).contracts;
  if (judged === undefined) throw new Error('An addendum was not judged');
  return { change, mentions: judged.mentions, conflict: conflictWithLaw(change) };
}
