import { trajectTests } from '@traject/vitest';

export default trajectTests();
