import { diffWordsWithSpace } from 'diff';
import type { Part } from '../../autosave/merge.ts';
import type { ContractText } from '../contract-text.ts';

/** A piece of a text: it stayed, it was struck, or it is new. */
export interface Piece {
  readonly state: 'same' | 'struck' | 'added';
  /** Where the piece begins in both texts together: its name among the pieces. */
  readonly at: number;
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

function piecesOf(old: string, now: string): Piece[] {
  let at = 0;
  return diffWordsWithSpace(old, now).map((piece) => {
    const begin = at;
    at += piece.value.length;
    return { state: stateOf(piece), at: begin, text: piece.value };
  });
}

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
            key,
            label,
            pieces: piecesOf(old, now),
          },
        ];
  });
