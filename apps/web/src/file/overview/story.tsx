import { eventWords, overviewWords } from '@traject/i18n/web';
import { factValueWord, subsidyKinds } from '@traject/rules/text';
import { Muted, Section, SelectField, Stack, Timeline, useWords } from '@traject/ui';
import { useState } from 'react';
import { useFormat } from '../../format.ts';
import type { FileView } from '../use-file.ts';
import { EVENT_GROUPS, EVENT_ICONS, type EventGroup } from './event-kinds.ts';

type FileEvent = FileView['events'][number];

const GROUPS: readonly EventGroup[] = ['right', 'balance', 'contract', 'follow-up', 'subsidy'];

/** What happened in a file, in sentences, newest first; filtered by kind. */
export function Story({ view }: { view: FileView }) {
  const words = useWords(overviewWords);
  const { groups } = useWords(eventWords);
  const format = useFormat();
  const sentence = useEventSentence();
  const [group, setGroup] = useState<EventGroup>();
  const shown = view.events.filter(
    ({ kind }) => group === undefined || EVENT_GROUPS[kind] === group,
  );
  return (
    <Section title={words.story}>
      <Stack>
        {view.events.length === 0 ? (
          <Muted>{words.storyEmpty}</Muted>
        ) : (
          <>
            <div className="story-filter">
              <SelectField
                label={words.storyFilter}
                value={group}
                onChange={setGroup}
                emptyLabel={words.all}
                options={GROUPS.map((value) => ({ value, label: groups[value] }))}
              />
            </div>
            {shown.length === 0 ? <Muted>{words.nothingOfKind}</Muted> : null}
            <Timeline
              label={words.story}
              entries={shown.map((event, at) => {
                const by = view.sources[event.record]?.by ?? null;
                return {
                  id: `${event.record} ${event.kind} ${event.on} ${at}`,
                  when: format.day(event.on),
                  dateTime: event.on,
                  text: sentence(event),
                  kind: groups[EVENT_GROUPS[event.kind]],
                  icon: EVENT_ICONS[EVENT_GROUPS[event.kind]],
                  ...(by === null ? {} : { note: words.by(by) }),
                };
              })}
            />
          </>
        )}
      </Stack>
    </Section>
  );
}

const isKindOfSubsidy = (word: string): word is keyof typeof subsidyKinds => word in subsidyKinds;

/** Says an event in the language of the screen. */
function useEventSentence(): (event: FileEvent) => string {
  const { sentences, manners } = useWords(eventWords);
  const { language } = useFormat();
  return ({ kind, detail }) => {
    const word = detail ?? '';
    const said =
      kind === 'evaluated'
        ? word === 'interview'
          ? manners.interview
          : manners.other
        : isKindOfSubsidy(word)
          ? subsidyKinds[word][language]
          : (factValueWord(word, language) ?? word);
    return sentences[kind](said);
  };
}
