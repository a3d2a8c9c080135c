import { moveOf, type Transaction, yesNo } from '@traject/db';
import {
  type Move,
  projectEndVerdict,
  projectTransferVerdict,
  signedOn,
  underAgeLimit,
} from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { Dossier } from '@traject/rules/facts';

type MoveRow = NonNullable<Awaited<ReturnType<typeof moveOf>>>;

/** The last day of a right here; unknown while it runs on in the record. */
const lastRight = ({ awards }: Dossier): CivilDate | 'unknown' => {
  const [last] = awards
    .map(({ until }) => until ?? ('unknown' as const))
    .toSorted()
    .toReversed();
  return last ?? 'unknown';
};

/** A recorded move as the rules take it, for the last project that was signed. */
export function moveFacts(row: MoveRow, facts: Dossier): Move {
  const project = facts.contracts.findLast((contract) => signedOn(contract) !== null);
  const concludedOn = project === undefined ? null : signedOn(project);
  const study = facts.studies.at(-1);
  return {
    id: row.id,
    kind: project?.kind ?? 'unknown',
    under25AtConclusion:
      concludedOn === null ? 'unknown' : underAgeLimit(facts.person.birthDate, concludedOn),
    studiesUntil: study === undefined ? 'unknown' : study.until,
    movedOn: row.movedOn,
    staysCompetent: yesNo(row.staysCompetent),
    askedByPerson: yesNo(row.askedByPerson),
    consents: yesNo(row.consents),
    newRightFrom: row.newRightFrom ?? 'unknown',
    rightBeforeUntil: lastRight(facts),
    mandatoryOnOtherGround: yesNo(row.mandatoryOnOtherGround),
    commitmentsChecked: yesNo(row.commitmentsChecked),
  };
}

/** The move of a file with what the rules say of it (TRF-1, TRF-2); null when there is none. */
export async function moveView(
  transaction: Transaction,
  dossierId: string,
  facts: Dossier,
  on: CivilDate,
) {
  const row = await moveOf(transaction, dossierId);
  if (row === undefined) return null;
  const move = moveFacts(row, facts);
  return {
    id: row.id,
    version: row.version,
    movedOn: row.movedOn,
    toCentre: row.toCentre,
    staysCompetent: move.staysCompetent,
    askedByPerson: move.askedByPerson,
    askedOn: row.askedOn,
    askedHow: row.askedHow,
    consents: move.consents,
    consentedOn: row.consentedOn,
    consentedHow: row.consentedHow,
    newRightFrom: row.newRightFrom,
    mandatoryOnOtherGround: move.mandatoryOnOtherGround,
    commitmentsChecked: move.commitmentsChecked,
    projectEnd: projectEndVerdict(move, on),
    projectTransfer: projectTransferVerdict(move, on),
  };
}
