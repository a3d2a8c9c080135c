import { formWords, rightWords } from '@traject/i18n/web';
import type { AwardKind, Category } from '@traject/rules/facts';
import { factValueWord } from '@traject/rules/text';
import { useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';

/** What is filled in of an award. */
export interface AwardValues {
  kind: AwardKind;
  appliedOn: string | null;
  decidedOn: string | null;
  from: string | null;
  until: string | null;
  topsUpPaidWork: boolean;
  category: Category | null;
  monthlyCents: number | null;
  /** Why it is put right; empty while it is noted for the first time. */
  reason: string;
  /** The version that was in sight when the form was opened; 0 of one that is not noted yet. */
  version: number;
}

/** A job by the centre has neither category nor amount, whatever was filled in before. */
export const fitting = (values: AwardValues): AwardValues =>
  values.kind === 'work-by-centre' ? { ...values, category: null, monthlyCents: null } : values;

/** What is filled in of an award, in words. */
export function useAwardAnswers(): (values: AwardValues) => { label: string; value: string }[] {
  const words = useWords(rightWords);
  const { none, yes, no } = useWords(formWords);
  const format = useFormat();
  const day = (of: string | null, otherwise: string) =>
    of === null ? otherwise : format.day(of, 'long');
  return ({ kind, decidedOn, from, until, category, monthlyCents, topsUpPaidWork, appliedOn }) => [
    { label: words.kindLabel, value: factValueWord(kind, format.language) ?? kind },
    { label: words.decidedOn, value: day(decidedOn, none) },
    { label: words.from, value: day(from, none) },
    { label: words.until, value: day(until, words.runs) },
    ...(kind === 'work-by-centre'
      ? []
      : [
          { label: words.category, value: category === null ? none : words.categories[category] },
          {
            label: words.monthly,
            value: monthlyCents === null ? none : format.cents(monthlyCents),
          },
        ]),
    { label: words.topsUp, value: topsUpPaidWork ? yes : no },
    { label: words.appliedOn, value: day(appliedOn, none) },
  ];
}
