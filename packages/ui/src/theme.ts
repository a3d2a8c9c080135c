import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#eef4fb',
  '#dbe7f5',
  '#b9d0ea',
  '#93b7e0',
  '#74a2d8',
  '#5a8fcf',
  '#3f77bb',
  '#2a62a6',
  '#1d5290',
  '#123f73',
];

const grey: MantineColorsTuple = [
  '#f7f7f6',
  '#f1f1ef',
  '#e7e7e4',
  '#dcdcd9',
  '#c4c4c1',
  '#8b8d91',
  '#6d7075',
  '#55585d',
  '#36383c',
  '#1b1c1e',
];

const dark: MantineColorsTuple = [
  '#e6e7e9',
  '#c5c8cd',
  '#a4a8af',
  '#767b84',
  '#454951',
  '#33373d',
  '#1d2024',
  '#16181b',
  '#121416',
  '#0d0e10',
];

/** The one theme. Shades are chosen so that text on the accent keeps AA contrast in both schemes. */
export const theme = createTheme({
  colors: { accent, gray: grey, dark },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  black: '#1b1c1e',
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  defaultRadius: 'sm',
  radius: { xs: '0.1875rem', sm: '0.3125rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.4', xl: '1.3' },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Points Mantine's own variables at our tokens (styles/tokens.css), so that both schemes come from one place. */
export const variables: CSSVariablesResolver = () => {
  const own = {
    '--mantine-color-body': 'var(--tj-page)',
    '--mantine-color-text': 'var(--tj-ink)',
    '--mantine-color-dimmed': 'var(--tj-muted)',
    '--mantine-color-placeholder': 'var(--tj-muted)',
    '--mantine-color-error': 'var(--tj-ink)',
    '--mantine-color-default': 'var(--tj-surface)',
    '--mantine-color-default-hover': 'var(--tj-hover)',
    '--mantine-color-default-border': 'var(--tj-line-strong)',
    '--mantine-color-default-color': 'var(--tj-ink)',
    '--mantine-color-disabled': 'var(--tj-sunk)',
    '--mantine-color-disabled-color': 'var(--tj-muted)',
    '--mantine-color-disabled-border': 'var(--tj-line)',
    '--mantine-color-anchor': 'var(--tj-accent)',
  };
  return { variables: {}, light: own, dark: own };
};
