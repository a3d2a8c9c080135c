import { trajectTests } from '@traject/vitest';

export default trajectTests({ setupFiles: ['./properties/seed.ts'] });
