import { studiesWords } from '@traject/i18n/web';
import { changesAt25, citationWords } from '@traject/rules/text';
import { DateWindow, Muted, Section, Stack, StatusMark, useWords } from '@traject/ui';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';

/** The twenty-fifth birthday, and what changes on it, each with its article. */
export function Turning25({ view }: { view: FileView }) {
  const words = useWords(studiesWords);
  const format = useFormat();
  const { on, changes } = view.student.turning25;
  if (on === 'unknown')
    return (
      <Section title={words.turning} level={3}>
        <Muted>{words.turningUnknown}</Muted>
      </Section>
    );
  const past = on <= format.today;
  return (
    <Section title={words.turning} level={3}>
      <Stack gap="sm">
        <DateWindow
          text={(past ? words.turnedOn : words.turningOn)(format.day(on, 'long'))}
          daysLeftText={past ? undefined : format.daysLeftText(on)}
          tone={past ? 'info' : format.dueTone(on)}
        />
        <ul className="changes-at-25">
          {changes.map(({ id, effect, citation }) => (
            <li key={id}>
              <StatusMark
                tone={effect === 'stays' ? 'met' : 'due'}
                label={effect === 'stays' ? words.stays : words.stops}
              />
              <span>{changesAt25[id][effect][format.language]}</span>
              <Muted small>{citationWords(citation, format.language)}</Muted>
            </li>
          ))}
        </ul>
      </Stack>
    </Section>
  );
}
