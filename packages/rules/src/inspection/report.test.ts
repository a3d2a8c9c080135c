import { expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
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
