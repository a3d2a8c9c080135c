import { useQuery } from '@tanstack/react-query';
import { dayWords } from '@traject/i18n/web';
import { Muted, Section, TextLink, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { fileHref } from '../file/file-tabs.ts';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';

/** The files that come to somebody or go away on a day that is still to come; nothing when nothing is planned. */
export function ChangesAhead() {
  const words = useWords(dayWords).changes;
  const format = useFormat();
  const ahead = useQuery(desk.worker.ahead.queryOptions()).data ?? [];
  if (ahead.length === 0) return null;
  return (
    <Section id="changes" title={words.title} description={words.hint}>
      <ul className="duties">
        {ahead.map(({ dossierId, number, from, comes, other, person, letterSentOn }) => (
          <li key={dossierId} className="day-change">
            <span>
              {person === null ? (
                words.hidden(number)
              ) : (
                <TextLink href={fileHref(dossierId)}>{personName(person)}</TextLink>
              )}
              {person === null || person.birthDate === null ? null : (
                <Muted small> *{person.birthDate.slice(0, 4)}</Muted>
              )}
            </span>
            <span>
              {comes ? words.comes(other) : words.goes(other)}
              {!comes && letterSentOn === null ? (
                <>
                  {' '}
                  <TextLink href={`/dossiers/${dossierId}/overdracht`}>{words.letter}</TextLink>
                </>
              ) : null}
            </span>
            <span>
              {words.from(format.day(from))} <Muted small>({format.daysLeftText(from)})</Muted>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
