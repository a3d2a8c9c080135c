import { loadDossiers, type Transaction, tables } from '@traject/db';
import { claimsOfMonths, judge, signedOn } from '@traject/rules';
import { addCalendarMonths, type CivilDate, monthOf } from '@traject/rules/calendar';
import { eq, inArray } from 'drizzle-orm';
import { Refusal } from '../refusal.ts';
import { steps } from './steps.ts';
import { events } from './timeline.ts';

/** The months of the strip: from half a year back to a year ahead. */
const STRIP = { back: 6, months: 18 } as const;

/** Versions and states of the contracts, which edits must carry. */
async function contractHeads(transaction: Transaction, dossierId: string) {
  const { contract } = tables;
  return transaction
    .select({
      id: contract.id,
      kind: contract.kind,
      version: contract.version,
      frozen: contract.frozen,
      endResult: contract.endResult,
    })
    .from(contract)
    .where(eq(contract.dossierId, dossierId))
    .orderBy(contract.id);
}

async function head(transaction: Transaction, dossierId: string) {
  const { dossier, person, team } = tables;
  const [row] = await transaction
    .select({
      id: dossier.id,
      number: dossier.number,
      workerId: dossier.workerId,
      replacementId: dossier.replacementId,
      team: team.name,
      person: {
        id: person.id,
        insz: person.insz,
        firstName: person.firstName,
        lastName: person.lastName,
        birthDate: person.birthDate,
        language: person.language,
      },
    })
    .from(dossier)
    .innerJoin(person, eq(person.id, dossier.personId))
    .innerJoin(team, eq(team.id, dossier.teamId))
    .where(eq(dossier.id, dossierId));
  if (row === undefined) throw new Refusal('not-found', 'dossierId');
  return row;
}

/** The names of staff by id; the program itself has none. */
async function staffNames(transaction: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await transaction
    .select({ id: tables.staff.id, name: tables.staff.name })
    .from(tables.staff)
    .where(inArray(tables.staff.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** A file as a screen shows it: who, the facts with their source, the verdicts, the steps, the story so far. */
export async function fileView(transaction: Transaction, dossierId: string, on: CivilDate) {
  const { workerId, replacementId, ...dossier } = await head(transaction, dossierId);
  const loaded = (await loadDossiers(transaction, [dossierId])).get(dossierId);
  if (loaded === undefined) throw new Refusal('not-found', 'dossierId');
  const { facts, sources } = loaded;
  const names = await staffNames(transaction, [
    workerId,
    ...(replacementId === null ? [] : [replacementId]),
    ...Object.values(sources).map(({ by }) => by),
  ]);
  const judgement = judge(facts, { on });
  const [versions, awards, exemptions] = [
    await contractHeads(transaction, dossierId),
    await transaction
      .select({ id: tables.award.id, version: tables.award.version })
      .from(tables.award)
      .where(eq(tables.award.dossierId, dossierId)),
    await transaction
      .select({ id: tables.exemption.id, version: tables.exemption.version })
      .from(tables.exemption)
      .where(eq(tables.exemption.dossierId, dossierId)),
  ];
  return {
    ...dossier,
    worker: names.get(workerId) ?? null,
    replacement: replacementId === null ? null : (names.get(replacementId) ?? null),
    facts,
    /** Who entered a record and when; a null name is the program itself (an import). */
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, { by, at }]) => [id, { by: names.get(by) ?? null, at }]),
    ),
    judgement,
    contracts: versions.map((row) => ({
      ...row,
      signedOn: signedOnOf(facts, row.id),
    })),
    versions: Object.fromEntries([...awards, ...exemptions].map(({ id, version }) => [id, version])),
    steps: steps(facts, judgement),
    events: events(facts),
    strip: claimsOfMonths(facts, addCalendarMonths(monthOf(on), -STRIP.back), STRIP.months, on),
  };
}

const signedOnOf = (
  facts: { contracts: readonly Parameters<typeof signedOn>[0][] },
  id: string,
): CivilDate | null => {
  const contract = facts.contracts.find((candidate) => candidate.id === id);
  return contract === undefined ? null : signedOn(contract);
};

export type FileView = Awaited<ReturnType<typeof fileView>>;
