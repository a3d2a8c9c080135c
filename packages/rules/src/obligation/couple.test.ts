import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { claimOfMonth } from '../subsidy/month.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { asPartner } from './couple.ts';
import { deadline } from './deadline.ts';
import { obligation } from './obligation.ts';

const ON = day('2026-03-31');
const newRight = aDossier().awarded('2026-01-05', { category: 3 }).consulted('2026-01-06');
const oldRight = newRight.awarded('2025-11-01', { until: '2025-12-31', category: 3 });
const told = (partner: typeof newRight, on = ON) => asPartner(partner.facts(), on, 'this-file');

describe('a couple on category 3 (OBL-7)', () => {
  it.each([
    ['a new right', newRight, true, false],
    ['a project', newRight.signed('2026-03-01'), true, true],
    ['a project that is signed later', newRight.signed('2026-04-01'), true, false],
    ['a project that has ended', newRight.signed('2026-03-01').ended('2026-03-30'), true, false],
    ['no duty', oldRight, false, false],
    ['no duty and a project', oldRight.signed('2026-03-01'), false, true],
    ['a project that came late', newRight.signed('2026-04-06'), true, true, '2026-04-06'],
    ['a term that ended without project', newRight, true, false, '2026-04-06'],
    [
      'a job by the centre under 25',
      newRight.bornOn('2004-01-01').awarded('2026-02-01', { kind: 'work-by-centre' }),
      false,
      false,
    ],
    ['an exemption', newRight.exempted('2026-02-01'), false, false],
    [
      'a right of which nobody knows whether it is new',
      aDossier().awarded('2026-01-05'),
      'unknown',
      false,
    ],
  ] as const)('the partner has %s', (_, partner, mustHave, has, on?: string) => {
    expect(told(partner, on === undefined ? ON : day(on))).toEqual({
      partnerMustHaveProject: mustHave,
      partnerHasProject: has,
      claimedOn: 'this-file',
    });
  });

  it('each partner is judged on the own file alone', () => {
    const alone = oldRight.facts();
    for (const partner of [newRight, oldRight, newRight.exempted('2026-02-01')]) {
      const together = { ...alone, couple: told(partner) };
      expect(obligation(together, ON)).toEqual(obligation(alone, ON));
      expect(deadline(together, ON)).toEqual(deadline(alone, ON));
    }
  });

  it('both obliged and one without project: no subsidy; with both it is due (SUB-10)', () => {
    const mine = newRight.signed('2026-03-01');
    const claim = (partner: typeof newRight) =>
      claimOfMonth({ ...mine.facts(), couple: told(partner) }, month('2026-03'), ON).verdict.answer;
    expect(claim(newRight)).toBe('not-due');
    expect(claim(newRight.signed('2026-03-10'))).toBe('due');
  });
});
