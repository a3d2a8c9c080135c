import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { useMe } from '../session/me.ts';

interface PrintedHeadProps {
  title: string;
  /** Lines under the title. */
  lines: readonly string[];
  person: FileView['person'];
}

/** The head of a document: what it is, of which centre, about whom. */
export function PrintedHead({ title, lines, person }: PrintedHeadProps) {
  const format = useFormat();
  const { centre } = useMe();
  const born = person.birthDate === null ? '' : ` (*${format.day(person.birthDate)})`;
  return (
    <header className="printed-head">
      <p>{centre.name}</p>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <strong>{personName(person)}</strong>
        {born}
      </p>
    </header>
  );
}
