/** The part of a long list that is drawn, and the empty heights before and after it. */
export interface RowWindow {
  from: number;
  to: number;
  before: number;
  after: number;
}

/** Rows drawn beyond what is in sight on either side, so that scrolling shows no holes. */
const margin = 12;

/** Which rows of `count` are drawn when a view of `height` pixels is scrolled to `top`. */
export function rowWindow(
  count: number,
  rowHeight: number,
  top: number,
  height: number,
): RowWindow {
  const from = Math.min(count, Math.max(0, Math.floor(top / rowHeight) - margin));
  const to = Math.max(from, Math.min(count, Math.ceil((top + height) / rowHeight) + margin));
  return { from, to, before: from * rowHeight, after: (count - to) * rowHeight };
}
