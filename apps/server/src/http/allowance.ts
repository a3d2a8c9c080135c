/** How many questions an address may ask. */
export interface Allowance {
  readonly questions: number;
  readonly perMs: number;
}

/** More addresses than this are not remembered: whoever comes from so many is not stopped by counting. */
const MOST_ADDRESSES = 10_000;

/** Counts questions by address in a window of time; the answer is whether one more is allowed. */
export function allowanceOf({
  questions,
  perMs,
}: Allowance): (address: string, now: number) => boolean {
  let since = 0;
  let asked = new Map<string, number>();
  return (address, now) => {
    if (now - since >= perMs || asked.size >= MOST_ADDRESSES) {
      since = now;
      asked = new Map();
    }
    const count = (asked.get(address) ?? 0) + 1;
    asked.set(address, count);
    return count <= questions;
  };
}
