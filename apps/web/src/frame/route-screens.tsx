import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { problemIn } from '@traject/api/browser';
import { problemSentence, problemWords } from '@traject/i18n';
import { shellWords } from '@traject/i18n/web';
import { Button, ButtonLink, ErrorScreen, Loading, Row, useWords } from '@traject/ui';
import { useEffect } from 'react';
import { useSessionEnded } from '../session/ended.ts';
import { useDocumentTitle } from './arrival.ts';

/** While a screen or its data is on the way. */
export function PendingScreen() {
  return <Loading label={useWords(shellWords).loading} lines={6} />;
}

/** An address that leads nowhere. */
export function NotFoundScreen() {
  const words = useWords(shellWords);
  useDocumentTitle(words.notFoundTitle);
  return (
    <ErrorScreen
      title={words.notFoundTitle}
      text={words.notFoundText}
      action={<ButtonLink href="/">{words.toMyDay}</ButtonLink>}
    />
  );
}

/** A screen that could not be shown: why, in words, and another try. */
export function TroubleScreen({ error, reset }: ErrorComponentProps) {
  const words = useWords(shellWords);
  const problems = useWords(problemWords);
  const router = useRouter();
  const { reset: forgetErrors } = useQueryErrorResetBoundary();
  const ended = useSessionEnded();
  const { code } = problemIn(error);
  const title = code === 'not-found' ? words.notFoundTitle : words.troubleTitle;
  useDocumentTitle(title);
  const again = () => {
    forgetErrors();
    reset();
    void router.invalidate();
  };
  // Signing in again is asked over the page; once that is done, the page is tried anew.
  useEffect(() => {
    if (code === 'not-signed-in' && !ended) again();
  });
  if (code === 'not-signed-in') return <PendingScreen />;
  return (
    <ErrorScreen
      title={title}
      text={problemSentence(problems, code)}
      action={
        <Row>
          {code === 'not-found' ? null : <Button onClick={again}>{words.again}</Button>}
          <ButtonLink href="/dossiers">{words.toFiles}</ButtonLink>
        </Row>
      }
    />
  );
}
