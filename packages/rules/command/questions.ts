import { type CivilDate, dayOf, monthOf } from '../src/calendar/index.ts';
import { catalogue } from '../src/catalogue.ts';
import { decide } from '../src/decision.ts';
import type { Dossier } from '../src/facts/index.ts';
import { type Judgement, judge, type SubsidyKind, type Verdict } from '../src/index.ts';
import { monthSubject } from '../src/subsidy/conditions.ts';
import { subsidyDecisions } from '../src/subsidy/month.ts';
import { timelineOf } from '../src/timeline/timeline.ts';

/** A verdict and the contract that it is about, if it is about one. */
export interface Asked {
  readonly verdict: Verdict;
  readonly contract: string | null;
}

/** Every verdict of a judgement, in the order in which a file is read. */
export const verdictsOf = (judgement: Judgement): Asked[] => [
  { verdict: judgement.obligation, contract: null },
  { verdict: judgement.deadline, contract: null },
  ...(judgement.exemption === null ? [] : [{ verdict: judgement.exemption, contract: null }]),
  { verdict: judgement.balance, contract: null },
  ...judgement.contracts.flatMap(({ contract, mentions, procedure, evaluations }) =>
    [mentions, procedure, evaluations].map((verdict) => ({ verdict, contract })),
  ),
  { verdict: judgement.subsidy.verdict, contract: null },
];

const KINDS = Object.keys(subsidyDecisions) as SubsidyKind[];

/** The questions that may be asked by name: those that the facts of a file answer without a case beside them. */
export const QUESTIONS: readonly string[] = [
  'obligation',
  'deadline',
  'exemption',
  'balance',
  'contract-mentions',
  'may-be-signed',
  'evaluations',
  ...KINDS.map((kind) => subsidyDecisions[kind].question),
  'subsidy',
];

const RULE = /^[A-Za-z]{3}-\d+$/;

/** What is asked for: the name of a question, the id of a rule that the code carries, or nothing of the kind. */
export function askedFor(text: string): { question: string } | { rule: string } | null {
  if (QUESTIONS.includes(text)) return { question: text };
  const rule = text.toUpperCase();
  return RULE.test(text) && catalogue.some((entry) => entry.rule === rule) ? { rule } : null;
}

const cites = ({ verdict }: Asked, rule: string): boolean =>
  verdict.due?.calculation.rule === rule ||
  verdict.findings.some(({ citation }) => citation.rule === rule);

/** The verdicts of a file that answer a question or rest on a rule; the subsidies that the month does not speak of as well. */
export function answersTo(
  dossier: Dossier,
  on: CivilDate,
  asked: { question: string } | { rule: string },
): Asked[] {
  const judgement = judge(dossier, { on });
  const all = verdictsOf(judgement);
  const subject = monthSubject(timelineOf(dossier), monthOf(on), dayOf(on));
  const kinds = KINDS.map((kind) => ({
    verdict: decide(subsidyDecisions[kind], subject),
    contract: null,
  }));
  if ('rule' in asked) {
    const found = all.filter((one) => cites(one, asked.rule));
    return found.length > 0 ? found : kinds.filter((one) => cites(one, asked.rule));
  }
  if (asked.question === 'subsidy') return [{ verdict: judgement.subsidy.verdict, contract: null }];
  return [...all, ...kinds]
    .filter(({ verdict }) => verdict.question === asked.question)
    .filter(
      ({ verdict, contract }, at, found) =>
        found.findIndex(
          (one) => one.verdict.question === verdict.question && one.contract === contract,
        ) === at,
    );
}
