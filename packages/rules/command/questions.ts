import { type CivilDate, monthOf } from '../src/calendar/index.ts';
import { catalogue } from '../src/catalogue.ts';
import { decide } from '../src/decision.ts';
import type { Beside } from '../src/explain.ts';
import type { Dossier } from '../src/facts/index.ts';
import { type Judgement, judge, knownOn, type SubsidyKind, type Verdict } from '../src/index.ts';
import { rowOf, spansOf } from '../src/subsidy/ledger-month.ts';
import { subsidyDecisions } from '../src/subsidy/month.ts';

/** A verdict, the contract that it is about, if it is about one, and what else the rules say beside it. */
export interface Asked {
  readonly verdict: Verdict;
  readonly contract: string | null;
  readonly beside: Beside;
}

/** Every verdict of a judgement, in the order in which a file is read. */
export function verdictsOf(judgement: Judgement): Asked[] {
  const { obligation, deadline, exemption, balance, contracts, subsidy } = judgement;
  const ofFile = [obligation, deadline, ...(exemption === null ? [] : [exemption]), balance];
  const about =
    (contract: string | null, verdicts: readonly Verdict[]) =>
    (verdict: Verdict): Asked => ({ verdict, contract, beside: { verdicts } });
  return [
    ...ofFile.map(about(null, ofFile)),
    ...contracts.flatMap(({ contract, mentions, procedure, evaluations }) =>
      [mentions, procedure, evaluations].map(about(contract, [...ofFile, mentions])),
    ),
    about(null, ofFile)(subsidy.verdict),
  ];
}

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

/** The subsidy that the month speaks of, with what can still win it; and the other kinds. */
function subsidiesOf(dossier: Dossier, on: CivilDate): { spoken: Asked; others: Asked[] } {
  const known = knownOn(dossier, on);
  const { verdict, state } = rowOf(known, spansOf(known, on), monthOf(on), on);
  const subject = { dossier: known, month: monthOf(on), on };
  return {
    spoken: { verdict, contract: null, beside: { month: state } },
    others: KINDS.map((kind) => decide(subsidyDecisions[kind], subject))
      .filter(({ question }) => question !== verdict.question)
      .map((other) => ({ verdict: other, contract: null, beside: {} })),
  };
}

const isSubsidy = ({ verdict }: Asked): boolean => verdict.question.startsWith('subsidy-');

/** The verdicts of a file that answer a question or rest on a rule; the subsidies that the month does not speak of as well. */
export function answersTo(
  dossier: Dossier,
  on: CivilDate,
  asked: { question: string } | { rule: string },
): Asked[] {
  const { spoken, others } = subsidiesOf(dossier, on);
  if ('question' in asked && asked.question === 'subsidy') return [spoken];
  const all = [...verdictsOf(judge(dossier, { on })).filter((one) => !isSubsidy(one)), spoken];
  if ('rule' in asked) {
    const found = all.filter((one) => cites(one, asked.rule));
    return found.length > 0 ? found : others.filter((one) => cites(one, asked.rule));
  }
  return [...all, ...others].filter(({ verdict }) => verdict.question === asked.question);
}
