import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { connect } from 'node:net';

/** What a scan says; `waiting` = it gave no answer, so the paper stays in quarantine; `not-scanned` = none is set up. */
type ScanAnswer = 'clean' | 'infected' | 'waiting' | 'not-scanned';

/** Asks the virus scan of the centre about a content on disk. */
export type Scan = (path: string) => Promise<ScanAnswer>;

/** A scan that says nothing for so long is taken as not there. */
const PATIENCE_MS = 60_000;

/**
 * A program with its arguments, to which the path is added: leaves with 0 for clean and 1 for infected, as clamscan and
 * clamdscan do; anything else is no answer.
 */
export function scanByCommand(command: string, patience = PATIENCE_MS): Scan {
  const [program = '', ...fixed] = command.trim().split(/\s+/);
  return (path) =>
    new Promise((answer) => {
      const running = spawn(program, [...fixed, path], { stdio: 'ignore', timeout: patience });
      running.once('error', () => answer('waiting'));
      running.once('exit', (code) =>
        answer(code === 0 ? 'clean' : code === 1 ? 'infected' : 'waiting'),
      );
    });
}

/** The largest piece that goes to clamd at once, in bytes. */
const PIECE = 64 * 1024;

/** A clamd at `host:port`, asked with its own INSTREAM: the content goes over the line, so it may be another machine. */
export function scanByClamd(address: string, patience = PATIENCE_MS): Scan {
  const at = address.lastIndexOf(':');
  const host = address.slice(0, at);
  const port = Number(address.slice(at + 1));
  return (path) =>
    new Promise((answer) => {
      const line = connect({ host, port });
      const content = createReadStream(path, { highWaterMark: PIECE });
      let said = '';
      const end = (result: ScanAnswer) => {
        content.destroy();
        line.destroy();
        answer(result);
      };
      line.setTimeout(patience, () => end('waiting'));
      line.once('error', () => end('waiting'));
      content.once('error', () => end('waiting'));
      line.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
      });
      line.once('close', () => end(answerOf(said)));
      line.once('connect', () => {
        line.write('zINSTREAM\0');
        content.on('data', (piece) => {
          const length = Buffer.alloc(4);
          length.writeUInt32BE(piece.length);
          line.write(length);
          if (!line.write(piece)) {
            content.pause();
            line.once('drain', () => content.resume());
          }
        });
        content.once('end', () => line.write(Buffer.alloc(4)));
      });
    });
}

const answerOf = (said: string): ScanAnswer => {
  const text = said.replaceAll('\0', '').trim();
  if (/^stream: OK$/.test(text)) return 'clean';
  return /^stream: .+ FOUND$/.test(text) ? 'infected' : 'waiting';
};

/** The scan as it is set up; without one nothing is scanned, and the papers say so. */
export function scanOf({
  VIRUS_SCAN_COMMAND,
  CLAMD_ADDRESS,
}: {
  VIRUS_SCAN_COMMAND?: string | undefined;
  CLAMD_ADDRESS?: string | undefined;
}): Scan {
  if (CLAMD_ADDRESS !== undefined) return scanByClamd(CLAMD_ADDRESS);
  if (VIRUS_SCAN_COMMAND !== undefined) return scanByCommand(VIRUS_SCAN_COMMAND);
  return () => Promise.resolve('not-scanned');
}
