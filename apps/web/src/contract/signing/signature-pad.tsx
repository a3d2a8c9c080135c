import { contractSignatureWords } from '@traject/i18n/web';
import { Button, useWords } from '@traject/ui';
import { useEffect, useRef } from 'react';
import Pad from 'signature_pad';

/** A drawn line: points [x, y] in a box of 1000 by 400. */
export type Stroke = [number, number][];

const BOX = { width: 1000, height: 400 } as const;
const MOST_POINTS = 600;

const within = (value: number, most: number): number =>
  Math.min(most, Math.max(0, Math.round(value)));

/** What was drawn, in the box, with no more points than are kept. */
function strokesOf(pad: Pad, canvas: HTMLCanvasElement): Stroke[] {
  const { clientWidth, clientHeight } = canvas;
  return pad.toData().map(({ points }) => {
    const every = Math.ceil(points.length / MOST_POINTS);
    const kept = points
      .filter((_, at) => at % every === 0 || at === points.length - 1)
      .slice(0, MOST_POINTS)
      .map(({ x, y }): [number, number] => [
        within((x / clientWidth) * BOX.width, BOX.width),
        within((y / clientHeight) * BOX.height, BOX.height),
      ]);
    const [only] = kept;
    return kept.length === 1 && only !== undefined ? [only, only] : kept;
  });
}

interface SignaturePadProps {
  onChange: (strokes: Stroke[]) => void;
  error?: string | undefined;
}

/** A field to sign in with pen, finger or mouse. Who uses a keyboard signs with a typed name instead. */
export function SignaturePad({ onChange, error }: SignaturePadProps) {
  const words = useWords(contractSignatureWords);
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<Pad>(null);
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  });
  useEffect(() => {
    const field = canvas.current;
    if (field === null) return undefined;
    const made = new Pad(field, { penColor: '#111', minWidth: 1, maxWidth: 3 });
    pad.current = made;
    const drawn = () => changed.current(strokesOf(made, field));
    // A canvas has its own pixels: without this the line is blurred and drawn beside the pen.
    const fit = () => {
      const ratio = Math.max(globalThis.devicePixelRatio, 1);
      field.width = field.clientWidth * ratio;
      field.height = field.clientHeight * ratio;
      field.getContext('2d')?.scale(ratio, ratio);
      made.clear();
      changed.current([]);
    };
    fit();
    made.addEventListener('endStroke', drawn);
    const watched = new ResizeObserver(() => {
      if (field.width !== Math.trunc(field.clientWidth * Math.max(globalThis.devicePixelRatio, 1)))
        fit();
    });
    watched.observe(field);
    return () => {
      watched.disconnect();
      made.off();
    };
  }, []);
  const clear = () => {
    pad.current?.clear();
    onChange([]);
  };
  return (
    <div className="signature-field">
      <p className="signature-label">{words.draw}</p>
      <p className="tj-muted">{words.drawHint}</p>
      <canvas ref={canvas}>{words.draw}</canvas>
      {error === undefined ? null : (
        <p className="signature-error" role="alert">
          {error}
        </p>
      )}
      <div>
        <Button small kind="quiet" onClick={clear}>
          {words.clear}
        </Button>
      </div>
    </div>
  );
}
