import { useParams } from '@tanstack/react-router';
import { conversationWords, handOverSheetWords, workerWords } from '@traject/i18n/web';
import { dutyKinds } from '@traject/rules/text';
import { DefinitionList, Muted, useWords } from '@traject/ui';
import { useFile } from '../../file/use-file.ts';
import { useConversations } from '../../follow-up/conversation/use-conversations.ts';
import { useFormat } from '../../format.ts';
import { useNotes } from '../../note/use-notes.ts';
import { personName } from '../../person/name.ts';
import { PrintPage } from '../../printing/print-page.tsx';
import { PrintedHead } from '../../printing/printed-head.tsx';
import { SignatureBlocks } from '../../printing/signature-blocks.tsx';
import { SheetContract } from './sheet-contract.tsx';
import { SheetPart } from './sheet-part.tsx';
import '../worker.css';

/** So many of the last conversations stand on the sheet. */
const LAST = 5;

/** One sheet with everything that a successor has to know, to read and to print. */
export function SheetScreen() {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId/overdracht/blad' });
  const words = useWords(handOverSheetWords);
  const { languages, noWorker, noReplacement } = useWords(workerWords);
  const talks = useWords(conversationWords);
  const format = useFormat();
  const view = useFile(dossierId);
  const notes = useNotes(dossierId).filter(({ tier }) => tier === 'team');
  const conversations = useConversations(dossierId).slice(0, LAST);
  const { person, judgement } = view;
  const running = judgement.contracts.filter(
    ({ evaluations: { answer } }) => answer !== 'no-running-project',
  );
  return (
    <PrintPage
      view={view}
      backHref={`/dossiers/${dossierId}/overdracht`}
      speaks="reader"
      label={words.title}
      foot={() => words.confidential}
    >
      <PrintedHead
        title={words.title}
        lines={[words.on(format.day(judgement.on, 'long')), words.confidential]}
        person={person}
      />
      <SheetPart title={words.person}>
        <DefinitionList
          look="grid"
          items={[
            { label: words.person, value: personName(person) },
            {
              label: words.born,
              value: person.birthDate === null ? '' : format.day(person.birthDate, 'long'),
            },
            { label: words.insz, value: person.insz },
            { label: words.number, value: view.number },
            { label: words.speaks, value: languages[person.language] },
            { label: words.worker, value: view.worker ?? noWorker },
            { label: words.replacement, value: view.replacement ?? noReplacement },
          ]}
        />
      </SheetPart>
      <SheetPart title={words.duties}>
        {judgement.duties.length === 0 ? (
          <Muted>{words.noDuties}</Muted>
        ) : (
          <ul>
            {judgement.duties.map(({ kind, from, until, record }) => (
              <li key={`${kind} ${record} ${until}`}>
                <strong>{dutyKinds[kind][format.language]}</strong>: {format.window(from, until)} (
                {format.daysLeftText(until)})
              </li>
            ))}
            {running.map(({ contract }) => {
              const proposal = view.proposals[contract] ?? null;
              return proposal === null ? null : (
                <li key={contract}>
                  {`${words.nextEvaluation}${format.colon} ${format.day(proposal.on, 'long')}`}
                </li>
              );
            })}
          </ul>
        )}
      </SheetPart>
      {running.length === 0 ? (
        <SheetPart title={words.contract}>
          <p>
            {words.noContract} {view.contracts.some(({ frozen }) => !frozen) ? words.draft : ''}
          </p>
        </SheetPart>
      ) : (
        running.map(({ contract }) => (
          <SheetContract key={contract} view={view} contractId={contract} />
        ))
      )}
      <SheetPart title={words.notes}>
        {notes.length === 0 ? (
          <Muted>{words.noNotes}</Muted>
        ) : (
          <ul>
            {notes.map(({ id, text, by, recordedAt }) => (
              <li key={id}>
                <span className="sheet-prose">{text}</span>{' '}
                <Muted small>
                  ({by === null ? '' : `${by}, `}
                  {format.moment(new Date(recordedAt).toISOString())})
                </Muted>
              </li>
            ))}
          </ul>
        )}
      </SheetPart>
      <SheetPart title={words.conversations}>
        {conversations.length === 0 ? (
          <Muted>{words.noConversations}</Muted>
        ) : (
          <ul>
            {conversations.map(({ id, heldOn, channel, attendance, said, reason }) => (
              <li key={id}>
                <strong>
                  {`${format.day(heldOn)} · ${talks.channels[channel]}${format.colon}`}
                </strong>{' '}
                {attendance === null || attendance === 'came'
                  ? ''
                  : `${talks.attendances[attendance]}. `}
                <span className="sheet-prose">{said === '' ? reason : said}</span>
              </li>
            ))}
          </ul>
        )}
      </SheetPart>
      <SignatureBlocks
        approves={false}
        signatories={[
          { key: 'handed', part: words.handed, name: view.worker ?? '', signedOn: null },
          { key: 'received', part: words.received, name: view.replacement ?? '', signedOn: null },
        ]}
      />
    </PrintPage>
  );
}
