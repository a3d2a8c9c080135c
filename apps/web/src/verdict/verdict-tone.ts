import type { FileView } from '@traject/api/browser';
import type { Tone } from '@traject/ui';

/** Any verdict of a file: the answer to one question, with its reasons. */
export type AnyVerdict = Pick<
  FileView['judgement']['obligation'],
  'findings' | 'missing' | 'outcome' | 'due' | 'question'
> & { readonly answer: string };

/** Answers whose mark says something else than their outcome: a duty is no fault, a term that runs is no question. */
const TONES: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  obligation: {
    mandatory: 'info',
    'binding-on-request': 'info',
    optional: 'not-applicable',
  },
  deadline: {
    open: 'due',
    overdue: 'overdue',
    exempted: 'info',
    'job-given': 'info',
    'concluded-late': 'overdue',
  },
  'application-decision': { open: 'due', overdue: 'overdue' },
  'decision-notification': { open: 'due', overdue: 'overdue' },
  appeal: { running: 'info', over: 'info' },
  balance: { incomplete: 'due', 'not-begun': 'due' },
  sanction: { 'not-yet': 'info', 'put-off': 'info', 'not-possible': 'info', unlawful: 'overdue' },
  'sanction-carry-on': { 'may-be-carried-on': 'info', 'does-not-run': 'not-applicable' },
  'sanction-deferral': { 'deferral-runs': 'due', 'deferral-kept': 'met', 'too-late': 'overdue' },
  'subsidy-first': { 'not-due': 'not-applicable' },
  'subsidy-student': { 'not-due': 'not-applicable' },
  'subsidy-extension': { 'not-due': 'not-applicable' },
  'subsidy-second-chance': { 'not-due': 'not-applicable' },
};

const OUTCOMES: Readonly<Record<AnyVerdict['outcome'], Tone>> = {
  met: 'met',
  'not-met': 'not-met',
  undetermined: 'unknown',
  'not-applicable': 'not-applicable',
};

/** The mark of a verdict. */
export const toneOf = ({ question, answer, outcome }: AnyVerdict): Tone =>
  TONES[question]?.[answer] ?? OUTCOMES[outcome];

/** Answers after which the days of a window no longer run: what had to be done is done, or the term is over by itself. */
const SETTLED: readonly string[] = ['done-in-time', 'done-late', 'over'];

/** Whether the window of a verdict no longer asks anything of anybody. */
export const isSettled = ({ question, answer, outcome }: AnyVerdict): boolean =>
  SETTLED.includes(answer) || (question === 'deadline' && outcome === 'met');
