import type { CivilDate } from '@traject/rules/calendar';
import type { FileView } from '../file/use-file.ts';

/** A contract or an addendum with where it stands. */
export type ContractHead = FileView['contracts'][number];
/** An addendum with whether its change may be made and what its text lacks. */
export type AddendumHead = FileView['addenda'][number];

/** How far a text is on its way. */
export type ContractStep = 'draft' | 'given' | 'partly' | 'signed' | 'ended';

/** The head of a contract or an addendum of a file. */
export const headOf = (
  { contracts, addenda }: Pick<FileView, 'contracts' | 'addenda'>,
  id: string,
): ContractHead | undefined => [...contracts, ...addenda].find((head) => head.id === id);

/** The addendum of an id, or undefined for a contract of its own. */
export const addendumOf = (
  { addenda }: Pick<FileView, 'addenda'>,
  id: string,
): AddendumHead | undefined => addenda.find((head) => head.id === id);

/** The day of each signature, null where one is awaited. */
export const signatureDays = ({ parties }: Pick<ContractHead, 'parties'>): (CivilDate | null)[] =>
  parties.map(({ signedOn }) => signedOn);

/** How far a contract is. */
export function stepOf(head: Pick<ContractHead, 'parties' | 'endedOn' | 'givenOn'>): ContractStep {
  const signatures = signatureDays(head);
  if (head.endedOn !== null) return 'ended';
  if (signatures.every((day) => day !== null)) return 'signed';
  if (signatures.some((day) => day !== null)) return 'partly';
  return head.givenOn === null ? 'draft' : 'given';
}

/** Still to be written or signed, and not refused. */
export const isOpen = (head: ContractHead): boolean =>
  head.refused === null && ['draft', 'given', 'partly'].includes(stepOf(head));
