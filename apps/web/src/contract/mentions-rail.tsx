import { contractWords } from '@traject/i18n/web';
import { citationWords, conditionWords } from '@traject/rules/text';
import { ChecklistRail, type CheckState, useLanguage, useWords } from '@traject/ui';
import type { FileView } from '../file/use-file.ts';
import { goToSection, MENTION_PLACES } from './section-places.ts';

type Mentions = FileView['judgement']['contracts'][number]['mentions'];

const STATES: Readonly<Record<'yes' | 'no' | 'unknown', CheckState>> = {
  yes: 'met',
  no: 'open',
  unknown: 'unknown',
};

/** The mandatory mentions of a contract as it is saved, each with its article and the way to its field. */
export function MentionsRail({ mentions }: { mentions: Mentions }) {
  const words = useWords(contractWords);
  const { language } = useLanguage();
  const { question, findings } = mentions;
  const met = findings.filter(({ truth }) => truth === 'yes').length;
  return (
    <ChecklistRail
      title={words.mentions}
      summary={words.mentionCount(met, findings.length)}
      stateLabels={words.mentionStates}
      items={findings.map(({ condition, truth, citation }) => {
        const { label, asks, cure } = conditionWords(question, condition, language);
        const place = MENTION_PLACES[condition];
        const advice = truth === 'unknown' ? asks : truth === 'no' ? cure : null;
        const setting = condition === 'framework-agreement' ? words.frameworkHint : null;
        return {
          id: condition,
          label,
          state: STATES[truth],
          note:
            truth === 'yes' ? undefined : (
              <>
                {advice === null ? null : <>{advice} </>}
                {setting === null ? null : <>{setting} </>}
                {citationWords(citation, language)}
              </>
            ),
          ...(place === undefined ? {} : { onSelect: () => goToSection(place, condition) }),
        };
      })}
    />
  );
}
