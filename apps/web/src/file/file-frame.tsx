import { Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { fileWords } from '@traject/i18n/web';
import { Stack, TabLinks, useWords } from '@traject/ui';
import { useEffect, useRef } from 'react';
import { focusOn, useArrival, useDocumentTitle } from '../frame/arrival.ts';
import { personName } from '../person/name.ts';
import { FileHeader } from './file-header.tsx';
import { FileSteps } from './file-steps.tsx';
import { FILE_TABS, type FileTab, fileHref, tabOf } from './file-tabs.ts';
import { OthersHere } from './presence/others-here.tsx';
import { type FileView, useFile } from './use-file.ts';
import './file.css';

/** The tabs of a file: that of the studies only where there are any, or where the person is young enough. */
function tabsOf({ facts, judgement, student }: FileView, current: FileTab): readonly FileTab[] {
  const young = student.turning25.on === 'unknown' || student.turning25.on > judgement.on;
  const studies = young || facts.studies.length > 0 || student.programmes.length > 0;
  return FILE_TABS.filter((name) => name !== 'studies' || studies || current === 'studies');
}

/** What all pages of a file share: who it is about, where the trajectory stands, the tabs. */
export function FileFrame() {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId' });
  const view = useFile(dossierId);
  const words = useWords(fileWords);
  const tab = useRouterState({ select: ({ location }) => tabOf(location.pathname) });
  const content = useRef<HTMLElement>(null);
  const before = useRef(tab);
  useDocumentTitle(`${personName(view.person)} · ${words.tabs[tab]}`);
  useArrival();
  // Another tab of the same file: the headline stays, so the page itself gets the focus.
  useEffect(() => {
    if (before.current !== tab) focusOn(content.current);
    before.current = tab;
  }, [tab]);

  return (
    <Stack gap="lg">
      <div>
        <FileHeader view={view} />
        <OthersHere dossierId={dossierId} place={tab} />
      </div>
      <FileSteps view={view} />
      <TabLinks
        label={words.tabsLabel}
        items={tabsOf(view, tab).map((name) => ({
          label: words.tabs[name],
          href: fileHref(dossierId, name),
          current: name === tab,
        }))}
      />
      <section ref={content} aria-label={words.tabs[tab]} data-arrival>
        <Outlet />
      </section>
    </Stack>
  );
}
