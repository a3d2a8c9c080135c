import { agendaRouter } from './agenda/router.ts';
import { awardRouter } from './award/router.ts';
import { balanceRouter } from './balance/router.ts';
import { centreSettingRouter } from './centre-setting/router.ts';
import { closingRouter } from './closing/router.ts';
import { commitmentRouter } from './commitment/router.ts';
import { consultationRouter } from './consultation/router.ts';
import { contractRouter } from './contract/router.ts';
import { conversationRouter } from './conversation/router.ts';
import { coupleRouter } from './couple/router.ts';
import { dutyRouter } from './duty/router.ts';
import { evaluationRouter } from './evaluation/router.ts';
import { exemptionRouter } from './exemption/router.ts';
import { fileRouter } from './file/router.ts';
import { frameworkAgreementRouter } from './framework-agreement/router.ts';
import { guidingQuestionRouter } from './guiding-question/router.ts';
import { interviewRouter } from './interview/router.ts';
import { ledgerRouter } from './ledger/router.ts';
import { monthRouter } from './month/router.ts';
import { moveRouter } from './move/router.ts';
import { notKeptRouter } from './not-kept/router.ts';
import { noteRouter } from './note/router.ts';
import { noticeRouter } from './notice/router.ts';
import { notificationRouter } from './notification/router.ts';
import { paperRouter } from './paper/router.ts';
import { personRouter } from './person/router.ts';
import { presenceRouter } from './presence/router.ts';
import { receivedSanctionRouter } from './received-sanction/router.ts';
import { recordRouter } from './record/router.ts';
import { referenceSentenceRouter } from './reference-sentence/router.ts';
import { reportRouter } from './report/router.ts';
import { requestRouter } from './request/router.ts';
import { savedFilterRouter } from './saved-filter/router.ts';
import { sessionRouter } from './session/router.ts';
import { studentRouter } from './student/router.ts';
import { studyRouter } from './study/router.ts';
import { subsidyDecisionRouter } from './subsidy-decision/router.ts';
import { suspensionRouter } from './suspension/router.ts';
import { teamRouter } from './team/router.ts';
import { transferRouter } from './transfer/router.ts';
import { router } from './trpc.ts';
import { workTrackRouter } from './work-track/router.ts';
import { workerRouter } from './worker/router.ts';

/** Every noun of the desk. */
export const appRouter = router({
  session: sessionRouter,
  person: personRouter,
  file: fileRouter,
  duty: dutyRouter,
  agenda: agendaRouter,
  team: teamRouter,
  savedFilter: savedFilterRouter,
  consultation: consultationRouter,
  award: awardRouter,
  request: requestRouter,
  study: studyRouter,
  workTrack: workTrackRouter,
  balance: balanceRouter,
  guidingQuestion: guidingQuestionRouter,
  centreSetting: centreSettingRouter,
  contract: contractRouter,
  frameworkAgreement: frameworkAgreementRouter,
  receivedSanction: receivedSanctionRouter,
  referenceSentence: referenceSentenceRouter,
  evaluation: evaluationRouter,
  exemption: exemptionRouter,
  interview: interviewRouter,
  conversation: conversationRouter,
  commitment: commitmentRouter,
  note: noteRouter,
  worker: workerRouter,
  presence: presenceRouter,
  notification: notificationRouter,
  notKept: notKeptRouter,
  couple: coupleRouter,
  record: recordRouter,
  report: reportRouter,
  subsidyDecision: subsidyDecisionRouter,
  paper: paperRouter,
  ledger: ledgerRouter,
  closing: closingRouter,
  move: moveRouter,
  student: studentRouter,
  transfer: transferRouter,
  notice: noticeRouter,
  month: monthRouter,
  suspension: suspensionRouter,
});

export type AppRouter = typeof appRouter;
