import type { Report } from './bench.ts';
import { figure, table } from './table.ts';

/** The report as tables. */
export function printed(report: Report): string {
  const { files, rounds, clock, node, processor, lines, claims, goals } = report;
  const reference = lines[0]?.verdictsPerSecond ?? 0;
  return [
    `Obligation with its deadline, and first subsidy of a month, on ${figure(files)} files.`,
    `Medians of ${rounds} rounds by the ${clock} clock; Node ${node}; ${processor}`,
    '',
    table(
      ['', 'verdicts/s', 'ours from JSON is', 'files measured', 'answers equal', 'reasons'],
      lines.map((line) => [
        line.name,
        figure(line.verdictsPerSecond),
        `${figure(reference / line.verdictsPerSecond)} x`,
        figure(line.filesMeasured),
        figure(line.filesCompared),
        line.reasons,
      ]),
    ),
    '',
    table(
      ["a month's claim of", 'seconds', 'us a person', 'with reading, us a person'],
      claims.map(({ persons, seconds, secondsOfReading }) => [
        `${figure(persons)} persons`,
        figure(seconds),
        figure((seconds / persons) * 1_000_000),
        figure(((seconds + secondsOfReading) / persons) * 1_000_000),
      ]),
    ),
    '',
    table(
      ['wanted (JSON = from plain JSON, facts = read before)', 'measured', 'wanted', '', 'reached'],
      goals.map(({ name, measured, wanted, unit, reached }) => [
        name,
        figure(measured),
        figure(wanted),
        unit,
        reached ? 'yes' : 'no',
      ]),
    ),
  ].join('\n');
}
