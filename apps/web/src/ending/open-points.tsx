import type { Outputs } from '@traject/api/browser';
import { decisionCheckWords, endingWords } from '@traject/i18n/web';
import { dutyKinds } from '@traject/rules/text';
import { StatusMark, TextLink, useWords } from '@traject/ui';
import { dutyHref } from '../file/duty-place.ts';
import { type FileTab, fileHref } from '../file/file-tabs.ts';
import { decisionsInView, useDecisionName } from '../file/right/decision-name.ts';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';

export type OpenPoint = Outputs['closing']['openPoints'][number];

const PLACES: Readonly<
  Record<Exclude<OpenPoint['kind'], 'duty' | 'notification-unknown'>, FileTab>
> = {
  'right-runs': 'recht',
  'project-runs': 'contract',
  'draft-open': 'contract',
  'no-evaluation': 'opvolging',
};

/** The address where a point is settled: the form itself where there is one. */
function placeOf(dossierId: string, { kind, record, duty }: OpenPoint): string {
  if (kind === 'notification-unknown') return dutyHref(dossierId, 'notify-decision', record);
  if (kind !== 'duty') return fileHref(dossierId, PLACES[kind]);
  return duty === null ? fileHref(dossierId) : dutyHref(dossierId, duty.kind, record);
}

/** What is still open in a file, each with the place where it is settled; what keeps the file open comes first. */
export function OpenPoints({ view, points }: { view: FileView; points: OpenPoint[] }) {
  const words = useWords(endingWords);
  const { again } = useWords(decisionCheckWords);
  const format = useFormat();
  const nameOf = useDecisionName();
  const decisions = decisionsInView(view);
  return (
    <ul className="open-points" aria-label={words.openPoints}>
      {points.map((point) => {
        const { kind, blocks, record, duty } = point;
        const decision = decisions.find(({ id }) => id === record);
        const label = duty === null ? words.points[kind] : dutyKinds[duty.kind][format.language];
        const repeats = kind === 'duty' && decision !== undefined && decision.letters.length > 0;
        return (
          <li key={`${kind} ${record ?? ''} ${duty?.kind ?? ''} ${duty?.until ?? ''}`}>
            <StatusMark
              tone={blocks ? 'overdue' : 'due'}
              label={decision === undefined ? label : `${label}${format.colon} ${nameOf(decision)}`}
            />
            {blocks ? <span className="open-points-word">{words.blocks}</span> : null}
            {repeats && decision.judged.mentions.answer === 'incomplete' ? (
              <span>{again}</span>
            ) : null}
            {duty === null ? null : <span>{format.window(duty.from, duty.until)}</span>}
            <TextLink href={placeOf(view.id, point)}>{words.toPlace}</TextLink>
          </li>
        );
      })}
    </ul>
  );
}
