import { balanceWords } from '@traject/i18n/web';
import { actionAreas } from '@traject/rules/text';
import { useLanguage, useWords } from '@traject/ui';
import { useMemo } from 'react';
import type { Part } from '../autosave/merge.ts';
import { type DomainPage, TEXTS, type TextKey } from './domain-page.ts';

/** The parts of a page that two people can write without meeting, each with its name and its words. */
export function usePageParts(): readonly Part<DomainPage>[] {
  const words = useWords(balanceWords);
  const { language } = useLanguage();
  return useMemo(() => {
    const labels: Readonly<Record<TextKey, string>> = {
      clientStrengths: words.fieldOf(words.client, words.strengths),
      clientNeeds: words.fieldOf(words.client, words.needs),
      clientWishes: words.fieldOf(words.client, words.wishes),
      centreStrengths: words.fieldOf(words.centre, words.strengths),
      centreNeeds: words.fieldOf(words.centre, words.needs),
      centreWishes: words.fieldOf(words.centre, words.wishes),
      content: words.content,
      effort: words.effort,
    };
    const goalsOf = (page: DomainPage) =>
      page.goals
        .map(({ goal, smart, consensus, difference }) =>
          [
            goal,
            smart.map((letter) => words.letters[letter].word).join(', '),
            words.consensusOf[consensus],
            difference,
          ]
            .filter((text) => text !== '')
            .join(' · '),
        )
        .join('\n');
    return [
      ...TEXTS.map((key) => ({ key, label: labels[key], show: (page: DomainPage) => page[key] })),
      { key: 'goals', label: words.goals, show: goalsOf },
      {
        key: 'actionAreas',
        label: words.areas,
        show: (page: DomainPage) =>
          page.actionAreas.map((area) => actionAreas[area][language]).join(', '),
      },
    ];
  }, [words, language]);
}
