import { type Browser, chromium } from 'playwright';
import { findChromium } from './chromium.ts';

/** Keeps the browser to this machine: no updates, no reports, and no name but our own resolves. */
const STAY_HERE = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts a headless Chromium. Take pages from `browser.newContext()`: axe needs a context of its own.
 */
export function launchBrowser(): Promise<Browser> {
  const { program, environment } = findChromium();
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: program,
    // Chromium's sandbox refuses to work for root, as in a container.
    chromiumSandbox: false,
    args: [...STAY_HERE, '--font-render-hinting=none', ...(root ? ['--no-sandbox'] : [])],
    env: { ...process.env, ...environment },
  });
}
