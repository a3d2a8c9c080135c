import type { OpenDatabase } from '@traject/db/open';
import { aCentre, openTestDatabase, type TestCentre } from '@traject/db/testing';
import { day } from '@traject/rules/calendar';
import { lifeDomain } from '@traject/rules/facts';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll } from 'vitest';
import { appRouter } from '../app-router.ts';
import { madeUpInsz } from '../demonstration/insz.ts';
import type { ArrivedPapers } from '../paper/arrived.ts';
import type { StaffRole } from '../session/roles.ts';
import { type Context, createCallerFactory } from '../trpc.ts';

const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;

/** The day on which the tests of the desk play. */
const TODAY = day('2026-11-21');

/** A desk with a real database behind it, and callers with the rights of each role. */
export interface TestDesk {
  readonly open: OpenDatabase;
  readonly centre: TestCentre;
  /** Calls as somebody with a role, on a day. */
  readonly as: (role: StaffRole, today?: string) => Caller;
  /** What a request of somebody with a role brings along, for what is no call. */
  readonly contextOf: (role: StaffRole) => Context;
  /** Calls as nobody. */
  readonly asNobody: () => Caller;
  /** Calls as another social worker of the centre, in a team; reads only, for there is no such member in the record. */
  readonly colleagueIn: (teamId: string) => Caller;
  /** Another centre of the same database. */
  readonly otherCentre: TestCentre;
  /** Calls as somebody with a role in that centre, on a day. */
  readonly elsewhere: (role: StaffRole, today?: string) => Caller;
}

interface OpenedDesk extends TestDesk {
  readonly close: () => Promise<void>;
}

/**
 * The desk of one test file: opened before its first test and closed after the last. `arrivedPapers` are those that wait
 * for a transfer to be taken over.
 */
export function testDesk(arrivedPapers?: ArrivedPapers): TestDesk {
  let opened: OpenedDesk | undefined;
  const now = (): OpenedDesk => {
    if (opened === undefined) throw new Error('The desk opens before the first test, not earlier');
    return opened;
  };
  beforeAll(async () => {
    opened = await openDesk(arrivedPapers);
  });
  afterAll(() => opened?.close());
  return {
    get open() {
      return now().open;
    },
    get centre() {
      return now().centre;
    },
    get otherCentre() {
      return now().otherCentre;
    },
    as: (...who) => now().as(...who),
    contextOf: (role) => now().contextOf(role),
    asNobody: () => now().asNobody(),
    colleagueIn: (teamId) => now().colleagueIn(teamId),
    elsewhere: (...who) => now().elsewhere(...who),
  };
}

async function openDesk(arrivedPapers?: ArrivedPapers): Promise<OpenedDesk> {
  const open = await openTestDatabase();
  const centre = await aCentre(open, 'OCMW Proef');
  const elsewhere = await aCentre(open, 'OCMW Elders');
  const contextOf = (
    of: TestCentre,
    role: StaffRole,
    today: string,
    other: { id?: string; teamId?: string } = {},
  ): Context => ({
    database: open.database,
    signedIn: true,
    today: day(today),
    demoAccounts: [],
    mailIsSetUp: true,
    arrivedPapers,
    staff: {
      centreId: of.centreId,
      id: of.staffId(role),
      name: role,
      role,
      teamId: role === 'social-worker' ? of.teamId : null,
      language: 'nl',
      centreName: 'OCMW Proef',
      isDemonstration: false,
      ...other,
    },
  });
  const caller = (...who: Parameters<typeof contextOf>): Caller => createCaller(contextOf(...who));
  return {
    open,
    centre,
    as: (role, today = TODAY) => caller(centre, role, today),
    contextOf: (role) => contextOf(centre, role, TODAY),
    colleagueIn: (teamId) => caller(centre, 'social-worker', TODAY, { id: newId(), teamId }),
    otherCentre: elsewhere,
    elsewhere: (role, today = TODAY) => caller(elsewhere, role, today),
    asNobody: () =>
      createCaller({
        database: open.database,
        signedIn: false,
        staff: null,
        today: TODAY,
        demoAccounts: [],
      }),
    close: () => open.close(),
  };
}

let lastNumber = 100;

/** A number with right check digits; each call gives another, as far as one day of birth has numbers. */
export function nextInsz(): string {
  lastNumber = (lastNumber % 997) + 1;
  return madeUpInsz('1990-06-15', lastNumber);
}

