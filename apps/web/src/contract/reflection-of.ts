import type { FileView } from '../file/use-file.ts';

/** The days of reflection of a contract as the file is judged; null while its text was not given. */
export const reflectionOf = ({ judgement }: Pick<FileView, 'judgement'>, contractId: string) =>
  judgement.contracts.find(({ contract }) => contract === contractId)?.reflection ?? null;
