import { formWords, studiesWords } from '@traject/i18n/web';
import { ButtonLink, DefinitionList, Muted, Section, useWords } from '@traject/ui';
import { fileHref } from '../file/file-tabs.ts';
import type { FileView } from '../file/use-file.ts';
import { useSaid } from '../form/use-said.ts';
import { useFormat } from '../format.ts';

/** The ties with the parents, and the papers that inspection asks for (STU-6). */
export function Maintenance({ view, mayRecord }: { view: FileView; mayRecord: boolean }) {
  const words = useWords(studiesWords);
  const { edit } = useWords(formWords);
  const said = useSaid();
  const format = useFormat();
  const { maintenance } = view.student;
  const day = (date: string | null) =>
    date === null ? <Muted>{words.missing}</Muted> : format.day(date, 'long');
  return (
    <Section
      title={words.maintenance}
      description={words.maintenanceText}
      action={
        mayRecord ? (
          <ButtonLink href={fileHref(view.id, 'studies', '?nieuw=maintenance')}>
            {maintenance === null ? words.open.maintenance : edit}
          </ButtonLink>
        ) : undefined
      }
    >
      {maintenance === null ? (
        <Muted>{words.maintenanceEmpty}</Muted>
      ) : (
        <DefinitionList
          items={[
            {
              label: words.tiesBroken,
              value: said.answer(maintenance.tiesBroken),
            },
            ...(maintenance.reason === ''
              ? []
              : [
                  {
                    label: words.reason,
                    value: <span className="study-note">{maintenance.reason}</span>,
                  },
                ]),
            { label: words.inquiredOn, value: day(maintenance.inquiredOn) },
            { label: words.recoveryDecidedOn, value: day(maintenance.recoveryDecidedOn) },
            { label: words.recoveryNotifiedOn, value: day(maintenance.recoveryNotifiedOn) },
          ]}
        />
      )}
    </Section>
  );
}
