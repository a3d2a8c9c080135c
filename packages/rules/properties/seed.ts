import fc from 'fast-check';

// The same lives on every run, so that a red test means a changed rule. To look further:
// TRAJECT_SEED=$RANDOM npx vitest run properties
fc.configureGlobal({ seed: Number(process.env['TRAJECT_SEED'] ?? 20_261_121) });
