import type { FileView } from '@traject/api/browser';
import { householdWords, rightWords } from '@traject/i18n/web';
import { ButtonLink, Muted, Section, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { fileHref } from '../file-tabs.ts';

/** The projects that lead to an employment contract. */
export function WorkTracks({ view }: { view: FileView }) {
  const words = useWords(rightWords);
  const household = useWords(householdWords);
  const format = useFormat();
  const { workTracks } = view.facts;
  return (
    <Section
      title={household.workTracks}
      description={household.workTracksText}
      action={
        <ButtonLink href={fileHref(view.id, 'recht', '?nieuw=work-track')}>
          {words.add['work-track']}
        </ButtonLink>
      }
    >
      {workTracks.length === 0 ? (
        <Muted>{household.workTracksEmpty}</Muted>
      ) : (
        <ul className="plain-list">
          {workTracks.map(({ id, decidedOn }) => (
            <li key={id}>{`${words.decided}${format.colon} ${format.day(decidedOn)}`}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
