import {
  localStorageColorSchemeManager,
  MantineProvider,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { type LinkComponent, LinkContext } from './link.tsx';
import { theme, variables } from './theme.ts';

const schemes = localStorageColorSchemeManager({ key: 'traject-colour-scheme' });

/** Props of {@link UiProvider}. */
export interface UiProviderProps {
  children: ReactNode;
  /** The router's link; without it every link is a plain `<a>`. */
  link?: LinkComponent | undefined;
}

/** Theme, colour scheme (kept in the browser) and the way links are drawn, for everything below it. */
export function UiProvider({ children, link }: UiProviderProps) {
  const content =
    link === undefined ? children : <LinkContext value={link}>{children}</LinkContext>;
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
    >
      {content}
    </MantineProvider>
  );
}

/** What a person may choose: as the machine does, or always light or dark. */
export type ColourScheme = 'auto' | 'light' | 'dark';

/** What {@link useColourScheme} answers. */
export interface ColourSchemeChoice {
  /** What was chosen. */
  scheme: ColourScheme;
  /** What is on the screen. */
  shown: 'light' | 'dark';
  set: (scheme: ColourScheme) => void;
  /** Light becomes dark and dark becomes light. */
  toggle: () => void;
}

/** The colour scheme and the way to change it. */
export function useColourScheme(): ColourSchemeChoice {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light', { getInitialValueInEffect: false });
  return {
    scheme: colorScheme,
    shown,
    set: setColorScheme,
    toggle: () => setColorScheme(shown === 'dark' ? 'light' : 'dark'),
  };
}
