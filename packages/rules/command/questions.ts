import { type CivilDate, dayOf, monthOf } from '../src/calendar/index.ts';
import { catalogue } from '../src/catalogue.ts';
import { decide } from '../src/decision.ts';
import type { Beside } from '../src/explain.ts';
import type { Dossier } from '../src/facts/index.ts';
import { type Judgement, judge, knownOn, type SubsidyKind, type Verdict } from '../src/index.ts';
import { monthSubject } from '../src/subsidy/conditions.ts';
import { rowOf, spansOf } from '../src/subsidy/ledger-month.ts';
import { subsidyDecisions } from '../src/subsidy/month.ts';
import { timelineOf } from '../src/timeline/timeline.ts';

/** A verdict, the contract that it is about, if it is about one, and what else the rules say beside it. */
export interface Asked {
  readonly verdict: Verdict;
  readonly contract: string | null;
  readonly beside: Beside;
}

/** The subsidy that the month of a day speaks of, with what can still win it as the ledger says. */
function subsidyOf(dossier: Dossier, on: CivilDate): Asked {
  const known = knownOn(dossier, on);
  const { verdict, state } = rowOf(known, spansOf(known, on), monthOf(on), on);
  return { verdict, contract: null, beside: { month: state } };
}

/** Every verdict of a judgement of a file, in the order in which a file is read. */
export function verdictsOf(dossier: Dossier, judgement: Judgement): Asked[] {
  const { on, obligation, deadline, exemption, balance, contracts } = judgement;
  const ofFile = [obligation, deadline, ...(exemption === null ? [] : [exemption]), balance];
  const about =
    (contract: string | null, verdicts: readonly Verdict[]) =>
    (verdict: Verdict): Asked => ({ verdict, contract, beside: { verdicts } });
  return [
    ...ofFile.map(about(null, ofFile)),
    ...contracts.flatMap(({ contract, mentions, procedure, evaluations }) =>
      [mentions, procedure, evaluations].map(about(contract, [...ofFile, mentions])),
    ),
    subsidyOf(dossier, on),
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

/** The verdict of each kind of subsidy for the month of a day. */
function kindsOf(dossier: Dossier, on: CivilDate): Asked[] {
  const subject = monthSubject(timelineOf(dossier), monthOf(on), dayOf(on));
  return KINDS.map((kind) => ({
    verdict: decide(subsidyDecisions[kind], subject),
    contract: null,
    beside: {},
  }));
}

/** The verdicts of a file that answer a question or rest on a rule; the subsidies that the month does not speak of as well. */
export function answersTo(
  dossier: Dossier,
  on: CivilDate,
  asked: { question: string } | { rule: string },
): Asked[] {
  if ('question' in asked && asked.question === 'subsidy') return [subsidyOf(dossier, on)];
  const answers = (one: Asked): boolean =>
    'rule' in asked ? cites(one, asked.rule) : one.verdict.question === asked.question;
  const found = verdictsOf(dossier, judge(dossier, { on })).filter(answers);
  return found.length > 0 ? found : kindsOf(dossier, on).filter(answers);
}
