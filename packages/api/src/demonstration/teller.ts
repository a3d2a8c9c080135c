import {
  addPerson,
  awardOf,
  beginBalance,
  changeAward,
  changeContract,
  contractOf,
  freezeContract,
  insertDraft,
  loadDossiers,
  type Reader,
  readContract,
  recordEvaluation,
  recordExemption,
  recordFact,
  stateCouple,
  type Transaction,
  writeBalancePage,
  writeContractText,
  writeSignature,
} from '@traject/db';
import { cents, fullLivingWage, RULES_VERSION } from '@traject/rules';
import { addDays, addMonths, type CivilDate } from '@traject/rules/calendar';
import {
  type Category,
  type Consultation,
  type Dossier,
  type LifeDomain,
  lifeDomain,
} from '@traject/rules/facts';
import { v7 as newId } from 'uuid';
import { prefilledText } from '../contract/prefill.ts';
import { DOMAIN_TEXTS } from './texts.ts';

/** Who a made-up file is about and who looks after it. */
export interface Character {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: CivilDate;
  readonly insz: string;
  readonly language: 'nl' | 'fr' | 'de';
  readonly workerId: string;
  readonly workerName: string;
  readonly teamId: string;
}

/** Tells the story of one file into the record, step by step, with days counted back from today. */
export class Teller {
  readonly #transaction: Transaction;
  readonly #reader: Reader;
  readonly #character: Character;
  readonly today: CivilDate;
  readonly dossierId = newId();
  #contractId = '';
  #awardId = '';

  constructor(transaction: Transaction, reader: Reader, character: Character, today: CivilDate) {
    this.#transaction = transaction;
    this.#reader = { ...reader, staffId: character.workerId };
    this.#character = character;
    this.today = today;
  }

  /** The day so many days ago. */
  ago(days: number): CivilDate {
    return addDays(this.today, -days);
  }

