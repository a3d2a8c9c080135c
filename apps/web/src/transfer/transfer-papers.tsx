import { transferWords } from '@traject/i18n/web';
import { Button, Notice, Row, useWords } from '@traject/ui';
import { download } from './download.ts';
import { paperIn } from './read-upload.ts';
import type { Shown } from './transfer-preview.tsx';

interface TransferPapersProps {
  documents: Shown['documents'];
  contents: Readonly<Record<string, string>>;
}

/** The papers in a transfer file; each can be kept on this device when it is what its checksum says. */
export function TransferPapers({ documents, contents }: TransferPapersProps) {
  const words = useWords(transferWords);
  if (documents.length === 0) return null;
  const keep = async (name: string, mediaType: string, checksum: string) => {
    const bytes = await paperIn(contents[checksum] ?? '', checksum);
    if (bytes !== null) download(name, new Blob([bytes], { type: mediaType }));
  };
  return (
    <Notice
      tone="info"
      role="none"
      text={
        <>
          <p>{words.papersApart(documents.length)}</p>
          <Row>
            {documents
              .filter(({ checksum }) => checksum in contents)
              .map(({ name, mediaType, checksum }) => (
                <Button key={checksum} small onClick={() => void keep(name, mediaType, checksum)}>
                  {`${words.savePaper} ${name}`}
                </Button>
              ))}
          </Row>
        </>
      }
    />
  );
}
