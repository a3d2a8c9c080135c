import { shellWords } from '@traject/i18n/admin';
import { ButtonLink, PageTitle, useWords } from '@traject/ui';
import { BASE } from './router-link.tsx';
import { useScreen } from './use-screen.ts';

/** For an address that leads nowhere. */
export function NotFoundScreen() {
  const words = useWords(shellWords);
  useScreen(words.notFoundTitle);
  return (
    <>
      <PageTitle title={words.notFoundTitle} subtitle={words.notFound} />
      <div>
        <ButtonLink href={`${BASE}/`} kind="main">
          {words.toStart}
        </ButtonLink>
      </div>
    </>
  );
}
