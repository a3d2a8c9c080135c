import { onBothEngines } from '@traject/vitest';

export default onBothEngines('@traject/db/testing/templates');
