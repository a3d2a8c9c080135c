import type { Logger } from 'pino';

/** How long a piece of work rests before it is done again. */
const EVERY_MS = 60_000;

/** Work that goes on beside the answers of the server. */
export interface Ongoing {
  /** Ends it, and waits for what was begun. */
  stop(): Promise<void>;
}

/**
 * Does a piece of work again and again, the first time at once; never twice at the same time. What fails is logged and
 * tried again.
 */
export function keepDoing(work: () => Promise<unknown>, log: Logger, whenFailing: string): Ongoing {
  const attempt = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.error({ err: error }, whenFailing);
    }
  };
  let busy = attempt();
  const timer = setInterval(() => {
    busy = busy.then(attempt);
  }, EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await busy;
    },
  };
}
