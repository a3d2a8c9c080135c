/**
 * Where the first reading is known to answer otherwise than the rules, each with the rule. The comparison counts these
 * months apart: one that differs must be explained by exactly these, or it is an error. When the first reading is
 * put right, its line goes, and with it the branch in the second reading that imitates it.
 */
export const DEVIATIONS = [
  // SUB-5, SUB-7: a second chance that is not granted, or not known to be, takes the student subsidy away all the same.
  'student-blocked-by-a-chance-not-granted',
  // SUB-7: a decision without reasons, need or report uses the second chance up.
  'unsound-decision-uses-the-chance',
  // SUB-6: nobody asked the KSZ about the extension, and it is taken as none where the first was opened here.
  'extension-not-asked-is-none',
  // SUB-6: the extension runs from the month that the KSZ shows, also when that is not directly after the first.
  'extension-from-the-month-shown',
  // NOV-5: only the last consultation speaks, also when it leaves open what an earlier one answered in time.
  'last-consultation-hides-earlier',
  // SUB-1: a project that had ended before its last signature counts.
  'ended-before-signed',
  // EXE-3: code 8 says that there is no project, beside a study project.
  'code-8-beside-studies',
] as const;

export type Deviation = (typeof DEVIATIONS)[number];
