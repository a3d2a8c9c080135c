import { day, month } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { may } from './access.ts';
import { staffRole } from './session/roles.ts';
import {
  aBalance,
  aFile,
  anAward,
  aPage,
  problemOfCall,
  request,
  testDesk,
} from './testing/desk.ts';

const desk = testDesk();
let dossierId: string;

beforeAll(async () => {
  dossierId = await aFile(desk.as('social-worker'));
  await anAward(desk.as('social-worker'), dossierId);
  await aBalance(desk.as('social-worker'), dossierId);
});

describe('who may do what', () => {
  const workers = ['social-worker', 'head-of-social-work'];

  it.each(staffRole.options)('%s opens a balance only when a worker', async (role) => {
    const problem = await problemOfCall(desk.as(role).balance.open({ dossierId }));
    expect(problem).toBe(workers.includes(role) ? 'nothing was refused' : 'not-allowed');
  });

  it.each(staffRole.options)('%s opens the month only when finance', async (role) => {
    const problem = await problemOfCall(desk.as(role).month.open({ month: month('2026-10') }));
    expect(problem).toBe(role === 'finance-officer' ? 'nothing was refused' : 'not-allowed');
  });

  it.each(staffRole.options)('%s sees suspended payments only when finance', async (role) => {
    const december = { month: month('2026-12') };
    const refused = role === 'finance-officer' ? 'nothing was refused' : 'not-allowed';
    expect(await problemOfCall(desk.as(role).suspension.open(december))).toBe(refused);
    const taken = desk.as(role).suspension.export({ ...december, language: 'nl' });
    expect(await problemOfCall(taken)).toBe(
      role === 'finance-officer' ? 'nothing-to-export' : 'not-allowed',
    );
  });

  it.each(staffRole.options)('%s opens a file only when a worker', async (role) => {
    const problem = await problemOfCall(desk.as(role).file.open({ dossierId }));
    expect(problem).toBe(workers.includes(role) ? 'nothing was refused' : 'not-allowed');
  });

  it('gives management the sums and no names', async () => {
    const { totals } = await desk.as('management').month.totals({ month: month('2026-10') });
    expect(totals.people).toBe(1);
    expect(may('management', 'month.read')).toBe(false);
  });

  it('tells the screens the same', async () => {
    const { may: allowed } = await desk.as('finance-officer').session.me();
    expect(allowed).toEqual([
      'paper.read',
      'month.read',
      'month.export',
      'totals.read',
      'suspension.read',
      'suspension.export',
    ]);
  });

  it('asks nobody in without signing in', async () => {
    expect(await problemOfCall(desk.asNobody().file.myDay())).toBe('not-signed-in');
    expect(await problemOfCall(desk.asNobody().session.me())).toBe('not-signed-in');
    expect(await desk.asNobody().session.welcome()).toEqual({ demoAccounts: [] });
  });
});

describe('another centre', () => {
  it('does not find the file, for reading or for writing', async () => {
    const stranger = desk.elsewhere('head-of-social-work');
    expect(await problemOfCall(stranger.file.open({ dossierId }))).toBe('not-found');
    expect(await stranger.balance.open({ dossierId })).toBeNull();
    expect(await problemOfCall(anAward(stranger, dossierId))).toBe('not-found');
    expect(
      await problemOfCall(
        stranger.balance.savePage({
          ...request(dossierId),
          balanceId: newId(),
          startedOn: day('2026-09-15'),
          version: 1,
          page: aPage('housing'),
        }),
      ),
    ).toBe('not-found');
    expect((await stranger.file.list({ whose: 'team' })).rows).toEqual([]);
  });
});

describe('what is known of a person', () => {
  it('can be corrected, and what hangs on the birth date is judged anew', async () => {
    const worker = desk.as('social-worker');
    const corrected = await worker.person.correct({
      ...request(dossierId),
      version: 1,
      firstName: 'Mariama',
      lastName: 'Diallo',
      birthDate: day('2004-06-15'),
      language: 'fr',
    });
    expect(corrected.facts.person.birthDate).toBe('2004-06-15');
    const young = await worker.workTrack.decide({
      ...request(dossierId),
      id: newId(),
      decidedOn: day('2026-09-20'),
    });
    expect(
      young.judgement.obligation.findings.find(
        ({ condition }) => condition === 'under-25-work-track',
      )?.truth,
    ).toBe('yes');
    const late = worker.person.correct({
      ...request(dossierId),
      version: 1,
      firstName: 'M',
      lastName: 'D',
      birthDate: null,
      language: 'nl',
    });
    expect(await problemOfCall(late)).toBe('changed-meanwhile');
  });

  it('says of a couple what each partner lacks', async () => {
    const { facts } = await desk.as('social-worker').file.setCouple({
      ...request(dossierId),
      couple: {
        partnerMustHaveProject: true,
        partnerHasProject: 'unknown',
        claimedOn: 'this-file',
      },
    });
    expect(facts.couple).toMatchObject({ partnerHasProject: 'unknown' });
  });
});
