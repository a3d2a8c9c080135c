import { describe, expect, it } from 'vitest';
import { table, tally } from './tally.mjs';

const passing = { testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }] };

const ended = (task: string, exitCode: number) => ({
  package: '@traject/rules',
  task,
  execution: { exitCode },
});

type Reports = Parameters<typeof tally>[1];

function counts(tasks: Parameters<typeof tally>[0], reportOf: Reports, code = 0) {
  const { passed, failed } = table(tally(tasks, reportOf, code));
  return { passed, failed };
}

describe('the tally of a run', () => {
  it('counts a build, a type check and each test', () => {
    const tasks = [ended('build', 0), ended('typecheck', 0), ended('test', 0)];
    expect(counts(tasks, () => passing)).toEqual({ passed: 3, failed: 0 });
  });

  it('counts a task that never ran as failed', () => {
    const tasks = [{ package: '@traject/rules', task: 'build' }];
    expect(counts(tasks, () => undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run that was stopped as failed, though its list holds only what ended well', () => {
    expect(counts([ended('build', 0)], () => undefined, 130)).toEqual({ passed: 1, failed: 1 });
    expect(counts([ended('build', 1)], () => undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts each failed test', () => {
    const results = ['failed', 'failed', 'passed'].map((status) => ({ status }));
    const report = { testResults: [{ status: 'failed', assertionResults: results }] };
    expect(counts([ended('test', 1)], () => report)).toEqual({ passed: 1, failed: 2 });
  });

  it('counts a file that failed outside its tests', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const report = { testResults: [...passing.testResults, broken] };
    expect(counts([ended('test', 1)], () => report)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a crash after good tests as failed', () => {
    expect(counts([ended('test', 1)], () => passing)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a crash before any result as failed', () => {
    expect(counts([ended('test', 1)], () => undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run without results or without tests as failed, even when it ended well', () => {
    const empty = { testResults: [] };
    expect(counts([ended('test', 0)], () => undefined)).toEqual({ passed: 0, failed: 1 });
    expect(counts([ended('test', 0)], () => empty)).toEqual({ passed: 0, failed: 1 });
  });

  it('does not count a skipped test as passed', () => {
    const results = [{ status: 'passed' }, { status: 'skipped' }];
    const report = { testResults: [{ status: 'passed', assertionResults: results }] };
    expect(counts([ended('test', 0)], () => report)).toEqual({ passed: 1, failed: 0 });
  });

  it('ends in the line that machines read', () => {
    const { lines } = table(tally([ended('test', 0)], () => passing, 0));
    expect(lines.at(-1)).toBe('1 passed, 0 failed');
  });
});
