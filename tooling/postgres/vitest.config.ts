import { trajectTests } from '@traject/vitest';

export default trajectTests({ globalSetup: '@traject/postgres/vitest' });
