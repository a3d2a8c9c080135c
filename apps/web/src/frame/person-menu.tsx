import { shellWords } from '@traject/i18n/web';
import {
  AutoSchemeIcon,
  CheckIcon,
  DarkSchemeIcon,
  LightSchemeIcon,
  MenuButton,
  PersonIcon,
  SettingsIcon,
  SignOutIcon,
  useColourScheme,
  useWords,
} from '@traject/ui';
import { leave } from '../session/leave.ts';
import { useMe } from '../session/me.ts';

const SCHEMES = [
  { scheme: 'auto', icon: AutoSchemeIcon },
  { scheme: 'light', icon: LightSchemeIcon },
  { scheme: 'dark', icon: DarkSchemeIcon },
] as const;

/** Who is signed in: the role, the look of the screen, the way out. */
export function PersonMenu() {
  const words = useWords(shellWords);
  const { staff, centre } = useMe();
  const colour = useColourScheme();
  return (
    <MenuButton
      shrinks
      label={staff.name}
      icon={PersonIcon}
      heading={`${words.roles[staff.role]} · ${centre.name}`}
      items={[
        ...SCHEMES.map(({ scheme, icon }) => ({
          id: scheme,
          icon: scheme === colour.scheme ? CheckIcon : icon,
          label:
            scheme === colour.scheme ? words.chosen(words.schemes[scheme]) : words.schemes[scheme],
          onSelect: () => colour.set(scheme),
        })),
        {
          id: 'settings',
          icon: SettingsIcon,
          label: words.settings,
          href: '/instellingen',
          parted: true,
        },
        {
          id: 'sign-out',
          icon: SignOutIcon,
          label: words.signOut,
          parted: true,
          onSelect: () => void leave(),
        },
      ]}
    />
  );
}
