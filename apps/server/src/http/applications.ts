import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono } from 'hono';
import { compress } from 'hono/compress';

const APPS = fileURLToPath(new URL('../../..', import.meta.url));

const builtAt = (application: 'web' | 'admin'): string => join(APPS, application, 'dist');

/** Everything with a hash in its name never changes; the page itself is asked for each time. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Files under `assets/` of one application, at its own address. */
function assetsOf(application: 'web' | 'admin', base: string) {
  return serveStatic({
    root: builtAt(application),
    rewriteRequestPath: (path) => path.slice(base.length),
    onFound: (_path, context) => context.header('cache-control', FOREVER),
  });
}

async function pageOf(context: Context, application: 'web' | 'admin'): Promise<Response> {
  const page = join(builtAt(application), 'index.html');
  if (!existsSync(page)) return context.text('This application is not built; run npm start.', 503);
  return context.html(await readFile(page, 'utf8'), 200, { 'cache-control': 'no-cache' });
}

const isAPage = (path: string): boolean => !/\.[a-z0-9]+$/i.test(path);

/** The social worker's application at `/`, that of finance and management at `/admin/`. */
export function serveApplications(app: Hono): void {
  app.use('/assets/*', compress(), assetsOf('web', ''));
  app.use('/admin/assets/*', compress(), assetsOf('admin', '/admin'));
  app.get('/admin', (context) => context.redirect('/admin/'));
  app.get('/admin/*', (context, next) =>
    isAPage(context.req.path) ? pageOf(context, 'admin') : next(),
  );
  // The addresses of machines are never pages: an unknown one is not found, not a screen.
  app.get('*', (context, next) =>
    isAPage(context.req.path) && !/^\/(api|trpc|health)(\/|$)/.test(context.req.path)
      ? pageOf(context, 'web')
      : next(),
  );
}
