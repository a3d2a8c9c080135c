import type { CalendarMonth, CivilDate } from '../src/calendar/index.ts';
import type { Dossier } from '../src/facts/index.ts';
import { claimsOfMonths, judge, ledger } from '../src/index.ts';
import type { Language } from '../src/text.ts';
import { differenceOf, tellDifference } from './difference.ts';
import { readDossier } from './dossier-input.ts';
import type { Unit } from './input.ts';
import { answersTo } from './questions.ts';
import { explanationOf, tellJudgement, tellMonths, tellVerdict, title, totalOf } from './tell.ts';
import { tellLedger } from './tell-ledger.ts';
import { heading } from './words.ts';

/** What is done with every dossier: plain data, so that a worker can be told. */
export type Job = {
  readonly on: CivilDate;
  readonly language: Language;
  readonly json: boolean;
} & (
  | { readonly command: 'judge' | 'ledger' }
  | { readonly command: 'months'; readonly from: CalendarMonth; readonly count: number }
  | { readonly command: 'explain'; readonly asked: { question: string } | { rule: string } }
  | { readonly command: 'diff'; readonly before: CivilDate }
);

/** What one dossier gave: a text to print, nothing to say of it, or what is wrong with the document. */
export type Done = { readonly text: string | null } | { readonly problems: readonly string[] };

/** The answer as data and as words; only the one that is wanted is made. */
interface Answer {
  readonly data: () => object;
  readonly words: () => string;
}

function explaining(
  job: Extract<Job, { command: 'explain' }>,
  id: string,
  dossier: Dossier,
): Answer {
  const { on, language, asked } = job;
  const found = answersTo(dossier, on, asked);
  const marked = 'rule' in asked ? asked.rule : undefined;
  return {
    data: () => ({
      ...asked,
      answers: found.map((one) => ({
        contract: one.contract,
        verdict: one.verdict,
        explanation: explanationOf(one, language),
      })),
    }),
    words: () =>
      [
        title(id, on, language),
        ...(found.length === 0 ? [heading('silent', language)] : []),
        ...found.map((one) => tellVerdict(one, language, marked)),
      ].join('\n'),
  };
}

/** The answer of a job about one dossier, or null where there is nothing to tell. */
function answerOf(job: Job, id: string, dossier: Dossier): Answer | null {
  const { on, language } = job;
  switch (job.command) {
    case 'judge': {
      const judgement = judge(dossier, { on });
      return {
        data: () => ({ judgement }),
        words: () => tellJudgement(id, dossier, judgement, language),
      };
    }
    case 'ledger': {
      const life = ledger(dossier, { on });
      return { data: () => ({ ledger: life }), words: () => tellLedger(id, life, language) };
    }
    case 'months': {
      const months = claimsOfMonths(dossier, job.from, job.count, on);
      return {
        data: () => ({ months, totalCents: totalOf(months) }),
        words: () => `${title(id, on, language)}\n${tellMonths(months, language)}`,
      };
    }
    case 'explain':
      return explaining(job, id, dossier);
    case 'diff': {
      const difference = differenceOf(dossier, job.before, on);
      return difference === null
        ? null
        : {
            data: () => difference,
            words: () => tellDifference(id, difference, job.before, on, language),
          };
    }
  }
}

/** Does a job for one document. */
export function doJob(job: Job, unit: Unit): Done {
  const read = readDossier(unit);
  if (read.problems !== undefined) return { problems: read.problems };
  const answer = answerOf(job, read.id, read.dossier);
  if (answer === null) return { text: null };
  if (!job.json) return { text: answer.words() };
  return { text: JSON.stringify({ id: read.id, ...answer.data() }, null, unit.alone ? 2 : 0) };
}
