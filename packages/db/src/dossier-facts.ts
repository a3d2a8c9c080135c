import type { Centre, Contract, Dossier, SubsidyFacts } from '@traject/rules/facts';
import { contractsOf } from './contract-lives.ts';
import { loadDecisions } from './decision-rows.ts';
import { loadDeferrals } from './deferral-rows.ts';
import { loadBalances } from './dossier-balances.ts';
import { DossierRows, type HeadRow, yesNo } from './dossier-rows.ts';
import type { Transaction } from './in-centre.ts';
import { loadReceived } from './received-rows.ts';
import * as table from './schema/index.ts';

/** Who entered a record and when, by the id of the record: the source of a fact. */
type Sources = Readonly<Record<string, { by: string; at: string }>>;

export interface LoadedDossier<Facts> {
  readonly facts: Facts;
  readonly sources: Sources;
}

/** An addendum with what the rules read of its text, and the contract that it changes. */
export interface LoadedAddendum {
  readonly amends: string;
  readonly facts: Contract;
}

/** A whole file; addenda stand beside the facts, for the rules judge the contract that they change. */
export interface LoadedFile extends LoadedDossier<Dossier> {
  readonly addenda: readonly LoadedAddendum[];
}

const centreFacts = (row: typeof table.centre.$inferSelect): Centre => ({
  remindsBeforeDeadline: row.remindsBeforeDeadline,
  reviewsExemptions: row.reviewsExemptions,
  closingDays: row.closingDays,
  secondChanceCode: row.secondChanceCode,
});

async function loadCentre(transaction: Transaction): Promise<Centre> {
  const [row] = await transaction.select().from(table.centre);
  if (row === undefined) throw new Error('No centre is set for this transaction');
  return centreFacts(row);
}

async function loadBase(transaction: Transaction, ids: readonly string[]) {
  const loader = new DossierRows(transaction, ids);
  const centre = await loadCentre(transaction);
  const heads = await loader.heads();
  const consultations = await loader.consultations();
  const awards = await loader.awards();
  const studies = await loader.studies();
  const exemptions = await loader.exemptions();
  const subsidyDecisions = await loader.subsidyDecisions();
  const lives = await loader.contractLives();
  const factsOf = ({ dossierId, couple, birthDate }: HeadRow): SubsidyFacts => ({
    centre,
    person: { birthDate: birthDate ?? 'unknown' },
    couple: couple ?? null,
    consultations: (consultations.get(dossierId) ?? []).map((row) => ({
      id: row.id,
      consultedOn: row.consultedOn,
      rightElsewhere: row.rightElsewhere,
      firstSubsidy: row.firstSubsidy,
      extension: row.extension,
    })),
    awards: (awards.get(dossierId) ?? []).map((row) => ({
      id: row.id,
      kind: row.kind,
      appliedOn: row.appliedOn,
      decidedOn: row.decidedOn,
      from: row.validFrom,
      until: row.validUntil,
      topsUpPaidWork: row.topsUpPaidWork,
      amounts: row.amounts,
    })),
    studies: (studies.get(dossierId) ?? []).map((row) => ({
      id: row.id,
      decidedOn: row.decidedOn,
      from: row.validFrom,
      until: row.validUntil,
      onEquityGrounds: yesNo(row.onEquityGrounds),
      incomeFromWork: yesNo(row.incomeFromWork),
    })),
    subsidyDecisions: (subsidyDecisions.get(dossierId) ?? []).map((row) => ({
      id: row.id,
      kind: row.kind,
      decidedOn: row.decidedOn,
      reasoned: row.reasoned,
      afterSocialInquiry: row.afterSocialInquiry,
      reportedOn: row.reportedOn,
      needEstablished: row.needEstablished,
      studentSubsidyEver: yesNo(row.studentSubsidyEver),
    })),
    exemptions: (exemptions.get(dossierId) ?? []).map((row) => ({
      id: row.id,
      decidedOn: row.decidedOn,
      from: row.validFrom,
      until: row.validUntil,
      projectMotivated: row.projectMotivated,
      willingnessMotivated: row.willingnessMotivated,
      reviewedOn: row.reviewedOn,
    })),
    contracts: contractsOf(lives.get(dossierId) ?? []),
  });
  return { loader, heads, factsOf, lives };
}

/**
 * The facts on which the subsidy of many files is judged, by file: nothing secret is read, so finance and management
 * may. Files that the reader may not see are not in the answer.
 */
export async function loadSubsidyFacts(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, SubsidyFacts>> {
  if (ids.length === 0) return new Map();
  const { heads, factsOf } = await loadBase(transaction, ids);
  return new Map(heads.map((head) => [head.dossierId, factsOf(head)]));
}

/** Everything stated about many files, by file, with who stated it: the one place where rows become facts. */
export async function loadDossiers(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, LoadedFile>> {
  if (ids.length === 0) return new Map();
  const { loader, heads, factsOf, lives } = await loadBase(transaction, ids);
  const mentions = await loader.contractMentions();
  const follow = await loader.followUp();
  const balances = await loadBalances(transaction, ids, loader.sources);
  const deferrals = await loadDeferrals(transaction, ids);
  const decisions = await loadDecisions(transaction, ids, loader.sources);
  const received = await loadReceived(transaction, ids);
  return new Map(
    heads.map((head) => {
      const base = factsOf(head);
      const of = head.dossierId;
      const facts: Dossier = {
        ...base,
        contracts: base.contracts.flatMap((life) => {
          const written = mentions.get(life.id);
          return written === undefined ? [] : [{ ...life, ...written }];
        }),
        requests: (follow.requests.get(of) ?? []).map((row) => ({
          id: row.id,
          by: row.askedBy,
          askedOn: row.askedOn,
          decidedOn: row.decidedOn,
        })),
        workTracks: (follow.workTracks.get(of) ?? []).map(({ id, decidedOn }) => ({
          id,
          decidedOn,
        })),
        balance: balances.get(of)?.at(-1) ?? null,
        earlierBalances: balances.get(of)?.slice(0, -1) ?? [],
        evaluations: (follow.evaluations.get(of) ?? []).map((row) => ({
          id: row.id,
          contractId: row.contractId,
          heldOn: row.heldOn,
          manner: row.manner,
          personTookPart: row.personTookPart,
          writtenDown: row.writtenDown,
        })),
        interviewRequests: (follow.interviewRequests.get(of) ?? []).map(
          ({ id, askedOn, grantedOn }) => ({ id, askedOn, grantedOn }),
        ),
        sanctionDeferrals: (deferrals.get(of) ?? []).map(({ deferral }) => deferral),
        receivedSanctions: (received.get(of) ?? []).map((row) => row.received),
        decisions: decisions.get(of) ?? [],
      };
      for (const { deferral, source } of deferrals.get(of) ?? [])
        loader.sources[deferral.id] = source;
      for (const { received: brought, source } of received.get(of) ?? [])
        loader.sources[brought.id] = source;
      const addenda = (lives.get(of) ?? []).flatMap(({ life, amends }) => {
        const written = mentions.get(life.id);
        return amends === null || written === undefined
          ? []
          : [{ amends, facts: { ...life, ...written } }];
      });
      return [of, { facts, sources: loader.sources, addenda }];
    }),
  );
}
