import { useRouterState } from '@tanstack/react-router';
import { sessionWords, shellWords } from '@traject/i18n/admin';
import { monthOf } from '@traject/rules/calendar';
import {
  FilesIcon,
  LanguageChoice,
  MonthIcon,
  Notice,
  PauseIcon,
  type Place,
  ReportIcon,
  Shell,
  Stack,
  useOnline,
  useWords,
} from '@traject/ui';
import type { ReactNode } from 'react';
import { mayDo, useMember } from '../session/member.ts';
import { useHrefs } from './hrefs.ts';
import { PersonMenu } from './person-menu.tsx';
import { BASE } from './router-link.tsx';

/** The frame of every screen: the few places, language, person, and what the reader must know meanwhile. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords(shellWords);
  return (
    <Shell
      brand={{ label: words.brand, href: `${BASE}/` }}
      places={usePlaces()}
      navLabel={words.places}
      skipLabel={words.skip}
      menuLabel={words.menu}
      language={<LanguageChoice label={words.language} />}
      person={<PersonMenu />}
      banner={useBanner()}
    >
      {children}
    </Shell>
  );
}

/** The places that this person may open; for somebody who may open none, the way to the other application. */
function usePlaces(): Place[] {
  const words = useWords(shellWords);
  const { toWeb } = useWords(sessionWords);
  const member = useMember();
  const hrefs = useHrefs();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const month = monthOf(member.today);
  const places: Place[] = [];
  if (mayDo(member, 'month.read'))
    places.push({
      label: words.month,
      icon: MonthIcon,
      href: hrefs.month(month),
      current: path.startsWith('/maand'),
    });
  if (mayDo(member, 'suspension.read'))
    places.push({
      label: words.suspensions,
      icon: PauseIcon,
      href: hrefs.suspensions(month),
      current: path.startsWith('/schorsingen'),
    });
  if (mayDo(member, 'totals.read'))
    places.push({
      label: words.totals,
      icon: ReportIcon,
      href: hrefs.totals(month),
      current: path.startsWith('/overzicht'),
    });
  return places.length > 0 ? places : [{ label: toWeb, icon: FilesIcon, href: '/' }];
}

function useBanner(): ReactNode {
  const words = useWords(shellWords);
  const { centre } = useMember();
  const online = useOnline();
  if (online && !centre.isDemonstration) return undefined;
  return (
    <Stack gap="xs">
      {online ? null : <Notice tone="failed" text={words.offline} />}
      {centre.isDemonstration ? (
        <Notice tone="info" role="none" text={words.demonstration} />
      ) : null}
    </Stack>
  );
}
