import {
  addPerson,
  changeContract,
  contractOf,
  freezeContract,
  insertDraft,
  loadDossiers,
  personByInsz,
  type Reader,
  readContract,
  recordFact,
  staffByName,
  type Transaction,
  writeContractText,
  writeSignature,
} from '@traject/db';
import { RULES_VERSION } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { rewriteDuties } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import type { contractRow, decisionRow, personRow } from './input.ts';

/** The file of a person who must be in the centre already. */
async function fileOf(transaction: Transaction, insz: string): Promise<string> {
  const found = await personByInsz(transaction, insz);
  if (found === undefined || found.dossierId === null) throw new Refusal('person-unknown', 'insz');
  return found.dossierId;
}

/** Adds a person with a file. Refused when the INSZ is there already or the worker is not known. */
export async function writePerson(
  transaction: Transaction,
  reader: Reader,
  row: z.infer<typeof personRow>,
  today: CivilDate,
): Promise<void> {
  if ((await personByInsz(transaction, row.insz)) !== undefined)
    throw new Refusal('person-exists', 'insz');
  const worker = await staffByName(transaction, row.worker);
  if (worker === undefined || worker.teamId === null) throw new Refusal('worker-unknown', 'worker');
  const dossierId = newId();
  await addPerson(transaction, reader, {
    person: {
      id: newId(),
      insz: row.insz,
      firstName: row.first_name,
      lastName: row.last_name,
      birthDate: row.birth_date,
      language: row.language,
    },
    dossierId,
    workerId: worker.id,
    teamId: worker.teamId,
    year: today.slice(0, 4),
  });
  await rewriteDuties(transaction, reader, dossierId, today);
}

/** Adds an award decision to the file of a person. */
export async function writeDecision(
  transaction: Transaction,
  reader: Reader,
  row: z.infer<typeof decisionRow>,
  today: CivilDate,
): Promise<void> {
  const dossierId = await fileOf(transaction, row.insz);
  await recordFact(transaction, reader, dossierId, 'award.record', {
    id: newId(),
    kind: row.kind,
    appliedOn: row.applied_on,
    decidedOn: row.decided_on,
    validFrom: row.from,
    validUntil: row.until,
    topsUpPaidWork: row.tops_up_paid_work,
    amounts:
      row.kind === 'work-by-centre'
        ? []
        : [{ from: row.from, category: row.category, monthlyCents: row.monthly_amount }],
  });
  await rewriteDuties(transaction, reader, dossierId, today);
}

/** The text of an imported contract; commitments go to the objective in the same place, the rest to the last. */
function textOf(row: z.infer<typeof contractRow>) {
  const area = row.action_areas[0];
  if (area === undefined && row.objectives.length > 0)
    throw new Refusal('action-area-missing', 'action_areas');
  const objectives = row.objectives.map((objective, at) => ({
    id: newId(),
    objective,
    actionArea: row.action_areas[at] ?? area ?? ('other-wishes' as const),
  }));
  const tied = (party: 'person' | 'centre', commitments: readonly string[]) =>
    commitments.map((commitment, at) => ({
      id: newId(),
      party,
      objectiveId: (objectives[at] ?? objectives.at(-1))?.id ?? null,
      commitment,
    }));
  return {
    actionAreas: row.action_areas,
    objectives,
    commitments: [
      ...tied('person', row.commitments_person),
      ...tied('centre', row.commitments_centre),
    ],
    thirdParties: [],
    startsOn: row.starts_on,
    endAgreed: row.ends_on === null ? ('without-end' as const) : ('on-a-day' as const),
    endsOn: row.ends_on,
    deadlines: row.deadlines,
    evaluationManner: row.evaluation_manner,
    additionalAid: row.additional_aid,
    incentiveBonus: row.incentive_bonus,
    includesTraining:
      row.includes_training === 'unknown' ? ('unknown' as const) : row.includes_training === 'yes',
    costs: {
      enrolment: 'unknown' as const,
      insurance: 'unknown' as const,
      workClothes: 'unknown' as const,
      travel: 'unknown' as const,
    },
    socialWorker: row.social_worker,
    replacement: row.replacement,
    proportion: row.proportion,
    studiesEndOn: row.studies_end_on,
  };
}

/** Adds a contract that was concluded before; with both signatures it is frozen as it comes in. */
export async function writeContract(
  transaction: Transaction,
  reader: Reader,
  row: z.infer<typeof contractRow>,
  today: CivilDate,
): Promise<void> {
  const dossierId = await fileOf(transaction, row.insz);
  const contractId = newId();
  const current = async () => {
    const found = await contractOf(transaction, dossierId, contractId);
    if (found === undefined) throw new Error('The imported contract is gone');
    return found;
  };
  await insertDraft(transaction, reader, dossierId, {
    id: contractId,
    kind: row.kind,
    frameworkVersion: 'import',
  });
  const of = { dossierId, contractId, version: 1 };
  await writeContractText(transaction, reader, of, textOf(row), null);
  await changeContract(transaction, reader, await current(), 'contract.import', {
    informedOn: row.informed_on,
    givenOn: row.given_on,
    notedOn: row.noted_on,
  });
  const signatures = [
    ['person', row.signed_by_person_on],
    ['centre', row.signed_by_centre_on],
  ] as const;
  for (const [party, on] of signatures)
    if (on !== null)
      await writeSignature(transaction, reader, await current(), { party, thirdPartyId: null, on });
  if (signatures.every(([, on]) => on !== null)) {
    const contract = await readContract(transaction, dossierId, contractId);
    const facts = (await loadDossiers(transaction, [dossierId])).get(dossierId)?.facts ?? null;
    await freezeContract(transaction, reader, of, { contract, facts }, RULES_VERSION);
  }
  if (row.ended_on !== null)
    await changeContract(transaction, reader, await current(), 'contract.end', {
      endedOn: row.ended_on,
    });
  await rewriteDuties(transaction, reader, dossierId, today);
}
