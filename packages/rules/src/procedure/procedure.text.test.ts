import { describe, expect, it } from 'vitest';
import { annualReportQuestions } from '../annual-report/annual-report.text.ts';
import { globalEvaluation } from '../annual-report/global-evaluation.ts';
import { inspectionQuestions } from '../inspection/inspection.text.ts';
import { maintenanceInquiry, recoveryDecision } from '../inspection/maintenance.ts';
import { reportRule } from '../inspection/report.ts';
import { LANGUAGES } from '../words.ts';
import { appealTerm } from './appeal.ts';
import { applicationRules } from './application.ts';
import { mayBeAssisted, rightToBeHeard } from './hearing.ts';
import { interviewRule } from './interview.ts';
import { carriesMentions, reasonedInBoth } from './mentions.ts';
import {
  certaintyWords,
  procedureFactNames,
  procedureFactValues,
  procedureQuestions,
  procedureSteps,
} from './procedure.text.ts';

const rules = [...Object.values(applicationRules), interviewRule, reportRule];
const decisions = [
  ...rules.map(({ decision }) => decision),
  carriesMentions,
  reasonedInBoth,
  appealTerm,
  rightToBeHeard,
  mayBeAssisted,
  maintenanceInquiry,
  recoveryDecision,
  globalEvaluation,
].map((table) => [table.question, table] as const);

const questions = { ...procedureQuestions, ...inspectionQuestions, ...annualReportQuestions };

describe.each(decisions)('%s', (question, table) => {
  it('has words in every language for every answer and condition', () => {
    const words = questions[question];
    expect(Object.keys(words?.answers ?? {}).toSorted()).toEqual(
      [...Object.keys(table.outcomes), 'undetermined'].toSorted(),
    );
    const ids: string[] = table.conditions.map(({ id }) => id);
    expect(Object.keys(words?.conditions ?? {}).toSorted()).toEqual(ids.toSorted());
    for (const language of LANGUAGES) {
      for (const answer of Object.values(words?.answers ?? {}))
        expect(answer[language]).toMatch(/^\p{Lu}[^']*\.$/u);
      for (const { states } of Object.values(words?.conditions ?? {}))
        expect(states[language]).toMatch(/^\p{Lu}[^']*$/u);
    }
  });
});

it('has words for every step, certainty and fact', () => {
  for (const { step, certainty } of rules) {
    expect(Object.keys(procedureSteps)).toContain(step);
    expect(Object.keys(certaintyWords)).toContain(certainty);
  }
  expect(Object.keys(procedureSteps)).toContain('three-months-next-working-day');
  expect(Object.keys(procedureFactNames)).toContain('hearing.heldOn');
  expect(Object.keys(procedureFactValues)).toContain('sanction');
});
