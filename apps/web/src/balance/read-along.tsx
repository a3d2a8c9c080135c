import { balanceWords } from '@traject/i18n/web';
import { Button, EyeIcon, InLanguage, Row, useWords } from '@traject/ui';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { DomainPage } from './domain-page.ts';
import { ReadAlongPage } from './read-along-page.tsx';

interface ReadAlongProps {
  pages: readonly DomainPage[];
  /** The client's: it is the client who reads. */
  language: 'nl' | 'fr' | 'de';
}

/** Turns the screen to the client: large, only what is about the client, everything else closed. */
export function ReadAlong({ pages, language }: ReadAlongProps) {
  const words = useWords(balanceWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small icon={EyeIcon} onClick={() => setOpen(true)}>
        {words.readAlong}
      </Button>
      {open ? (
        <InLanguage language={language}>
          <Reading pages={pages} language={language} onClose={() => setOpen(false)} />
        </InLanguage>
      ) : null}
    </>
  );
}

function Reading({ pages, language, onClose }: ReadAlongProps & { onClose: () => void }) {
  const words = useWords(balanceWords);
  const dialog = useRef<HTMLDialogElement>(null);
  // The client sits at the screen: one key or one click must not show the whole file.
  const [leaving, setLeaving] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A browser lets a second Escape through whatever was said to the first, and wherever the focus is.
    const hold = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setLeaving(true);
    };
    globalThis.addEventListener('keydown', hold, { capture: true });
    return () => globalThis.removeEventListener('keydown', hold, { capture: true });
  }, []);
  useEffect(() => {
    if (leaving) stay.current?.focus();
  }, [leaving]);
  const ask = (event?: SyntheticEvent) => {
    event?.preventDefault();
    setLeaving(true);
  };
  return (
    <dialog
      ref={dialog}
      className="read-along"
      lang={language}
      aria-label={words.readAlongTitle}
      onCancel={ask}
    >
      <div className="read-along-head">
        <p>{words.readAlongIntro}</p>
        {leaving ? null : <Button onClick={() => ask()}>{words.stopReading}</Button>}
      </div>
      {leaving ? (
        <div className="read-along-leaving" role="alert">
          <p>{words.leaveReading}</p>
          <Row>
            <Button ref={stay} kind="main" onClick={() => setLeaving(false)}>
              {words.leaveReadingNo}
            </Button>
            <Button onClick={onClose}>{words.leaveReadingYes}</Button>
          </Row>
        </div>
      ) : null}
      <ReadAlongPage pages={pages} />
    </dialog>
  );
}
