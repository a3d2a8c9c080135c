import type { Beside, Explanation, ReasonInWords, Telling } from './explanation/explanation.ts';
import { dueInWords, factInWords } from './explanation/facts-in-words.ts';
import { beyondRemedy, remediesOf, remediesOfMonth } from './explanation/remedies.ts';
import { answerSentence, citationWords, conditionWords } from './text.ts';
import type { Finding, Outcome, Truth, Verdict } from './verdict.ts';
import type { Words } from './words.ts';

export type * from './explanation/explanation.ts';
export { factLine } from './explanation/facts-in-words.ts';

/** The conditions that rest on the verdict of another question. */
const RESTS_ON: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deadline: { 'project-is-needed': 'obligation', 'exemption-runs': 'exemption' },
  'may-be-signed': { 'needs-assessed': 'balance', 'mentions-complete': 'contract-mentions' },
  sanction: {
    'steps-in-order': 'sanction-steps',
    'length-allowed': 'sanction-length',
    'not-put-off': 'sanction-deferral',
    'start-possible': 'sanction-start',
  },
  appeal: { 'mentions-complete': 'decision-mentions' },
  'project-transfer': { 'ended-by-move': 'project-end' },
};

const TONES: Readonly<Record<Truth, ReasonInWords['tone']>> = {
  yes: 'met',
  no: 'not-met',
  unknown: 'unknown',
};

const TONE_LABELS: Readonly<Record<Truth, Words>> = {
  yes: { nl: 'ja', fr: 'oui', de: 'ja' },
  no: { nl: 'nee', fr: 'non', de: 'nein' },
  unknown: { nl: 'niet bekend', fr: 'inconnu', de: 'nicht bekannt' },
};

const OUTCOME_LABELS: Readonly<Record<Outcome, Words>> = {
  met: TONE_LABELS.yes,
  'not-met': TONE_LABELS.no,
  undetermined: { nl: 'nog open', fr: 'encore ouvert', de: 'noch offen' },
  'not-applicable': {
    nl: 'niet van toepassing',
    fr: 'sans objet',
    de: 'nicht anwendbar',
  },
};

function reasonInWords(
  { condition, truth, citation, facts }: Finding,
  verdict: Verdict,
  telling: Telling,
  verdicts: readonly Verdict[],
): ReasonInWords {
  const { language } = telling;
  const words = conditionWords(verdict.question, condition, language);
  const question = RESTS_ON[verdict.question]?.[condition];
  const under = verdicts.find((other) => other.question === question);
  return {
    id: condition,
    tone: TONES[truth],
    toneLabel: TONE_LABELS[truth][language],
    text: words.states,
    facts: facts.map((used) => factInWords(used, verdict, telling)),
    article: citationWords(citation, language),
    rule: citation.rule,
    change: (truth === 'unknown' ? words.asks : truth === 'no' ? words.cure : null) ?? undefined,
    restsOn: under === undefined ? undefined : explain(under, telling, { verdicts }),
  };
}

/**
 * A verdict in words, as a tree: the answer; under it every condition with its truth, its facts and its article; under a
 * condition that rests on another verdict, that verdict with its own conditions. And what is missing, by when something
 * has to be done, and what would help.
 */
export function explain(
  verdict: Verdict,
  telling: Telling,
  { verdicts = [], month }: Beside = {},
): Explanation {
  const { language } = telling;
  const { question, outcome, findings, due } = verdict;
  const isOpen = outcome === 'not-met' || outcome === 'undetermined';
  const remedies = () =>
    month === undefined ? remediesOf(verdict, telling) : remediesOfMonth(verdict, month, telling);
  return {
    question,
    outcome,
    outcomeLabel: OUTCOME_LABELS[outcome][language],
    answer: answerSentence(verdict, language),
    due: due === undefined ? undefined : dueInWords(due, telling),
    reasons: findings.map((finding) => reasonInWords(finding, verdict, telling, verdicts)),
    missing: findings
      .filter(({ condition, truth }) => truth === 'unknown' && verdict.missing.includes(condition))
      .map(({ condition }) => {
        const { asks, states } = conditionWords(question, condition, language);
        return { condition, ask: asks ?? states };
      }),
    remedies: isOpen ? remedies() : [],
    beyondRemedy: month === undefined ? undefined : beyondRemedy(month, language),
  };
}
