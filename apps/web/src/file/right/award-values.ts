import { rightWords } from '@traject/i18n/web';
import type { AwardKind, Category } from '@traject/rules/facts';
import { factValueWord } from '@traject/rules/text';
import { useWords } from '@traject/ui';
import { useSaid } from '../../form/use-said.ts';
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
  const format = useFormat();
  const said = useSaid();
  return ({ kind, decidedOn, from, until, category, monthlyCents, topsUpPaidWork, appliedOn }) => [
    { label: words.kindLabel, value: factValueWord(kind, format.language) ?? kind },
    { label: words.decidedOn, value: said.day(decidedOn) },
    { label: words.from, value: said.day(from) },
    { label: words.until, value: until === null ? words.runs : said.day(until) },
    ...(kind === 'work-by-centre'
      ? []
      : [
          { label: words.category, value: said.text(category && words.categories[category]) },
          {
            label: words.monthly,
            value: said.text(monthlyCents === null ? null : format.cents(monthlyCents)),
          },
        ]),
    { label: words.topsUp, value: said.answer(topsUpPaidWork) },
    { label: words.appliedOn, value: said.day(appliedOn) },
  ];
}
