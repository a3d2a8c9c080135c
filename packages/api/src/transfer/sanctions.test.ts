import { hashOf } from '@traject/db';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aFile,
  aSignedContract,
  type Caller,
  nextInsz,
  problemOfCall,
  request,
  testDesk,
} from '../testing/desk.ts';
import { aSanction } from '../testing/sanction.ts';
import { aMove, aTakeOver, aTransfer, consent } from '../testing/transfer.ts';

const desk = testDesk();
let worker: Caller;
let there: Caller;
let dossierId: string;
let decisionId: string;
let file: File;

/** A sanction from 1 to 30 November; the person moved on the sixteenth, today is the twenty-first. */
beforeAll(async () => {
  worker = desk.as('social-worker');
  there = desk.elsewhere('social-worker');
  dossierId = await aFile(worker);
  const contractId = await aSignedContract(worker, dossierId);
  decisionId = await aSanction(worker, dossierId, contractId);
  await moveAgain({});
  file = await make();
});

const make = () => worker.transfer.make(aTransfer(dossierId));
type File = Awaited<ReturnType<typeof make>>;

/** The file as it was made, with some of its content otherwise and sealed again. */
const sealed = ({ hash: _old, contents, ...content }: File, changes: Partial<File> = {}) => {
  const whole = { ...content, ...changes };
  return { ...whole, hash: hashOf(whole), contents };
};

/** The file as if it was about another person, so that each test has its own. */
const aboutSomebody = (changes: Partial<File> = {}) =>
  sealed(file, { person: { ...file.person, insz: nextInsz() }, ...changes });

/** Takes a file over in the other centre; the answer is the file there. */
const received = (given = aboutSomebody()) => there.transfer.takeOver(aTakeOver(given));

/** Says the move again with something otherwise. */
async function moveAgain(given: object): Promise<void> {
  const { move } = await worker.file.open({ dossierId });
  await worker.move.save({
    ...aMove(dossierId),
    ...consent,
    id: move?.id ?? newId(),
    version: move?.version ?? 0,
    ...given,
  });
}

async function theOne(id: string, today?: string) {
  const found = await desk
    .elsewhere('social-worker', today)
    .receivedSanction.list({ dossierId: id });
  if (found[0] === undefined) throw new Error('no sanction came along');
  return found[0];
}
const choose = async (id: string, given: object = {}, today?: string) =>
  desk.elsewhere('social-worker', today).receivedSanction.choose({
    ...request(id),
    id: (await theOne(id)).id,
    version: 1,
    choice: 'carry-on',
    decidedOn: day('2026-11-20'),
    from: day('2026-11-23'),
    reason: 'De afspraak blijft nodig.',
    ...given,
  });
const suspensionsOf = async (id: string) => {
  const { rows } = await desk.otherCentre.within('finance-officer', (transaction) =>
    transaction.execute<{ from: string; until: string; percent: number }>(
      `select valid_from as "from", valid_until as until, percent from payment_suspension where dossier_id = '${id}'`,
    ),
  );
  return rows.map(({ from, until, percent }) => [from, until, percent]);
};

