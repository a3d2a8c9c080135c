import {
  hashOf,
  loadDossiers,
  moveOf,
  ownCentre,
  papersOf,
  personOf,
  readBalance,
  readContract,
  readEvaluations,
  recordTransferSent,
  type Transaction,
} from '@traject/db';
import { type Ledger, ledger, signedOn } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { Dossier } from '@traject/rules/facts';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import {
  TRANSFER_FORMAT,
  TRANSFER_VERSION,
  type TransferContent,
  type TransferFile,
} from './format.ts';
import type { makeTransfer } from './input.ts';
import { runningSanctions } from './sanctions.ts';

type Input = z.infer<typeof makeTransfer>;

const windowOf = (use: Ledger['windows']['first']): TransferContent['subsidy']['first'] =>
  use === null || use === 'unknown'
    ? use
    : {
        from: use.span.from,
        until: use.span.until,
        used: use.used,
        passed: use.passed,
        left: use.left,
      };

/** The signed contracts with the text that was frozen; what is a draft stays here. */
async function contractsOf(
  transaction: Transaction,
  dossierId: string,
  facts: Dossier,
): Promise<TransferContent['contracts']> {
  const signed: TransferContent['contracts'] = [];
  for (const contract of facts.contracts) {
    const on = signedOn(contract);
    const read = on === null ? undefined : await readContract(transaction, dossierId, contract.id);
    if (on === null || read === undefined || read.hash === null) continue;
    const { text } = read;
    signed.push({
      id: contract.id,
      kind: contract.kind,
      startsOn: text.startsOn,
      endsOn: text.endsOn,
      signedOn: on,
      endedOn: contract.endedOn,
      result: read.endResult,
      seal: read.hash,
      text: {
        actionAreas: text.actionAreas,
        objectives: text.objectives.map(({ id, objective, actionArea }) => ({
          id,
          objective,
          actionArea,
        })),
        commitments: text.commitments.map(({ id, party, objectiveId, commitment }) => ({
          id,
          party,
          objectiveId,
          commitment,
        })),
        deadlines: text.deadlines,
        evaluationManner: text.evaluationManner,
        additionalAid: text.additionalAid,
        incentiveBonus: text.incentiveBonus,
        proportion: text.proportion,
      },
    });
  }
  return signed;
}

async function balanceOf(
  transaction: Transaction,
  dossierId: string,
): Promise<TransferContent['balance']> {
  const found = await readBalance(transaction, dossierId);
  if (found === null) return null;
  return {
    startedOn: found.startedOn,
    pages: found.pages.map((page) => ({
      domain: page.domain,
      clientStrengths: page.clientStrengths,
      clientNeeds: page.clientNeeds,
      clientWishes: page.clientWishes,
      centreStrengths: page.centreStrengths,
      centreNeeds: page.centreNeeds,
      centreWishes: page.centreWishes,
      content: page.content,
      effort: page.effort,
      goals: page.goals.map(({ goal }) => goal),
    })),
  };
}

/**
 * The chosen papers; one of the balance goes only with the balance. What the virus scan holds back cannot be opened, so
 * it cannot go along either.
 */
async function documentsOf(
  transaction: Transaction,
  { dossierId, documents, withBalance }: Input,
): Promise<TransferContent['documents']> {
  const papers = await papersOf(transaction, dossierId);
  return documents.map((id) => {
    const paper = papers.find((candidate) => candidate.id === id);
    const mayGo = paper?.withdrawnAt === null && (withBalance || paper.paperClass !== 'balance');
    if (paper === undefined || !mayGo) throw new Refusal('not-found', 'documents');
    const { name, paperClass, mediaType, size, checksum, scan } = paper;
    if (scan === 'waiting') throw new Refusal('paper-waiting', 'documents', { name });
    if (scan === 'infected') throw new Refusal('paper-infected', 'documents', { name });
    return { id, paperClass, name, mediaType, size, checksum };
  });
}

/**
 * The transfer file of a file for the centre of the recorded move, with the person's consent (TRF-2). The same facts on
 * the same day give the same file, so that a repeated request answers the same.
 */
async function contentOf(
  transaction: Transaction,
  input: Input,
  today: CivilDate,
): Promise<TransferContent> {
  const { dossierId } = input;
  const loaded = (await loadDossiers(transaction, [dossierId])).get(dossierId);
  const person = await personOf(transaction, dossierId);
  if (loaded === undefined || person === undefined) throw new Refusal('not-found', 'dossierId');
  const { facts } = loaded;
  const move = await moveOf(transaction, dossierId);
  if (move === undefined) throw new Refusal('no-move');
  const { consentedOn, consentedHow, askedOn, askedHow } = move;
  if (move.consents !== 'yes' || consentedOn === null || consentedHow === null)
    throw new Refusal('no-consent');
  const contracts = await contractsOf(transaction, dossierId, facts);
  if (contracts.length === 0) throw new Refusal('nothing-to-transfer');
  const evaluations = await readEvaluations(transaction, dossierId);
  const { windows } = ledger(facts, { on: today });
  const own = await ownCentre(transaction);
  const { insz, firstName, lastName, birthDate, language } = person;
  return {
    format: TRANSFER_FORMAT,
    version: TRANSFER_VERSION,
    id: input.id,
    madeOn: today,
    from: own,
    to: move.toCentre,
    person: { insz, firstName, lastName, birthDate, language },
    consent: { on: consentedOn, how: consentedHow, balance: input.withBalance },
    request:
      move.askedByPerson === 'yes' && askedOn !== null && askedHow !== null
        ? { on: askedOn, how: askedHow }
        : null,
    movedOn: move.movedOn,
    right: facts.awards.map(({ kind, from, until }) => ({ kind, from, until })),
    elsewhere: facts.consultations.flatMap(({ rightElsewhere }) => rightElsewhere),
    subsidy: {
      first: windowOf(windows.first),
      extension: windowOf(windows.extension),
      secondChance: windowOf(windows['second-chance']),
    },
    contracts,
    evaluations: evaluations
      .filter(({ contractId }) => contracts.some(({ id }) => id === contractId))
      .map(({ contractId, heldOn, manner, personTookPart, results }) => ({
        contractId,
        heldOn,
        manner,
        personTookPart,
        results: results.map(({ objectiveId, result }) => ({ objectiveId, result })),
      })),
    sanctions: await runningSanctions(transaction, dossierId, contracts, today),
    balance: input.withBalance ? await balanceOf(transaction, dossierId) : null,
    documents: await documentsOf(transaction, input),
  };
}

/** Makes the file, and notes that it was made the first time; `contents` is filled where the papers can be read. */
export async function makeFile(
  { transaction, reader }: Change,
  input: Input,
  today: CivilDate,
  isFirst: boolean,
): Promise<TransferFile> {
  const content = await contentOf(transaction, input, today);
  const hash = hashOf(content);
  const move = await moveOf(transaction, input.dossierId);
  if (isFirst && move !== undefined)
    await recordTransferSent(transaction, reader, input.dossierId, {
      id: input.id,
      moveId: move.id,
      madeOn: today,
      toCentre: content.to,
      contracts: content.contracts.length,
      evaluations: content.evaluations.length,
      documents: content.documents.length,
      withBalance: content.balance !== null,
      hash,
    });
  return { ...content, hash, contents: {} };
}
