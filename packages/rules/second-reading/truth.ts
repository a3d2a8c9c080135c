/** What the facts say of a condition. */
export type Truth = 'yes' | 'no' | 'unknown';

export const truth = (holds: boolean): Truth => (holds ? 'yes' : 'no');

/** One that fails decides; else one that is unknown leaves it open (OBL-15). */
export function all(...truths: Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

export function any(...truths: Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

export const not = (value: Truth): Truth =>
  value === 'unknown' ? 'unknown' : truth(value === 'no');
