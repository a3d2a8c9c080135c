import type { OpenedContract } from '../use-contract.ts';

/** What every step towards the signatures takes. */
export interface StepProps {
  dossierId: string;
  contract: OpenedContract;
}

/** The text may still change: nobody has signed. */
export const untouched = ({ signatures, frozen }: OpenedContract): boolean =>
  !frozen &&
  signatures.person === null &&
  signatures.centre === null &&
  signatures.thirdParties.every(({ signedOn }) => signedOn === null);
