import {
  hashOf,
  type Reader,
  recordFact,
  recordTransferReceived,
  type Transaction,
} from '@traject/db';
import { addDays, addMonths, type CivilDate } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { TRANSFER_FORMAT, TRANSFER_VERSION, type TransferContent } from '../transfer/format.ts';
import { checkedFile, shownBy, withoutPapers } from '../transfer/read.ts';
import { bringSanctions } from '../transfer/sanctions.ts';
import type { Character } from './teller.ts';

/** A sanction of that centre for three months, a repetition, which began before the move and still runs. */
function sanctionOf({
  centre,
  movedOn,
}: {
  centre: string;
  movedOn: CivilDate;
}): TransferContent['sanctions'][number] {
  const from = addDays(movedOn, -10);
  const ago = (days: number) => addDays(from, -days);
  return {
    id: newId(),
    decidedBy: centre,
    failedOn: ago(60),
    commitments: ['Je volgt de opleiding tot zorgkundige tot het einde.'],
    noticeOn: ago(45),
    weighedOn: ago(35),
    advisedOn: ago(33),
    hearingOfferedOn: ago(33),
    hearingAsked: true,
    hearingHeldOn: ago(24),
    decidedOn: ago(20),
    reasoned: true,
    notifiedOn: ago(16),
    from,
    until: addDays(addMonths(from, 3), -1),
    extent: 'part',
    percent: 33,
    amountCents: null,
  };
}

/** What another centre would have sent of a person who moved: a project, an evaluation, five months of subsidy used. */
function sentBy(
  { insz, firstName, lastName, birthDate, language }: Character,
  { centre, movedOn, today }: { centre: string; movedOn: CivilDate; today: CivilDate },
): TransferContent {
  const signedOn = addMonths(movedOn, -5);
  const contract = newId();
  const objective = newId();
  const first = `${signedOn.slice(0, 8)}01` as CivilDate;
  return {
    format: TRANSFER_FORMAT,
    version: TRANSFER_VERSION,
    id: newId(),
    madeOn: addDays(movedOn, 6),
    from: { centreId: newId(), name: centre, nisCode: '44021', kboNumber: '0207451227' },
    to: 'OCMW Voorbeelddorp',
    person: { insz, firstName, lastName, birthDate, language },
    consent: { on: addDays(movedOn, 2), how: 'in-writing', balance: false },
    request: { on: addDays(movedOn, 2), how: 'in-writing' },
    movedOn,
    right: [{ kind: 'living-wage', from: addDays(signedOn, -40), until: movedOn }],
    elsewhere: [],
    subsidy: {
      first: { from: first, until: addDays(addMonths(first, 12), -1), used: 5, passed: 0, left: 7 },
      extension: null,
      secondChance: null,
    },
    contracts: [
      {
        id: contract,
        kind: 'general',
        startsOn: signedOn,
        endsOn: null,
        signedOn,
        endedOn: movedOn,
        result: 'moved-away',
        seal: hashOf({ contract, today }),
        text: {
          actionAreas: ['work', 'housing'],
          objectives: [
            { id: objective, objective: 'Halftijds werken in de zorg', actionArea: 'work' },
          ],
          commitments: [
            {
              id: newId(),
              party: 'person',
              objectiveId: objective,
              commitment: 'Je volgt de opleiding tot zorgkundige tot het einde.',
            },
            {
              id: newId(),
              party: 'centre',
              objectiveId: objective,
              commitment: 'We betalen het inschrijvingsgeld en de opvang.',
            },
          ],
          deadlines: 'De opleiding duurt tot de zomer.',
          evaluationManner: 'Drie keer per jaar, in gesprek.',
          additionalAid: 'Tussenkomst in de kinderopvang.',
          incentiveBonus: 'Geen.',
          proportion: '',
        },
      },
    ],
    evaluations: [
      {
        contractId: contract,
        heldOn: addMonths(signedOn, 4),
        manner: 'interview',
        personTookPart: true,
        results: [{ objectiveId: objective, result: 'under-way' }],
      },
    ],
    sanctions: [sanctionOf({ centre, movedOn })],
    balance: null,
    documents: [],
  };
}

/** Tells that a transfer file came from another centre, on the road of one that is uploaded. */
export async function tellTransferReceived(
  into: { transaction: Transaction; reader: Reader; dossierId: string },
  character: Character,
  sent: { centre: string; movedOn: CivilDate; today: CivilDate },
): Promise<void> {
  const { transaction, reader, dossierId } = into;
  const content = sentBy(character, sent);
  const file = checkedFile({ ...content, hash: hashOf(content), contents: {} });
  const consultationId = newId();
  await recordFact(transaction, reader, dossierId, 'consultation.record', {
    id: consultationId,
    consultedOn: file.madeOn,
    ...shownBy(file),
  });
  const receivedId = newId();
  const receivedOn = addDays(file.madeOn, 3);
  await recordTransferReceived(transaction, reader, dossierId, {
    id: receivedId,
    fromCentre: file.from.name,
    madeOn: file.madeOn,
    receivedOn,
    hash: file.hash,
    content: withoutPapers(file),
    consultationId,
  });
  await bringSanctions({ transaction, reader }, { dossierId, receivedId }, file, receivedOn);
}
