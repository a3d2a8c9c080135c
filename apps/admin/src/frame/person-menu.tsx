import { signOut } from '@traject/api/browser';
import { roleWords, shellWords } from '@traject/i18n/admin';
import {
  AutoSchemeIcon,
  DarkSchemeIcon,
  KeyIcon,
  LightSchemeIcon,
  MenuButton,
  type MenuItem,
  PersonIcon,
  SignOutIcon,
  useColourScheme,
  useWords,
} from '@traject/ui';
import { queryClient } from '../desk.ts';
import { useKeysOn } from '../month/keys.ts';
import { sessionEnded } from '../session/ended.ts';
import { useMember } from '../session/member.ts';

async function leave(): Promise<void> {
  const problem = await signOut();
  // Without an answer the session may still stand: then the reader stays and can try again.
  if (problem !== null) return;
  queryClient.clear();
  sessionEnded.set(false);
  // Whoever signs in next begins at the beginning.
  globalThis.location.assign('/admin/');
}

/** Name, role, the look of the screens, and signing out. */
export function PersonMenu() {
  const words = useWords(shellWords);
  const roles = useWords(roleWords);
  const { staff } = useMember();
  const { scheme, shown, set } = useColourScheme();
  const [keysOn, setKeysOn] = useKeysOn();
  const other: MenuItem =
    shown === 'dark'
      ? { id: 'light', label: words.toLight, icon: LightSchemeIcon, onSelect: () => set('light') }
      : { id: 'dark', label: words.toDark, icon: DarkSchemeIcon, onSelect: () => set('dark') };
  const asDevice: MenuItem[] =
    scheme === 'auto'
      ? []
      : [{ id: 'auto', label: words.asDevice, icon: AutoSchemeIcon, onSelect: () => set('auto') }];
  return (
    <MenuButton
      label={staff.name}
      icon={PersonIcon}
      heading={roles[staff.role]}
      shrinks
      items={[
        other,
        ...asDevice,
        {
          id: 'keys',
          label: keysOn ? words.keysOff : words.keysOn,
          icon: KeyIcon,
          onSelect: () => setKeysOn(!keysOn),
        },
        {
          id: 'leave',
          label: words.signOut,
          icon: SignOutIcon,
          onSelect: () => void leave(),
          parted: true,
        },
      ]}
    />
  );
}
