import { type CivilDate, day } from '../calendar/civil-date.ts';
import { covers } from '../calendar/period.ts';
import type { SubsidyKind } from './rates.ts';

/** A project code of form B: the days on which an effective date may carry it, and the subsidy it asks for. */
export interface FormBCode {
  readonly code: string;
  /** The first effective date; null = from the beginning of the form. */
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  readonly subsidy: SubsidyKind | null;
  /** `'inferred'` where a source was seen only in part. */
  readonly certainty: 'official' | 'inferred';
}

const REFORM = day('2016-11-01');
const LAST_DAY_BEFORE_REFORM = day('2016-10-31');
/** Community service was annulled: its codes ended (COM-2). */
const LAST_DAY_OF_COMMUNITY_SERVICE = day('2018-09-30');

const old = (code: string): FormBCode => ({
  code,
  from: null,
  until: LAST_DAY_BEFORE_REFORM,
  subsidy: null,
  certainty: 'official',
});

/**
 * The project codes of form B (NOV-1). The code of the second chance was not published where we looked: it is a
 * setting of the centre and not in this list.
 */
export const projectCodes: readonly FormBCode[] = [
  ...['1', '2', '3', '4', '5', '6', '7'].map(old),
  { code: '8', from: null, until: null, subsidy: null, certainty: 'official' },
  // That 9 and 10 ask for the student subsidy is inferred; the codes themselves are official.
  { code: '9', from: null, until: null, subsidy: 'student', certainty: 'inferred' },
  { code: '10', from: null, until: null, subsidy: 'student', certainty: 'inferred' },
  { code: '11', from: REFORM, until: null, subsidy: 'first', certainty: 'official' },
  {
    code: '12',
    from: REFORM,
    until: LAST_DAY_OF_COMMUNITY_SERVICE,
    subsidy: 'first',
    certainty: 'official',
  },
  {
    code: '15',
    from: REFORM,
    until: LAST_DAY_OF_COMMUNITY_SERVICE,
    subsidy: 'student',
    certainty: 'official',
  },
  {
    code: '16',
    from: REFORM,
    until: LAST_DAY_OF_COMMUNITY_SERVICE,
    subsidy: 'student',
    certainty: 'inferred',
  },
  { code: '17', from: REFORM, until: null, subsidy: 'extension', certainty: 'official' },
];

/** The code for a person without project for health or equity reasons (EXE-3). */
export const EXEMPTION_CODE = '8';

/** Whether a form B with this effective date may carry a code; a code that is not in the list may not. */
export const codeIsValid = (code: string, on: CivilDate): boolean =>
  projectCodes.some(
    (row) => row.code === code && covers({ from: row.from ?? on, until: row.until }, on),
  );
