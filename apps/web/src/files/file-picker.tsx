import { shellWords } from '@traject/i18n/web';
import { Button, ComboField, Muted, Row, useWords } from '@traject/ui';
import { useRef, useState } from 'react';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { type FoundFile, useFoundFiles } from './use-found-files.ts';

/** A file that was chosen: enough to name it. */
export type PickedFile = Pick<FoundFile, 'id' | 'firstName' | 'lastName' | 'birthDate'>;

interface FilePickerProps {
  label: string;
  value: PickedFile | null;
  onChange: (file: PickedFile | null) => void;
}

/** Chooses one file of all that one may see, found as the search of the top bar finds it; or none. */
export function FilePicker({ label, value, onChange }: FilePickerProps) {
  const words = useWords(shellWords);
  const format = useFormat();
  const [text, setText] = useState('');
  const { enough, rows, searching } = useFoundFiles(text);
  const frame = useRef<HTMLDivElement>(null);
  // Either way another element takes the place of the one with the focus.
  const choose = (file: PickedFile | null) => {
    setText('');
    onChange(file);
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>('input, button')?.focus(),
    );
  };
  return (
    <div ref={frame}>
      {value === null ? (
        <ComboField
          label={label}
          placeholder={words.searchHint}
          options={rows.map((row) => ({
            id: row.id,
            label: personName(row),
            detail: `${row.birthDate === null ? '' : `*${format.day(row.birthDate)} · `}${row.number}`,
          }))}
          onSearch={setText}
          onPick={({ id }) => choose(rows.find((row) => row.id === id) ?? null)}
          noneLabel={enough ? (searching ? words.searching : words.nothingFound) : words.searchHint}
          countLabel={words.found}
        />
      ) : (
        <Row>
          <span>
            <Muted small>{`${label}${format.colon} `}</Muted>
            {personName(value)}
            {value.birthDate === null ? null : <Muted small> *{value.birthDate.slice(0, 4)}</Muted>}
          </span>
          <Button
            small
            kind="quiet"
            name={words.chooseOther(personName(value))}
            onClick={() => choose(null)}
          >
            {words.chooseOtherShort}
          </Button>
        </Row>
      )}
    </div>
  );
}
