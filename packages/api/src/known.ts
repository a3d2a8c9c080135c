/** A yes or no that may be unknown, as the word that the record keeps. */
export const asWord = (value: boolean | 'unknown'): 'yes' | 'no' | 'unknown' =>
  value === 'unknown' ? 'unknown' : value ? 'yes' : 'no';
