import { z } from 'zod';
import { calendarMonth, civilDate } from '../src/calendar/index.ts';
import { json } from './json-patch.ts';

/** The answer as far as the source settles it, and the truth of the conditions that it rests on. */
export const reasons = z.record(z.string(), z.enum(['yes', 'no', 'unknown']));
const expected = { answer: json, reasons: reasons.optional() };

const ask = <Name extends string, Args extends z.ZodRawShape>(name: Name, args: Args) =>
  z.strictObject({ ask: z.literal(name), ...args, ...expected });

const on = { on: civilDate };
const contract = { contract: z.string() };

/** What may be asked of a case, by name, with the days and other arguments that the question takes. */
export const question = z.discriminatedUnion('ask', [
  ask('obligation', on),
  ask('deadline', on),
  ask('exemption', on),
  ask('balance', on),
  ask('contract-mentions', { ...on, ...contract }),
  ask('may-be-signed', { ...on, ...contract }),
  ask('evaluations', { ...on, ...contract }),
  ask('duty', { ...on, duty: z.string() }),
  ask('subsidy', { month: calendarMonth, ...on }),
  ask('ledger', on),
  ask('recovery', {
    ...on,
    notCompliantFrom: civilDate,
    compliantAgainOn: civilDate.nullable(),
    partnerMissing: z.boolean().exactOptional(),
  }),
  ask('form-b', {}),
  ask('form-b-code', { code: z.string(), effectiveOn: civilDate }),
  ask('form-b-date', contract),
  ask('sanction', on),
  ask('amendment', { ...on, allowsOneSided: z.boolean() }),
  ask('project-end', on),
  ask('project-transfer', on),
  ask('hearing', on),
  ask('inspection', on),
  ask('annual-report', { year: z.int(), ...on }),
  ask('temporary-protection', { month: calendarMonth }),
  ask('stays-abroad', { year: z.int() }),
  ask('community-service-revision', { holdsCommunityService: z.boolean(), ...on }),
  ask('reporting', { month: calendarMonth, sentOn: civilDate }),
  ask('social-aid-form', { grantedFrom: civilDate }),
  ask('ordinary-rate', { year: z.int() }),
  ask('rate-after-unemployment', { appliedOn: civilDate, year: z.int(), ordinary: z.int() }),
  ask('rate-from-2028', { month: calendarMonth, withProject: z.int(), recipients: z.int() }),
]);
export type Question = z.infer<typeof question>;
