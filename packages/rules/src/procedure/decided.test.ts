import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { dossier as dossierFacts } from '../facts/dossier.ts';
import { judge } from '../judge.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { allMentions } from './testing/a-decision.ts';

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
});