describe('in the centre that decided (SAN-5)', () => {
  it('says since when another centre is competent, and that it may carry the sanction on', async () => {
    const [path] = await worker.notKept.list({ dossierId });
    expect(path?.plan.carryOn).toMatchObject({ answer: 'may-be-carried-on', outcome: 'met' });
    expect(path?.plan.carryOn.findings[0]?.facts).toEqual([
      expect.objectContaining({ fact: 'sanction.otherCentreFrom', value: '2026-11-16' }),
    ]);
    const [over] = await desk.as('social-worker', '2026-12-01').notKept.list({ dossierId });
    expect(over?.plan.carryOn.answer).toBe('does-not-run');
  });

  it('stays so where this centre stays competent, and is asked where that is not known', async () => {
    await moveAgain({ staysCompetent: true });
    expect((await worker.notKept.list({ dossierId }))[0]?.plan.carryOn.answer).toBe('same-centre');
    await moveAgain({ staysCompetent: 'unknown' });
    expect((await worker.notKept.list({ dossierId }))[0]?.plan.carryOn.answer).toBe('undetermined');
    await moveAgain({});
  });

  it('goes along with the days of its steps and nothing of what was said', async () => {
    const { sanctions } = file;
    expect(sanctions).toEqual([
      {
        id: decisionId,
        decidedBy: 'OCMW Proef',
        failedOn: '2026-10-05',
        commitments: ['Solliciteren'],
        noticeOn: '2026-10-12',
        weighedOn: '2026-10-12',
        advisedOn: '2026-10-14',
        hearingOfferedOn: '2026-10-14',
        hearingAsked: true,
        hearingHeldOn: '2026-10-20',
        decidedOn: '2026-10-22',
        reasoned: true,
        notifiedOn: '2026-10-26',
        from: '2026-11-01',
        until: '2026-11-30',
        extent: 'part',
        percent: 50,
        amountCents: null,
      },
    ]);
    expect(JSON.stringify(file)).not.toContain('vakbond');
  });
});

