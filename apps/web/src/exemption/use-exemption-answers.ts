import { exemptionWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useSaid } from '../form/use-said.ts';
import type { ExemptionValues } from './exemption-values.ts';

/** What is noted of an exemption, field by field, to put two versions side by side. */
export function useExemptionAnswers() {
  const words = useWords(exemptionWords);
  const said = useSaid();
  return (of: ExemptionValues) => [
    { label: words.decidedOn, value: said.day(of.decidedOn) },
    { label: words.from, value: said.day(of.from) },
    { label: words.until, value: of.until === null ? words.openEnd : said.day(of.until) },
    { label: words.ground, value: said.text(of.ground && words.grounds[of.ground]) },
    { label: words.project, value: said.text(of.projectMotivation) },
    { label: words.willingness, value: said.text(of.willingnessMotivation) },
  ];
}
