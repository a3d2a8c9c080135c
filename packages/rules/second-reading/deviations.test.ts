import { expect, it } from 'vitest';
import { day, month } from '../src/calendar/index.ts';
import { aDossier, type DossierBuilder } from '../src/testing/index.ts';
import { compare } from './agreement.ts';
import { DEVIATIONS, type Deviation } from './deviations.ts';
import { readLife } from './reading.ts';

const ON = day('2030-01-01');

const first = aDossier()
  .awarded('2018-01-10', { until: '2019-06-30' })
  .consulted('2018-01-10')
  .signed('2018-02-10', { endedOn: day('2019-06-30') });

/** Of each deviation the smallest life, a month, and what the rules say of it. */
const EXAMPLES: Readonly<Record<Deviation, readonly [DossierBuilder, string, string]>> = {
  'student-blocked-by-a-chance-not-granted': [
    first
      .bornOn('2000-01-01')
      .awarded('2021-03-10')
      .consulted('2021-03-10')
      .signed('2021-03-10', { endedOn: day('2021-08-31') })
      .decidedSubsidy('second-chance', '2021-03-10', { needEstablished: false })
      .signed('2021-09-10', { kind: 'study' }),
    '2021-09',
    'student',
  ],
  'unsound-decision-uses-the-chance': [
    first
      .awarded('2021-03-10', { until: '2021-08-31' })
      .consulted('2021-03-10')
      .signed('2021-03-10')
      .decidedSubsidy('second-chance', '2021-03-15', { needEstablished: false })
      .awarded('2023-01-10')
      .consulted('2023-01-10')
      .signed('2023-01-15')
      .decidedSubsidy('second-chance', '2023-01-20'),
    '2023-05',
    'second-chance',
  ],
  'extension-not-asked-is-none': [
    aDossier()
      .awarded('2026-01-05', { until: '2026-07-31' })
      .consulted('2026-01-06', { extension: 'unknown' })
      .signed('2026-01-20')
      .awarded('2027-03-01')
      .signed('2027-03-10')
      .decidedSubsidy('extension', '2027-03-10'),
    '2027-04',
    'unknown',
  ],
  'extension-from-the-month-shown': [
    aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06', {
        rightElsewhere: [{ from: day('2024-01-01'), until: day('2026-01-04') }],
        firstSubsidy: { from: day('2024-06-01'), until: day('2025-05-31') },
        extension: { from: day('2025-08-01'), until: null },
      })
      .signed('2026-01-20')
      .decidedSubsidy('extension', '2026-01-20'),
    '2026-06',
    'none',
  ],
  'last-consultation-hides-earlier': [
    aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-01-20')
      .consulted('2026-05-01', { firstSubsidy: 'unknown' }),
    '2026-02',
    'first',
  ],
  'ended-before-signed': [
    aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-03-10', {
        signedByCentreOn: day('2026-03-20'),
        endedOn: day('2026-03-15'),
      }),
    '2026-03',
    'none',
  ],
  'code-8-beside-studies': [
    aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .exempted('2026-01-05')
      .signed('2026-01-20', { kind: 'study' }),
    '2026-02',
    'none',
  ],
};

it.each(DEVIATIONS)('%s: the first reading still deviates, in this way only', (deviation) => {
  const [dossier, of, expected] = EXAMPLES[deviation];
  const facts = dossier.facts();
  expect(readLife(facts, ON)(of).kind).toBe(expected);
  // Red when the first reading was put right: then the deviation and what imitates it can go.
  const { explained, disagreements } = compare(facts, ON, [month(of)]);
  expect(disagreements).toEqual([]);
  expect(explained).toBe(1);
});
