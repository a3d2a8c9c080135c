import { coupleWords, verdictWords } from '@traject/i18n/web';
import { dutyKinds } from '@traject/rules/text';
import { Card, Muted, Section, Stack, TextLink, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { personName } from '../../person/name.ts';
import { DueDate } from '../../verdict/due-date.tsx';
import { VerdictPanel } from '../../verdict/verdict-panel.tsx';
import { fileHref } from '../file-tabs.ts';
import type { FileView } from '../use-file.ts';
import '../right/right.css';

/** What is shown of each partner. */
type Side = Pick<FileView, 'id' | 'sources'> & {
  person: Pick<FileView['person'], 'firstName' | 'lastName' | 'birthDate'>;
  judgement: Pick<
    FileView['judgement'],
    'obligation' | 'deadline' | 'exemption' | 'balance' | 'duties'
  >;
};

/** Both partners of a couple beside each other: must there be a project, by when, and what is to be done (OBL-7). */
export function BothPartners({ view }: { view: FileView }) {
  const words = useWords(coupleWords);
  const { partner } = view;
  if (partner === null) return null;
  return (
    <Section title={words.sideBySide} description={words.sideBySideText}>
      {partner.seen === null ? (
        <Muted>{words.hidden}</Muted>
      ) : (
        <div className="couple-sides">
          <PartnerSide side={view} here />
          <PartnerSide side={partner.seen} here={false} />
        </div>
      )}
    </Section>
  );
}

function PartnerSide({ side, here }: { side: Side; here: boolean }) {
  const words = useWords(coupleWords);
  const verdicts = useWords(verdictWords);
  const { language, day, colon } = useFormat();
  const { person, judgement } = side;
  const name = personName(person);
  return (
    <Card>
      <Stack gap="sm">
        <h3>
          {here ? name : <TextLink href={fileHref(side.id)}>{name}</TextLink>}{' '}
          <Muted small>
            {person.birthDate === null ? '' : `*${day(person.birthDate)}`}
            {here ? ` (${words.here})` : ''}
          </Muted>
        </h3>
        <VerdictPanel view={side} verdict={judgement.obligation} />
        {judgement.deadline.outcome === 'not-applicable' ? null : (
          <VerdictPanel view={side} verdict={judgement.deadline} />
        )}
        <h4>{words.duties}</h4>
        {judgement.duties.length === 0 ? (
          <Muted>{words.noDuties}</Muted>
        ) : (
          <ul className="plain-list" aria-label={`${verdicts.tones.due}${colon} ${name}`}>
            {judgement.duties.map((duty) => (
              <li key={`${duty.kind} ${duty.record}`}>
                {dutyKinds[duty.kind][language]}
                <DueDate due={duty} />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}
