import { type CivilDate, day } from '../calendar/civil-date.ts';
import { type Dated, inForce } from '../dated.ts';
import type { Category } from '../facts/right.ts';
import type { Cents } from '../money.ts';

/** The full living wage a month by category, in cents; `official` is false where the amount was computed from the index and no source was seen. */
interface LivingWageRow {
  readonly cents: Readonly<Record<Category, number>>;
  readonly official: boolean;
}

/** The living wage by day, on which the ten per cent is counted (SUB-1). The last row known is that of 1 February 2025; a later index is not in it. */
export const livingWageAmounts: readonly Dated<LivingWageRow>[] = [
  {
    from: day('2015-09-01'),
    until: day('2016-03-31'),
    value: { cents: { 1: 55581, 2: 83371, 3: 111162 }, official: true },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/bedragen-leefloon',
  },
  {
    from: day('2016-04-01'),
    until: day('2016-05-31'),
    value: { cents: { 1: 56692, 2: 85039, 3: 113385 }, official: true },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/bedragen-leefloon',
  },
  {
    from: day('2016-06-01'),
    until: day('2017-05-31'),
    value: { cents: { 1: 57827, 2: 86740, 3: 115653 }, official: true },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/bedragen-leefloon',
  },
  {
    from: day('2017-06-01'),
    until: day('2017-08-31'),
    value: { cents: { 1: 58982, 2: 88474, 3: 117965 }, official: true },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/bedragen-leefloon',
  },
  {
    from: day('2017-09-01'),
    until: day('2018-06-30'),
    value: { cents: { 1: 59513, 2: 89270, 3: 119027 }, official: true },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/bedragen-leefloon',
  },
  {
    from: day('2018-07-01'),
    until: day('2018-08-31'),
    value: { cents: { 1: 59513, 2: 89270, 3: 123027 }, official: true },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/bedragen-leefloon',
  },
  {
    from: day('2018-09-01'),
    until: day('2019-06-30'),
    value: { cents: { 1: 60701, 2: 91052, 3: 125482 }, official: true },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/bedragen-leefloon',
  },
  {
    from: day('2019-07-01'),
    until: day('2019-12-31'),
    value: { cents: { 1: 61915, 2: 92873, 3: 125482 }, official: true },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/bedragen-leefloon',
  },
  {
    from: day('2020-01-01'),
    until: day('2020-02-29'),
    value: { cents: { 1: 62674, 2: 94011, 3: 127051 }, official: true },
    source: 'https://primabook.mi-is.be/nl/recht-op-maatschappelijke-integratie/bedragen-leefloon',
  },
  {
    from: day('2020-03-01'),
    until: day('2020-12-31'),
    value: { cents: { 1: 63927, 2: 95891, 3: 129591 }, official: true },
    source: 'https://centenvoorstudenten.be/info/leefloon/bedrag-leefloon/',
  },
  {
    from: day('2021-01-01'),
    until: day('2021-06-30'),
    value: { cents: { 1: 65645, 2: 98468, 3: 133074 }, official: true },
    source: 'https://www.mi-is.be/nl/actueel/stijging-van-het-leefloon-van-1-januari-2021',
  },
  {
    from: day('2021-07-01'),
    until: day('2021-08-31'),
    value: { cents: { 1: 66958, 2: 100437, 3: 135736 }, official: false },
    source: 'computed from the base amount and the index coefficient',
  },
  {
    from: day('2021-09-01'),
    until: day('2021-12-31'),
    value: { cents: { 1: 68299, 2: 102449, 3: 138454 }, official: false },
    source: 'computed from the base amount and the index coefficient',
  },
  {
    from: day('2022-01-01'),
    until: day('2022-02-28'),
    value: { cents: { 1: 71486, 2: 107230, 3: 144915 }, official: true },
    source:
      'https://www.vvsg.be/nieuws/indexatie-leeflonen-spi-terugvorderingstabel-zakgeld-woonzorg',
  },
  {
    from: day('2022-03-01'),
    until: day('2022-04-30'),
    value: { cents: { 1: 72920, 2: 109380, 3: 147821 }, official: false },
    source: 'computed from the base amount and the index coefficient',
  },
  {
    from: day('2022-05-01'),
    until: day('2022-07-31'),
    value: { cents: { 1: 74378, 2: 111567, 3: 150777 }, official: true },
    source:
      'https://inforjeunesmons.be/je-cohabite-avec-une-ou-plusieurs-personnes-quelles-consequences-sur-mon-ris',
  },
  {
    from: day('2022-08-01'),
    until: day('2022-10-31'),
    value: { cents: { 1: 75864, 2: 113797, 3: 153790 }, official: false },
    source: 'computed from the base amount and the index coefficient',
  },
  {
    from: day('2022-11-01'),
    until: day('2022-11-30'),
    value: { cents: { 1: 77380, 2: 116070, 3: 156862 }, official: false },
    source: 'computed from the base amount and the index coefficient',
  },
  {
    from: day('2022-12-01'),
    until: day('2022-12-31'),
    value: { cents: { 1: 78929, 2: 118393, 3: 160003 }, official: false },
    source: 'computed from the base amount and the index coefficient',
  },
  {
    from: day('2023-01-01'),
    until: day('2023-06-30'),
    value: { cents: { 1: 80942, 2: 121413, 3: 164083 }, official: true },
    source: 'https://cpasseraing.be/faq/',
  },
  {
    from: day('2023-07-01'),
    until: day('2023-10-31'),
    value: { cents: { 1: 82561, 2: 123841, 3: 167365 }, official: false },
    source: 'computed from the base amount and the index coefficient',
  },
  {
    from: day('2023-11-01'),
    until: day('2024-04-30'),
    value: { cents: { 1: 84212, 2: 126317, 3: 170711 }, official: true },
    source: 'http://cpasevere.brussels/aides/revenus-allocations/',
  },
  {
    from: day('2024-05-01'),
    until: day('2025-01-31'),
    value: { cents: { 1: 85897, 2: 128846, 3: 174129 }, official: true },
    source: 'https://centenvoorstudenten.be/info/leefloon/bedrag-leefloon/',
  },
  {
    from: day('2025-02-01'),
    value: { cents: { 1: 87613, 2: 131420, 3: 177607 }, official: true },
    source: 'https://cpassivryrance.be/revenu-d-int%C3%A9gration/le-montant-du-ri-au-01-08-2022',
  },
];

/** The full living wage of a category on a day, where it is known; the centre awards this or less. */
export function fullLivingWage(
  category: Category,
  on: CivilDate,
): { cents: Cents; official: boolean; since: CivilDate; source: string } | undefined {
  const row = inForce(livingWageAmounts, on);
  return row === undefined
    ? undefined
    : {
        cents: row.value.cents[category] as Cents,
        official: row.value.official,
        since: row.from,
        source: row.source,
      };
}
