import type { CivilDate } from '../src/calendar/index.ts';
import { type Explanation, explain } from '../src/explain.ts';
import type { Dossier } from '../src/facts/index.ts';
import {
  cents,
  type DueWindow,
  type Duty,
  type Judgement,
  type MonthClaim,
  type Verdict,
} from '../src/index.ts';
import {
  answerSentence,
  calculationSteps,
  conditionWords,
  dutyKinds,
  type Language,
  subsidyKinds,
} from '../src/text.ts';
import { type Asked, verdictsOf } from './questions.ts';
import { tellExplanation } from './tell-explanation.ts';
import { dayWords, euro, heading } from './words.ts';

/** The first line of a file's answer. */
export const title = (id: string, on: CivilDate, language: Language): string =>
  `${id} · ${dayWords(on, language)}`;

function dueWords(due: DueWindow, language: Language): string {
  const step = calculationSteps[due.calculation.step]?.[language] ?? due.calculation.step;
  return `${dayWords(due.from, language)} – ${dayWords(due.until, language)} (${step}, ${due.calculation.rule})`;
}

/** A verdict as an explanation in words. */
export const explanationOf = ({ verdict, beside }: Asked, language: Language): Explanation =>
  explain(verdict, { language, day: (date) => dayWords(date, language) }, beside);

/** A verdict with all its reasons, down to the verdicts that they rest on. */
export const tellVerdict = (asked: Asked, language: Language, marked?: string): string =>
  tellExplanation(explanationOf(asked, language), { language, marked }, asked.contract);

const tellDuty = (duty: Duty, language: Language): string =>
  `  ${dutyKinds[duty.kind][language]}${duty.record === null ? '' : ` (${duty.record})`}: ${dueWords(duty, language)}`;

/** The reason that stands in the way: the first condition that does not hold or is not known. */
function lacking({ question, findings }: Verdict, language: Language): string {
  const first = findings.find(({ truth }) => truth !== 'yes');
  if (first === undefined) return '';
  const { states, asks, cure } = conditionWords(question, first.condition, language);
  const said = first.truth === 'unknown' ? asks : cure;
  return `✗ ${states}${said === null ? '' : ` → ${said}`}`;
}

/** A month in one line: kind, code, base, subsidy, article, or what stands in the way. */
function claimWords(claim: MonthClaim, language: Language): string {
  const kind = subsidyKinds[claim.considered][language];
  if (claim.kind === null)
    return `${claim.month}  –  ${kind}: ${answerSentence(claim.verdict, language)} ${lacking(claim.verdict, language)}`;
  const about = [
    claim.code === null ? [] : [`${heading('code', language)} ${claim.code}`],
    `${heading('base', language)} ${euro(claim.baseCents, language)}`,
    claim.accountingArticle === null
      ? []
      : [`${heading('article', language)} ${claim.accountingArticle}`],
  ].flat();
  return `${claim.month}  ${euro(claim.subsidyCents, language)}  ${kind} (${about.join(', ')})`;
}

/** The whole judgement of a file in words. */
export function tellJudgement(
  id: string,
  dossier: Dossier,
  judgement: Judgement,
  language: Language,
): string {
  const { on, exemption, subsidy, duties } = judgement;
  const none = heading('none', language);
  return [
    title(id, on, language),
    // Every verdict stands here by itself, so none is told again under another.
    ...verdictsOf(dossier, judgement).map((asked) =>
      tellVerdict({ ...asked, beside: { ...asked.beside, verdicts: [] } }, language),
    ),
    ...(exemption === null ? [`${heading('exemption', language)}: ${none}`] : []),
    claimWords(subsidy, language),
    `${heading('duties', language)}:${duties.length === 0 ? ` ${none}` : ''}`,
    ...duties.map((duty) => tellDuty(duty, language)),
  ].join('\n');
}

/** The sum of the subsidies of months. */
export const totalOf = (claims: readonly MonthClaim[]) =>
  cents.parse(claims.reduce((sum, { subsidyCents }) => sum + subsidyCents, 0));

/** Months in words, a line each, and their sum. */
export const tellMonths = (claims: readonly MonthClaim[], language: Language): string =>
  [
    ...claims.map((claim) => claimWords(claim, language).trimEnd()),
    `${heading('total', language)}: ${euro(totalOf(claims), language)}`,
  ].join('\n');
