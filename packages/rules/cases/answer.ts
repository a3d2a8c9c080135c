import { type CivilDate, firstOfMonth } from '../src/calendar/index.ts';
import * as rules from '../src/index.ts';
import type { CaseFacts } from './case-file.ts';
import type { Question } from './question.ts';

/** A thing that has to be there; without it the case is not complete. */
function needed<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`the case states no ${name}`);
  return thing;
}

/** What the rules of this package answer to a question about some facts. */
export function answerTo(question: Question, facts: CaseFacts): unknown {
  const stated = <Noun extends keyof CaseFacts>(noun: Noun) =>
    needed<NonNullable<CaseFacts[Noun]>>(facts[noun] ?? undefined, noun);
  const judged = (on: CivilDate) => rules.judge(stated('dossier'), { on });
  const contractJudged = ({ on, contract }: { on: CivilDate; contract: string }) =>
    needed(
      judged(on).contracts.find((one) => one.contract === contract),
      contract,
    );
  switch (question.ask) {
    case 'obligation':
    case 'deadline':
    case 'exemption':
    case 'balance':
      return judged(question.on)[question.ask];
    case 'contract-mentions':
      return contractJudged(question).mentions;
    case 'may-be-signed':
      return contractJudged(question).procedure;
    case 'evaluations':
      return contractJudged(question).evaluations;
    case 'duty':
      return judged(question.on).duties.find(({ kind }) => kind === question.duty);
    case 'subsidy':
      return rules.claimOfMonth(stated('dossier'), question.month, question.on);
    case 'ledger':
      return rules.ledger(stated('dossier'), { on: question.on });
    case 'recovery':
      return rules.recovery(stated('dossier'), question);
    case 'form-b':
      return rules.formBAfter(stated('formB').sent, stated('formB').now);
    case 'form-b-code':
      return rules.codeIsValid(question.code, question.effectiveOn);
    case 'form-b-date': {
      const { contracts } = stated('dossier');
      const contract = contracts.find(({ id }) => id === question.contract);
      return rules.formBDecisionDate(stated('dossier'), needed(contract, question.contract));
    }
    case 'sanction':
      return rules.planSanction(stated('sanction'), question.on);
    case 'amendment':
      return rules.amendmentVerdict(stated('amendment'), question.on, question);
    case 'project-end':
      return rules.projectEndVerdict(stated('move'), question.on);
    case 'project-transfer':
      return rules.projectTransferVerdict(stated('move'), question.on);
    case 'hearing':
      return rules.hearingVerdict(stated('decision'), question.on);
    case 'inspection':
      return rules.inspect(stated('dossier'), stated('inspection'), {
        on: question.on,
        record: 'file-1',
      });
    case 'annual-report':
      return rules.annualReport(
        [{ id: 'file-1', dossier: stated('dossier') }],
        stated('annualReport'),
        question,
      );
    case 'temporary-protection':
      return {
        days: rules.protectedDays(stated('temporaryProtection'), question.month),
        rule: rules.protectionRuleOn(firstOfMonth(question.month)),
      };
    case 'stays-abroad':
      return rules.staysAbroad(stated('staysAbroad'), question.year);
    case 'community-service-revision':
      return rules.revisionOn(question.holdsCommunityService, question.on);
    case 'reporting':
      return {
        ...rules.reportingWindow(question.month),
        lost: rules.lostPeriod(question.month, question.sentOn) ?? null,
      };
    case 'social-aid-form':
      return rules.socialAidFormBy(question.grantedFrom);
    case 'ordinary-rate':
      return rules.ordinaryRate(stated('ordinaryRate'), question.year);
    case 'rate-after-unemployment': {
      const { appliedOn, year, ordinary } = question;
      return rules.reimbursementAfterUnemployment(appliedOn, year, ordinary);
    }
    case 'rate-from-2028':
      return rules.forecastRate(question.month, question);
  }
}
