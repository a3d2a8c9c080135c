import { dirname, relative } from 'node:path';
import { trajectTests } from '@traject/vitest';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests nearest to the changed file first: they find the change soonest, and the first that fails ends the run. */
class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [changed] = this.ctx.config.related ?? [];
    const way = ({ moduleId }: TestSpecification) =>
      relative(dirname(changed ?? moduleId), dirname(moduleId)).length;
    return Promise.resolve(files.toSorted((a, b) => way(a) - way(b)));
  }
}

/**
 * The tests that a changed rule has to get past: those beside the rules and the official cases. The properties and the
 * command are left out, and what reads the text of the code; so the figure says what the plain tests find alone.
 */
export default trajectTests({
  include: ['{src,cases,scenarios,schema}/**/*.test.ts'],
  exclude: ['**/node_modules/**', 'src/source.test.ts'],
  // One process for all files of a run; the next run has its own, so nothing is remembered between two changes.
  isolate: false,
  sequence: { sequencer: NearestFirst },
});
