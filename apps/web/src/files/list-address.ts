import { anyText, inAddress, oneOf } from '../frame/address.ts';

/** What of the filter stands in the address, so that a list can be kept, shared and gone back to. */
export const listAddress = inAddress({
  zoek: anyText,
  /** `mij`, `team`, or the id of a colleague. */
  van: anyText,
  doen: anyText,
  termijn: oneOf(['te-laat', 'week', 'maand']),
  recht: anyText,
  /** Where the file stands on its trajectory. */
  stap: oneOf(['toekenning', 'balans', 'contract', 'opvolging', 'niet-nagekomen', 'einde']),
  zonder: oneOf(['werker']),
  orde: oneOf(['termijn', 'beweging', 'stil']),
});
export type FilterAddress = ReturnType<typeof listAddress>;
