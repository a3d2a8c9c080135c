import type { Problem } from '@traject/api/browser';
import { problemSentence, problemWords } from '@traject/i18n';
import { Notice, useWords } from '@traject/ui';

/** What stands in the way of a form as a whole, in one sentence; nothing while all is well. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  const problems = useWords(problemWords);
  return problem === null ? null : (
    <Notice tone="failed" text={problemSentence(problems, problem.code)} />
  );
}
