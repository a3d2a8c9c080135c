import { day } from '@traject/rules/calendar';
import { cents } from '@traject/rules/facts';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../in-centre.ts';
import { recordFact } from '../record/fact.ts';
import { addPerson } from '../record/person.ts';
import type { TestCentre } from './database.ts';

/** A number whose check digits are right; each call gives another, as far as one day of birth has numbers. */
let last = 100;
const nextInsz = (): string => {
  last = (last % 997) + 1;
  const nine = `850730${String(last).padStart(3, '0')}`;
  return `${nine}${String(97 - (Number(nine) % 97)).padStart(2, '0')}`;
};

/** A file with a consultation and a living wage since 1 September 2026; the answer is its id. */
export async function aFile(transaction: Transaction, centre: TestCentre): Promise<string> {
  const reader = centre.reader('social-worker');
  const dossierId = newId();
  await addPerson(transaction, reader, {
    person: {
      id: newId(),
      insz: nextInsz(),
      firstName: 'Jan',
      lastName: 'Jansen',
      birthDate: day('1985-07-30'),
      language: 'nl',
    },
    dossierId,
    workerId: reader.staffId,
    teamId: centre.teamId,
    year: '2026',
  });
  await recordFact(transaction, reader, dossierId, 'consultation.record', {
    id: newId(),
    consultedOn: day('2026-09-02'),
    rightElsewhere: [],
    firstSubsidy: null,
    extension: null,
  });
  await recordFact(transaction, reader, dossierId, 'award.record', {
    id: newId(),
    kind: 'living-wage',
    appliedOn: null,
    decidedOn: day('2026-09-10'),
    validFrom: day('2026-09-01'),
    validUntil: null,
    topsUpPaidWork: false,
    amounts: [{ from: day('2026-09-01'), category: 2, monthlyCents: cents.parse(131420) }],
  });
  return dossierId;
}
