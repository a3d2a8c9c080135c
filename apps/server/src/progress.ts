import { Presets, SingleBar } from 'cli-progress';

/** A progress bar on a terminal; elsewhere (a log, a test) it stays silent. */
export function progressBar(label: string): {
  show: (done: number, of: number) => void;
  stop: () => void;
} {
  if (!process.stderr.isTTY) return { show: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { format: `${label} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (done, of) => {
      if (!started) bar.start(of, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
