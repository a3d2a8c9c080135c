import { all, not, truth } from '../decision.ts';
import { noRightIn, spellOn } from '../right/spell.ts';
import { birthText } from '../timeline/timeline.ts';
import type { FactUsed } from '../verdict.ts';
import {
  decisionFacts,
  decisionsOf,
  inside,
  livingWageInMonth,
  type MonthSubject,
  ofTheCouple,
  projectInMonth,
  rateInForce,
  type SubsidyRule,
  signatureFacts,
  windowFacts,
} from './conditions.ts';
import { firstIsOver, livingWagePassed, projectPassed } from './junction.ts';
import { livingWageInMonthOf } from './living-wage.ts';
import { studentSubsidyHere, studyProjectOf, underLimitAt } from './student.ts';
import {
  daysOfWindow,
  extensionWindow,
  firstCameBefore,
  firstWindow,
  isSoundChance,
  possibleChance,
  secondChanceWindow,
  yearBefore,
} from './windows.ts';

const usedWindow = (name: string, span: ReturnType<typeof daysOfWindow>): FactUsed[] =>
  span === null || span === 'unknown' ? [] : windowFacts(name, span);

const firstSpanUsed = ({ timeline, on }: MonthSubject): FactUsed[] =>
  usedWindow('firstWindow', daysOfWindow(firstWindow(timeline, on)));

const earlierSubsidiesKnown: SubsidyRule = {
  id: 'earlier-subsidies-known',
  citation: { rule: 'NOV-5', source: 'explanation' },
  test: ({ timeline, on }) => (firstWindow(timeline, on) === 'unknown' ? 'unknown' : 'yes'),
  reads: ({ timeline }) =>
    timeline.consultations.map(({ consultation: { id, consultedOn } }) => ({
      fact: 'consultation.consultedOn',
      value: consultedOn,
      record: id,
    })),
};

const insideFirstWindow: SubsidyRule = {
  id: 'inside-first-window',
  citation: { rule: 'SUB-2', source: 'law', article: '43/2 §1' },
  test: ({ timeline, month, on }) => inside(month, daysOfWindow(firstWindow(timeline, on))),
  reads: firstSpanUsed,
};

const underTwentyFiveAtSignature: SubsidyRule = {
  id: 'under-25-at-signature',
  citation: { rule: 'SUB-5', source: 'law', article: '43/2 §2' },
  test: ({ timeline, month }) => {
    const project = studyProjectOf(timeline, month);
    return project === undefined ? 'no' : underLimitAt(timeline, project);
  },
  reads: (subject) => [
    { fact: 'person.birthDate', value: birthText(subject.timeline) },
    ...signatureFacts(subject, 'study'),
  ],
};

const livingWageAtSignature: SubsidyRule = {
  id: 'living-wage-at-signature',
  citation: { rule: 'SUB-5', source: 'law', article: '43/2 §2' },
  test: ({ timeline, month }) => {
    const project = studyProjectOf(timeline, month);
    return truth(project !== undefined && livingWageInMonthOf(timeline, project.signed));
  },
  reads: (subject) => signatureFacts(subject, 'study'),
};

const insideExtensionWindow: SubsidyRule = {
  id: 'inside-extension-window',
  citation: { rule: 'SUB-6', source: 'law', article: '43/2 §3' },
  test: ({ timeline, month, on }) => inside(month, extensionWindow(timeline, on)),
  reads: ({ timeline, on }) => usedWindow('extensionWindow', extensionWindow(timeline, on)),
};

const projectRunsThrough: SubsidyRule = {
  id: 'project-runs-through',
  citation: { rule: 'SUB-6', source: 'law', article: '43/2 §3' },
  test: ({ timeline, on }) => projectPassed(timeline, on),
  reads: (subject) => signatureFacts(subject, 'general'),
};

const livingWageRunsThrough: SubsidyRule = {
  id: 'living-wage-runs-through',
  citation: { rule: 'SUB-6', source: 'law', article: '43/2 §3' },
  test: ({ timeline, on }) => livingWagePassed(timeline, on),
  reads: ({ timeline }) =>
    timeline.awards.map(({ award: { id, until } }) => ({
      fact: 'award.until',
      value: until,
      record: id,
    })),
};

/** The decisions on the extension that say what the law asks (SUB-6). */
const soundExtensions = (subject: MonthSubject) =>
  decisionsOf(subject, 'extension').filter(
    ({ reasoned, afterSocialInquiry, needEstablished }) =>
      reasoned && afterSocialInquiry && needEstablished,
  );

const extensionDecided: SubsidyRule = {
  id: 'extension-decided',
  citation: { rule: 'SUB-6', source: 'law', article: '43/2 §3' },
  test: (subject) => truth(soundExtensions(subject).length > 0),
  reads: (subject) => decisionFacts(subject, 'extension'),
};

