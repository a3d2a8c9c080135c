export { type AppRouter, appRouter } from './app-router.ts';
export { demoAccounts, foundDemonstration, hasCentre } from './demonstration/found.ts';
export { fillSteps, mendDuties } from './file/check-duties.ts';
export { columnProblems, importRows, type RowProblem } from './import/import-rows.ts';
export { IMPORTS } from './import/input.ts';
export { calendarOf } from './notice/calendar.ts';
export { deliverMail, type SendMail, type SendResult } from './notice/delivery.ts';
export { makeMail } from './notice/digest.ts';
export type { ArrivedPapers } from './paper/arrived.ts';
export {
  announcePaper,
  announceTransferPaper,
  findPaper,
  logPaperRead,
  recordPaper,
  scanWaitingPapers,
} from './paper/desk.ts';
export {
  PAPER_HEADER,
  PAPER_MEDIA_TYPES,
  type PaperMediaType,
  transferPaperHref,
} from './paper/input.ts';
export type { KeptPaper } from './paper/kept.ts';
export { httpProblem } from './problem.ts';
export { Refusal } from './refusal.ts';
export { dayInBrussels, hourInBrussels } from './session/brussels.ts';
export {
  addStaffMember,
  brokenLink,
  type CentreHead,
  centreInput,
  foundCentre,
  listCentres,
  staffInput,
} from './session/centre.ts';
export { type StaffMember, staffMemberOf } from './session/staff-member.ts';
export { type Context, createCallerFactory, type DemoAccount } from './trpc.ts';
