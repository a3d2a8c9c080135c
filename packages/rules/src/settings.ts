import { DEFAULT_AMENDMENT_SETTING } from './amendment/amendment.ts';
import { DEFAULT_BALANCE_POLICY } from './balance/policy.ts';
import { DEFAULT_GROUND_POLICY } from './exemption/grounds.ts';
import { DEFAULT_CENTRE } from './facts/centre.ts';
import { DEFAULT_STUDENT_CHECKLIST } from './study/checklist.ts';
import { DEFAULT_RECOVERY_CODES } from './subsidy/forms-c-and-d.ts';
import { DEFAULT_LOCAL_TRANSITION } from './transition/local-transition.ts';

/** A setting of a centre: local policy, or something that no source has published. Never law. */
export interface Setting {
  readonly rule: string;
  readonly file: string;
  /** The name of the default in the code, and of the setting in it. */
  readonly name: string;
  readonly value: unknown;
}

/** The settings of one object, by name; each with the rule that it is the choice of. */
function settingsOf(
  file: string,
  exported: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  rules: Readonly<Record<string, string>>,
): Setting[] {
  return Object.entries(exported).flatMap(([name, values]) =>
    Object.entries(rules).map(([key, rule]) => ({
      rule,
      file,
      name: `${name}.${key}`,
      value: values[key],
    })),
  );
}

/** Every setting with its default, by the rule that leaves the choice to the centre. */
export const settings: readonly Setting[] = [
  ...settingsOf(
    'src/facts/centre.ts',
    { DEFAULT_CENTRE },
    {
      remindsBeforeDeadline: 'OBL-12',
      reviewsExemptions: 'EXE-6',
      closingDays: 'CAL-2',
      secondChanceCode: 'SUB-7',
    },
  ),
  ...settingsOf(
    'src/amendment/amendment.ts',
    { DEFAULT_AMENDMENT_SETTING },
    { allowsOneSided: 'AMD-2' },
  ),
  ...settingsOf(
    'src/exemption/grounds.ts',
    { DEFAULT_GROUND_POLICY },
    { addiction: 'EXE-5', 'psychological-problems': 'EXE-5' },
  ),
  ...settingsOf(
    'src/balance/policy.ts',
    { DEFAULT_BALANCE_POLICY },
    {
      onePageADomain: 'BAL-3',
      pictograms: 'BAL-3',
      guidingQuestions: 'BAL-3',
      aspects: 'BAL-3',
      sides: 'BAL-3',
      isSigned: 'BAL-8',
      givenToPerson: 'BAL-8',
      putToCommittee: 'BAL-8',
      personReadsAlong: 'BAL-8',
      startsAt: 'BAL-9',
      report: 'BAL-11',
      note: 'BAL-12',
    },
  ),
  {
    rule: 'STU-4',
    file: 'src/study/checklist.ts',
    name: 'DEFAULT_STUDENT_CHECKLIST',
    value: DEFAULT_STUDENT_CHECKLIST,
  },
  ...settingsOf(
    'src/subsidy/forms-c-and-d.ts',
    { DEFAULT_RECOVERY_CODES },
    { general: 'NOV-2', student: 'NOV-2' },
  ),
  ...settingsOf(
    'src/transition/local-transition.ts',
    { DEFAULT_LOCAL_TRANSITION },
    { newWayFrom: 'TRA-4' },
  ),
];
