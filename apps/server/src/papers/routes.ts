import {
  announcePaper,
  type Context,
  findPaper,
  httpProblem,
  logPaperRead,
  PAPER_HEADER,
  Refusal,
  recordPaper,
} from '@traject/api/server';
import { type Context as Call, Hono, type MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import { kindOf } from './kind.ts';
import type { Scan } from './scan.ts';
import { type PaperStore, tooLarge } from './store.ts';

/** What the addresses of papers work with. */
export interface ServedPapers {
  readonly store: PaperStore;
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
      const mediaType = await kindOf(incoming.path);
      const scan = await papers.scan(incoming.path);
      if (scan === 'infected') throw new Refusal('paper-infected');
      // The session may have ended while a large file came in.
      const now = await contextOf(call.req.raw.headers);
      if (now.staff === null) throw new Refusal('not-signed-in');
      await papers.store.keep(now.staff.centreId, incoming);
      const { size, checksum } = incoming;
      await recordPaper(now, paper, { mediaType, size, checksum, scan });
      return call.json({ id: paper.id });
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
