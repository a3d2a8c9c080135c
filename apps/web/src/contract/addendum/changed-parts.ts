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

/** Parts that are one choice or one day: a word of the old one beside a word of the new one would say nothing. */
const WHOLE: ReadonlySet<string> = new Set(['endAgreed', 'startsOn', 'endsOn', 'studiesEndOn']);

const replaced = (old: string, now: string) =>
  [
    { value: old, added: false, removed: true },
    { value: now, added: true, removed: false },
  ].filter(({ value }) => value !== '');

function piecesOf(key: string, old: string, now: string): Piece[] {
  let at = 0;
  const pieces = WHOLE.has(key) ? replaced(old, now) : diffWordsWithSpace(old, now);
  return pieces.map((piece) => {
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
            pieces: piecesOf(key, old, now),
          },
        ];
  });
