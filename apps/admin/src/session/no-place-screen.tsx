import { sessionWords } from '@traject/i18n/admin';
import { ButtonLink, PageTitle, useWords } from '@traject/ui';
import { useScreen } from '../frame/use-screen.ts';

/** For somebody whose role has nothing to do here: says so and shows the way. */
export function NoPlaceScreen() {
  const words = useWords(sessionWords);
  useScreen(words.noPlaceTitle);
  return (
    <>
      <PageTitle title={words.noPlaceTitle} subtitle={words.noPlace} />
      <div>
        <ButtonLink href="/" kind="main">
          {words.toWeb}
        </ButtonLink>
      </div>
    </>
  );
}
