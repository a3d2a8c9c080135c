import { paperWords, signedPaperWords } from '@traject/i18n/web';
import { CheckGroup, Stack, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { sizeInWords } from '../../papers/paper-size.ts';
import { PaperUpload } from '../../papers/paper-upload.tsx';
import type { ScanChoice } from './use-scan-choice.ts';

interface ScanFieldProps {
  choice: ScanChoice;
  error?: string | undefined;
}

/** The sheets that show a signature: those that lie with the contract already, or a new one. */
export function ScanField({ choice, error }: ScanFieldProps) {
  const words = useWords(signedPaperWords);
  const paper = useWords(paperWords);
  const format = useFormat();
  const { dossierId, contractId, papers, chosen, choose } = choice;
  return (
    <Stack gap="sm">
      {papers.length === 0 ? (
        <p className="signature-label">{words.scans}</p>
      ) : (
        <CheckGroup
          label={words.choose}
          description={words.chooseHint}
          value={chosen}
          onChange={choose}
          options={papers.map(({ id, name, size, addedAt }) => ({
            value: id,
            label: name,
            description: `${sizeInWords(size, paper, format.locale)}, ${format.moment(addedAt)}`,
          }))}
        />
      )}
      <PaperUpload
        dossierId={dossierId}
        record={{ kind: 'contract', id: contractId }}
        onSend={(ids) => choose([...chosen, ...ids])}
      />
      {error === undefined ? null : (
        <p className="signature-error" role="alert">
          {error}
        </p>
      )}
    </Stack>
  );
}
