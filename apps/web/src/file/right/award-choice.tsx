import type { FileView } from '@traject/api/browser';
import { rightWords } from '@traject/i18n/web';
import { factValueWord } from '@traject/rules/text';
import { TextLink, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';
import { usePeriodWords } from './period-words.ts';

/** Which award it is about, when the address does not say. */
export function AwardChoice({
  view,
  form,
}: {
  view: FileView;
  form: 'end' | 'amount' | 'correct';
}) {
  const words = useWords(rightWords);
  const { language } = useFormat();
  const period = usePeriodWords();
  return (
    <>
      <p>{words.which}</p>
      <ul>
        {view.facts.awards.map(({ id, kind, from, until }) => (
          <li key={id}>
            <TextLink href={fileHref(view.id, 'recht', `?nieuw=${form}&toekenning=${id}`)}>
              {factValueWord(kind, language)}, {period(from, until)}
            </TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
