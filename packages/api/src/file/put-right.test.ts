import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { WithdrawableKind } from '../record/input.ts';
import { aFile, anAward, problemOfCall, request, testDesk } from '../testing/desk.ts';
import type { FileView } from './view.ts';

const desk = testDesk();

const worker = () => desk.as('social-worker');

/** A kind of fact that is put right or completed: how it is first noted, and what it should say. */
interface Kind {
  readonly name: string;
  readonly kind: WithdrawableKind;
  readonly save: (
    of: { requestId: string; dossierId: string; id: string; version?: number },
    right: boolean,
  ) => Promise<FileView>;
  /** What the file says of it. */
  readonly said: (view: FileView) => unknown;
  readonly before: unknown;
  readonly after: unknown;
}

const KINDS: readonly Kind[] = [
  {
    name: 'a consultation',
    kind: 'consultation',
    save: (of, right) =>
      worker().consultation.record({
        ...of,
        consultedOn: day('2026-09-02'),
        rightElsewhere: [
          { from: day('2026-06-01'), until: day(right ? '2026-06-30' : '2026-07-31') },
        ],
        firstSubsidy: null,
        extension: 'unknown',
      }),
    said: ({ facts }) => facts.consultations.map(({ rightElsewhere }) => rightElsewhere[0]?.until),
    before: ['2026-07-31'],
    after: ['2026-06-30'],
  },
  {
    name: 'a request, decided on later',
    kind: 'request',
    save: (of, right) =>
      worker().request.record({
        ...of,
        by: 'person',
        askedOn: day('2026-10-01'),
        decidedOn: right ? day('2026-10-20') : null,
      }),
    said: ({ facts }) => facts.requests.map(({ decidedOn }) => decidedOn),
    before: [null],
    after: ['2026-10-20'],
  },
  {
    name: 'studies',
    kind: 'study',
    save: (of, right) =>
      worker().study.accept({
        ...of,
        decidedOn: day('2026-09-10'),
        from: day('2026-09-14'),
        until: null,
        onEquityGrounds: right,
        incomeFromWork: 'unknown',
      }),
    said: ({ facts }) => facts.studies.map(({ onEquityGrounds }) => onEquityGrounds),
    before: [false],
    after: [true],
  },
  {
    name: 'a work track',
    kind: 'work-track',
    save: (of, right) =>
      worker().workTrack.decide({ ...of, decidedOn: day(right ? '2026-09-15' : '2026-09-05') }),
    said: ({ facts }) => facts.workTracks.map(({ decidedOn }) => decidedOn),
    before: ['2026-09-05'],
    after: ['2026-09-15'],
  },
  {
    name: 'a decision on the extension, with its report later',
    kind: 'subsidy-decision',
    save: (of, right) =>
      worker().subsidyDecision.record({
        ...of,
        kind: 'extension',
        decidedOn: day('2026-10-05'),
        reasoned: true,
        afterSocialInquiry: true,
        reportedOn: right ? day('2026-10-12') : null,
        needEstablished: true,
        studentSubsidyEver: 'unknown',
      }),
    said: ({ facts }) => facts.subsidyDecisions.map(({ reportedOn }) => reportedOn),
    before: [null],
    after: ['2026-10-12'],
  },
];

describe.each(KINDS)('$name', ({ kind, save, said, before, after }) => {
  it('is put right in its place, one version further, and stays of who noted it', async () => {
    const dossierId = await aFile(worker());
    const id = newId();
    const noted = await save({ ...request(dossierId), id }, false);
    expect(said(noted)).toEqual(before);
    expect(noted.versions[id]).toBe(1);
    const right = await save({ ...request(dossierId), id, version: 1 }, true);
    expect(said(right)).toEqual(after);
    expect(right.versions[id]).toBe(2);
    expect(right.sources[id]).toEqual(noted.sources[id]);
  });

  it('is refused where somebody else put it right, and where it is of another file', async () => {
    const dossierId = await aFile(worker());
    const id = newId();
    await save({ ...request(dossierId), id }, false);
    await save({ ...request(dossierId), id, version: 1 }, true);
    const again = (version: number) => save({ ...request(dossierId), id, version }, false);
    expect(await problemOfCall(again(1))).toBe('changed-meanwhile');
    expect(await problemOfCall(again(0))).toBe('changed-meanwhile');
    const other = await aFile(worker());
    const there = save({ ...request(other), id, version: 2 }, false);
    expect(await problemOfCall(there)).toBe('not-found');
    expect(said(await worker().file.open({ dossierId }))).toEqual(after);
  });

  it('is taken out where it does not belong, and can no longer be put right', async () => {
    const dossierId = await aFile(worker());
    const id = newId();
    await save({ ...request(dossierId), id }, false);
    const reason = 'Hoort in een ander dossier.';
    const without = await worker().record.withdraw({
      ...request(dossierId),
      kind,
      id,
      version: 1,
      reason,
    });
    expect(said(without)).toEqual([]);
    expect(without.events).toMatchObject([
      { kind: 'record-withdrawn', detail: kind, text: reason },
    ]);
    const late = save({ ...request(dossierId), id, version: 1 }, true);
    expect(await problemOfCall(late)).toBe('not-found');
  });
});

it('judges anew: a right that the KSZ did not show after all makes this one new', async () => {
  const dossierId = await aFile(worker());
  const noted = await anAward(worker(), dossierId);
  const [consultation] = noted.facts.consultations;
  const put = (until: string, version: number) =>
    worker().consultation.record({
      ...request(dossierId),
      id: consultation?.id ?? '',
      version,
      consultedOn: day('2026-09-02'),
      rightElsewhere: [{ from: day('2026-01-01'), until: day(until) }],
      firstSubsidy: null,
      extension: null,
    });
  expect((await put('2026-08-15', 1)).judgement.obligation.answer).toBe('optional');
  expect((await put('2026-05-15', 2)).judgement.obligation.answer).toBe('mandatory');
});
