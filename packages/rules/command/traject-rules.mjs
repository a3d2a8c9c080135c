#!/usr/bin/env node
import './strip-types.mjs';

await import('./main.ts');
