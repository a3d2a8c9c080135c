import type { Database, Reader } from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import { initTRPC, TRPCError } from '@trpc/server';
import { type Action, may } from './access.ts';
import type { ArrivedPapers } from './paper/arrived.ts';
import { type Problem, problemOf } from './problem.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import type { StaffRole } from './session/roles.ts';
import type { StaffMember } from './session/staff-member.ts';

/** What the server gives to every call. */
export interface Context {
  readonly database: Database;
  /** Who is signed in and works in which centre; null when nobody is. */
  readonly staff: StaffMember | null;
  /** True when somebody is signed in, whether or not that account works in a centre. */
  readonly signedIn: boolean;
  /** The civil day in Brussels, read once by the server: nothing further down reads a clock. */
  readonly today: CivilDate;
  /** Ready-made accounts, in a demonstration only. */
  readonly demoAccounts: readonly DemoAccount[];
  /** True when the server has somewhere to hand its mail to. */
  readonly mailIsSetUp?: boolean | undefined;
  /** The papers of transfer files that came in and wait to be taken over; none where the server keeps no papers. */
  readonly arrivedPapers?: ArrivedPapers | undefined;
}

/** An account of the demonstration, shown on the sign-in page. */
export interface DemoAccount {
  readonly name: string;
  readonly role: StaffRole;
  readonly email: string;
  readonly password: string;
}

const trpc = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => {
    const problem: Problem = problemOf(error);
    // The library's own message and stack stay in the server; the reader gets the coded problem.
    return {
      message: problem.code,
      code: shape.code,
      data: { ...shape.data, stack: undefined, problem },
    };
  },
});

export const router = trpc.router;
export const createCallerFactory = trpc.createCallerFactory;

const STATUS: Partial<Record<RefusalCode, TRPCError['code']>> = {
  'not-signed-in': 'UNAUTHORIZED',
  'not-allowed': 'FORBIDDEN',
  'no-centre': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'changed-meanwhile': 'CONFLICT',
  'person-exists': 'CONFLICT',
  'draft-exists': 'CONFLICT',
  'file-closed': 'CONFLICT',
  'transfer-known': 'CONFLICT',
  'too-many-tries': 'TOO_MANY_REQUESTS',
  unexpected: 'INTERNAL_SERVER_ERROR',
};

/** A refusal as the transport knows it. */
const refused = (refusal: Refusal): TRPCError =>
  new TRPCError({ code: STATUS[refusal.code] ?? 'UNPROCESSABLE_CONTENT', cause: refusal });

/** Turns refusals thrown anywhere below into coded answers. */
const withRefusals = trpc.procedure.use(async ({ next }) => {
  const result = await next();
  if (
    !result.ok &&
    result.error.cause instanceof Refusal &&
    result.error.code === 'INTERNAL_SERVER_ERROR'
  )
    throw refused(result.error.cause);
  return result;
});

/** For anybody, signed in or not. */
export const anybody = withRefusals;

/** For somebody who is signed in and works in a centre. */
export const signedIn = withRefusals.use(({ ctx, next }) => {
  if (!ctx.signedIn) throw refused(new Refusal('not-signed-in'));
  if (ctx.staff === null) throw refused(new Refusal('no-centre'));
  return next({ ctx: { ...ctx, staff: ctx.staff } });
});

/** For somebody whose role allows an action. */
export const allowed = (action: Action) =>
  signedIn.use(({ ctx, next }) => {
    if (!may(ctx.staff.role, action)) throw refused(new Refusal('not-allowed'));
    return next({ ctx });
  });

/** A context in which somebody is signed in. */
export interface StaffContext extends Context {
  readonly staff: StaffMember;
}

/** The rights with which somebody's transactions run on a day: a social worker is held to the own team, a head is not. */
export const readerFor = (
  { centreId, id, role, teamId }: Pick<StaffMember, 'centreId' | 'id' | 'role' | 'teamId'>,
  today: CivilDate,
): Reader => ({
  centreId,
  staffId: id,
  role,
  teamId: role === 'social-worker' ? teamId : null,
  today,
});

/** The rights of who is signed in. */
export const readerOf = ({ staff, today }: StaffContext): Reader => readerFor(staff, today);
