/**
 * @typedef {object} TurboTask one task as turbo's run summary tells it
 * @property {string} package
 * @property {string} task
 * @property {{ exitCode?: number } | undefined} [execution]
 *
 * @typedef {object} VitestReport the part of vitest's JSON report that is read here
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 *
 * @typedef {object} Row what one package brought
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} troubles why something counts as failed, for what no test says itself
 */

/**
 * Counts one finished task that either went well or did not: a build, a type check, a root check.
 *
 * @param {Row} row
 * @param {string} what
 * @param {boolean} succeeded
 */
export function countTask(row, what, succeeded) {
  if (succeeded) row.passed += 1;
  else {
    row.failed += 1;
    row.troubles.push(`${what} failed`);
  }
}

/**
 * Counts the tests of a package. The report and the exit code must agree: a run that crashed, wrote
 * nothing or held no test is a failure, never a silent zero.
 *
 * @param {Row} row
 * @param {boolean} succeeded whether vitest ended well
 * @param {VitestReport | undefined} report
 */
function countTests(row, succeeded, report) {
  let passed = 0;
  let failed = 0;
  for (const file of report?.testResults ?? []) {
    const statuses = file.assertionResults.map((test) => test.status);
    const failedHere = statuses.filter((status) => status === 'failed').length;
    passed += statuses.filter((status) => status === 'passed').length;
    row.skipped += statuses.filter((status) => status !== 'passed' && status !== 'failed').length;
    // A file that fails outside its tests (an import, a hook) names no failed test.
    failed += file.status === 'failed' ? Math.max(1, failedHere) : failedHere;
  }
  row.passed += passed;
  row.failed += failed;
  if (failed > 0) row.troubles.push(`${failed} tests failed`);
  else if (!succeeded) fault(row, 'the test run failed outside its tests');
  else if (report === undefined) fault(row, 'the test run wrote no results');
  else if (passed === 0) fault(row, 'the test run held no test');
}

/**
 * @param {Row} row
 * @param {string} trouble
 */
function fault(row, trouble) {
  row.failed += 1;
  row.troubles.push(trouble);
}

/**
 * Turns turbo's list of tasks into one row for each package. A run that was stopped leaves tasks out of its list, which
 * only its exit code then tells.
 *
 * @param {TurboTask[]} tasks
 * @param {(name: string) => VitestReport | undefined} reportOf
 * @param {number} code with which turbo ended
 * @returns {Row[]}
 */
export function tally(tasks, reportOf, code) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  for (const { package: name, task, execution } of tasks) {
    const row = rows.get(name) ?? emptyRow(name);
    rows.set(name, row);
    // A task without execution never ran (turbo was stopped), which is no success.
    const succeeded = execution?.exitCode === 0;
    if (task === 'test') countTests(row, succeeded, reportOf(name));
    else countTask(row, task, succeeded);
  }
  const found = [...rows.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  if (code !== 0 && found.every(({ failed }) => failed === 0)) {
    const whole = emptyRow('(packages)');
    fault(whole, `the run ended with ${code} though no task of its list failed`);
    found.push(whole);
  }
  return found;
}

/**
 * @param {string} name
 * @returns {Row}
 */
export function emptyRow(name) {
  return { name, passed: 0, failed: 0, skipped: 0, troubles: [] };
}

/**
 * The table for the reader; its last line is what machines read.
 *
 * @param {Row[]} rows
 */
export function table(rows) {
  const width = Math.max(...rows.map((row) => row.name.length), 4);
  const lines = rows.map((row) => {
    const skipped = row.skipped > 0 ? `, ${row.skipped} skipped` : '';
    const counts = `${String(row.passed).padStart(6)} passed ${String(row.failed).padStart(4)} failed`;
    const troubles = row.troubles.length > 0 ? `  ${row.troubles.join('; ')}` : '';
    return `${row.name.padEnd(width)} ${counts}${skipped}${troubles}`;
  });
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  return { lines: [...lines, '', `${passed} passed, ${failed} failed`], passed, failed };
}
