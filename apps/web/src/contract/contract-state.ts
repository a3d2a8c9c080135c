import type { CivilDate } from '@traject/rules/calendar';
import type { FileView } from '../file/use-file.ts';

type ContractFacts = FileView['facts']['contracts'][number];

/** The steps of a contract, in their order. */
export const STEPS = ['draft', 'given', 'partly', 'signed', 'ended'] as const;
export type ContractStep = (typeof STEPS)[number];

/** What of a contract says how far it is. */
export type Signable = Pick<
  ContractFacts,
  'givenOn' | 'signedByPersonOn' | 'signedByCentreOn' | 'thirdParties' | 'endedOn'
>;

/** The day of each signature, null where one is awaited. */
export const signatureDays = (contract: Signable): (CivilDate | null)[] => [
  contract.signedByPersonOn,
  contract.signedByCentreOn,
  ...contract.thirdParties.map(({ signedOn }) => signedOn),
];

/** How far a contract is. */
export function stepOf(contract: Signable): ContractStep {
  const signatures = signatureDays(contract);
  if (contract.endedOn !== null) return 'ended';
  if (signatures.every((day) => day !== null)) return 'signed';
  if (signatures.some((day) => day !== null)) return 'partly';
  return contract.givenOn === null ? 'draft' : 'given';
}
