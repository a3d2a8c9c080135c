/** The forms of the right, as they stand in the address. */
export const RIGHT_FORMS = [
  'consultation',
  'award',
  'request',
  'studies',
  'end',
  'amount',
  'couple',
  'work-track',
  'person',
] as const;
export type RightForm = (typeof RIGHT_FORMS)[number];
