import {
  changeContract,
  contractOf,
  insertDraft,
  markCommitment,
  readContract,
  writeContractText,
  writeConversation,
  writeEvaluation,
  writeNote,
  writeSignature,
} from '@traject/db';
import { addDays, addMonths, type CivilDate } from '@traject/rules/calendar';
import { lifeDomain } from '@traject/rules/facts';
import { v7 as newId } from 'uuid';
import { freezeSigned } from '../contract/freeze.ts';
import { prefilledText } from '../contract/prefill.ts';
import { tellDeferral, tellHalfWay, tellSuspension } from './not-kept-teller.ts';
import { Teller } from './teller.ts';
import { DOMAIN_TEXTS } from './texts.ts';

const NOT_KEPT = {
  'half-way': tellHalfWay,
  'put-off': tellDeferral,
  suspended: tellSuspension,
};

/** Tells the story of a project: its contract, its evaluations, its end. */
export class ProjectTeller extends Teller {
  protected contractId = '';

  /** Drafts the contract from the balance; `whole` adds everything that an inspector looks for. */
  async drafted(
    startsOn: CivilDate,
    whole: boolean,
    kind: 'general' | 'study' = 'general',
  ): Promise<this> {
    this.contractId = newId();
    const of = { dossierId: this.dossierId, contractId: this.contractId, version: 1 };
    await insertDraft(this.transaction, this.reader, this.dossierId, {
      id: this.contractId,
      kind,
      frameworkVersion: '1',
    });
    const text = await prefilledText(this.transaction, this.dossierId, startsOn, {
      socialWorker: this.character.workerName,
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
    await writeContractText(this.transaction, this.reader, of, written, null);
    return this;
  }

  async #contract() {
    const row = await contractOf(this.transaction, this.dossierId, this.contractId);
    if (row === undefined) throw new Error('The story has no contract yet');
    return row;
  }

  async explained(on: CivilDate): Promise<this> {
    await changeContract(this.transaction, this.reader, await this.#contract(), 'contract.inform', {
      informedOn: on,
      informedBy: this.character.workerName,
    });
    await changeContract(this.transaction, this.reader, await this.#contract(), 'contract.give', {
      givenOn: on,
    });
    return this;
  }

  async personSigned(on: CivilDate): Promise<this> {
    await writeSignature(this.transaction, this.reader, await this.#contract(), {
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
    await writeSignature(this.transaction, this.reader, await this.#contract(), {
      party: 'centre',
      thirdPartyId: null,
      on,
    });
    await freezeSigned(this, { dossierId: this.dossierId, contractId: this.contractId });
    return this;
  }

  async projectEnded(on: CivilDate, result: string): Promise<this> {
    await changeContract(this.transaction, this.reader, await this.#contract(), 'contract.end', {
      endedOn: on,
      endResult: result,
    });
    return this;
  }

  async evaluated(on: CivilDate, manner: 'interview' | 'other' = 'interview'): Promise<this> {
    const contract = await readContract(this.transaction, this.dossierId, this.contractId);
    await writeEvaluation(this.transaction, this.reader, this.dossierId, undefined, {
      held: {
        id: newId(),
        contractId: this.contractId,
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

  /** A conversation, or an appointment for which the person did not come; then the words are the reason. */
  async talked(
    on: CivilDate,
    channel: 'desk' | 'home-visit' | 'phone',
    words: string,
    attendance: 'came' | 'absent-with-notice' | 'absent-without-notice' = 'came',
  ): Promise<this> {
    const came = attendance === 'came';
    await writeConversation(this.transaction, this.reader, this.dossierId, undefined, {
      held: { id: newId(), heldOn: on, channel, attendance, interviewRequestId: null },
      text: { who: '', said: came ? words : '', reason: came ? '' : words },
    });
    return this;
  }

  /** The first commitment of the person is ticked off, on the word of the person. */
  async keptFirst(on: CivilDate, note: string): Promise<this> {
    const contract = await readContract(this.transaction, this.dossierId, this.contractId);
    const first = contract?.text.commitments.find(({ party }) => party === 'person');
    if (first !== undefined)
      await markCommitment(this.transaction, this.reader, this.dossierId, {
        id: newId(),
        commitmentId: first.id,
        done: true,
        markedOn: on,
        saidBy: 'person',
        note,
      });
    return this;
  }

  /** A side note for the team. */
  async noted(text: string): Promise<this> {
    await writeNote(this.transaction, this.reader, this.dossierId, {
      id: newId(),
      tier: 'team',
      text,
    });
    return this;
  }

  /** An agreement was not kept: the path stands half-way, its sanction was put off, or a payment is suspended. */
  async notKept(how: keyof typeof NOT_KEPT): Promise<this> {
    const into = {
      transaction: this.transaction,
      reader: this.reader,
      dossierId: this.dossierId,
      contractId: this.contractId,
      today: this.today,
    };
    await NOT_KEPT[how](into);
    return this;
  }
}
