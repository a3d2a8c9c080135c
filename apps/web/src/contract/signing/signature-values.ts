import type { SignatureManner } from '@traject/api/contract/input';
import type { Stroke } from './signature-pad.tsx';

/** What is filled in beside a signature. */
export interface SignatureValues {
  manner: SignatureManner['manner'];
  name: string;
  present: string;
  device: string;
  strokes: Stroke[];
  confirmed: boolean;
}

/** What a signature on the screen still lacks, by field. */
export interface SignatureLacks {
  name: boolean;
  drawing: boolean;
  statement: boolean;
  /** A scan that is still on its way. */
  scan: boolean;
}

/** What of a signature still has to be given before it can be sent. */
export function lacksOf(
  { manner, name, strokes, confirmed }: SignatureValues,
  scanOnItsWay: boolean,
): SignatureLacks {
  return {
    name: manner !== 'paper' && name.trim() === '',
    drawing: manner === 'drawn' && strokes.length === 0,
    statement: manner === 'typed' && !confirmed,
    scan: manner === 'paper' && scanOnItsWay,
  };
}

/** How the party signs, as the desk takes it. */
export function mannerOf(
  values: SignatureValues,
  statement: string,
  scans: readonly string[],
): SignatureManner {
  const name = values.name.trim();
  switch (values.manner) {
    case 'paper':
      return { manner: 'paper', name, scans: [...scans] };
    case 'drawn':
      return { manner: 'drawn', name, strokes: values.strokes };
    case 'typed':
      return { manner: 'typed', name, statement };
  }
}
