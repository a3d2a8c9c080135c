import { PageTitle, type PageTitleProps, Stack } from '@traject/ui';
import type { ReactNode } from 'react';
import { useArrival, useDocumentTitle } from './arrival.ts';

interface PageProps extends PageTitleProps {
  title: string;
  /** The name in the browser, where the headline says something else. */
  name?: string;
  children: ReactNode;
}

/** A page: its headline (which gets the focus on arrival), its name in the browser, its content. */
export function Page({ children, name, ...head }: PageProps) {
  useDocumentTitle(name ?? head.title);
  useArrival();
  return (
    <Stack gap="lg">
      <PageTitle {...head} />
      {children}
    </Stack>
  );
}
