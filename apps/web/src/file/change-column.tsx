import { ButtonLink, type Column } from '@traject/ui';

interface ChangeColumnProps<Row> {
  /** What the link says. */
  word: string;
  /** The address of the form that puts a row right. */
  hrefOf: (row: Row) => string;
  /** What a row is called, for those who hear the link alone. */
  nameOf: (row: Row) => string;
}

/** The column with the way to put each row right or to complete it. */
export const changeColumn = <Row,>({
  word,
  hrefOf,
  nameOf,
}: ChangeColumnProps<Row>): Column<Row> => ({
  key: 'change',
  header: word,
  headerHidden: true,
  numeric: true,
  cell: (row) => (
    <ButtonLink small kind="quiet" href={hrefOf(row)} name={`${word} ${nameOf(row)}`}>
      {word}
    </ButtonLink>
  ),
});
