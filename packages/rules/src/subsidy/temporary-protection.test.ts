import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { protectedDays, protectionRuleOn } from './temporary-protection.ts';

const period = (from: string, until: string | null) => ({
  from: day(from),
  until: until === null ? null : day(until),
});
const aid = period('2023-04-10', null);
const project = period('2023-05-02', null);
const protection = period('2023-04-10', '2025-03-04');
const days = (of: string, changes = {}) =>
  protectedDays({ aid, project, protection, ...changes }, month(of));
const whole = (of: string, last: string) => [{ from: `${of}-01`, until: `${of}-${last}` }];

describe('ten per cent under temporary protection (TRA-3)', () => {
  it.each([
    ['2023-09', []],
    ['2023-10', whole('2023-10', '31')],
    ['2024-10', whole('2024-10', '31')],
    ['2025-02', whole('2025-02', '28')],
    ['2025-03', whole('2025-03', '04')],
    ['2025-04', []],
  ] as const)('in %s: %j', (of, expected) => {
    expect(days(of)).toEqual(expected);
  });

  it('needs aid, project and protection together', () => {
    const early = period('2023-04-10', '2023-10-10');
    const late = period('2023-10-11', null);
    expect(days('2023-10', { aid: early })).toEqual([{ from: '2023-10-01', until: '2023-10-10' }]);
    expect(days('2023-10', { project: late })).toEqual([
      { from: '2023-10-11', until: '2023-10-31' },
    ]);
    expect(days('2023-10', { aid: early, project: late })).toEqual([]);
  });

  it('has its forms', () => {
    expect(protectionRuleOn(day('2023-09-30'))).toBeUndefined();
    expect(protectionRuleOn(day('2023-10-01'))).toEqual({
      percent: 10,
      request: { form: 'B1', rubric: 'other forms of aid', code: '1' },
      amount: { form: 'D1', rubric: 'other forms of aid' },
    });
  });
});
