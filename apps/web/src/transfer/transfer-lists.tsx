import { problemSentence, problemWords } from '@traject/i18n';
import { transferPaperWords, transferWords } from '@traject/i18n/web';
import { DataTable, useWords } from '@traject/ui';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';

/** The beginning of a seal is enough to tell two files apart. */
const sealOf = ({ hash }: { hash: string }) => <code>{hash.slice(0, 12)}</code>;

/** The transfer files that were made for other centres, and those that came from them. */
export function TransferLists({ view }: { view: FileView }) {
  const words = useWords(transferWords);
  const { papersTaken, notTakenAlong } = useWords(transferPaperWords);
  const format = useFormat();
  const problems = useWords(problemWords);
  const leftOutOf = ({ name, reason }: { name: string; reason: string }) =>
    `${name} (${problemSentence(problems, reason)})`;
  const { sent, received } = view.transfers;
  return (
    <>
      {sent.length === 0 ? null : (
        <DataTable
          caption={words.sent}
          rows={sent}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'on',
              header: words.on,
              rowHeader: true,
              cell: ({ madeOn }) => format.day(madeOn),
            },
            { key: 'to', header: words.centre, cell: ({ toCentre }) => toCentre },
            {
              key: 'what',
              header: words.contents,
              cell: ({ contracts, evaluations, documents, withBalance }) =>
                [
                  words.goesList(contracts, evaluations),
                  ...(documents === 0 ? [] : [papersTaken(documents)]),
                  ...(withBalance ? [words.withBalance] : []),
                ].join(', '),
            },
            { key: 'hash', header: words.hash, cell: sealOf },
          ]}
        />
      )}
      {received.length === 0 ? null : (
        <DataTable
          caption={words.received}
          rows={received}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'on',
              header: words.on,
              rowHeader: true,
              cell: ({ receivedOn }) => format.day(receivedOn),
            },
            { key: 'from', header: words.centre, cell: ({ fromCentre }) => fromCentre },
            {
              key: 'what',
              header: words.papersReceived,
              cell: ({ papers, papersLeftOut }) =>
                [
                  papers === 0 ? words.none : papersTaken(papers),
                  ...(papersLeftOut.length === 0
                    ? []
                    : [
                        `${notTakenAlong}${format.colon} ${papersLeftOut.map(leftOutOf).join('; ')}`,
                      ]),
                ].join('. '),
            },
            { key: 'hash', header: words.hash, cell: sealOf },
          ]}
        />
      )}
    </>
  );
}
