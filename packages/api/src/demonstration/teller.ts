import {
  addPerson,
  awardOf,
  beginBalance,
  changeAward,
  followNotification,
  notificationOf,
  type Reader,
  recordFact,
  recordLetter,
  stateCouple,
  type Transaction,
  writeBalancePage,
  writeExemption,
} from '@traject/db';
import { cents, fullLivingWage } from '@traject/rules';
import { addDays, type CivilDate } from '@traject/rules/calendar';
import {
  type Category,
  type Consultation,
  type DecisionMention,
  type Dossier,
  type LifeDomain,
  lifeDomain,
} from '@traject/rules/facts';
import { v7 as newId } from 'uuid';
import { tellStudies } from './student-teller.ts';
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

/** Keeps the content of a made-up paper of a centre where papers are kept; the answer is its size and checksum. */
export type KeepPaper = (
  centreId: string,
  content: Uint8Array,
) => Promise<{ readonly size: number; readonly checksum: string }>;

/** Tells the story of one file into the record, step by step, with days counted back from today. */
export class Teller {
  readonly transaction: Transaction;
  readonly reader: Reader;
  protected readonly character: Character;
  readonly today: CivilDate;
  protected readonly keepPaper: KeepPaper;
  readonly dossierId = newId();
  #awardId = '';

  constructor(
    transaction: Transaction,
    reader: Reader,
    character: Character,
    { today, keepPaper }: { today: CivilDate; keepPaper: KeepPaper },
  ) {
    this.transaction = transaction;
    this.reader = { ...reader, staffId: character.workerId };
    this.character = character;
    this.today = today;
    this.keepPaper = keepPaper;
  }

  /** The day so many days ago. */
  ago(days: number): CivilDate {
    return addDays(this.today, -days);
  }

  async begin(): Promise<this> {
    const { workerId, teamId, insz, firstName, lastName, birthDate, language } = this.character;
    await addPerson(this.transaction, this.reader, {
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
    await recordFact(this.transaction, this.reader, this.dossierId, 'consultation.record', {
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
      /** The decision that was sent lacks this mention. */
      without?: DecisionMention;
    } = {},
  ): Promise<this> {
    const from = details.from ?? addDays(decidedOn, -14);
    const category = details.category ?? 2;
    const full = fullLivingWage(category, from)?.cents ?? 0;
    this.#awardId = newId();
    await recordFact(this.transaction, this.reader, this.dossierId, 'award.record', {
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
    const id = await followNotification(this.transaction, this.reader, this.dossierId, {
      about: 'award',
      recordId: this.#awardId,
      subject: 'grant',
      appliedOn: from,
      decidedOn,
      worksFrom: from,
    });
    // A decision of the last days still has to be sent.
    const sentOn = addDays(decidedOn, 5);
    if (sentOn < this.today) await this.#sent(id, sentOn, details.without);
    return this;
  }

  async #sent(id: string, on: CivilDate, without: DecisionMention | undefined): Promise<void> {
    const decision = await notificationOf(this.transaction, this.dossierId, id);
    if (decision === undefined) return;
    const carries = (mention: DecisionMention) => mention !== without;
    await recordLetter(this.transaction, this.reader, decision, {
      correctsId: null,
      notifiedOn: on,
      notifiedBy: 'registered-post',
      reasonedInLaw: 'yes',
      reasonedInFact: 'yes',
      mentions: {
        'right-to-appeal': carries('right-to-appeal'),
        'court-and-address': carries('court-and-address'),
        'term-and-form-of-appeal': carries('term-and-form-of-appeal'),
        'judicial-code': carries('judicial-code'),
        'file-and-social-worker': carries('file-and-social-worker'),
        'right-to-explanation': carries('right-to-explanation'),
        'appeal-does-not-suspend': carries('appeal-does-not-suspend'),
        'payment-frequency': carries('payment-frequency'),
      },
    });
  }

  async rightEnded(on: CivilDate): Promise<this> {
    const award = await awardOf(this.transaction, this.dossierId, this.#awardId);
    if (award !== undefined)
      await changeAward(this.transaction, this.reader, award, 'award.end', { validUntil: on });
    return this;
  }

  async asked(by: 'person' | 'centre', on: CivilDate, decidedOn: CivilDate | null): Promise<this> {
    await recordFact(this.transaction, this.reader, this.dossierId, 'request.record', {
      id: newId(),
      askedBy: by,
      askedOn: on,
      decidedOn,
    });
    return this;
  }

  async studying(on: CivilDate, incomeFromWork: 'yes' | 'no' = 'no'): Promise<this> {
    await recordFact(this.transaction, this.reader, this.dossierId, 'study.accept', {
      id: newId(),
      decidedOn: on,
      validFrom: on,
      validUntil: null,
      onEquityGrounds: 'yes',
      incomeFromWork,
    });
    return this;
  }

  /** The studies themselves: what, the exams, the grant, the summer, the parents. */
  async enrolled(startedOn: CivilDate): Promise<this> {
    await tellStudies(this, startedOn);
    return this;
  }

  async couple(couple: Dossier['couple']): Promise<this> {
    await stateCouple(this.transaction, this.reader, this.dossierId, couple);
    return this;
  }

  /** Fills the balance: the whole of it, or the first domains only. */
  async balance(startedOn: CivilDate, domains: number = lifeDomain.options.length): Promise<this> {
    const balanceId = await beginBalance(this.transaction, this.reader, this.dossierId, {
      id: newId(),
      startedOn,
    });
    for (const domain of lifeDomain.options.slice(0, domains)) await this.#page(balanceId, domain);
    return this;
  }

  async #page(balanceId: string, domain: LifeDomain): Promise<void> {
    const text = DOMAIN_TEXTS[domain];
    await writeBalancePage(
      this.transaction,
      this.reader,
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

  async exempted(
    on: CivilDate,
    ground: 'health' | 'equity',
    bothMotivations = true,
  ): Promise<this> {
    await writeExemption(this.transaction, this.reader, this.dossierId, undefined, {
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
    await recordFact(this.transaction, this.reader, this.dossierId, 'interview.ask', {
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
    await recordFact(this.transaction, this.reader, this.dossierId, 'subsidy-decision.record', {
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
