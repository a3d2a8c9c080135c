export { type AppRouter, appRouter } from './app-router.ts';
export { staffMemberOf, type StaffMember } from './session/staff-member.ts';
export { type Context, createCallerFactory, type DemoAccount } from './trpc.ts';
