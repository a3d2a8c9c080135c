/** What fetch takes, where a signal may also be left undefined. */
type Init = Omit<RequestInit, 'signal'> & { signal?: AbortSignal | null | undefined };

/**
 * A fetch that gives up when nothing has answered for so many milliseconds. A line that is lost without a word (a dead
 * access point, a laptop that slept) never answers, and a screen would say "is being saved" for ever.
 *
 * Giving up throws, as a network does that cannot be reached; that the server may have done what was asked all the same is
 * no harm, for a repeated change carries the same request id.
 */
export function patientFetch(patienceMs: number) {
  return (input: Parameters<typeof fetch>[0], init: Init = {}): Promise<Response> => {
    const enough = AbortSignal.timeout(patienceMs);
    const signals = init.signal ? [init.signal, enough] : [enough];
    return fetch(input, { ...init, signal: AbortSignal.any(signals) });
  };
}
