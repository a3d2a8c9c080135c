import type { Path } from './use-not-kept.ts';

type Decision = NonNullable<Path['open']>;

/** A decision as it is typed. */
export interface DecisionValues {
  kind: 'sanction' | 'withdrawal';
  decidedOn: string | null;
  reasonsInFact: string;
  reasonsInLaw: string;
  extent: 'whole' | 'part' | null;
  percent: number | null;
  amountCents: number | null;
  lengthCount: number | null;
  lengthUnit: 'days' | 'months' | null;
  startsOn: string | null;
  deferral: 'none' | 'whole' | 'part';
  deferredUntil: string | null;
  /** One condition a line. */
  conditions: string;
  betterBehaviour: string;
  elsewhere: 'yes' | 'no' | 'unknown';
  elsewhereDecidedOn: string | null;
}

/** The values to begin with: those of the decision that is being written, of the one it replaces, or empty. */
export function decisionValues(path: Path, today: string, law: string): DecisionValues {
  const { open, standing } = path;
  const from: Decision | null = open ?? standing;
  const { elsewhere, elsewhereDecidedOn } = path.path;
  return {
    kind: open?.kind ?? 'sanction',
    decidedOn: open?.decidedOn ?? today,
    reasonsInFact: from?.text.reasonsInFact ?? '',
    reasonsInLaw: from?.text.reasonsInLaw ?? law,
    extent: from?.extent ?? null,
    percent: from?.percent ?? null,
    amountCents: from?.amountCents ?? null,
    lengthCount: from?.lengthCount ?? 1,
    lengthUnit: from?.lengthUnit ?? 'months',
    startsOn: from?.startsOn ?? null,
    deferral: from?.deferredPart ?? 'none',
    deferredUntil: from?.deferredUntil ?? null,
    conditions: (from?.text.conditions ?? []).join('\n'),
    betterBehaviour: open?.text.betterBehaviour ?? '',
    elsewhere: elsewhere === 'unknown' && from === null ? 'no' : elsewhere,
    elsewhereDecidedOn,
  };
}

/** The same as the desk takes it; what was typed before a choice changed is left out. */
export function decisionFacts(values: DecisionValues) {
  const { deferral, conditions, elsewhereDecidedOn, ...facts } = values;
  const part = facts.extent === 'part';
  return {
    ...facts,
    percent: part ? facts.percent : null,
    amountCents: part ? facts.amountCents : null,
    startsOn: deferral === 'whole' ? null : facts.startsOn,
    deferredPart: deferral === 'none' ? null : deferral,
    deferredUntil: deferral === 'none' ? null : facts.deferredUntil,
    conditions:
      deferral === 'none'
        ? []
        : conditions
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
    elsewhereDecidedOn: facts.elsewhere === 'yes' ? elsewhereDecidedOn : null,
  };
}
