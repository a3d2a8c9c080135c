import { eventWords, overviewWords } from '@traject/i18n/web';
import { Muted, SelectField, Stack, TextLink, Timeline, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import type { FileView } from '../use-file.ts';
import { EVENT_GROUPS, EVENT_ICONS, type EventGroup, GROUPS } from './event-kinds.ts';
import { useEventSentence } from './event-sentence.ts';

interface StoryProps {
  view: FileView;
  /** The kind that is shown; it stands in the address, so that a filtered story can be kept and passed on. */
  group: EventGroup | undefined;
  onGroup: (group: EventGroup | undefined) => void;
  /** No more than this many, with a way to the whole story; left out = all of it. */
  most?: number;
}

/** What happened in a file, in sentences, newest first; filtered by kind. */
export function Story({ view, group, onGroup, most = Number.POSITIVE_INFINITY }: StoryProps) {
  const words = useWords(overviewWords);
  const { groups } = useWords(eventWords);
  const format = useFormat();
  const sentence = useEventSentence();
  const found = view.events.filter(
    ({ kind }) => group === undefined || EVENT_GROUPS[kind] === group,
  );
  if (view.events.length === 0) return <Muted>{words.storyEmpty}</Muted>;
  return (
    <Stack>
      <div className="story-filter">
        <SelectField
          label={words.storyFilter}
          value={group}
          onChange={onGroup}
          emptyLabel={words.all}
          options={GROUPS.map((value) => ({ value, label: groups[value] }))}
        />
      </div>
      {found.length === 0 ? <Muted>{words.nothingOfKind}</Muted> : null}
      <Timeline
        label={words.story}
        entries={found.slice(0, most).map((event, at) => {
          const by = view.sources[event.record]?.by ?? null;
          return {
            id: `${event.record} ${event.kind} ${event.on} ${at}`,
            when: format.day(event.on),
            dateTime: event.on,
            text:
              event.text === null ? (
                sentence(event)
              ) : (
                <>
                  {sentence(event)} <span className="story-text">{event.text}</span>
                </>
              ),
            kind: groups[EVENT_GROUPS[event.kind]],
            icon: EVENT_ICONS[EVENT_GROUPS[event.kind]],
            ...(by === null ? {} : { note: words.by(by) }),
          };
        })}
      />
      {found.length <= most ? null : (
        <p>
          <TextLink
            href={`/dossiers/${view.id}/verloop${group === undefined ? '' : `?soort=${group}`}`}
          >
            {words.storyWhole(found.length)}
          </TextLink>
        </p>
      )}
    </Stack>
  );
}
