import type { Problem } from '@traject/api/browser';
import { desk, queryClient } from '../desk.ts';
import { sessionEnded } from '../session/ended.ts';
import { type PaperToSend, sendPaper } from './send-paper.ts';

/** One paper on its way: how far it is, or what stands in the way. */
export interface Upload {
  readonly paper: PaperToSend;
  /** From 0 to 1. */
  readonly part: number;
  readonly state: 'sending' | 'sent' | 'failed';
  readonly problem: Problem | null;
}

/** Papers on their way, outside the screens: somebody may go to another page while they are sent. */
let uploads: readonly Upload[] = [];
const running = new Map<string, AbortController>();
const listeners = new Set<() => void>();

function put(id: string, change: Partial<Upload>): void {
  uploads = uploads.map((one) => (one.paper.id === id ? { ...one, ...change } : one));
  for (const listener of listeners) listener();
}

// Closing the tab would end what is on its way; the browser asks first.
const holdBack = (event: BeforeUnloadEvent) => event.preventDefault();

async function send(paper: PaperToSend): Promise<void> {
  const controller = new AbortController();
  running.set(paper.id, controller);
  globalThis.addEventListener('beforeunload', holdBack);
  const problem = await sendPaper(paper, {
    onProgress: (part) => put(paper.id, { part }),
    signal: controller.signal,
  });
  running.delete(paper.id);
  if (running.size === 0) globalThis.removeEventListener('beforeunload', holdBack);
  if (problem?.code === 'not-signed-in') sessionEnded();
  put(paper.id, { state: problem === null ? 'sent' : 'failed', problem });
  if (problem === null)
    await queryClient.invalidateQueries({
      queryKey: desk.paper.list.queryKey({ dossierId: paper.dossierId }),
    });
}

/** Sends a paper; where it stands is in `readUploads`. */
export function startUpload(paper: PaperToSend): void {
  uploads = [...uploads, { paper, part: 0, state: 'sending', problem: null }];
  for (const listener of listeners) listener();
  void send(paper);
}

/** Sends a paper again that did not arrive, under the same id. */
export function repeatUpload({ paper }: Upload): void {
  put(paper.id, { part: 0, state: 'sending', problem: null });
  void send(paper);
}

/** Stops a paper that is on its way, or takes the word about one that arrived or not off the screen. */
export function forgetUpload({ paper }: Upload): void {
  uploads = uploads.filter((one) => one.paper.id !== paper.id);
  for (const listener of listeners) listener();
  running.get(paper.id)?.abort();
}

export const readUploads = (): readonly Upload[] => uploads;

export function listenToUploads(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
