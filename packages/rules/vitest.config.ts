import { IN_ONE_PROCESS, trajectTests } from '@traject/vitest';

export default trajectTests({
  ...IN_ONE_PROCESS,
  setupFiles: ['./properties/seed.ts'],
});
