export { type AppRouter, appRouter } from './app-router.ts';
export { demoAccounts, foundDemonstration, hasCentre } from './demonstration/found.ts';
export { dayInBrussels } from './session/brussels.ts';
export { staffMemberOf, type StaffMember } from './session/staff-member.ts';
export { type Context, createCallerFactory, type DemoAccount } from './trpc.ts';
