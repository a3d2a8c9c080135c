import type { Reason } from './use-reasons.ts';

/** A decision as it is typed. */
export interface ExemptionValues {
  decidedOn: string | null;
  from: string | null;
  until: string | null;
  ground: Reason['ground'] | undefined;
  projectMotivation: string;
  willingnessMotivation: string;
}

/** The fields that lack or contradict each other, each with the code of its complaint. */
export function wrongFields({
  decidedOn,
  from,
  until,
  ground,
}: ExemptionValues): Partial<Record<keyof ExemptionValues, string>> {
  return {
    ...(decidedOn === null ? { decidedOn: 'required' } : {}),
    ...(from === null ? { from: 'required' } : {}),
    ...(from !== null && until !== null && until < from ? { until: 'ends-before-it-starts' } : {}),
    ...(ground === undefined ? { ground: 'required' } : {}),
  };
}
