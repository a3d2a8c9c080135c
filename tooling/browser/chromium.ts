import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A Chromium to run, with what its environment must hold. */
export interface Chromium {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The Chromium of the system when there is one, else the packaged one. */
export function findChromium(): Chromium {
  const program = systemChromium();
  return program === undefined ? packagedChromium() : { program, environment: {} };
}

function systemChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

/**
 * The package holds Chromium compressed and unpacks it into the temporary folder, where a second
 * worker would find half a program. So a process with a temporary folder of its own unpacks it, and
 * the folder gets its name in one step when it is whole.
 */
function packagedChromium(): Chromium {
  const place = join(tmpdir(), `traject-chromium-${packagedVersion()}-${process.getuid?.() ?? 0}`);
  if (!existsSync(place)) {
    const draft = mkdtempSync(`${place}-`);
    try {
      const unpack = join(import.meta.dirname, 'unpack.ts');
      execFileSync(process.execPath, [unpack, place], { env: { ...process.env, TMPDIR: draft } });
      renameSync(draft, place);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(place)) throw error;
    }
  }
  const libraries = [join(place, 'al2023/lib'), process.env['LD_LIBRARY_PATH'] ?? []].flat();
  return {
    program: join(place, 'chromium'),
    environment: {
      FONTCONFIG_FILE: join(place, 'fonts.conf'),
      // Chromium needs libraries (nss, expat) a bare machine lacks; the package brings them.
      LD_LIBRARY_PATH: libraries.join(delimiter),
    },
  };
}

/** The folder of a package in pnpm's store names its version, so another version unpacks anew. */
function packagedVersion(): string {
  const entry = import.meta.resolve('@sparticuz/chromium');
  return /@sparticuz\+chromium@([^_/]+)/.exec(entry)?.[1] ?? 'unknown';
}
