import { z } from 'zod';
import { ACTION_AREAS, type ActionArea, type LifeDomain, lifeDomain } from '../facts/balance.ts';
import { party } from '../facts/contract.ts';

const side = party.exclude(['third-party']);
const aspect = z.enum(['strengths', 'needs', 'wishes']);
const template = z.object({ nl: z.string(), fr: z.string(), de: z.string() });

/**
 * Local policy on the social balance, never law: what its pages ask (BAL-3), what is done with it (BAL-8), when it
 * starts (BAL-9), and the templates of the report (BAL-11) and of the note in the file (BAL-12).
 */
export const balancePolicy = z.object({
  /** Every life domain has a page of its own, with a pictogram and questions that guide the conversation. */
  onePageADomain: z.boolean(),
  pictograms: z.boolean(),
  guidingQuestions: z.boolean(),
  /** Each page asks this of each side. */
  aspects: z.array(aspect),
  sides: z.array(side),
  /** Who gets it: nobody signs it, the person gets no copy, the committee does not see it. */
  isSigned: z.boolean(),
  givenToPerson: z.boolean(),
  putToCommittee: z.boolean(),
  /** It is written so that the person may read along. */
  personReadsAlong: z.boolean(),
  startsAt: z.enum(['first-conversation-in-centre', 'award']),
  /** The paragraph of the report of the first award; `{domains}` is where the life domains go. Null = our words. */
  report: template.nullable(),
  /** The note after a talk about the balance, whose text is not repeated. Null = our words. */
  note: template.nullable(),
});
export type BalancePolicy = z.infer<typeof balancePolicy>;

/** The policy of a centre that has chosen nothing. */
export const DEFAULT_BALANCE_POLICY: BalancePolicy = {
  onePageADomain: true,
  pictograms: true,
  guidingQuestions: true,
  aspects: aspect.options,
  sides: side.options,
  isSigned: false,
  givenToPerson: false,
  putToCommittee: false,
  personReadsAlong: true,
  startsAt: 'first-conversation-in-centre',
  report: null,
  note: null,
};

/** A page of the balance: the domains on it, what it asks of whom, and the action areas to tick (BAL-2, BAL-3). */
export interface BalancePage {
  readonly domains: readonly LifeDomain[];
  readonly asks: readonly { readonly side: string; readonly aspect: string }[];
  readonly areas: readonly ActionArea[];
  readonly hasPictogram: boolean;
  readonly hasGuidingQuestions: boolean;
}

/** The pages of the balance in the order of the conversation (BAL-3). */
export function balancePages(policy: BalancePolicy = DEFAULT_BALANCE_POLICY): BalancePage[] {
  const asks = policy.sides.flatMap((of) =>
    policy.aspects.map((what) => ({ side: of, aspect: what })),
  );
  const pages = policy.onePageADomain
    ? lifeDomain.options.map((domain) => [domain])
    : [lifeDomain.options];
  return pages.map((domains) => ({
    domains,
    asks,
    areas: domains.flatMap((domain) => ACTION_AREAS[domain]),
    hasPictogram: policy.pictograms,
    hasGuidingQuestions: policy.guidingQuestions,
  }));
}
