import { expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { aDossier, type DossierBuilder } from '../src/testing/index.ts';
import { readLife } from './reading.ts';

const start = aDossier().awarded('2026-01-05').consulted('2026-01-06');
const resumed = aDossier()
  .awarded('2016-05-10', { until: '2017-08-31' })
  .consulted('2016-05-10')
  .signed('2016-09-03')
  .awarded('2017-10-11')
  .signed('2017-11-28');
const first = aDossier()
  .awarded('2020-01-10', { until: '2021-06-30' })
  .consulted('2020-01-10')
  .signed('2020-02-10');

/** The cases of the scenarios, read a second time: `month kind cents`. */
const CASES: readonly [string, DossierBuilder, readonly string[]][] = [
  [
    'PB-01a code 11 after an interruption',
    resumed,
    ['2016-10 none 0', '2016-11 first 13142', '2017-10 none 0', '2017-11 none 0'],
  ],
  [
    'PB-02 resumed by a new signature',
    aDossier()
      .awarded('2026-01-05', { until: '2026-02-28' })
      .consulted('2026-01-06')
      .signed('2026-01-20')
      .awarded('2026-06-10')
      .signed('2026-07-15'),
    ['2026-06 none 0', '2026-07 first 7207', '2026-12 first 13142', '2027-01 none 0'],
  ],
  [
    'PB-05 an extension only continues',
    aDossier()
      .awarded('2016-03-01', { until: '2017-05-31' })
      .consulted('2016-03-01')
      .signed('2016-04-15', { endedOn: day('2017-05-31') })
      .awarded('2017-12-01')
      .signed('2017-12-10')
      .decidedSubsidy('extension', '2017-12-10'),
    ['2017-05 first 13142', '2017-12 none 0'],
  ],
  [
    'FAQ-01 award and signature in one month',
    aDossier().awarded('2026-03-05').consulted('2026-03-05').signed('2026-03-30'),
    ['2026-03 first 11446', '2027-02 first 13142', '2027-03 none 0'],
  ],
  [
    'FAQ-06 the partner of a couple is missing',
    start.inCouple({ partnerMustHaveProject: true }).signed('2026-02-10'),
    ['2026-02 none 0'],
  ],
  [
    'FT-30 the age of the student',
    start.bornOn('2001-03-20').signed('2026-03-20', { kind: 'study' }),
    ['2026-03 none 0'],
  ],
  [
    'FT-30 the age of the student, a day younger',
    start.bornOn('2001-03-21').signed('2026-03-20', { kind: 'study' }),
    ['2026-03 student 13142', '2027-12 student 13142'],
  ],
  [
    'FT-36 the length of the extension',
    start.signed('2026-01-20').decidedSubsidy('extension', '2026-12-10'),
    ['2026-12 first 13142', '2027-01 extension 13142', '2027-12 extension 13142'],
  ],
  [
    'FT-39 a second chance after a year without right',
    first
      .awarded('2022-07-01')
      .consulted('2022-07-01')
      .signed('2022-07-01')
      .decidedSubsidy('second-chance', '2022-07-01'),
    ['2022-07 second-chance 13142', '2023-06 second-chance 13142', '2023-07 none 0'],
  ],
  [
    'FT-39 none a day earlier',
    first
      .awarded('2022-06-30')
      .consulted('2022-06-30')
      .signed('2022-06-30')
      .decidedSubsidy('second-chance', '2022-06-30'),
    ['2022-07 none 0'],
  ],
];

it.each(CASES)('%s', (_, dossier, expected) => {
  const read = readLife(dossier.facts(), '2027-12-31');
  const said = expected.map((line) => {
    const month = line.slice(0, 7);
    const { kind, subsidyCents } = read(month);
    return `${month} ${kind} ${subsidyCents}`;
  });
  expect(said).toEqual(expected);
});
