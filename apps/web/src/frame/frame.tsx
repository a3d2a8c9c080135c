import { useRouterState } from '@tanstack/react-router';
import { centreSettingsWords, shellWords } from '@traject/i18n/web';
import {
  DayIcon,
  FilesIcon,
  LanguageChoice,
  Notice,
  SettingsIcon,
  Shell,
  TeamIcon,
  useOnline,
  useWords,
} from '@traject/ui';
import type { ReactNode } from 'react';
import { useMe } from '../session/me.ts';
import { PersonMenu } from './person-menu.tsx';
import { TopSearch } from './top-search.tsx';

/** The frame around every screen: the places, search, language, person, and what is worth saying on top. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords(shellWords);
  const settings = useWords(centreSettingsWords);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { may } = useMe();
  const leads = may.includes('team.read');
  return (
    <Shell
      brand={{ label: words.brand, href: '/' }}
      navLabel={words.places}
      skipLabel={words.skip}
      menuLabel={words.menu}
      places={[
        { label: words.myDay, icon: DayIcon, href: '/', current: path === '/' },
        {
          label: words.files,
          icon: FilesIcon,
          // Who leads the team has few files of the own, or none.
          href: leads ? '/dossiers?van=team' : '/dossiers',
          current: path.startsWith('/dossiers'),
        },
        ...(leads
          ? [{ label: words.team, icon: TeamIcon, href: '/team', current: path === '/team' }]
          : []),
        ...(may.includes('centre.settings')
          ? [
              {
                label: settings.place,
                icon: SettingsIcon,
                href: '/centrum',
                current: path.startsWith('/centrum'),
              },
            ]
          : []),
      ]}
      search={<TopSearch />}
      language={<LanguageChoice label={words.language} />}
      person={<PersonMenu />}
      banner={<Banner />}
    >
      {children}
    </Shell>
  );
}

/** No network, or a try-out: one line over the page. */
function Banner() {
  const words = useWords(shellWords);
  const { centre } = useMe();
  if (!useOnline()) return <Notice tone="due" text={words.offline} />;
  return centre.isDemonstration ? (
    <p className="demonstration">
      <strong>{words.demonstration}</strong> {words.demonstrationText}
    </p>
  ) : null;
}
