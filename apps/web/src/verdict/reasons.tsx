import type { FileView } from '@traject/api/browser';
import { verdictWords } from '@traject/i18n/web';
import { type Explanation, explain, type FactInWords, factLine } from '@traject/rules/explain';
import type { Language } from '@traject/rules/text';
import { ButtonLink, type ReasonItem, ReasonTree, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { useEnteredBy } from './entered-by.ts';
import { questionPlace } from './question-place.ts';
import type { AnyVerdict } from './verdict-tone.ts';

/** What a verdict needs of its file: who entered each fact, and the verdicts on which others rest. */
export interface KnownFile extends Pick<FileView, 'id' | 'sources'> {
  judgement: Pick<FileView['judgement'], 'obligation' | 'exemption' | 'balance'>;
}

interface ReasonsProps {
  verdict: AnyVerdict;
  /** Verdicts that a condition rests on, besides those of the file. */
  beside?: readonly AnyVerdict[];
  view: KnownFile;
}

/** The facts of a reason, and each source once, however many facts of a record are used. */
function sourceOf(facts: readonly FactInWords[], language: Language): string {
  const entered = new Set(facts.flatMap((fact) => fact.entered ?? []));
  return [factLine(facts, language), ...entered].join(' — ');
}

/**
 * Every condition of a verdict: whether it holds, on which facts, who entered them, by which article; and under a
 * condition that rests on another verdict of the file, the conditions of that one.
 */
export function Reasons({ verdict, view, beside = [] }: ReasonsProps) {
  const words = useWords(verdictWords);
  const { language, day } = useFormat();
  const enteredBy = useEnteredBy(view);
  const { obligation, exemption, balance } = view.judgement;
  const verdicts = [obligation, balance, ...(exemption === null ? [] : [exemption]), ...beside];
  const itemsOf = ({ reasons, missing }: Explanation): ReasonItem[] =>
    reasons.map(({ facts, change, restsOn, ...reason }) => ({
      ...reason,
      ...(facts.length === 0 ? {} : { source: sourceOf(facts, language) }),
      ...(change === undefined ? {} : { change }),
      ...(missing.some(({ condition }) => condition === reason.id)
        ? { question: <AnswerQuestion view={view} condition={reason.id} /> }
        : {}),
      ...(restsOn === undefined ? {} : { children: itemsOf(restsOn) }),
    }));
  return (
    <ReasonTree
      label={words.reasons}
      items={itemsOf(explain(verdict, { language, day, enteredBy }, { verdicts }))}
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