/** What every change of a file carries. */
export const request = (dossierId: string) => ({ requestId: newId(), dossierId });

/** Adds a person; the answer is the id of the file. */
export async function aFile(worker: Caller): Promise<string> {
  const dossierId = newId();
  await worker.person.add({
    requestId: newId(),
    personId: newId(),
    dossierId,
    insz: nextInsz(),
    firstName: 'Mariama',
    lastName: 'Diallo',
    birthDate: day('1990-06-15'),
    language: 'fr',
  });
  return dossierId;
}

/** The KSZ was consulted and showed nothing; a living wage runs since 1 September 2026. */
export async function anAward(worker: Caller, dossierId: string) {
  await worker.consultation.record({
    ...request(dossierId),
    id: newId(),
    consultedOn: day('2026-09-02'),
    rightElsewhere: [],
    firstSubsidy: null,
    extension: null,
  });
  return worker.award.record({
    ...request(dossierId),
    id: newId(),
    kind: 'living-wage',
    appliedOn: null,
    decidedOn: day('2026-09-10'),
    from: day('2026-09-01'),
    until: null,
    topsUpPaidWork: false,
    category: 2,
    monthlyCents: 131420,
  });
}

/** One page of a balance with content and an agreed goal. */
export const aPage = (
  domain: (typeof lifeDomain.options)[number],
  content = 'Zo ver staat de persoon',
) => ({
  domain,
  clientStrengths: '',
  clientNeeds: '',
  clientWishes: '',
  centreStrengths: '',
  centreNeeds: '',
  centreWishes: '',
  content,
  effort: '',
  actionAreas: domain === 'training-and-work' ? (['work'] as const).slice() : [],
  goals:
    domain === 'training-and-work'
      ? [
          {
            id: newId(),
            goal: 'Binnen zes maanden halftijds werken',
            smart: ['specific', 'time-bound'] as ('specific' | 'time-bound')[],
            consensus: 'agreed' as const,
            difference: '',
          },
        ]
      : [],
});

/** A whole balance, every domain with content. */
export async function aBalance(worker: Caller, dossierId: string): Promise<void> {
  const balanceId = newId();
  for (const domain of lifeDomain.options)
    await worker.balance.savePage({
      ...request(dossierId),
      balanceId,
      startedOn: day('2026-09-15'),
      version: 0,
      page: aPage(domain),
    });
}

/** A contract with every mandatory mention, drafted from the balance; the answer is its id and version. */
export async function aWholeContract(
  worker: Caller,
  dossierId: string,
): Promise<{ id: string; version: number }> {
  const id = newId();
  await worker.contract.draft({
    ...request(dossierId),
    id,
    kind: 'general',
    startsOn: day('2026-10-01'),
  });
  const { text } = await worker.contract.open({ dossierId, id });
  const objectiveId = text.objectives[0]?.id ?? null;
  await worker.contract.save({
    ...request(dossierId),
    id,
    version: 1,
    text: {
      ...text,
      commitments: [
        { id: newId(), party: 'person', objectiveId, commitment: 'Solliciteren' },
        { id: newId(), party: 'centre', objectiveId, commitment: 'Begeleiden' },
      ],
      endAgreed: 'without-end',
      deadlines: 'Binnen de maand',
      evaluationManner: 'Drie keer per jaar samen',
      additionalAid: 'Geen',
      incentiveBonus: 'Geen',
      includesTraining: false,
      replacement: 'Tom',
      proportion: 'In verhouding',
    },
  });
  return { id, version: 2 };
}

/** The coded problem of a call that is refused. */
export async function problemOfCall(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'nothing was refused';
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof Error && 'code' in cause) return String(cause.code);
    return cause instanceof Error ? cause.name : String(error);
  }
}

/** A whole contract that both signed on 1 October 2026, explained and given ten days before. */
export async function aSignedContract(worker: Caller, dossierId: string): Promise<string> {
  await anAward(worker, dossierId);
  await aBalance(worker, dossierId);
  const { id } = await aWholeContract(worker, dossierId);
  const step = (version: number) => ({ ...request(dossierId), id, version });
  await worker.contract.inform({ ...step(2), on: day('2026-09-20'), by: 'An' });
  await worker.contract.give({ ...step(3), on: day('2026-09-20') });
  const on = day('2026-10-01');
  await worker.contract.sign({ ...step(4), party: 'person', thirdPartyId: null, on });
  await worker.contract.sign({ ...step(5), party: 'centre', thirdPartyId: null, on });
  return id;
}
