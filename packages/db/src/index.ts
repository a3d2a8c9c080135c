export { hashOf } from './audit/hash.ts';
export { recordTrace } from './audit/record-trace.ts';
export { firstBrokenLink } from './audit/verify-chain.ts';
export { lettersThatHold } from './decision-rows.ts';
export {
  type LoadedAddendum,
  type LoadedDossier,
  loadDossiers,
  loadSubsidyFacts,
} from './dossier-facts.ts';
export { yesNo } from './dossier-rows.ts';
export { dossierIds, dutiesInRecord, writeDuties } from './duties.ts';
export {
  asProgram,
  inCentre,
  OPERATOR_ID,
  operatorOf,
  type Reader,
  type Transaction,
} from './in-centre.ts';
export type { Database } from './open.ts';
export {
  allowsOneSidedChanges,
  listCentres,
  staffByName,
  teamByName,
} from './read/centre.ts';
export { contractHeads, type PartyHead } from './read/contract-heads.ts';
export {
  contractSetting,
  fileHead,
  lockFile,
  staffNames,
  teamOfFile,
} from './read/file.ts';
export {
  countFiles,
  type FileFilter,
  type FileWindow,
  listFiles,
  workersWithFiles,
} from './read/file-list.ts';
export { filesOfMonth, namedFilesOfMonth } from './read/month-files.ts';
export { dutiesOf } from './read/my-day.ts';
export { staffMemberBehind } from './read/staff-member.ts';
export { readStudent } from './read/student.ts';
export { suspensionsBetween } from './read/suspensions.ts';
export {
  countUnmoved,
  lockFiles,
  noteMoved,
  type TeamRows,
  teamLoad,
  teamRows,
} from './read/team.ts';
export { ownCentre, runningSuspensions } from './read/transfer-facts.ts';
export { recordVersions } from './read/versions.ts';
export {
  type AgendaText,
  addAgendaEntry,
  agendaEntryOf,
  agendaFrom,
  appointmentTimes,
  changeAgendaEntry,
  deleteAgendaEntry,
} from './record/agenda.ts';
export {
  addPaper,
  type PaperRecordKind,
  type PaperRow,
  paperOf,
  papersOf,
  recordIsOfFile,
  recordScan,
  waitingPapers,
  withdrawPaper,
} from './record/attachment.ts';
export {
  type AwardAsNoted,
  awardOf,
  changeAward,
  endReasons,
  stateEndReason,
} from './record/award.ts';
export { awardCorrections, correctAward } from './record/award-correction.ts';
export {
  balancePage,
  balancesOf,
  beginAnotherBalance,
  beginBalance,
  readBalance,
  writeBalancePage,
} from './record/balance.ts';
export {
  addStaff,
  addTeam,
  allowOneSidedChanges,
  foundCentre,
  staffLeft,
} from './record/centre.ts';
export { closingOf, setClosedOn } from './record/closing.ts';
export { commitmentOf, markCommitment, readMarks } from './record/commitment.ts';
export { keepTerm, termsKept } from './record/conclusion-term.ts';
export {
  addendaOf,
  type ContractRow,
  changeContract,
  contractOf,
  freezeContract,
  insertDraft,
  openAddendumOf,
  openDraftOf,
  thirdPartiesOf,
} from './record/contract.ts';
export {
  changeRefusal,
  type RefusalRow,
  readRefusals,
  recordRefusal,
  refusalsOfFile,
  type StatedRefusal,
  standingRefusal,
} from './record/contract-refusal.ts';
export {
  readSignatures,
  type SignatureManner,
  voidSignatures,
  writeSignature,
} from './record/contract-signature.ts';
export {
  type ContractText,
  type OpenedContract,
  readContract,
  textInForce,
  word,
  writeContractText,
} from './record/contract-text.ts';
export { conversationOf, readConversations, writeConversation } from './record/conversation.ts';
export { coupleOf, followCouple, linkPartners, unlinkPartners } from './record/couple.ts';
export { hasDuty, holdDuty, type NamedDuty, releaseDuty } from './record/duty-hold.ts';
export { evaluationOf, readEvaluations, writeEvaluation } from './record/evaluation.ts';
export {
  endExemption,
  exemptionOf,
  exemptionReasons,
  exemptionReviews,
  reviewExemption,
  writeExemption,
} from './record/exemption.ts';
export { recordFact } from './record/fact.ts';
export {
  addFramework,
  type FrameworkAgreementRow,
  frameworkOf,
  frameworkVersion,
  listFrameworks,
  type StatedFramework,
} from './record/framework-agreement.ts';
export {
  type FrozenPaper,
  frozenPapersOf,
  papersInFrozenTexts,
  papersToFreeze,
} from './record/frozen-paper.ts';
export {
  guidingQuestionOf,
  guidingQuestionsOf,
  writeGuidingQuestions,
} from './record/guiding-question.ts';
export { interviewOf, settleInterview } from './record/interview.ts';
export {
  beginNotKept,
  type NotKeptRow,
  notKeptOf,
  notKeptPaths,
  type ReadNotKept,
  readNotKept,
  writeStep,
} from './record/not-kept.ts';
export { changeNote, noteOf, readNotes, writeNote } from './record/note.ts';
export {
  calendarOwner,
  chooseNotices,
  noticeLanguage,
  noticesOf,
  revokeCalendarAddress,
  writeCalendarAddress,
} from './record/notice.ts';
export {
  correctDecisionDays,
  type DecisionTaken,
  decisionsOf,
  followNotification,
  lettersOf,
  notificationOf,
  recordLetter,
  stopFollowing,
} from './record/notification.ts';
export {
  mailAddressOf,
  mailsToMake,
  type NewMail,
  type Outcome,
  queueMail,
  settleMail,
  type TakenMail,
  takeMail,
} from './record/outbox.ts';
export {
  addPerson,
  correctPerson,
  firstTeam,
  personByInsz,
  personOf,
  stateCouple,
} from './record/person.ts';
export { beat, leave } from './record/presence.ts';
export {
  chooseOnReceived,
  knowsSanction,
  type ReceivedSanctionRow,
  receivedSanctionOf,
  receivedSanctions,
  recordReceivedSanction,
} from './record/received-sanction.ts';
export {
  addSentences,
  hasSentence,
  listSentences,
  type ReferenceSentenceRow,
  retireSentence,
  type StatedSentence,
  sentenceOf,
} from './record/reference-sentence.ts';
export { reportWordings, writeReportWording } from './record/report-wording.ts';
export { isFirstTime } from './record/request.ts';
export {
  cancelSuspensions,
  freezeDecision,
  hashOfDecision,
  type SanctionDecisionRow,
  type StatedDecision,
  suspendPayment,
  writeDecision,
} from './record/sanction-decision.ts';
export {
  addSavedFilter,
  changeSavedFilter,
  removeSavedFilter,
  savedFilterOf,
  savedFilters,
} from './record/saved-filter.ts';
export { addScans } from './record/signature-scan.ts';
export {
  moveOf,
  recordTransferReceived,
  recordTransferSent,
  transfersOf,
} from './record/transfer.ts';
export {
  type VersionedAction,
  type VersionedFact,
  versionedFact,
  writeVersionedFact,
} from './record/versioned-fact.ts';
export { withdrawableOf, withdrawalsOf, withdrawRecord } from './record/withdrawal.ts';
export {
  colleagues,
  endReplacement,
  handOverFile,
  planHandOver,
  plannedChanges,
  replaceWorker,
  revokeHandOver,
  settleWorker,
  stateLetter,
  workerChangeOf,
  workerChanges,
} from './record/worker-change.ts';
export { PAPER_CLASSES, type PaperClass } from './schema/attachment.ts';
export { type DatedStep, filesWithoutStep, stepsInRecord, writeSteps } from './steps.ts';
