import { contractTextWords } from '@traject/i18n/web';
import { COSTS } from '@traject/rules/facts';
import { actionAreas } from '@traject/rules/text';
import { useWords } from '@traject/ui';
import { useMemo } from 'react';
import type { Part } from '../autosave/merge.ts';
import { useFormat } from '../format.ts';
import type { ContractText } from './contract-text.ts';

type TextPart = Part<ContractText>;

/** The parts of a contract that two people can write without meeting, each with its name and its words. */
export function useTextParts(): readonly TextPart[] {
  const words = useWords(contractTextWords);
  const { day, language, colon } = useFormat();
  return useMemo(() => {
    const { sections, duration, aid, people, proportion, evaluation, costs } = words;
    const prose = (
      key:
        | 'deadlines'
        | 'evaluationManner'
        | 'additionalAid'
        | 'incentiveBonus'
        | 'socialWorker'
        | 'replacement'
        | 'proportion',
      label: string,
    ): TextPart => ({ key, label, show: (text) => text[key] });
    const date = (key: 'startsOn' | 'endsOn' | 'studiesEndOn', label: string): TextPart => ({
      key,
      label,
      show: ({ [key]: value }) => (value === null ? '' : day(value)),
    });
    const lines = (texts: readonly string[]) => texts.map((line) => `– ${line}`).join('\n');
    return [
      {
        key: 'objectives',
        label: sections.objectives,
        show: (text) =>
          lines(
            text.objectives.map(
              (one) => `${one.objective} (${actionAreas[one.actionArea][language]})`,
            ),
          ),
      },
      {
        key: 'actionAreas',
        label: sections.areas,
        show: (text) => text.actionAreas.map((area) => actionAreas[area][language]).join(', '),
      },
      {
        key: 'commitments',
        label: sections.commitments,
        show: ({ commitments, objectives }) =>
          lines(
            commitments.map(({ party, commitment, objectiveId }) => {
              const tied = objectives.find(({ id }) => id === objectiveId)?.objective;
              const said = `${words.commitments.parties[party]}${colon} ${commitment}`;
              return tied === undefined ? said : `${said} (${tied})`;
            }),
          ),
      },
      {
        key: 'thirdParties',
        label: sections.thirdParties,
        show: (text) =>
          lines(text.thirdParties.map(({ name, extent }) => `${name}${colon} ${extent}`)),
      },
      date('startsOn', duration.start),
      { key: 'endAgreed', label: duration.end, show: (text) => duration.ends[text.endAgreed] },
      date('endsOn', duration.endsOn),
      date('studiesEndOn', duration.studiesEndOn),
      prose('deadlines', duration.deadlines),
      prose('evaluationManner', evaluation.label),
      prose('additionalAid', aid.additional),
      prose('incentiveBonus', aid.bonus),
      {
        key: 'includesTraining',
        label: costs.training,
        show: ({ includesTraining: said }) =>
          said === 'unknown' ? costs.unknown : said ? costs.yes : costs.no,
      },
      {
        key: 'costs',
        label: sections.costs,
        show: (text) =>
          COSTS.map(
            (cost) => `${costs.costOf[cost]}${colon} ${costs.bearer[text.costs[cost]]}`,
          ).join('\n'),
      },
      prose('socialWorker', people.worker),
      prose('replacement', people.replacement),
      prose('proportion', proportion.label),
    ];
  }, [words, day, language, colon]);
}
