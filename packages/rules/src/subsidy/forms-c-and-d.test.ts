import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { formOfEvent, recoveryCodes, recoveryTypeCode, reportedEvent } from './forms-c-and-d.ts';

describe('the form that tells an event (NOV-2)', () => {
  it('is C for a stop or a refusal, never for a suspension, and D for a recovery', () => {
    const forms = reportedEvent.options.map((event) => [event, formOfEvent(event)]);
    expect(Object.fromEntries(forms)).toEqual({
      award: { form: 'B' },
      change: { form: 'B' },
      refusal: { form: 'C', kind: '1' },
      stop: { form: 'C', kind: '2' },
      suspension: null,
      recovery: { form: 'D' },
    });
  });
});

describe('the type code of form D (NOV-2)', () => {
  const stated = recoveryCodes.parse({ general: '91', student: '92' });

  it.each([
    ['general', '2016-10-31', null],
    ['general', '2016-11-01', '91'],
    ['student', '2016-11-01', '92'],
    ['livingWage', '2026-01-01', '01'],
    ['aliensRegister', '2026-01-01', '05'],
    ['homeless', '2026-01-01', '06'],
    ['employment', '2026-01-01', '08'],
    ['project70', '2014-06-30', '04'],
    ['project70', '2014-07-01', null],
    ['livingWage', '2002-09-30', null],
  ] as const)('of %s on %s: %s', (what, on, expected) => {
    expect(recoveryTypeCode(what, day(on), stated)).toBe(expected);
  });

  it('is not guessed for the project subsidy', () => {
    expect(recoveryTypeCode('general', day('2026-01-01'))).toBeNull();
    expect(recoveryTypeCode('student', day('2026-01-01'))).toBeNull();
  });
});
