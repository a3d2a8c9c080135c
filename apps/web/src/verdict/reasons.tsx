import type { FileView } from '@traject/api/browser';
import { verdictWords } from '@traject/i18n/web';
import { explain } from '@traject/rules/explain';
import { ButtonLink, ReasonTree, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { useEnteredBy } from './entered-by.ts';
import { questionPlace } from './question-place.ts';
import type { AnyVerdict } from './verdict-tone.ts';

interface ReasonsProps {
  verdict: AnyVerdict;
  view: Pick<FileView, 'id' | 'sources'>;
}

/** Every condition of a verdict: whether it holds, on which facts, who entered them, by which article. */
export function Reasons({ verdict, view }: ReasonsProps) {
  const words = useWords(verdictWords);
  const { language, day } = useFormat();
  const enteredBy = useEnteredBy(view);
  /** Each source once, however many facts of a record are used. */
  const sourcesOf = (condition: string): string[] => {
    const finding = verdict.findings.find((candidate) => candidate.condition === condition);
    const said = finding?.facts.flatMap(({ record }) =>
      record === undefined ? [] : (enteredBy(record) ?? []),
    );
    return [...new Set(said)];
  };
  return (
    <ReasonTree
      label={words.reasons}
      items={explain(verdict, { language, day }).map(({ source, change, ...reason }) => ({
        ...reason,
        ...(source === undefined ? {} : { source: [source, ...sourcesOf(reason.id)].join(' — ') }),
        ...(change === undefined ? {} : { change }),
        ...(reason.tone === 'unknown' && verdict.missing.includes(reason.id)
          ? { question: <AnswerQuestion view={view} condition={reason.id} /> }
          : {}),
      }))}
    />
  );
}

/** The way to the form that answers what is not known. */
function AnswerQuestion({ view, condition }: { view: Pick<FileView, 'id'>; condition: string }) {
  const words = useWords(verdictWords);
  const place = questionPlace(view.id, condition);
  return place === undefined ? null : (
    <ButtonLink small href={place.href}>
      {words.questions[place.form]}
    </ButtonLink>
  );
}
