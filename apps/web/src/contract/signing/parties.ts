import { contractSigningWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import type { OpenedContract } from '../use-contract.ts';

/** One that signs: the client, the centre, or a third party (by its id). */
export interface SigningParty {
  /** What stands in the address. */
  readonly key: string;
  readonly party: 'person' | 'centre' | 'third-party';
  readonly thirdPartyId: string | null;
  readonly name: string;
  readonly signedOn: string | null;
}

/** Everybody who signs a contract, in the order of the paper. */
export function useSigningParties({ signatures }: OpenedContract): SigningParty[] {
  const words = useWords(contractSigningWords).sign;
  return [
    {
      key: 'client',
      party: 'person',
      thirdPartyId: null,
      name: words.person,
      signedOn: signatures.person,
    },
    {
      key: 'ocmw',
      party: 'centre',
      thirdPartyId: null,
      name: words.centre,
      signedOn: signatures.centre,
    },
    ...signatures.thirdParties.map(({ id, name, signedOn }) => ({
      key: id,
      party: 'third-party' as const,
      thirdPartyId: id,
      name,
      signedOn,
    })),
  ];
}
