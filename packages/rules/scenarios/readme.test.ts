import { expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { judge } from '../src/index.ts';
import { aDossier } from '../src/testing/index.ts';
import { answerSentence } from '../src/text.ts';

it('the first example of the README says what it says there', () => {
  const file = aDossier()
    .awarded('2026-01-05', { decidedOn: '2026-01-20' })
    .consulted('2026-01-06')
    .signed('2026-03-20');

  const verdict = judge(file.facts(), { on: day('2026-03-31') });
  expect(verdict.obligation.answer).toBe('mandatory');
  expect(verdict.deadline.due?.until).toBe('2026-04-20');
  expect(verdict.subsidy.subsidyCents).toBe(13142);
  expect(answerSentence(verdict.obligation, 'nl')).toBe('Een project is verplicht.');
});
