import { addPerson, addTeam, inCentre, loadSubsidyFacts } from '@traject/db';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import {
  aBalance,
  aFile,
  anAward,
  aWholeContract,
  nextInsz,
  problemOfCall,
  request,
  testDesk,
} from '../testing/desk.ts';

const desk = testDesk();

const worker = () => desk.as('social-worker');
const head = () => desk.as('head-of-social-work');

/** Two files with an award, linked as a couple; the subsidy is claimed on the first. */
async function aCouple() {
  const one = await aFile(worker());
  const other = await aFile(worker());
  await anAward(worker(), one);
  await anAward(worker(), other);
  const view = await worker().couple.link({
    ...request(one),
    partnerId: other,
    claimedOn: 'this-file',
  });
  return { one, other, view };
}

/** Signs a whole contract in a file, so that it has a project. */
async function signed(dossierId: string) {
  await aBalance(worker(), dossierId);
  const { id } = await aWholeContract(worker(), dossierId);
  const of = (version: number) => ({ ...request(dossierId), id, version });
  await worker().contract.inform({ ...of(2), on: day('2026-10-02'), by: 'An' });
  await worker().contract.give({ ...of(3), on: day('2026-10-07') });
  for (const [version, party] of [
    [4, 'person'],
    [5, 'centre'],
  ] as const)
    await worker().contract.sign({
      ...of(version),
      party,
      thirdPartyId: null,
      on: day('2026-10-14'),
    });
}

/** What finance reads of a couple, with its own rights. */
const storedCouple = async (dossierId: string) =>
  (
    await inCentre(desk.open.database, desk.centre.reader('finance-officer'), (transaction) =>
      loadSubsidyFacts(transaction, [dossierId]),
    )
  ).get(dossierId)?.couple;

describe('two files of a couple', () => {
  it('each say of the other what the law asks, and show it', async () => {
    const { one, other, view } = await aCouple();
    expect(view.facts.couple).toEqual({
      partnerMustHaveProject: true,
      partnerHasProject: false,
      claimedOn: 'this-file',
    });
    expect(view.partner?.seen?.id).toBe(other);
    expect(view.partner?.seen?.judgement.obligation.answer).toBe('mandatory');
    const theirs = await worker().file.open({ dossierId: other });
    expect(theirs.partner?.seen?.id).toBe(one);
    expect(theirs.facts.couple).toMatchObject({ claimedOn: 'file-of-partner' });
    expect(await storedCouple(one)).toEqual(view.facts.couple);
  });

  it('move together: what one signs is known in the other, for finance as well', async () => {
    const { one, other } = await aCouple();
    await signed(other);
    const view = await worker().file.open({ dossierId: one });
    expect(view.facts.couple).toMatchObject({ partnerHasProject: true });
    expect(await storedCouple(one)).toMatchObject({ partnerHasProject: true });
    const [contract] = (await worker().file.open({ dossierId: other })).contracts;
    await worker().contract.end({
      ...request(other),
      id: contract?.id ?? '',
      version: contract?.version ?? 1,
      on: day('2026-10-31'),
      result: 'broken-off',
    });
    expect(await storedCouple(one)).toMatchObject({ partnerHasProject: false });
  }, 60_000);

  it('are not stated by hand, nor linked twice, nor to oneself', async () => {
    const { one, other } = await aCouple();
    const third = await aFile(worker());
    const link = (dossierId: string, partnerId: string) =>
      problemOfCall(
        worker().couple.link({ ...request(dossierId), partnerId, claimedOn: 'this-file' }),
      );
    expect(await link(third, other)).toBe('partner-linked');
    expect(await link(one, third)).toBe('partner-linked');
    expect(await link(third, third)).toBe('partner-is-self');
    expect(await link(third, newId())).toBe('not-found');
    expect(await problemOfCall(worker().file.setCouple({ ...request(one), couple: null }))).toBe(
      'partner-linked',
    );
  });

  it('are taken apart: no couple any more, or one that is kept by hand', async () => {
    const { one, other } = await aCouple();
    const none = await worker().couple.unlink({ ...request(one), still: 'none' });
    expect([none.partner, none.facts.couple]).toEqual([null, null]);
    expect((await worker().file.open({ dossierId: other })).facts.couple).toBeNull();
    await worker().couple.link({ ...request(one), partnerId: other, claimedOn: 'this-file' });
    const kept = await worker().couple.unlink({ ...request(other), still: 'couple' });
    expect(kept.facts.couple).toMatchObject({ partnerMustHaveProject: true });
    expect(await problemOfCall(worker().couple.unlink({ ...request(one), still: 'none' }))).toBe(
      'not-found',
    );
  });
});

describe('a partner with another team', () => {
  it('is linked by the head only, and the worker of one file learns no more than the law asks', async () => {
    const teamId = newId();
    const other = newId();
    const operator = desk.centre.reader('operator');
    await inCentre(desk.open.database, operator, async (transaction) => {
      await addTeam(transaction, operator, { id: teamId, name: 'Ander team' });
      await addPerson(transaction, operator, {
        person: {
          id: newId(),
          insz: nextInsz(),
          firstName: 'Verborgen',
          lastName: 'Partner',
          birthDate: day('1990-06-15'),
          language: 'nl',
        },
        dossierId: other,
        workerId: desk.centre.staffId('head-of-social-work'),
        teamId,
        year: '2026',
      });
    });
    const one = await aFile(worker());
    await anAward(worker(), one);
    const link = { ...request(one), partnerId: other, claimedOn: 'this-file' as const };
    expect(await problemOfCall(worker().couple.link(link))).toBe('not-found');
    await head().couple.link({ ...link, requestId: newId() });
    await anAward(head(), other);
    const view = await worker().file.open({ dossierId: one });
    expect(view.partner).toEqual({ seen: null });
    expect(view.facts.couple).toMatchObject({ partnerMustHaveProject: true });
    expect(JSON.stringify(view)).not.toContain('Verborgen');
    // A change of the own file reaches the other, which this worker may not open.
    await anAward(worker(), one);
    expect(await problemOfCall(worker().file.open({ dossierId: other }))).toBe('not-found');
    expect((await worker().file.list({})).rows.map(({ id }) => id)).not.toContain(other);
  });

  it('is no road for other roles or centres', async () => {
    const { one, other } = await aCouple();
    const unlink = { ...request(one), still: 'none' as const };
    for (const role of ['finance-officer', 'committee-secretary', 'management'] as const)
      expect(await problemOfCall(desk.as(role).couple.unlink(unlink))).toBe('not-allowed');
    const stranger = desk.elsewhere('head-of-social-work');
    expect(await problemOfCall(stranger.couple.unlink(unlink))).toBe('not-found');
    expect(
      await problemOfCall(
        stranger.couple.link({ ...request(one), partnerId: other, claimedOn: 'this-file' }),
      ),
    ).toBe('not-found');
  });
});
