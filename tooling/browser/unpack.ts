// Run by chromium.ts as a process of its own: unpacks to TMPDIR, which will be renamed to the folder
// given as argument.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const [place = ''] = process.argv.slice(2);

await chromium.executablePath();
const entry = import.meta.resolve('@sparticuz/chromium');
await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', entry)));

// The package's own list of font folders fits one cloud; without a font Chromium draws no text and
// may even end. These are its own fonts, then whatever the system has.
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${place}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${place}/fonts-cache</cachedir>
</fontconfig>
`;
writeFileSync(join(tmpdir(), 'fonts.conf'), fonts);
