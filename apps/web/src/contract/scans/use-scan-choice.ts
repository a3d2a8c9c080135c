import { useState, useSyncExternalStore } from 'react';
import { listenToUploads, readUploads } from '../../papers/uploads.ts';
import { type Paper, usePapers } from '../../papers/use-papers.ts';

/** Which sheets belong to a signature, while somebody chooses. */
export interface ScanChoice {
  readonly dossierId: string;
  readonly contractId: string;
  /** The papers of the contract that may be chosen. */
  readonly papers: readonly Paper[];
  readonly chosen: readonly string[];
  /** The chosen papers that are on the server. */
  readonly ready: readonly string[];
  /** A chosen paper is still on its way. */
  readonly onItsWay: boolean;
  readonly choose: (papers: readonly string[]) => void;
}

/** The papers of a contract that can show a signature, and which of them were chosen; a new one is chosen at once. */
export function useScanChoice(dossierId: string, contractId: string): ScanChoice {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const uploads = useSyncExternalStore(listenToUploads, readUploads);
  const papers = usePapers(dossierId).filter(
    ({ record, withdrawn, scan }) =>
      record?.id === contractId && withdrawn === null && scan !== 'infected',
  );
  const isIn = (state: 'sending' | 'sent') => (id: string) =>
    uploads.some((upload) => upload.paper.id === id && upload.state === state);
  return {
    dossierId,
    contractId,
    papers,
    chosen,
    ready: chosen.filter((id) => papers.some((paper) => paper.id === id) || isIn('sent')(id)),
    onItsWay: chosen.some(isIn('sending')),
    choose: setChosen,
  };
}
