import {
  announcePaper,
  announceTransferPaper,
  type Context,
  findPaper,
  httpProblem,
  type KeptPaper,
  logPaperRead,
  PAPER_HEADER,
  Refusal,
  recordPaper,
  transferPaperHref,
} from '@traject/api/server';
import { type Context as Call, Hono, type MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import type { ArrivalsStore } from './arrivals.ts';
import { kindOf } from './kind.ts';
import type { Scan } from './scan.ts';
import { type Incoming, type PaperStore, tooLarge } from './store.ts';

/** What the addresses of papers work with. */
export interface ServedPapers {
  readonly store: PaperStore;
  /** The papers of transfer files that wait to be taken over. */
  readonly arrived: ArrivalsStore;
  readonly scan: Scan;
  /** The largest content in bytes. */
  readonly limit: number;
}

interface Setting {
  readonly papers: ServedPapers;
  readonly log: Logger;
  /** Who asks, as for every call of the desk. */
  readonly contextOf: (headers: Headers) => Promise<Context>;
}

const ADDRESS = '/api/papers/:dossierId/:id';
const TRANSFER_ADDRESS = transferPaperHref(':checksum');

/** The content of papers in and out; what they are and who may is the desk's. */
export function servePapers(app: Hono, { papers, log, contextOf }: Setting): void {
  const papersApp = new Hono();
  papersApp.put(ADDRESS, async (call) => {
    const announced = headOf(call);
    const { paper, isThere } = await announcePaper(
      await contextOf(call.req.raw.headers),
      announced,
    );
    if (isThere) return call.json({ id: paper.id });
    // Said before it is read: nobody sends a large file to hear at the end that it is too large.
    if (Number(call.req.header('content-length') ?? 0) > papers.limit) throw tooLarge(papers.limit);
    const incoming = await papers.store.receive(call.req.raw.body);
    try {
      const kept = await throughGate(papers, incoming);
      // The session may have ended while a large file came in.
      const now = await contextOf(call.req.raw.headers);
      if (now.staff === null) throw new Refusal('not-signed-in');
      await papers.store.keep(now.staff.centreId, incoming);
      await recordPaper(now, paper, kept);
      return call.json({ id: paper.id });
    } finally {
      await papers.store.discard(incoming);
    }
  });

  // The paper of a transfer file waits in no file until the whole transfer is taken over (`paper/arrived.ts` of the api).
  papersApp.put(TRANSFER_ADDRESS, async (call) => {
    announceTransferPaper(await contextOf(call.req.raw.headers));
    if (Number(call.req.header('content-length') ?? 0) > papers.limit) throw tooLarge(papers.limit);
    const incoming = await papers.store.receive(call.req.raw.body);
    try {
      // The transfer file says which checksum it has; anything else is not that paper.
      if (incoming.checksum !== call.req.param('checksum'))
        throw new Refusal('transfer-paper-changed');
      const kept = await throughGate(papers, incoming);
      // The session may have ended while a large file came in.
      const centreId = announceTransferPaper(await contextOf(call.req.raw.headers));
      await papers.arrived.put(centreId, incoming, kept);
      return call.json({ checksum: kept.checksum });
    } finally {
      await papers.store.discard(incoming);
    }
  });

  papersApp.get(ADDRESS, async (call) => {
    const context = await contextOf(call.req.raw.headers);
    const paper = await findPaper(context, call.req.param());
    await logPaperRead(context, paper);
    const content = await papers.store.open(paper.centreId, paper.checksum);
    return call.body(content, 200, {
      'content-type': paper.mediaType,
      'content-length': String(paper.size),
      'content-disposition': dispositionOf(paper.name),
      'cache-control': 'private, no-store',
    });
  });

  // What was refused on these addresses has the same coded form as everywhere else.
  papersApp.onError((error, call) => {
    const { status, problem } = httpProblem(error);
    if (status === 500) log.error({ err: error, path: call.req.path }, 'a paper failed');
    return call.json({ problem }, status as ContentfulStatusCode);
  });
  app.route('/', papersApp);
}

/** What every content goes through on its way in: its kind by what it is, and the virus scan, whose doubt is quarantine. */
async function throughGate(
  { scan }: Pick<ServedPapers, 'scan'>,
  { path, size, checksum }: Incoming,
): Promise<KeptPaper> {
  const mediaType = await kindOf(path);
  const said = await scan(path);
  if (said === 'infected') throw new Refusal('paper-infected');
  return { mediaType, size, checksum, scan: said };
}

/** Whatever is in a paper: it is saved, never shown as a page of ours, and nothing in it runs. */
export const neverAPage: MiddlewareHandler = async (call, next) => {
  await next();
  call.res.headers.set('content-security-policy', "default-src 'none'; sandbox");
};

/** What the header says of the paper, with the ids of the address; not yet checked. */
function headOf(call: Call): unknown {
  const ids = { dossierId: call.req.param('dossierId'), id: call.req.param('id') };
  try {
    const said: unknown = JSON.parse(decodeURIComponent(call.req.header(PAPER_HEADER) ?? '{}'));
    return typeof said === 'object' && said !== null ? { ...said, ...ids } : ids;
  } catch {
    return ids;
  }
}

/** To save under its own name; names with letters beyond ASCII go in the long form. */
function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["%\\]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
