import type { CivilDate } from '@traject/rules/calendar';
import type { StudentView } from '../student/view.ts';
import { event, type FileEvent } from './timeline.ts';

/** What the story of a file tells besides the facts that are judged on. */
interface Ending {
  readonly closedOn: CivilDate | null;
  readonly student: Pick<StudentView, 'programmes' | 'exams' | 'claims'>;
  readonly move: {
    readonly id: string;
    readonly movedOn: CivilDate;
    readonly toCentre: string;
  } | null;
  readonly transfers: {
    readonly sent: readonly { id: string; madeOn: CivilDate; toCentre: string }[];
    readonly received: readonly { id: string; receivedOn: CivilDate; fromCentre: string }[];
  };
}

/** The studies, the moves and the end of a file. */
export const endingEvents = ({ closedOn, student, move, transfers }: Ending): FileEvent[] => [
  ...student.programmes.flatMap(({ id, startedOn, programme }) =>
    event(startedOn, 'studies-begun', id, programme),
  ),
  // A session that is still to come is no story yet.
  ...student.exams.flatMap(({ id, endsOn, sat, result }) =>
    event(sat === 'unknown' ? null : endsOn, 'exams-over', id, sat === true ? result : 'not-sat'),
  ),
  ...student.claims.flatMap(({ id, claimedOn, answeredOn, kind }) => [
    ...event(claimedOn, 'claim-made', id, kind),
    ...event(answeredOn, 'claim-answered', id, kind),
  ]),
  ...(move === null ? [] : event(move.movedOn, 'moved-away', move.id, move.toCentre)),
  ...transfers.sent.flatMap(({ id, madeOn, toCentre }) =>
    event(madeOn, 'transfer-sent', id, toCentre),
  ),
  ...transfers.received.flatMap(({ id, receivedOn, fromCentre }) =>
    event(receivedOn, 'transfer-received', id, fromCentre),
  ),
  ...event(closedOn, 'file-closed', 'file'),
];
