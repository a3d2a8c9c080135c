import { balanceWords } from '@traject/i18n/web';
import { Button, EyeIcon, useWords } from '@traject/ui';
import { useEffect, useRef, useState } from 'react';
import type { DomainPage } from './domain-page.ts';
import { ReadAlongPage } from './read-along-page.tsx';

/** Turns the screen to the client: large, only what is about the client, everything else closed. */
export function ReadAlong({ pages }: { pages: readonly DomainPage[] }) {
  const words = useWords(balanceWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small icon={EyeIcon} onClick={() => setOpen(true)}>
        {words.readAlong}
      </Button>
      {open ? <Reading pages={pages} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Reading({ pages, onClose }: { pages: readonly DomainPage[]; onClose: () => void }) {
  const words = useWords(balanceWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="read-along" aria-label={words.readAlongTitle} onClose={onClose}>
      <div className="read-along-head">
        <p>{words.readAlongIntro}</p>
        <Button onClick={() => dialog.current?.close()}>{words.stopReading}</Button>
      </div>
      <ReadAlongPage pages={pages} />
    </dialog>
  );
}
