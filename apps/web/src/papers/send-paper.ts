import type { Problem } from '@traject/api/browser';
import {
  PAPER_HEADER,
  type PaperClass,
  type PaperRecordKind,
  paperHref,
} from '@traject/api/paper/input';

/** What is said of a paper when it is sent. */
export interface PaperToSend {
  readonly id: string;
  readonly dossierId: string;
  readonly paperClass: PaperClass;
  readonly record: { readonly kind: PaperRecordKind; readonly id: string } | null;
  readonly file: File;
}

const OFFLINE: Problem = { code: 'offline', fields: [], details: {} };

const isProblem = (value: unknown): value is { problem: Problem } =>
  typeof value === 'object' && value !== null && 'problem' in value;

function problemOf(status: number, answer: string): Problem {
  try {
    const said: unknown = JSON.parse(answer);
    if (isProblem(said)) return said.problem;
  } catch {
    // Not our server that answered: said as something unexpected.
  }
  return { code: status === 413 ? 'paper-too-large' : 'unexpected', fields: [], details: {} };
}

interface Sending {
  /** How far it is, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a content to an address; the answer is null when it was let in, or what stands in the way. */
export function sendContent(
  href: string,
  content: Blob,
  headers: Readonly<Record<string, string>>,
  { onProgress, signal }: Sending,
): Promise<Problem | null> {
  return new Promise((answer) => {
    // Not fetch: it tells nothing of how far an upload is.
    const request = new XMLHttpRequest();
    request.open('PUT', href);
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress?.(total === 0 ? 0 : loaded / total),
    );
    request.addEventListener('load', () =>
      answer(request.status === 200 ? null : problemOf(request.status, request.responseText)),
    );
    request.addEventListener('error', () => answer(OFFLINE));
    request.addEventListener('abort', () => answer(OFFLINE));
    signal.addEventListener('abort', () => request.abort());
    request.send(content);
  });
}

/**
 * Sends the content of a paper. The answer is null when it is kept, or what stands in the way. The id is the client's, so
 * sending it again after a lost line changes nothing twice.
 */
export const sendPaper = (
  { id, dossierId, file, paperClass, record }: PaperToSend,
  sending: Sending,
): Promise<Problem | null> =>
  sendContent(
    paperHref(dossierId, id),
    file,
    { [PAPER_HEADER]: encodeURIComponent(JSON.stringify({ paperClass, name: file.name, record })) },
    sending,
  );