const extensionReported: SubsidyRule = {
  id: 'extension-reported',
  citation: { rule: 'INS-4', source: 'decree', article: '60/2' },
  // The report belongs to the decision: that of another decision does not make up for it.
  test: (subject) => {
    const sound = soundExtensions(subject);
    const decisions = sound.length > 0 ? sound : decisionsOf(subject, 'extension');
    return truth(decisions.some(({ reportedOn }) => reportedOn !== null));
  },
  reads: (subject) => decisionFacts(subject, 'extension'),
};

const firstSubsidyBefore: SubsidyRule = {
  id: 'first-subsidy-before',
  citation: { rule: 'SUB-7', source: 'law', article: '43/2 §4' },
  test: ({ timeline, month, on }) => firstIsOver(timeline, on, month.from),
  reads: firstSpanUsed,
};

const noStudentSubsidyEver: SubsidyRule = {
  id: 'no-student-subsidy-ever',
  citation: { rule: 'SUB-7', source: 'law', article: '43/2 §4' },
  test: (subject) => {
    const { timeline, month } = subject;
    const here = studentSubsidyHere(
      timeline,
      possibleChance(timeline)?.opener.signed ?? month.until,
    );
    const said = decisionsOf(subject, 'second-chance').map(
      ({ studentSubsidyEver }) => studentSubsidyEver,
    );
    if (here === 'yes' || said.includes(true)) return 'no';
    return said.includes(false) ? not(here) : 'unknown';
  },
  reads: (subject) => [
    ...signatureFacts(subject, 'study'),
    ...decisionFacts(subject, 'second-chance'),
  ],
};

const noRightLastTwelveMonths: SubsidyRule = {
  id: 'no-right-last-twelve-months',
  citation: { rule: 'SUB-7', source: 'law', article: '43/2 §4' },
  test: ({ timeline, month }) => {
    // The right in which the second chance was opened: a break inside its twelve months asks nothing new.
    const spell = possibleChance(timeline)?.spell ?? spellOn(timeline, month.until);
    return spell === undefined ? 'no' : noRightIn(timeline, yearBefore(spell.from));
  },
  reads: ({ timeline }) =>
    timeline.awards.map(({ award: { id, from } }) => ({
      fact: 'award.from',
      value: from,
      record: id,
    })),
};

const insideSecondChanceWindow: SubsidyRule = {
  id: 'inside-second-chance-window',
  citation: { rule: 'SUB-7', source: 'law', article: '43/2 §4' },
  test: ({ timeline, month, on }) => inside(month, daysOfWindow(secondChanceWindow(timeline, on))),
  reads: ({ timeline, on }) =>
    usedWindow('secondChanceWindow', daysOfWindow(secondChanceWindow(timeline, on))),
};

const secondChanceDecided: SubsidyRule = {
  id: 'second-chance-decided',
  citation: { rule: 'SUB-7', source: 'law', article: '43/2 §4' },
  test: ({ timeline }) => truth(timeline.decisions.some(isSoundChance)),
  reads: (subject) => decisionFacts(subject, 'second-chance'),
};

/**
 * The student subsidy never comes after a second chance (SUB-5, SUB-7): one that was given, and not one that was refused
 * or that nothing could come of. Of other centres the KSZ shows neither.
 */
const noSecondChanceBefore: SubsidyRule = {
  id: 'no-second-chance-before',
  citation: { rule: 'SUB-5', source: 'law', article: '43/2 §4' },
  test: (subject) => {
    const { timeline, month } = subject;
    const chance = possibleChance(timeline);
    if (chance === null || chance.opener.signed > month.until) return 'yes';
    const hadFirst = firstCameBefore(timeline, chance.spell);
    const others = [secondChanceDecided, noStudentSubsidyEver, noRightLastTwelveMonths];
    return not(all([hadFirst, ...others.map(({ test }) => test(subject))]));
  },
  reads: (subject) => decisionFacts(subject, 'second-chance'),
};

/** The conditions of each kind, in the order in which a jurist reads them; all must hold (SUB-1 to SUB-7, SUB-10). */
export const subsidyConditions = {
  first: [
    rateInForce,
    livingWageInMonth,
    projectInMonth('general'),
    earlierSubsidiesKnown,
    insideFirstWindow,
    ...ofTheCouple,
  ],
  student: [
    rateInForce,
    livingWageInMonth,
    projectInMonth('study'),
    underTwentyFiveAtSignature,
    livingWageAtSignature,
    noSecondChanceBefore,
    ...ofTheCouple,
  ],
  extension: [
    rateInForce,
    livingWageInMonth,
    projectInMonth('general'),
    insideExtensionWindow,
    projectRunsThrough,
    livingWageRunsThrough,
    extensionDecided,
    extensionReported,
    ...ofTheCouple,
  ],
  'second-chance': [
    rateInForce,
    livingWageInMonth,
    projectInMonth('general'),
    firstSubsidyBefore,
    insideSecondChanceWindow,
    noStudentSubsidyEver,
    noRightLastTwelveMonths,
    secondChanceDecided,
    ...ofTheCouple,
  ],
} as const;
