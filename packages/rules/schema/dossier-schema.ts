import { z } from 'zod';
import { civilDate } from '../src/calendar/index.ts';
import * as facts from '../src/facts/index.ts';

/** The names that readers of the schema see, one a noun. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  day: civilDate,
  period: facts.period,
  centre: facts.centre,
  person: facts.person,
  couple: facts.couple,
  consultation: facts.consultation,
  award: facts.award,
  awardedAmount: facts.awardedAmount,
  projectRequest: facts.projectRequest,
  studyAcceptance: facts.studyAcceptance,
  workTrack: facts.workTrack,
  exemption: facts.exemption,
  balance: facts.balance,
  lifeDomain: facts.lifeDomain,
  actionArea: facts.actionArea,
  contract: facts.contract,
  evaluation: facts.evaluation,
  interviewRequest: facts.interviewRequest,
  subsidyDecision: facts.subsidyDecision,
  sanctionDeferral: facts.sanctionDeferral,
  notifiedDecision: facts.notifiedDecision,
};

/** The JSON Schema of a dossier, made of the facts: what the command reads and another program may write. */
export function dossierSchema(): Readonly<Record<string, unknown>> {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) names.add(schema, { id });
  const { $schema, ...rest } = z.toJSONSchema(facts.dossier, { io: 'input', metadata: names });
  return {
    $schema,
    title: 'Dossier',
    description:
      'Everything stated about one person in one centre. Days are YYYY-MM-DD; null, an empty list or false is known to be none; "unknown" is not found out yet.',
    ...rest,
  };
}
