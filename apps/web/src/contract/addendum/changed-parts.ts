import { diffWordsWithSpace } from 'diff';
import type { Part } from '../../autosave/merge.ts';
import type { ContractText } from '../contract-text.ts';

/** A piece of a text: it stayed, it was struck, or it is new. */
export interface Piece {
  readonly state: 'same' | 'struck' | 'added';
  readonly text: string;
}

/** A part of a contract that changed, with its pieces in reading order. */
export interface ChangedPart {
  readonly key: string;
  readonly label: string;
  readonly pieces: readonly Piece[];
}

const stateOf = ({ added, removed }: { added: boolean; removed: boolean }): Piece['state'] =>
  added ? 'added' : removed ? 'struck' : 'same';

/** The parts of a contract that say something else than before, word by word. */
export const changedParts = (
  before: ContractText,
  after: ContractText,
  parts: readonly Pick<Part<ContractText>, 'key' | 'label' | 'show'>[],
): ChangedPart[] =>
  parts.flatMap(({ key, label, show }) => {
    const [old, now] = [show(before), show(after)];
    return old === now
      ? []
      : [
          {
            key: String(key),
            label,
            pieces: diffWordsWithSpace(old, now).map((piece) => ({
              state: stateOf(piece),
              text: piece.value,
            })),
          },
        ];
  });
