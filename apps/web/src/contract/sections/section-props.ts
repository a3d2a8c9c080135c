import type { ContractText } from '../contract-text.ts';

/** What every section of a contract takes: the text, and a way to change parts of it. */
export interface SectionProps {
  text: ContractText;
  onChange: (change: Partial<ContractText>) => void;
}
