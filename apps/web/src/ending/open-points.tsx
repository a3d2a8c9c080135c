import type { Outputs } from '@traject/api/browser';
import { endingWords } from '@traject/i18n/web';
import { dutyKinds } from '@traject/rules/text';
import { StatusMark, TextLink, useWords } from '@traject/ui';
import { dutyPlace } from '../file/duty-place.ts';
import { type FileTab, fileHref } from '../file/file-tabs.ts';
import { useFormat } from '../format.ts';

export type OpenPoint = Outputs['closing']['openPoints'][number];

const PLACES: Readonly<Record<Exclude<OpenPoint['kind'], 'duty'>, FileTab>> = {
  'right-runs': 'recht',
  'project-runs': 'contract',
  'draft-open': 'contract',
  'no-evaluation': 'opvolging',
};

/** What is still open in a file, each with the place where it is settled; what keeps the file open comes first. */
export function OpenPoints({ dossierId, points }: { dossierId: string; points: OpenPoint[] }) {
  const words = useWords(endingWords);
  const format = useFormat();
  return (
    <ul className="open-points" aria-label={words.openPoints}>
      {points.map(({ kind, blocks, record, duty }) => (
        <li key={`${kind} ${record ?? ''} ${duty?.kind ?? ''} ${duty?.until ?? ''}`}>
          <StatusMark
            tone={blocks ? 'overdue' : 'due'}
            label={duty === null ? words.points[kind] : dutyKinds[duty.kind][format.language]}
          />
          {blocks ? <span className="open-points-word">{words.blocks}</span> : null}
          {duty === null ? null : <span>{format.window(duty.from, duty.until)}</span>}
          <TextLink
            href={
              kind === 'duty'
                ? duty === null
                  ? fileHref(dossierId)
                  : fileHref(dossierId, dutyPlace(duty.kind))
                : fileHref(dossierId, PLACES[kind])
            }
          >
            {words.toPlace}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
