import { useRouter } from '@tanstack/react-router';
import { shellWords } from '@traject/i18n/web';
import { SearchField, useWords } from '@traject/ui';
import { useEffect, useRef, useState } from 'react';
import { useFoundFiles } from '../files/use-found-files.ts';
import { useListKeys } from './list-keys.ts';
import { TopSearchResults } from './top-search-results.tsx';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Calls when Ctrl+K is pressed anywhere, or "/" outside a field. */
function useSearchKey(act: () => void): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const wanted =
        ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') ||
        (event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target));
      if (!wanted) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

/** The box in the top bar that finds a file by name, INSZ or number. */
export function TopSearch() {
  const words = useWords(shellWords);
  const router = useRouter();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { enough, rows, searching, first } = useFoundFiles(text, open);

  useSearchKey(() => {
    field.current?.focus();
    field.current?.select();
  });

  const leave = () => {
    setOpen(false);
    setText('');
  };
  useListKeys(frame, field, setOpen);
  const openFirst = async () => {
    // Half of a name finds others before it: the first of those may not be opened for the whole name.
    const found = await first().catch(() => undefined);
    // Who typed on meanwhile waits for this one no more.
    if (found === undefined || field.current?.value !== text) return;
    leave();
    await router.navigate({ href: `/dossiers/${found.id}` });
  };

  return (
    <div ref={frame} className="top-search">
      <SearchField
        ref={field}
        label={words.search}
        placeholder={words.searchHint}
        hint="Ctrl K"
        value={text}
        onChange={(next) => {
          setText(next);
          setOpen(true);
        }}
        onSubmit={() => void openFirst()}
      />
      {open && enough ? <TopSearchResults rows={rows} busy={searching} onFollow={leave} /> : null}
    </div>
  );
}
