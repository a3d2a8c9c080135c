import { printingWords } from '@traject/i18n/web';
import {
  Button,
  InLanguage,
  Muted,
  PrintIcon,
  Row,
  Stack,
  TextLink,
  useLanguage,
  useWords,
} from '@traject/ui';
import { type ReactNode, useEffect } from 'react';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { useMe } from '../session/me.ts';
import { Margins } from './margins.tsx';
import './printing.css';

interface PrintPageProps {
  view: FileView;
  /** Where the worker came from. */
  backHref: string;
  /** True while it is not signed: every page says that it is a draft. */
  draft?: boolean;
  /** What stands under every page, left: the hash, or that the paper stays in the file. */
  foot: (words: (typeof printingWords)['nl']) => string;
  /** Whose language the document speaks: the client's, or the reader's for a paper that stays with the workers. */
  speaks?: 'client' | 'reader';
  /** What the document is called, where its own heading is not enough. */
  label?: string;
  children: ReactNode;
}

/** A document as it comes out of the printer. On screen the worker's buttons stand above it, on paper nothing but itself. */
export function PrintPage({ backHref, speaks = 'client', ...paper }: PrintPageProps) {
  const words = useWords(printingWords);
  const { language } = useLanguage();
  const own = speaks === 'client' ? paper.view.person.language : language;
  useEffect(() => {
    // On paper the frame of the application and the head of the file are left out.
    document.documentElement.dataset['printing'] = 'document';
    return () => {
      delete document.documentElement.dataset['printing'];
    };
  }, []);
  return (
    <Stack>
      <div className="not-printed">
        <Row spread="apart">
          <TextLink href={backHref}>{words.back}</TextLink>
          <Button kind="main" icon={PrintIcon} onClick={() => globalThis.print()}>
            {words.print}
          </Button>
        </Row>
        <Muted small>{speaks === 'client' ? words.preview : words.previewForWorker}</Muted>
      </div>
      <InLanguage language={own}>
        <PrintedDocument {...paper} language={own} />
      </InLanguage>
    </Stack>
  );
}

type PrintedDocumentProps = Omit<PrintPageProps, 'backHref' | 'speaks'> & {
  language: FileView['person']['language'];
};

function PrintedDocument({
  view,
  draft = false,
  foot,
  label,
  language,
  children,
}: PrintedDocumentProps) {
  const words = useWords(printingWords);
  const format = useFormat();
  const { centre } = useMe();
  const whose = `${personName(view.person)}, ${words.file(view.number)}`;
  return (
    <article className="printed" lang={language} aria-label={label}>
      <Margins
        topLeft={`${centre.name} · ${whose}`}
        topRight={draft ? words.draft : words.printedOn(format.day(format.today))}
        bottomLeft={foot(words)}
      />
      {draft ? (
        <>
          <p className="printed-draft-line">
            <strong>{words.draft}</strong> {words.draftHint}
          </p>
          <p className="printed-draft" aria-hidden>
            {words.draft}
          </p>
        </>
      ) : null}
      {children}
    </article>
  );
}
