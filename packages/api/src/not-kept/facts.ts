import type { ReadNotKept, ReceivedSanctionRow } from '@traject/db';
import type { SanctionCase } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';

type Decision = ReadNotKept['decisions'][number];
type Earlier = Exclude<SanctionCase['earlier'], 'unknown'>[number];

const GROUND = 'commitment-not-kept' as const;

/** The last notified decision of a path, or undefined. */
export const standingDecision = ({ decisions }: ReadNotKept): Decision | undefined =>
  decisions.filter(({ frozen }) => frozen).at(-1);

/** The decision that is not notified yet, or undefined. */
export const openDecision = ({ decisions }: ReadNotKept): Decision | undefined =>
  decisions.find(({ frozen }) => !frozen);

/** The decision that a path is judged with: the one that is being written, or else the one that stands. */
export function judgedDecision(read: ReadNotKept): Decision | undefined {
  const found = openDecision(read) ?? standingDecision(read);
  return found?.kind === 'withdrawal' ? undefined : found;
}

/** What a path is judged with besides itself. */
export interface AroundPath {
  /** The paths of the file. */
  readonly all: readonly ReadNotKept[];
  /** The sanctions of other centres that came with the person (SAN-5); each is an earlier one (SAN-2). */
  readonly received: readonly Pick<ReceivedSanctionRow, 'id' | 'decidedOn'>[];
  /** The first day on which another centre is competent, or null when this one stays so. */
  readonly otherCentreFrom: SanctionCase['otherCentreFrom'];
}

/** The sanctions of the other paths of the file that were notified; one that was taken back does not stand. */
const earlierHere = (all: readonly ReadNotKept[], id: string): Earlier[] =>
  all
    .filter(({ path }) => path.id !== id)
    .flatMap((other): Earlier[] => {
      const first = other.decisions.find(({ frozen, kind }) => frozen && kind === 'sanction');
      return first === undefined
        ? []
        : [
            {
              id: first.id,
              ground: GROUND,
              decidedOn: first.decidedOn,
              stands: standingDecision(other)?.kind === 'sanction',
            },
          ];
    });

/** A sanction of another centre that came along; nothing was heard of a withdrawal. */
const earlierElsewhere = ({ id, decidedOn }: AroundPath['received'][number]): Earlier => ({
  id,
  ground: GROUND,
  decidedOn,
  stands: true,
});

/** What is known of sanctions before this one, here and in another centre. */
function earlierSanctions(
  known: readonly Earlier[],
  { id, elsewhere, elsewhereDecidedOn }: ElsewhereFacts,
): SanctionCase['earlier'] {
  if (elsewhere === 'yes' && elsewhereDecidedOn !== null)
    return [...known, { id, ground: GROUND, decidedOn: elsewhereDecidedOn, stands: true }];
  return elsewhere === 'unknown' && known.length === 0 ? 'unknown' : [...known];
}

interface ElsewhereFacts {
  readonly id: string;
  readonly elsewhere: 'yes' | 'no' | 'unknown';
  readonly elsewhereDecidedOn: CivilDate | null;
}

/** What is judged of a decision. */
export type JudgedDecision = Pick<
  Decision,
  | 'decidedOn'
  | 'extent'
  | 'lengthCount'
  | 'lengthUnit'
  | 'startsOn'
  | 'deferredPart'
  | 'deferredUntil'
  | 'notifiedOn'
> & {
  readonly text: Pick<
    Decision['text'],
    'reasonsInFact' | 'reasonsInLaw' | 'conditions' | 'betterBehaviour'
  >;
};

const stated = (text: string): boolean => text.trim() !== '';

/** Whether a decision gives its reasons, in fact and in law. */
export const isReasoned = (
  text: Pick<Decision['text'], 'reasonsInFact' | 'reasonsInLaw'>,
): boolean => stated(text.reasonsInFact) && stated(text.reasonsInLaw);

function deferralOf(
  decision: JudgedDecision,
  { brokenOn, carriedOutFrom }: ReadNotKept['path'],
): SanctionCase['deferral'] {
  const { deferredPart, deferredUntil, decidedOn, text } = decision;
  if (deferredPart === null || deferredUntil === null) return null;
  return {
    grantedOn: decidedOn,
    part: deferredPart,
    until: deferredUntil,
    conditions: text.conditions.filter(stated),
    brokenOn,
    wishedStart: carriedOutFrom,
  };
}

/** A path of a file as the rules judge it, with a decision that is taken or that is being written. */
export function sanctionFacts(
  read: ReadNotKept,
  { all, received, otherCentreFrom }: AroundPath,
  decision: JudgedDecision | undefined = judgedDecision(read),
): SanctionCase {
  const { path } = read;
  return {
    id: path.id,
    ground: GROUND,
    failing: { on: path.failedOn, commitment: path.commitmentIds[0] ?? null },
    formalNoticeOn: path.noticeOn,
    reasonsWeighedOn: path.weighedOn,
    legitimate: path.legitimate === 'unknown' ? 'unknown' : path.legitimate === 'yes',
    adviceOn: path.advisedOn,
    hearingOfferedOn: path.hearingOfferedOn,
    hearingAsked: path.hearingAnswer === null ? 'unknown' : path.hearingAnswer === 'asked',
    hearingHeldOn: path.hearingHeldOn,
    decision:
      decision === undefined
        ? null
        : {
            on: decision.decidedOn,
            reasoned: isReasoned(decision.text),
          },
    notifiedOn: decision?.notifiedOn ?? null,
    earlier: earlierSanctions(
      [...earlierHere(all, path.id), ...received.map(earlierElsewhere)],
      path,
    ),
    wishedStart: decision?.startsOn ?? null,
    wishedLength:
      decision === undefined || decision.lengthCount === null || decision.lengthUnit === null
        ? null
        : { count: decision.lengthCount, unit: decision.lengthUnit },
    extent: decision?.extent ?? null,
    deferral: decision === undefined ? null : deferralOf(decision, path),
    betterBehaviour: decision !== undefined && stated(decision.text.betterBehaviour),
    otherCentreFrom,
  };
}

/** Whether a path still asks something on a day: it is not ended, and no suspension of it has run out. */
export function pathRuns(read: ReadNotKept, on: CivilDate): boolean {
  const { path, suspensions } = read;
  if (path.endedOn !== null) return false;
  const standing = standingDecision(read);
  if (standing === undefined || openDecision(read) !== undefined) return true;
  if (standing.deferredPart !== null && path.settledOn === null) return true;
  return suspensions.some(
    ({ cancelledOn, validUntil }) => cancelledOn === null && validUntil >= on,
  );
}
