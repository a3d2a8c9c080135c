import { transferWords } from '@traject/i18n/web';
import { ButtonLink, Muted, Section, Stack, useWords } from '@traject/ui';
import { fileHref } from '../file/file-tabs.ts';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { VerdictPanel } from '../verdict/verdict-panel.tsx';
import { TransferLists } from './transfer-lists.tsx';
import { TransferOut } from './transfer-out.tsx';

/** A move: whether it ended the project by law, whether the project may go along, and the file for the new centre. */
export function Move({ view, mayWrite }: { view: FileView; mayWrite: boolean }) {
  const words = useWords(transferWords);
  const format = useFormat();
  const { move } = view;
  return (
    <Section
      title={words.move}
      description={words.moveText}
      action={
        mayWrite ? (
          <ButtonLink href={fileHref(view.id, 'einde', '?nieuw=verhuizing')}>
            {move === null ? words.recordMove : words.changeMove}
          </ButtonLink>
        ) : undefined
      }
    >
      <Stack>
        {move === null ? (
          <Muted>{words.moveEmpty}</Muted>
        ) : (
          <>
            <p>{words.moved(format.day(move.movedOn, 'long'), move.toCentre)}</p>
            <VerdictPanel
              view={view}
              verdict={move.projectEnd}
              detail={
                move.projectEnd.endedOn === null
                  ? undefined
                  : words.endsOn(format.day(move.projectEnd.endedOn, 'long'))
              }
            />
            <VerdictPanel view={view} verdict={move.projectTransfer} />
            {mayWrite ? <TransferOut view={view} consents={move.consents === true} /> : null}
          </>
        )}
        <TransferLists view={view} />
      </Stack>
    </Section>
  );
}
