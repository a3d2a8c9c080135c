import { onBothEngines } from '@traject/vitest';

export default onBothEngines('./src/testing/templates.ts');
