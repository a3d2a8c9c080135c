export * from './dossier-builder.ts';
