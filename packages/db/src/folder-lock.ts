import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The embedded database does not lock its folder, and a second process would lose rows in silence. */
export class FolderInUseError extends Error {
  constructor(folder: string, process: number) {
    super(`The database in ${folder} is in use by process ${process}; stop it first.`);
    this.name = 'FolderInUseError';
  }
}

const isRunning = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A process of another user is running too; only "no such process" says that it is gone.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * Takes the folder for this process and gives back what releases it. The lock of a process that died is taken over.
 * Throws `FolderInUseError` while another process has it.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'traject.lock');
  const take = () => writeFileSync(file, String(process.pid), { flag: 'wx' });
  try {
    take();
  } catch {
    const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (owner > 0 && owner !== process.pid && isRunning(owner))
      throw new FolderInUseError(folder, owner);
    rmSync(file, { force: true });
    take();
  }
  return () => rmSync(file, { force: true });
}
