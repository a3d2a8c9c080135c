import { problemSentence, problemWords } from '@traject/i18n';
import { signedPaperWords } from '@traject/i18n/web';
import { Button, Notice, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { useFileChange } from '../../file/use-file.ts';
import { useFreshContract } from '../use-contract.ts';
import { ScanField } from './scan-field.tsx';
import { useScanChoice } from './use-scan-choice.ts';

interface LayScanProps {
  dossierId: string;
  contractId: string;
  signatureId: string;
  who: string;
}

/** Lays a scan beside a signature that was recorded without one. */
export function LayScan(props: LayScanProps) {
  const words = useWords(signedPaperWords);
  const [open, setOpen] = useState(false);
  return (
    <div className="not-on-paper">
      {open ? (
        <LayForm {...props} onDone={() => setOpen(false)} />
      ) : (
        <button
          type="button"
          className="tj-link"
          aria-label={words.layFor(props.who)}
          onClick={() => setOpen(true)}
        >
          {words.lay}
        </button>
      )}
    </div>
  );
}

function LayForm({
  dossierId,
  contractId,
  signatureId,
  onDone,
}: LayScanProps & { onDone: () => void }) {
  const words = useWords(signedPaperWords);
  const problems = useWords(problemWords);
  const choice = useScanChoice(dossierId, contractId);
  const [tried, setTried] = useState(false);
  const change = useFileChange(dossierId, desk.contract.addScan.mutationOptions());
  const refresh = useFreshContract(dossierId, contractId, change.problem);
  const lay = async () => {
    setTried(true);
    if (choice.onItsWay || choice.ready.length === 0) return;
    const sent = await change.send({ contractId, signatureId, scans: [...choice.ready] });
    if (!sent.ok) return;
    await refresh();
    onDone();
  };
  const lacking = choice.onItsWay
    ? words.wait
    : choice.ready.length === 0
      ? words.lacks
      : undefined;
  return (
    <Stack>
      <ScanField choice={choice} error={tried ? lacking : undefined} />
      {change.problem === null ? null : (
        <Notice tone="failed" text={problemSentence(problems, change.problem.code)} />
      )}
      <div className="tj-row" data-gap="sm">
        <Button kind="main" busy={change.saving} onClick={() => void lay()}>
          {words.confirm}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {words.hide}
        </Button>
      </div>
    </Stack>
  );
}
