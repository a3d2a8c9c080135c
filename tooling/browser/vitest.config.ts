import { availableParallelism } from 'node:os';
import { trajectTests } from '@traject/vitest';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.includes('every-screen');

/** The journey through every screen is three times as long as any other: begun last it would run alone at the end. */
class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([
      ...files.filter(isLongest),
      ...files.filter((file) => !isLongest(file)),
    ]);
  }
}

// The journeys run on when every other package is done, and wait for the server more than they work.
export default trajectTests({
  globalSetup: './demonstration/make.ts',
  maxWorkers: availableParallelism(),
  sequence: { sequencer: LongestFirst },
});
