import {
  addendaOf,
  frameworkOf,
  frozenPapersOf,
  loadDossiers,
  type RefusalRow,
  readContract,
  readRefusals,
  readSignatures,
  type Transaction,
  textInForce,
} from '@traject/db';
import { refusalVerdict } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { Dossier } from '@traject/rules/facts';
import { Refusal } from '../refusal.ts';
import { balanceAfterJob } from './renew.ts';

const known = (value: 'yes' | 'no' | 'unknown'): boolean | 'unknown' =>
  value === 'unknown' ? value : value === 'yes';

/** A refusal with what follows from it on a day; somebody who could not answer has refused nothing (OBL-13). */
const judgedRefusal = (row: RefusalRow, facts: Dossier, on: CivilDate) => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  statedOn: row.statedOn,
  reason: row.reason,
  weighedOn: row.weighedOn,
  weighing: row.weighing,
  healthOrEquity: known(row.healthOrEquity),
  otherContentFitsBetter: known(row.otherContentFitsBetter),
  takenUpOn: row.takenUpOn,
  verdict: refusalVerdict(
    {
      id: row.id,
      refusedOn: row.kind === 'not-agreed' ? row.statedOn : null,
      reasonsWeighedOn: row.weighedOn,
      healthOrEquity: known(row.healthOrEquity),
      otherContentFitsBetter: known(row.otherContentFitsBetter),
    },
    facts,
    on,
  ),
});

/**
 * A contract or an addendum as a screen shows it: its text, every signature with how it was given, the refusals with
 * what follows from them, its addenda, the text that it changes, and the framework agreement that it stands on.
 */
export async function openedContract(
  transaction: Transaction,
  dossierId: string,
  id: string,
  on: CivilDate,
) {
  const contract = await readContract(transaction, dossierId, id);
  const facts = (await loadDossiers(transaction, [dossierId])).get(dossierId)?.facts;
  if (contract === undefined || facts === undefined) throw new Refusal('not-found', 'id');
  const { change, renewal, frameworkVersion } = contract;
  const refusals = await readRefusals(transaction, id);
  const framework =
    frameworkVersion === null ? undefined : await frameworkOf(transaction, frameworkVersion);
  const signed = await readSignatures(transaction, id);
  return {
    ...contract,
    signed,
    /** The papers that the frozen text names; null for a draft and for a text frozen before there was such a list. */
    papers: await frozenPapersOf(transaction, id),
    refusals: refusals.map((row) => judgedRefusal(row, facts, on)),
    /** The text that an addendum changes; null for a contract of its own. */
    changes:
      change === null
        ? null
        : ((await textInForce(transaction, dossierId, change.amendsId, id)) ?? null),
    /** The text that holds now when an addendum changed it; null while the own text holds. */
    inForce:
      change === null && (await addendaOf(transaction, id)).some(({ frozen }) => frozen)
        ? ((await textInForce(transaction, dossierId, id)) ?? null)
        : null,
    framework:
      framework === undefined
        ? null
        : {
            version: framework.version,
            adoptedOn: framework.adoptedOn,
            validFrom: framework.validFrom,
            validUntil: framework.validUntil,
            text: { nl: framework.textNl, fr: framework.textFr, de: framework.textDe },
          },
    /** Why a new balance is needed, or is not, for a contract that is brought up to date after a job. */
    balanceAfterJob:
      renewal === null || renewal.job === null ? null : balanceAfterJob(renewal.job, on),
  };
}