describe('in the centre that it came to', () => {
  it('is in the record as it was decided, with its origin, what remains, and a choice that is due', async () => {
    const view = await received();
    expect(await theOne(view.id)).toMatchObject({
      sourceId: decisionId,
      decidedBy: 'OCMW Proef',
      commitments: ['Solliciteren'],
      competentFrom: '2026-11-16',
      chosenOn: null,
      carryOn: { answer: 'may-be-carried-on' },
      steps: { answer: 'steps-kept' },
      rest: { from: '2026-11-21', until: '2026-11-30' },
    });
    expect(view.events.map(({ kind, detail }) => [kind, detail])).toEqual(
      expect.arrayContaining([
        ['sanction-decided-elsewhere', 'OCMW Proef'],
        ['sanction-received', 'OCMW Proef'],
      ]),
    );
    expect(view.steps.find(({ id }) => id === 'not-kept')?.state).toBe('current');
    expect(view.judgement.duties.filter(({ kind }) => kind === 'carry-sanction-on')).toMatchObject([
      {
        record: (await theOne(view.id)).id,
        from: '2026-11-16',
        until: '2026-11-30',
        calculation: { rule: 'SAN-5', step: 'last-day-of-sanction' },
      },
    ]);
    // Nothing goes on by itself.
    expect(await suspensionsOf(view.id)).toEqual([]);
  });

  it('is carried on from a day of its rest, as it was decided, and has to be made known', async () => {
    const { id } = await received();
    const view = await choose(id);
    expect(await suspensionsOf(id)).toEqual([['2026-11-23', '2026-11-30', 50]]);
    expect(view.judgement.duties.map(({ kind }) => kind)).not.toContain('carry-sanction-on');
    expect(view.judgement.duties.find(({ kind }) => kind === 'notify-decision')).toMatchObject({
      until: '2026-11-28',
    });
    expect(view.decisions).toMatchObject([{ about: 'sanction-carried-on' }]);
    expect(view.events.find(({ kind }) => kind === 'sanction-carried-on')).toMatchObject({
      on: '2026-11-20',
      detail: 'OCMW Proef',
    });
    expect(await problemOfCall(choose(id))).toBe('changed-meanwhile');
    expect(await problemOfCall(choose(id, { version: 2 }))).toBe('sanction-chosen');
  });

  it('is left where the centre chooses so, without suspending anything', async () => {
    const { id } = await received();
    const view = await choose(id, { choice: 'leave', from: null, reason: 'Nieuwe start.' });
    expect(await suspensionsOf(id)).toEqual([]);
    expect(view.judgement.duties.map(({ kind }) => kind)).not.toContain('carry-sanction-on');
    expect(view.steps.find((step) => step.id === 'not-kept')?.state).toBe('ahead');
    expect(view.events.map(({ kind }) => kind)).toContain('sanction-not-carried-on');
  });

  it.each([
    [{ decidedOn: day('2026-11-15') }, 'before-other-date', '2026-11-21'],
    [{ decidedOn: day('2026-11-22') }, 'day-in-future', '2026-11-21'],
    // Not over days before the own decision, nor past the last day of the other centre.
    [{ from: day('2026-11-19') }, 'outside-rest-of-sanction', '2026-11-21'],
    [{ from: day('2026-12-01') }, 'outside-rest-of-sanction', '2026-11-21'],
    [{ from: null }, 'ZodError', '2026-11-21'],
    [
      { decidedOn: day('2026-12-01'), from: day('2026-12-01') },
      'sanction-does-not-run',
      '2026-12-02',
    ],
  ])('refuses %j: %s', async (given, problem, today) => {
    const { id } = await received();
    expect(await problemOfCall(choose(id, given, today))).toBe(problem);
    expect(await suspensionsOf(id)).toEqual([]);
  });

  it('is not carried on before it begins, though it came along', async () => {
    const later = { from: day('2026-12-10'), until: day('2027-01-09') };
    const { id } = await received(
      aboutSomebody({ sanctions: file.sanctions.map((sanction) => ({ ...sanction, ...later })) }),
    );
    expect(await theOne(id)).toMatchObject({
      carryOn: { answer: 'does-not-run' },
      rest: { from: '2026-12-10', until: '2027-01-09' },
    });
    expect(await problemOfCall(choose(id, { from: day('2026-12-10') }))).toBe(
      'sanction-does-not-run',
    );
  });

  it('comes once, however many files bring it, and counts as an earlier one (SAN-2)', async () => {
    const view = await received();
    const { insz } = view.person;
    const next = sealed(await make(), { person: { ...file.person, insz } });
    const again = { ...aTakeOver(next), joins: true, dossierId: view.id };
    await there.transfer.takeOver(again);
    expect(await there.receivedSanction.list({ dossierId: view.id })).toHaveLength(1);
    const contractId = await aSignedContract(there, view.id);
    await aSanction(there, view.id, contractId, '2026-12-01');
    const [own] = await there.notKept.list({ dossierId: view.id });
    expect(own?.plan.length.findings.find(({ condition }) => condition === 'repetition')).toEqual(
      expect.objectContaining({
        facts: [expect.objectContaining({ value: '2026-10-22' })],
      }),
    );
  });

  it('goes on to a third centre as the first one decided it, unless it was left here', async () => {
    const view = await received();
    await aSignedContract(there, view.id);
    await there.move.save({ ...aMove(view.id), ...consent, movedOn: day('2026-11-21') });
    expect((await there.transfer.make(aTransfer(view.id))).sanctions).toEqual(file.sanctions);
    await choose(view.id, { choice: 'leave', from: null });
    expect((await there.transfer.make(aTransfer(view.id))).sanctions).toEqual([]);
  });

  it('that ended before the move does not go into the record', async () => {
    const view = await received(aboutSomebody({ movedOn: day('2026-12-01') }));
    expect(await there.receivedSanction.list({ dossierId: view.id })).toEqual([]);
  });

  it('is for who works on the file', async () => {
    const { id } = await received();
    const one = await theOne(id);
    for (const role of ['finance-officer', 'committee-secretary', 'management'] as const) {
      const caller = desk.elsewhere(role);
      expect(await problemOfCall(caller.receivedSanction.list({ dossierId: id }))).toBe(
        'not-allowed',
      );
    }
    expect(await worker.receivedSanction.list({ dossierId: id })).toEqual([]);
    expect(
      await problemOfCall(
        worker.receivedSanction.choose({
          ...request(id),
          id: one.id,
          version: 1,
          choice: 'leave',
          decidedOn: day('2026-11-20'),
          from: null,
          reason: 'Van elders.',
        }),
      ),
    ).toBe('not-found');
  });
});
