import {
  addPaper,
  changeContract,
  contractOf,
  type PaperClass,
  readContract,
  recordRefusal,
  writeContractText,
  writeSignature,
} from '@traject/db';
import { addDays, addMonths, type CivilDate } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beginAddendum } from '../contract/addendum.ts';
import { freezeSigned } from '../contract/freeze.ts';
import { madeUpSheet, written } from './made-up-sheet.ts';
import { ProjectTeller } from './project-teller.ts';
import { tellTransferReceived } from './transfer-teller.ts';

/** Tells what else may happen in the life of a contract: papers beside it, a change, a person who does not sign. */
export class ContractLifeTeller extends ProjectTeller {
  /** Puts a paper in the file, beside its contract or not; the answer is its id. */
  async paper(
    name: string,
    content: Uint8Array,
    stated: { paperClass: PaperClass; contractId?: string; scan?: 'clean' | 'not-scanned' },
  ): Promise<string> {
    const id = newId();
    const { paperClass, contractId = null, scan = 'clean' } = stated;
    await addPaper(this.transaction, this.reader, {
      id,
      dossierId: this.dossierId,
      paperClass,
      recordKind: contractId === null ? null : 'contract',
      recordId: contractId,
      name,
      mediaType: 'application/pdf',
      ...(await this.keepPaper(this.reader.centreId, content)),
      scan,
    });
    return id;
  }

  /** A letter that came in: no virus scan was set up on that day. */
  async letterCame(name: string, words: readonly string[]): Promise<this> {
    const lines = words.map((line, at) => ({ words: line, y: 760 - at * 22 }));
    await this.paper(name, madeUpSheet(lines), { paperClass: 'decision', scan: 'not-scanned' });
    return this;
  }

  /** The sheet with both signatures, scanned. */
  async #signedSheet(contractId: string, name: string, on: CivilDate): Promise<string> {
    const { firstName, lastName, workerName } = this.character;
    const sheet = madeUpSheet([
      { words: 'OCMW Voorbeelddorp', y: 780 },
      { words: name.replace('.pdf', ''), y: 740, size: 18 },
      { words: `Gelezen en goedgekeurd op ${on}`, y: 640 },
      { words: `${firstName} ${lastName}`, y: 560 },
      { drawn: written(64, 590) },
      { words: `Voor het OCMW: ${workerName}`, y: 460 },
      { drawn: written(90, 490) },
    ]);
    return this.paper(name, sheet, { paperClass: 'contract', contractId });
  }

  async #signSheet(contractId: string, name: string, on: CivilDate): Promise<void> {
    const scans = [await this.#signedSheet(contractId, name, on)];
    for (const party of ['person', 'centre'] as const) {
      const before = await contractOf(this.transaction, this.dossierId, contractId);
      if (before === undefined) throw new Error('The story has no contract yet');
      const signature = { party, thirdPartyId: null, on, scans };
      await writeSignature(this.transaction, this.reader, before, signature);
    }
    await freezeSigned(this, { dossierId: this.dossierId, contractId });
  }

  /** Signed by both on one sheet, with its scan and the house rules of the workplace beside it. */
  async signedOnOneSheet(on: CivilDate): Promise<this> {
    await this.drafted(on, true);
    await this.explained(addDays(on, -9));
    const rules = madeUpSheet([
      { words: 'Huisreglement van de stageplaats', y: 780, size: 18 },
      { words: 'We beginnen om 8 uur. Verwittig voor 7.30 uur als je niet kan komen.', y: 730 },
      { words: 'Werkschoenen en schort krijg je van het OCMW.', y: 708 },
    ]);
    const { contractId } = this;
    await this.paper('Huisreglement stageplaats.pdf', rules, {
      paperClass: 'contract',
      contractId,
    });
    await this.#signSheet(contractId, 'Contract, getekend.pdf', on);
    return this;
  }

  /** The contract is changed by an addendum that both signed. */
  async amended(on: CivilDate, reason: string): Promise<this> {
    const id = newId();
    const { transaction, reader, dossierId, today } = this;
    const amends = { dossierId, id, amendsId: this.contractId, askedBy: 'person' as const, reason };
    await beginAddendum(this, { ...amends, requestId: newId() }, today);
    const before = (await readContract(transaction, dossierId, id))?.text;
    if (before === undefined) throw new Error('The addendum has no text');
    const [first, ...others] = before.commitments;
    await writeContractText(
      transaction,
      reader,
      { dossierId, contractId: id, version: 2 },
      {
        ...before,
        deadlines: 'De stage begint binnen de vier maanden; het afbetalingsplan binnen de maand.',
        endAgreed: 'on-a-day',
        endsOn: addMonths(on, 9),
        commitments:
          first === undefined
            ? []
            : [
                {
                  ...first,
                  commitment: 'Je betaalt elke maand 30 euro aan de energieleverancier.',
                },
                ...others,
              ],
      },
      before,
    );
    const row = await contractOf(transaction, dossierId, id);
    if (row === undefined) throw new Error('The addendum is not there');
    await changeContract(transaction, reader, row, 'contract.agree', {
      personAgrees: 'yes',
      centreAgrees: 'yes',
      informedOn: addDays(on, -2),
      informedBy: this.character.workerName,
    });
    await this.#signSheet(id, 'Addendum, getekend.pdf', on);
    return this;
  }

  /** The person did not agree with the text, or could not answer; the centre may have weighed the reasons. */
  async notSigned(
    kind: 'not-agreed' | 'could-not-answer',
    on: CivilDate,
    reason: string,
    weighing: string,
  ): Promise<this> {
    const of = { dossierId: this.dossierId, contractId: this.contractId, id: newId() };
    const weighed = weighing !== '';
    await recordRefusal(this.transaction, this.reader, of, {
      kind,
      statedOn: on,
      reason,
      weighedOn: weighed ? addDays(on, 2) : null,
      weighing,
      healthOrEquity: weighed ? 'no' : 'unknown',
      otherContentFitsBetter: weighed ? 'yes' : 'unknown',
    });
    return this;
  }

  /** The person came from another centre, whose transfer file was read. */
  async cameFrom(centre: string, movedOn: CivilDate): Promise<this> {
    await tellTransferReceived(this, this.character, { centre, movedOn, today: this.today });
    return this;
  }
}
