import type { ContractLifeTeller } from './contract-life-teller.ts';

/** What happens in one made-up file. */
export interface Story {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthYear: number;
  readonly language?: 'nl' | 'fr' | 'de';
  /** Which of the three social workers. */
  readonly worker: 0 | 1 | 2;
  /** The last name of the partner, whose story was told before; both files are linked. */
  readonly partner?: string;
  readonly tell: (file: ContractLifeTeller) => Promise<unknown>;
}

/** Awarded so many days ago and looked up in the KSZ: the usual beginning. */
export const known = async (file: ContractLifeTeller, daysAgo: number, shown = {}) => {
  await file.consulted(file.ago(daysAgo + 3), shown);
  return file.awarded(file.ago(daysAgo), { from: file.ago(daysAgo + 10) });
};

/** A running project signed so many days ago, six weeks after the award. */
export const running = async (file: ContractLifeTeller, daysAgo: number) => {
  await known(file, daysAgo + 45);
  await file.balance(file.ago(daysAgo + 35));
  return file.signed(file.ago(daysAgo));
};
