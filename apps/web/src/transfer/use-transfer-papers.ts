import type { Problem } from '@traject/api/browser';
import { transferPaperHref } from '@traject/api/paper/input';
import { type PaperRefusal, paperRefusal } from '@traject/api/transfer/input';
import { useCallback, useEffect, useState } from 'react';
import { v7 as newId } from 'uuid';
import { sendContent } from '../papers/send-paper.ts';
import { sessionEnded } from '../session/ended.ts';
import { bytesOf, type Upload } from './read-upload.ts';
import type { Shown } from './transfer-preview.tsx';

type Document = Shown['documents'][number];

/** A paper of a transfer file on its way to the gate of the server, before anything is recorded. */
export interface TransferPaper {
  readonly document: Document;
  /** The id that it gets in the file here; the same over retries. */
  readonly id: string;
  readonly state: 'checking' | 'comes' | 'left-out' | 'not-sent';
  readonly problem: Problem | null;
}

const refused = (code: PaperRefusal): Problem => ({ code, fields: [], details: {} });

/** What the gate refuses stays out; anything else (a lost line) is tried again. */
const stateOf = (problem: Problem | null): TransferPaper['state'] =>
  problem === null
    ? 'comes'
    : paperRefusal.safeParse(problem.code).success
      ? 'left-out'
      : 'not-sent';

/** Sends one paper of a transfer file through the gate; the answer is null when it may come in. */
async function send(
  { checksum, refusal }: Document,
  contents: Upload['contents'],
  signal: AbortSignal,
): Promise<Problem | null> {
  if (refusal !== null) return refused(refusal);
  const content = contents[checksum];
  if (content === undefined) return refused('transfer-paper-absent');
  const bytes = bytesOf(content);
  if (bytes === null) return refused('transfer-paper-changed');
  return sendContent(transferPaperHref(checksum), new Blob([bytes]), {}, { signal });
}

/** Sends the papers of a transfer file one after another, and says of each whether it comes in. */
export function useTransferPapers({ contents }: Upload, documents: readonly Document[]) {
  const [papers, setPapers] = useState<readonly TransferPaper[]>(() =>
    documents.map((document) => ({ document, id: newId(), state: 'checking', problem: null })),
  );
  const [waiting, setWaiting] = useState<readonly Document[]>(documents);
  const put = useCallback(
    (id: string, change: Partial<TransferPaper>) =>
      setPapers((all) =>
        all.map((paper) => (paper.document.id === id ? { ...paper, ...change } : paper)),
      ),
    [],
  );

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const sendAll = async () => {
      for (const document of waiting) {
        put(document.id, { state: 'checking', problem: null });
        const problem = await send(document, contents, signal);
        if (signal.aborted) return;
        if (problem?.code === 'not-signed-in') sessionEnded();
        put(document.id, { state: stateOf(problem), problem });
      }
    };
    void sendAll();
    return () => controller.abort();
  }, [waiting, contents, put]);

  return {
    papers,
    /** Sends again what did not arrive. */
    again: () =>
      setWaiting(
        papers.filter(({ state }) => state === 'not-sent').map(({ document }) => document),
      ),
  };
}

/** What is told of the papers when the file is taken over. */
export const takenOf = (papers: readonly TransferPaper[]) => ({
  papers: papers
    .filter(({ state }) => state === 'comes')
    .map(({ document, id }) => ({ document: document.id, id })),
  papersLeftOut: papers.flatMap(({ document, problem }) => {
    const reason = paperRefusal.safeParse(problem?.code).data;
    return reason === undefined ? [] : [{ document: document.id, reason }];
  }),
});
