import { describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { appealVerdict } from '../src/procedure/appeal.ts';
import type { FormalDecision } from '../src/procedure/facts.ts';
import { hearingVerdict } from '../src/procedure/hearing.ts';
import { interviewVerdicts } from '../src/procedure/interview.ts';
import { aDecision, allMentions } from '../src/procedure/testing/a-decision.ts';
import { aDossier } from '../src/testing/index.ts';

it('FT-20: an interview within five working days, Ascension left out', () => {
  const file = aDossier().askedInterview('2026-05-08').facts();
  expect(interviewVerdicts(file, day('2026-05-11'))[0]?.due?.until).toBe('2026-05-18');
});

describe('FAQ-22: the right to be heard', () => {
  const sanction = (hearing: FormalDecision['hearing']) =>
    hearingVerdict(aDecision({ subject: 'sanction', hearing }), day('2026-06-01')).answer;
  const told = { toldInWritingOn: day('2026-04-20'), askedOn: null, heldOn: null };

  it('is told in writing', () => {
    expect(sanction({ ...told, toldInWritingOn: null })).toBe('not-told');
    expect(sanction(told)).toBe('respected');
  });

  it('is given before the decision when it is asked', () => {
    expect(sanction({ ...told, askedOn: day('2026-04-21') })).toBe('not-heard');
    const heldOn = day('2026-04-28');
    expect(sanction({ ...told, askedOn: day('2026-04-21'), heldOn })).toBe('respected');
  });
});

it('a decision that forgets the court can be appealed after three months', () => {
  const decision = aDecision({ mentions: { ...allMentions, 'court-and-address': false } });
  expect(appealVerdict(decision, day('2026-12-01')).answer).toBe('not-started');
  expect(appealVerdict(aDecision(), day('2026-12-01')).answer).toBe('over');
});
