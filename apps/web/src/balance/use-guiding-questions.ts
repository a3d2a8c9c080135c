import { useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { guidingQuestions } from '@traject/i18n/web';
import type { LifeDomain } from '@traject/rules/facts';
import { desk } from '../desk.ts';

type Own = Outputs['guidingQuestion']['list'][number];
type Language = Own['language'];

/** The questions of a domain in a language, and whether the centre wrote them itself. */
export interface Questions {
  readonly questions: readonly string[];
  readonly isOwn: boolean;
  /** What an edit must carry; 0 when the centre never wrote any. */
  readonly version: number;
}

/** What the centre wrote changes a few times a year. */
const FRESH_MS = 600_000;

/** The guiding questions: the centre's own where it has them, else the shipped ones. */
export function useGuidingQuestions(): (domain: LifeDomain, language: Language) => Questions {
  const { data } = useSuspenseQuery(
    desk.guidingQuestion.list.queryOptions(undefined, { staleTime: FRESH_MS }),
  );
  return (domain, language) => {
    const own = data.find((one) => one.domain === domain && one.language === language);
    const shipped = guidingQuestions[language][domain];
    return {
      questions: own?.questions ?? shipped,
      isOwn: own?.questions !== undefined && own.questions !== null,
      version: own?.version ?? 0,
    };
  };
}
