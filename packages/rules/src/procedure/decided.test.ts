import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { dossier as dossierFacts } from '../facts/dossier.ts';
import { judge } from '../judge.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { isToBeMadeKnown } from './decided.ts';
import type { DecisionMention } from './facts.ts';
import { aLetter, allMentions } from './testing/a-decision.ts';

const judged = (file: ReturnType<typeof aDossier>, on: string) => {
  const [decision] = judge(file.facts(), { on: day(on) }).decisions;
  if (decision === undefined) throw new Error('no decision');
  return decision;
};

const sent = { notifiedOn: day('2026-05-08'), notifiedBy: 'registered-post' } as const;

describe('a decision in a file', () => {
  it('is judged in full: in time, made known, reasoned, whole, open to appeal', () => {
    const file = aDossier().decided('2026-05-06', { ...sent, appliedOn: day('2026-04-06') });
    const found = judged(file, '2026-05-20');
    expect(found.inTime?.answer).toBe('done-in-time');
    expect(found.notification.answer).toBe('done-in-time');
    expect(found.reasons.answer).toBe('reasoned');
    expect(found.mentions.answer).toBe('complete');
    expect(found.appeal.answer).toBe('running');
    // 8 August 2026 is a Saturday: a term that runs against the person ends on the next working day.
    expect(found.appeal.due?.until).toBe('2026-08-10');
  });

  it('is late after thirty days, and known to answer nothing without an application', () => {
    const late = aDossier().decided('2026-05-06', { ...sent, appliedOn: day('2026-04-05') });
    expect(judged(late, '2026-05-20').inTime?.answer).toBe('done-late');
    expect(judged(aDossier().decided('2026-05-06'), '2026-05-20').inTime).toBeNull();
  });

  it('starts no term of appeal while a mention lacks', () => {
    const file = aDossier().decided('2026-05-06', {
      ...sent,
      mentions: { ...allMentions, 'judicial-code': false },
    });
    const found = judged(file, '2026-05-20');
    expect(found.mentions.absent).toEqual(['judicial-code']);
    expect(found.appeal.answer).toBe('not-started');
    expect(found.appeal.due).toBeUndefined();
  });

  it('is repaired by a second letter: the term of appeal runs from the good one', () => {
    const lacking = { ...sent, mentions: { ...allMentions, 'payment-frequency': false } };
    const file = aDossier().decided('2026-05-06', { ...lacking, notifiedAgain: [aLetter()] });
    const before = judged(file, '2026-05-19');
    expect(before.letter).toEqual({ notifiedOn: '2026-05-08', notifiedBy: 'registered-post' });
    expect([before.appeal.answer, isToBeMadeKnown(before)]).toEqual(['not-started', true]);
    expect(before.letters).toEqual(['incomplete']);
    const after = judged(file, '2026-05-20');
    expect(after.letter.notifiedOn).toBe('2026-05-20');
    expect(after.letters).toEqual(['incomplete', 'sound']);
    expect(after.mentions.answer).toBe('complete');
    expect(after.appeal).toMatchObject({ answer: 'running', due: { until: '2026-08-20' } });
    expect(isToBeMadeKnown(after)).toBe(false);
    // Eight days from 6 May had gone by when the decision was made known as the law asks.
    expect(after.notification.answer).toBe('done-late');
  });

  it('rests on the last sound letter, and was made known in time with the first', () => {
    const twice = aDossier().decided('2026-05-06', { ...sent, notifiedAgain: [aLetter()] });
    const found = judged(twice, '2026-06-01');
    expect(found.notification.answer).toBe('done-in-time');
    expect(found.appeal.due?.until).toBe('2026-08-20');
  });

  it.each([
    ['without a mention', 'incomplete', { mentions: { ...allMentions, 'judicial-code': false } }],
    ['by another way', 'not-sent', { notifiedBy: 'other' }],
    ['in a way that nobody knows', 'not-known', { notifiedBy: 'unknown' }],
    [
      'with a mention that nobody read',
      'not-known',
      { mentions: { ...allMentions, 'judicial-code': 'unknown' } },
    ],
  ] as const)('loses nothing by a later letter %s', (_, answer, details) => {
    const file = aDossier().decided('2026-05-06', { ...sent, notifiedAgain: [aLetter(details)] });
    const found = judged(file, '2026-06-01');
    expect(found.letter.notifiedOn).toBe('2026-05-08');
    expect(found.letters).toEqual(['sound', answer]);
  });

  it('says what the last letter lacks while none is sound', () => {
    const lacks = (...absent: DecisionMention[]) => ({
      ...allMentions,
      ...Object.fromEntries(absent.map((mention) => [mention, false])),
    });
    const file = aDossier().decided('2026-05-06', {
      ...sent,
      mentions: lacks('judicial-code', 'payment-frequency'),
      notifiedAgain: [
        aLetter({ mentions: lacks('payment-frequency') }),
        aLetter({ notifiedOn: day('2026-05-28') }),
      ],
    });
    expect(judged(file, '2026-05-27').mentions.absent).toEqual(['payment-frequency']);
    expect(judged(file, '2026-05-28').appeal.due?.from).toBe('2026-05-28');
  });

  it('is not known before its day, nor its notification before that of its own', () => {
    const file = aDossier().decided('2026-05-06', sent);
    expect(judge(file.facts(), { on: day('2026-05-05') }).decisions).toEqual([]);
    expect(judged(file, '2026-05-07').notification.answer).toBe('open');
    const unknown = aDossier().decided('2026-05-06', { notifiedOn: 'unknown' });
    expect(judged(unknown, '2026-06-07').notification.answer).toBe('undetermined');
    // Something later makes the file be cut, and an unknown notification stays unknown.
    expect(judged(unknown.evaluated('2027-01-01'), '2026-06-07').notification.answer).toBe(
      'undetermined',
    );
    expect(judged(unknown.decided('2027-01-01'), '2026-06-07').decision).toBe('decision-1');
  });
});

it('a file that was stored before follows no decisions', () => {
  const stored = { ...aDossier().facts(), decisions: undefined };
  expect(dossierFacts.parse(stored).decisions).toEqual([]);
  const { decisions } = aDossier().decided('2026-05-06', sent).facts();
  const told = decisions.map((decision) => ({ ...decision, notifiedAgain: undefined }));
  expect(dossierFacts.parse({ ...stored, decisions: told }).decisions).toEqual(decisions);
});