  async begin(): Promise<this> {
    const { workerId, teamId, insz, firstName, lastName, birthDate, language } = this.#character;
    await addPerson(this.#transaction, this.#reader, {
      person: { id: newId(), insz, firstName, lastName, birthDate, language },
      dossierId: this.dossierId,
      workerId,
      teamId,
      year: this.today.slice(0, 4),
    });
    return this;
  }

  async consulted(
    on: CivilDate,
    shown: Partial<Omit<Consultation, 'id' | 'consultedOn'>> = {},
  ): Promise<this> {
    await recordFact(this.#transaction, this.#reader, this.dossierId, 'consultation.record', {
      id: newId(),
      consultedOn: on,
      rightElsewhere: [],
      firstSubsidy: null,
      extension: null,
      ...shown,
    });
    return this;
  }

  async awarded(
    decidedOn: CivilDate,
    details: {
      from?: CivilDate;
      category?: Category;
      kind?: 'living-wage' | 'equivalent-living-wage';
      share?: number;
      topsUp?: boolean;
    } = {},
  ): Promise<this> {
    const from = details.from ?? addDays(decidedOn, -14);
    const category = details.category ?? 2;
    const full = fullLivingWage(category, from)?.cents ?? 0;
    this.#awardId = newId();
    await recordFact(this.#transaction, this.#reader, this.dossierId, 'award.record', {
      id: this.#awardId,
      kind: details.kind ?? 'living-wage',
      appliedOn: from,
      decidedOn,
      validFrom: from,
      validUntil: null,
      topsUpPaidWork: details.topsUp ?? false,
      amounts: [
        { from, category, monthlyCents: cents.parse(Math.round(full * (details.share ?? 1))) },
      ],
    });
    return this;
  }

  async rightEnded(on: CivilDate): Promise<this> {
    const award = await awardOf(this.#transaction, this.dossierId, this.#awardId);
    if (award !== undefined)
      await changeAward(this.#transaction, this.#reader, award, 'award.end', { validUntil: on });
    return this;
  }

  async asked(by: 'person' | 'centre', on: CivilDate, decidedOn: CivilDate | null): Promise<this> {
    await recordFact(this.#transaction, this.#reader, this.dossierId, 'request.record', {
      id: newId(),
      askedBy: by,
      askedOn: on,
      decidedOn,
    });
    return this;
  }

  async studying(on: CivilDate, incomeFromWork: 'yes' | 'no' = 'no'): Promise<this> {
    await recordFact(this.#transaction, this.#reader, this.dossierId, 'study.accept', {
      id: newId(),
      decidedOn: on,
      validFrom: on,
      validUntil: null,
      onEquityGrounds: 'yes',
      incomeFromWork,
    });
    return this;
  }

  async couple(couple: Dossier['couple']): Promise<this> {
    await stateCouple(this.#transaction, this.#reader, this.dossierId, couple);
    return this;
  }

  /** Fills the balance: the whole of it, or the first domains only. */
  async balance(startedOn: CivilDate, domains: number = lifeDomain.options.length): Promise<this> {
    const balanceId = await beginBalance(this.#transaction, this.#reader, this.dossierId, {
      id: newId(),
      startedOn,
    });
    for (const domain of lifeDomain.options.slice(0, domains)) await this.#page(balanceId, domain);
    return this;
  }

  async #page(balanceId: string, domain: LifeDomain): Promise<void> {
    const text = DOMAIN_TEXTS[domain];
    await writeBalancePage(
      this.#transaction,
      this.#reader,
      { dossierId: this.dossierId, balanceId, before: undefined },
      {
        domain,
        clientStrengths: text.strengths,
        clientNeeds: text.needs,
        clientWishes: text.wishes,
        centreStrengths: '',
        centreNeeds: '',
        centreWishes: '',
        content: text.content,
        effort: '',
        actionAreas: text.goal === undefined ? [] : [text.area],
        goals:
          text.goal === undefined
            ? []
            : [
                {
                  id: newId(),
                  goal: text.goal,
                  smart: ['specific', 'measurable', 'acceptable', 'realistic', 'time-bound'],
                  consensus: 'agreed' as const,
                  difference: '',
                },
              ],
      },
    );
  }

  /** Drafts the contract from the balance; `whole` adds everything that an inspector looks for. */
  async drafted(
    startsOn: CivilDate,
    whole: boolean,
    kind: 'general' | 'study' = 'general',
  ): Promise<this> {
    this.#contractId = newId();
    const of = { dossierId: this.dossierId, contractId: this.#contractId, version: 1 };
    await insertDraft(this.#transaction, this.#reader, this.dossierId, {
      id: this.#contractId,
      kind,
      frameworkVersion: '1',
    });
    const text = await prefilledText(this.#transaction, this.dossierId, startsOn, {
      socialWorker: this.#character.workerName,
      replacement: whole ? 'Tom Daems' : '',
    });
    const goals = lifeDomain.options.filter((domain) => DOMAIN_TEXTS[domain].goal !== undefined);
    const written = whole
      ? {
          ...text,
          commitments: text.objectives.flatMap(({ id: objectiveId }, at) => {
            const said = DOMAIN_TEXTS[goals[at] ?? 'finances'];
            return [
              { id: newId(), party: 'person' as const, objectiveId, commitment: said.person ?? '' },
              { id: newId(), party: 'centre' as const, objectiveId, commitment: said.centre ?? '' },
            ];
          }),
          endAgreed: kind === 'study' ? ('on-a-day' as const) : ('without-end' as const),
          endsOn: kind === 'study' ? addMonths(startsOn, 34) : null,
          studiesEndOn: kind === 'study' ? addMonths(startsOn, 34) : null,
          deadlines: 'De stage begint binnen de twee maanden; het afbetalingsplan binnen de maand.',
          evaluationManner:
            'Drie keer per jaar samen, waarvan minstens twee keer in een gesprek op het OCMW.',
          additionalAid: 'De tussenkomst in de huurwaarborg loopt verder.',
          incentiveBonus: 'Er is geen aanmoedigingspremie.',
          includesTraining: true,
          costs: {
            enrolment: 'centre' as const,
            insurance: 'centre' as const,
            workClothes: 'centre' as const,
            travel: 'centre' as const,
          },
          proportion: 'Wat we vragen past bij de tijd die je hebt en bij de hulp die je krijgt.',
        }
      : text;
    await writeContractText(this.#transaction, this.#reader, of, written, null);
    return this;
  }

  async #contract() {
    const row = await contractOf(this.#transaction, this.dossierId, this.#contractId);
    if (row === undefined) throw new Error('The story has no contract yet');
    return row;
  }

  async explained(on: CivilDate): Promise<this> {
    await changeContract(
      this.#transaction,
      this.#reader,
      await this.#contract(),
      'contract.inform',
      {
        informedOn: on,
        informedBy: this.#character.workerName,
      },
    );
    await changeContract(this.#transaction, this.#reader, await this.#contract(), 'contract.give', {
      givenOn: on,
    });
    return this;
  }

  async personSigned(on: CivilDate): Promise<this> {
    await writeSignature(this.#transaction, this.#reader, await this.#contract(), {
      party: 'person',
      thirdPartyId: null,
      on,
    });
    return this;
  }

  /** The whole road to a signed contract: explained nine days before, signed by both, frozen. */
  async signed(on: CivilDate, kind: 'general' | 'study' = 'general'): Promise<this> {
    await this.drafted(on, true, kind);
    await this.explained(addDays(on, -9));
    await this.personSigned(on);
    await writeSignature(this.#transaction, this.#reader, await this.#contract(), {
      party: 'centre',
      thirdPartyId: null,
      on,
    });
    const contract = await readContract(this.#transaction, this.dossierId, this.#contractId);
    const facts = (await loadDossiers(this.#transaction, [this.dossierId])).get(
      this.dossierId,
    )?.facts;
    await freezeContract(
      this.#transaction,
      this.#reader,
      { dossierId: this.dossierId, contractId: this.#contractId },
      { contract, facts },
      RULES_VERSION,
    );
    return this;
  }

  async projectEnded(on: CivilDate, result: string): Promise<this> {
    await changeContract(this.#transaction, this.#reader, await this.#contract(), 'contract.end', {
      endedOn: on,
      endResult: result,
    });
    return this;
  }

  async evaluated(on: CivilDate, manner: 'interview' | 'other' = 'interview'): Promise<this> {
    const contract = await readContract(this.#transaction, this.dossierId, this.#contractId);
    await recordEvaluation(this.#transaction, this.#reader, this.dossierId, {
      held: {
        id: newId(),
        contractId: this.#contractId,
        heldOn: on,
        manner,
        personTookPart: true,
        writtenDown: true,
      },
      othersPresent: '',
      followUp: 'We gaan verder op dezelfde weg en zien elkaar binnen vier maanden.',
      results: (contract?.text.objectives ?? []).map(({ id: objectiveId }) => ({
        objectiveId,
        result: 'under-way' as const,
        note: '',
      })),
    });
    return this;
  }

  async exempted(
    on: CivilDate,
    ground: 'health' | 'equity',
    bothMotivations = true,
  ): Promise<this> {
    await recordExemption(this.#transaction, this.#reader, this.dossierId, {
      id: newId(),
      decidedOn: on,
      validFrom: on,
      validUntil: null,
      reason: {
        ground,
        projectMotivation: 'Een project is op dit moment niet haalbaar; de opvolging gaat voor.',
        willingnessMotivation: bothMotivations
          ? 'Werk zoeken kan nu niet gevraagd worden; we bekijken het opnieuw binnen vier maanden.'
          : '',
      },
    });
    return this;
  }

  async interviewAsked(on: CivilDate): Promise<this> {
    await recordFact(this.#transaction, this.#reader, this.dossierId, 'interview.ask', {
      id: newId(),
      askedOn: on,
    });
    return this;
  }

  async decidedSubsidy(
    kind: 'extension' | 'second-chance',
    on: CivilDate,
    reported = true,
  ): Promise<this> {
    await recordFact(this.#transaction, this.#reader, this.dossierId, 'subsidy-decision.record', {
      id: newId(),
      kind,
      decidedOn: on,
      reasoned: true,
      afterSocialInquiry: true,
      reportedOn: reported ? on : null,
      needEstablished: true,
      studentSubsidyEver: 'no',
    });
    return this;
  }
}
