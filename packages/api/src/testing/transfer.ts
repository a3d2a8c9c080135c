import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import type { ArrivedPapers } from '../paper/arrived.ts';
import type { KeptPaper } from '../paper/kept.ts';
import { request } from './desk.ts';

/** A move on 16 November 2026 to the other centre, asked for by the person; without a consent. */
export const aMove = (dossierId: string) => ({
  ...request(dossierId),
  id: newId(),
  version: 0,
  movedOn: day('2026-11-16'),
  toCentre: 'OCMW Elders',
  staysCompetent: false as boolean | 'unknown',
  askedByPerson: true,
  askedOn: day('2026-11-10'),
  askedHow: 'in-writing' as const,
  consents: false as boolean,
  consentedOn: null as ReturnType<typeof day> | null,
  consentedHow: null as 'in-writing' | null,
  newRightFrom: null,
  mandatoryOnOtherGround: 'unknown' as const,
  commitmentsChecked: 'unknown' as const,
});

/** The consent of the person, with its day and its way. */
export const consent = {
  consents: true,
  consentedOn: day('2026-11-10'),
  consentedHow: 'in-writing',
} as const;

/** What makes a transfer file of a file, without the balance and without papers. */
export const aTransfer = (dossierId: string) => ({
  ...request(dossierId),
  id: newId(),
  withBalance: false,
  documents: [] as string[],
});

/** The right runs at the new centre since so long a break that a project is mandatory there. */
export const here = { newRightFrom: day('2027-03-01'), mandatoryOnOtherGround: false } as const;

/** What takes a transfer file over into a new file, with nothing chosen of it. */
export const aTakeOver = (file: Record<string, unknown>) => ({
  requestId: newId(),
  file,
  ...here,
  dossierId: newId(),
  personId: newId(),
  joins: false,
  receivedId: newId(),
  consultationId: newId(),
  contractId: newId(),
  commitments: [] as string[],
  papers: [] as { document: string; id: string }[],
  papersLeftOut: [] as { document: string; reason: 'paper-infected' | 'paper-too-large' }[],
});

/** The papers that wait in the tests of the desk: what the gate of a server would have found of each. */
export function waitingRoom() {
  const waiting = new Map<string, KeptPaper>();
  const kept: string[] = [];
  const papers: ArrivedPapers = {
    find: (centreId, checksum) => Promise.resolve(waiting.get(`${centreId} ${checksum}`)),
    keep: (centreId, checksum) => {
      kept.push(`${centreId} ${checksum}`);
      return Promise.resolve();
    },
  };
  return {
    papers,
    /** Centre and checksum of each content that was put among the papers. */
    kept,
    arrive: (centreId: string, paper: KeptPaper) =>
      waiting.set(`${centreId} ${paper.checksum}`, paper),
  };
}
