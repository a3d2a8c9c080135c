import { expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { reasons } from '../testing/reasons.ts';
import { inspectionReport } from './facts.ts';
import { reportVerdict } from './report.ts';

it.each([
  ['2026-04-29', null, '2026-05-14', 'open', '2026-05-14'],
  ['2026-04-29', null, '2026-05-15', 'overdue', '2026-05-14'],
  ['2026-04-29', '2026-05-14', '2026-05-20', 'done-in-time', '2026-05-14'],
  ['2026-04-29', '2026-05-15', '2026-05-20', 'done-late', '2026-05-14'],
  ['2026-02-14', 'unknown', '2026-03-02', 'undetermined', '2026-03-01'],
] as const)('received %s, answered %s, on %s: %s by %s (INS-3)', (...row) => {
  const [receivedOn, answeredOn, on, answer, until] = row;
  const report = inspectionReport.parse({ id: 'report-1', receivedOn, answeredOn });
  const verdict = reportVerdict(report, day(on));
  expect(verdict).toMatchObject({ answer, certainty: 'secondary', record: 'report-1' });
  expect(verdict.due?.until).toBe(until);
});

it('says its reasons', () => {
  const report = inspectionReport.parse({
    id: 'report-1',
    receivedOn: '2026-04-29',
    answeredOn: '2026-05-14',
  });
  expect(reasons(reportVerdict(report, day('2026-05-20')))).toEqual([
    'is-needed: yes | INS-3 explanation | inspectionReport.receivedOn 2026-04-29 (report-1)',
    'is-done: yes | INS-3 explanation | inspectionReport.answeredOn 2026-05-14 (report-1)',
    'done-within-term: yes | INS-3 explanation | inspectionReport.answeredOn 2026-05-14 (report-1)',
    'term-is-over: yes | INS-3 explanation | inspectionReport.receivedOn 2026-04-29 (report-1)',
  ]);
});
