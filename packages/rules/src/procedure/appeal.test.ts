import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { appealVerdict, endAgainstPerson, lastDayOfAppeal } from './appeal.ts';
import { decisionMention, formalDecision } from './facts.ts';
import { decisionMentions, decisionReasons } from './mentions.ts';
import { aDecision, allMentions } from './testing/a-decision.ts';

describe('the last day of an appeal (PRO-8, CAL-3)', () => {
  it.each([
    ['2026-01-06', '2026-04-07'],
    ['2026-02-14', '2026-05-15'],
    ['2025-11-30', '2026-03-02'],
    ['2026-01-15', '2026-04-15'],
    ['2026-09-25', '2026-12-28'],
    ['2025-10-01', '2026-01-02'],
    ['2026-02-25', '2026-05-26'],
  ])('notified on %s: %s', (notified, last) => {
    expect(lastDayOfAppeal(day(notified))).toBe(last);
  });

  it('stays on a working day', () => {
    expect(endAgainstPerson(day('2026-05-13'))).toBe('2026-05-13');
    expect(endAgainstPerson(day('2026-05-14'))).toBe('2026-05-15');
    expect(endAgainstPerson(day('2026-05-16'))).toBe('2026-05-18');
  });
});

describe('the term of appeal', () => {
  it.each([
    ['2026-05-06', 'not-notified', undefined],
    ['2026-05-07', 'running', '2026-08-07'],
    ['2026-08-07', 'running', '2026-08-07'],
    ['2026-08-08', 'over', '2026-08-07'],
  ])('on %s is %s', (on, answer, until) => {
    const verdict = appealVerdict(aDecision(), day(on));
    expect(verdict.answer).toBe(answer);
    expect(verdict.due).toEqual(
      until === undefined
        ? undefined
        : {
            from: '2026-05-07',
            until,
            calculation: {
              rule: 'PRO-8',
              start: '2026-05-07',
              step: 'three-months-next-working-day',
            },
          },
    );
  });

  it.each(decisionMention.options)('does not start without %s', (mention) => {
    const decision = aDecision({ mentions: { ...allMentions, [mention]: false } });
    const verdict = appealVerdict(decision, day('2027-05-07'));
    expect(verdict).toMatchObject({ answer: 'not-started', outcome: 'not-met' });
    expect(verdict.due).toBeUndefined();
    expect(decisionMentions(decision)).toMatchObject({ answer: 'incomplete', absent: [mention] });
  });

  it('shows the last day while a mention is not known', () => {
    const decision = aDecision({ mentions: { ...allMentions, 'judicial-code': 'unknown' } });
    const verdict = appealVerdict(decision, day('2026-06-01'));
    expect(verdict).toMatchObject({ answer: 'undetermined', missing: ['mentions-complete'] });
    expect(verdict.due?.until).toBe('2026-08-07');
    expect(decisionMentions(decision)).toMatchObject({
      answer: 'undetermined',
      missing: ['judicial-code'],
      absent: [],
    });
  });

  it('is not known while the notification is not, and none for a way the law does not name', () => {
    const at = day('2026-06-01');
    const unknown = appealVerdict(aDecision({ notifiedBy: 'unknown' }), at);
    expect(unknown.answer).toBe('undetermined');
    expect(unknown.due).toBeUndefined();
    expect(appealVerdict(aDecision({ notifiedBy: 'other' }), at).answer).toBe('not-notified');
    expect(appealVerdict(aDecision({ notifiedOn: null }), at).answer).toBe('not-notified');
  });

  it('starts with all mentions though the reasons lack', () => {
    const decision = formalDecision.parse(aDecision({ reasonedInFact: false }));
    expect(decisionMentions(decision).answer).toBe('complete');
    expect(appealVerdict(decision, day('2026-06-01')).answer).toBe('running');
  });
});

it.each([
  [true, true, 'reasoned'],
  [false, 'unknown', 'not-reasoned'],
  [true, false, 'not-reasoned'],
  [true, 'unknown', 'undetermined'],
] as const)('reasons in law %s, in fact %s: %s', (reasonedInLaw, reasonedInFact, answer) => {
  expect(decisionReasons(aDecision({ reasonedInLaw, reasonedInFact })).answer).toBe(answer);
});
