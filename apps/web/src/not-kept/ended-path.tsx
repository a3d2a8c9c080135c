import { notKeptWords } from '@traject/i18n/web';
import { Card, Stack, StatusMark, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { WhatWasNotKept } from './path-view.tsx';
import { StandingDecisions } from './standing-decision.tsx';
import type { Path } from './use-not-kept.ts';

/** A path that asks nothing any more: how it ended, and what was decided. */
export function EndedPath({ dossierId, path }: { dossierId: string; path: Path }) {
  const words = useWords(notKeptWords);
  const format = useFormat();
  const { endedAs, endedOn } = path.path;
  const label = endedAs === null ? words.over : words.endings[endedAs];
  return (
    <Card>
      <Stack>
        <StatusMark
          tone="not-applicable"
          label={endedOn === null ? label : `${label}, ${format.day(endedOn)}`}
        />
        <WhatWasNotKept dossierId={dossierId} path={path} />
        {path.text.ending === '' ? null : <p className="not-kept-prose">{path.text.ending}</p>}
        <StandingDecisions dossierId={dossierId} path={path} mayRecord={false} />
      </Stack>
    </Card>
  );
}
