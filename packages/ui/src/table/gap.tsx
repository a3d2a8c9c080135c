/** Stands for the rows that are not drawn. */
export function Gap({ height, span }: { height: number; span: number }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden className="tj-table-gap">
      <td colSpan={span} style={{ height }}>
        {'\u00a0'}
      </td>
    </tr>
  );
}
