import { z } from 'zod';
import { balance } from './balance.ts';
import { centre } from './centre.ts';
import { consultation } from './consultation.ts';
import { type ContractLife, contract } from './contract.ts';
import { studyAcceptance, workTrack } from './course.ts';
import { notifiedDecision } from './decision.ts';
import { sanctionDeferral } from './deferral.ts';
import { evaluation } from './evaluation.ts';
import { exemption } from './exemption.ts';
import { couple } from './household.ts';
import { interviewRequest } from './interview.ts';
import { orUnknown } from './known.ts';
import { person } from './person.ts';
import { receivedSanction } from './received-sanction.ts';
import { projectRequest } from './request.ts';
import { award } from './right.ts';
import { subsidyDecision } from './subsidy-decision.ts';

/** The whole that judging takes: everything stated about one person in one centre. */
export const dossier = z.object({
  centre,
  person,
  /** null = not one of a couple on category 3. */
  couple: orUnknown(couple.nullable()),
  consultations: z.array(consultation),
  awards: z.array(award),
  requests: z.array(projectRequest),
  studies: z.array(studyAcceptance),
  workTracks: z.array(workTrack),
  exemptions: z.array(exemption),
  /** The social balance that is worked with: the one that began last. */
  balance: balance.nullable(),
  /** Balances that began before it, oldest first; they still assess the needs for what was concluded on them. */
  earlierBalances: z.array(balance).default([]),
  contracts: z.array(contract),
  evaluations: z.array(evaluation),
  interviewRequests: z.array(interviewRequest),
  subsidyDecisions: z.array(subsidyDecision),
  /** Files that were written before this was a fact have none. */
  sanctionDeferrals: z.array(sanctionDeferral).default([]),
  /** Sanctions of another centre that came with the person; files that were written before this was a fact have none. */
  receivedSanctions: z.array(receivedSanction).default([]),
  /** Decisions whose notification is followed; a file that was stored without them follows none. */
  decisions: z.array(notifiedDecision).default([]),
});
export type Dossier = z.infer<typeof dossier>;

/**
 * What the subsidy is judged on: nothing secret. Who may not see a balance, an evaluation or the reasons of an
 * exemption (finance) can still be given every answer about the subsidy.
 */
export type SubsidyFacts = Pick<
  Dossier,
  | 'centre'
  | 'person'
  | 'couple'
  | 'consultations'
  | 'awards'
  | 'studies'
  | 'exemptions'
  | 'subsidyDecisions'
> & { readonly contracts: readonly ContractLife[] };
