import { day } from '../calendar/civil-date.ts';
import { byDay, type Dated } from '../dated.ts';
import { type Cents, roundHalfUp } from '../money.ts';

export type SubsidyKind = 'first' | 'student' | 'extension' | 'second-chance';

/** Per cent of the living wage actually awarded (SUB-2, SUB-5, SUB-6, SUB-7). */
export const subsidyRates: readonly Dated<number>[] = [
  {
    from: day('2016-11-01'),
    until: day('2027-12-31'),
    value: 10,
    source: 'Law of 26 May 2002, art. 43/2',
  },
];

/** The rate of a day, undefined where the law gives none. */
export const rateOn = byDay(subsidyRates);

/** The subsidy on a living wage at so many per cent, in cents, rounded half up once (SUB-15). */
export const subsidyOn = (livingWage: Cents, percent: number): Cents =>
  roundHalfUp(livingWage * percent, 100);

/** The project code on form B by kind; a student with income from work has a code of its own (NOV-1). */
export interface FormBCodes {
  readonly first: string;
  readonly student: string;
  readonly studentWithIncome: string;
  readonly extension: string;
}

export const formBCodes: readonly Dated<FormBCodes>[] = [
  {
    from: day('2016-11-01'),
    value: { first: '11', student: '9', studentWithIncome: '10', extension: '17' },
    source: 'POD MI, codes of form B; practical cases of Primabook',
  },
];

/** Where the subsidy stands in the accounts (SUB-11). */
export interface AccountingArticles {
  readonly general: string;
  readonly student: string;
}

export const accountingArticles: readonly Dated<AccountingArticles>[] = [
  {
    from: day('2016-11-01'),
    value: { general: '132', student: '133' },
    source: 'POD MI, technical fiche v02, section 11',
  },
];
